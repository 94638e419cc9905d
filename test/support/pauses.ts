/**
 * Jobs that wait between two tries, as SQL: nobody waits for that in a test. What asks again until a text's hand-over is certainly over
 * keeps its longer pauses: a hand-over takes its time, and on a busy machine more of it.
 */
export const pausing = `state = 'retry' AND start_after > now() AND NOT (name = 'read-changes' AND retry_count > 1)`;

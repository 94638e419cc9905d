import { beginComparisons as begin } from "#app/consent/comparisons.server.ts";

/** Every hour: compares the ledgers of the shops where it is the middle of the night. */
export const beginComparisons = () => begin();

/** What an action gives to the steps after it: the fields of its schema.graphql. */
export type ReturnValue = { result: string; reason: string };

/** The one status that Flow takes for done. */
export const done = (value: ReturnValue) => Response.json({ return_value: value }, { headers });

/** Flow asks again later, by the same run. */
export const later = () => new Response(null, { status: 202, headers });

/** The step failed: Flow does not try it again, and shows why in the run's log. */
export const refused = (status: 400 | 404 | 422, message: string) => Response.json({ message }, { status, headers });

/** The step could not be done now: Flow tries it again. */
export const unavailable = (message: string) => Response.json({ message }, { status: 503, headers });

const headers = { "cache-control": "no-store" };

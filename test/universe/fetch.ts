// Shopify's library keeps the `fetch` that it finds when it is loaded; here worlds follow each other in one process. Imported before it.
import "../support/environment.ts";

const real = globalThis.fetch;
const whichever: typeof fetch = (...given) => (globalThis.fetch === whichever ? real : globalThis.fetch)(...given);
globalThis.fetch = whichever;
await import("#app/shopify.server.ts");
globalThis.fetch = real;

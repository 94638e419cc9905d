/**
 * Preload (`node --import …/route-requests.ts`): sends every request for a shop's host to the simulator at
 * SHOPIFY_SIM_URL instead. It must run before Shopify's library is loaded, which keeps the `fetch` it finds then.
 * Without SHOPIFY_SIM_URL it does nothing.
 */
const shopHost = /(^|\.)myshopify\.com$/;

let simulator: string | undefined;
let real: typeof fetch | undefined;

/**
 * Puts the detour into this process's `fetch`; gives a function that takes it out again. The library keeps it for good: another
 * simulator, later, is reached by the same one.
 */
export function routeRequests(simulatorUrl: string): () => void {
  simulator = simulatorUrl;
  real ??= globalThis.fetch;
  globalThis.fetch = routed;
  return () => {
    if (simulator === simulatorUrl) simulator = undefined;
  };
}

const routed: typeof fetch = (input, init) => {
  const request = input instanceof Request ? input : null;
  const url = new URL(input instanceof Request ? input.url : input);
  if (!simulator || !shopHost.test(url.hostname)) return real!(input, init);
  const headers = new Headers(init?.headers ?? request?.headers);
  headers.set("x-sim-host", url.host);
  const target = new URL(url.pathname + url.search, simulator);
  return request
    ? real!(new Request(target, new Request(request, { ...init, headers })))
    : real!(target, { ...init, headers });
};

if (process.env["SHOPIFY_SIM_URL"]) routeRequests(process.env["SHOPIFY_SIM_URL"]);

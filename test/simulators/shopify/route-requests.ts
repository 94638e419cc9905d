/**
 * Preload (`node --import …/route-requests.ts`): sends every request for a shop's host to the simulator at
 * SHOPIFY_SIM_URL instead. It must run before Shopify's library is loaded, which keeps the `fetch` it finds then.
 * Without SHOPIFY_SIM_URL it does nothing.
 */
const shopHost = /(^|\.)myshopify\.com$/;

/** Puts the detour into this process's `fetch`; gives a function that takes it out again. */
export function routeRequests(simulatorUrl: string): () => void {
  const real = globalThis.fetch;
  const routed: typeof fetch = (input, init) => {
    const request = input instanceof Request ? input : null;
    const url = new URL(input instanceof Request ? input.url : input);
    if (!shopHost.test(url.hostname)) return real(input, init);
    const headers = new Headers(init?.headers ?? request?.headers);
    headers.set("x-sim-host", url.host);
    const target = new URL(url.pathname + url.search, simulatorUrl);
    return request
      ? real(new Request(target, new Request(request, { ...init, headers })))
      : real(target, { ...init, headers });
  };
  globalThis.fetch = routed;
  return () => {
    if (globalThis.fetch === routed) globalThis.fetch = real;
  };
}

if (process.env["SHOPIFY_SIM_URL"]) routeRequests(process.env["SHOPIFY_SIM_URL"]);

import type { RingCentralSimulator } from "./start.ts";

export const jwtGrant = "urn:ietf:params:oauth:grant-type:jwt-bearer";

/** An app that calls the API with nothing but `fetch`, so that the simulator is not judged by our own gateway. */
export function openApp(simulator: RingCentralSimulator, index = 0) {
  const account = simulator.accounts[index];
  if (!account) throw new Error(`No account ${index}`);
  let token = "";

  async function ask(method: string, path: string, body?: unknown) {
    const response = await fetch(simulator.url + path, {
      method,
      headers: { Authorization: `Bearer ${token}`, "Content-Type": "application/json" },
      ...(body !== undefined && { body: typeof body === "string" ? body : JSON.stringify(body) }),
    });
    const text = await response.text();
    const parsed = text === "" ? undefined : JSON.parse(text);
    return { method, path, status: response.status, headers: response.headers, body: parsed };
  }

  return {
    async login(options: { secret?: string; form?: Record<string, string> } = {}) {
      const { secret = account.clientSecret, form = { grant_type: jwtGrant, assertion: account.jwt } } = options;
      const path = "/restapi/oauth/token";
      const response = await fetch(simulator.url + path, {
        method: "POST",
        headers: { Authorization: `Basic ${btoa(`${account.clientId}:${secret}`)}` },
        body: new URLSearchParams(form),
      });
      const body = await response.json();
      if (response.ok) token = body.access_token;
      return { method: "POST", path, status: response.status, headers: response.headers, body };
    },
    get: (path: string) => ask("GET", path),
    post: (path: string, body?: unknown) => ask("POST", path, body),
    put: (path: string, body?: unknown) => ask("PUT", path, body),
    patch: (path: string, body?: unknown) => ask("PATCH", path, body),
    delete: (path: string) => ask("DELETE", path),
  };
}

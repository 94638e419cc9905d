import type { ShopifySimulator } from "./start.ts";

type Answer = {
  status: number;
  headers: Headers;
  data: Record<string, unknown> | null;
  errors: { message: string; path?: unknown[]; extensions: Record<string, unknown> }[];
  extensions: Record<string, unknown>;
  body: unknown;
};

/** A small client of the simulator's Admin API: what an app does, without any library. */
export type AppClient = {
  token: string;
  /** One request; `data` and `errors` of its answer. */
  ask: (query: string, variables?: Record<string, unknown>, version?: string) => Promise<Answer>;
  /** The value of the only root field; throws when the answer has errors. */
  field: <T>(query: string, variables?: Record<string, unknown>) => Promise<T>;
};

const exchange = {
  grant_type: "urn:ietf:params:oauth:grant-type:token-exchange",
  subject_token_type: "urn:ietf:params:oauth:token-type:id_token",
  requested_token_type: "urn:shopify:params:oauth:token-type:offline-access-token",
};

/** POST /admin/oauth/access_token on a shop's host. */
export async function requestToken(simulator: ShopifySimulator, domain: string, body: Record<string, unknown>) {
  const response = await fetch(`${simulator.url}/admin/oauth/access_token`, {
    method: "POST",
    headers: { "content-type": "application/json", "x-sim-host": domain },
    body: JSON.stringify(body),
  });
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
}

export async function connectApp(
  simulator: ShopifySimulator,
  domain: string,
  client: { apiKey: string; apiSecret: string },
): Promise<AppClient> {
  const { body } = await requestToken(simulator, domain, {
    client_id: client.apiKey,
    client_secret: client.apiSecret,
    ...exchange,
    subject_token: simulator.sessionToken(domain),
    expiring: "1",
  });
  return clientWith(simulator, domain, String(body["access_token"]));
}

export function clientWith(simulator: ShopifySimulator, domain: string, token: string): AppClient {
  const ask: AppClient["ask"] = async (query, variables = {}, version = "2026-07") => {
    const response = await fetch(`${simulator.url}/admin/api/${version}/graphql.json`, {
      method: "POST",
      headers: { "content-type": "application/json", "x-sim-host": domain, "x-shopify-access-token": token },
      body: JSON.stringify({ query, variables }),
    });
    const body = (await response.json()) as Partial<Answer>;
    const { data = null, errors = [], extensions = {} } = body;
    return { status: response.status, headers: response.headers, data, errors, extensions, body };
  };
  const field = async <T>(query: string, variables?: Record<string, unknown>): Promise<T> => {
    const { data, errors } = await ask(query, variables);
    if (errors.length > 0) throw new Error(JSON.stringify(errors));
    return Object.values(data ?? {})[0] as T;
  };
  return { token, ask, field };
}

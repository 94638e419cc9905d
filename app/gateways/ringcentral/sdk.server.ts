import { SDK } from "@ringcentral/sdk";
import type { GatewayAccount } from "#app/gateways/gateway.ts";
import { now } from "#app/lib/clock.server.ts";
import { readRefusal } from "./answer.ts";
import type { Credentials } from "./credentials.ts";
import { noAnswer } from "./no-answer.ts";
import type { Call } from "./trouble.ts";
import { RingCentralError } from "./trouble.ts";

/** Where RingCentral is, and how long we wait for its answers. */
export type Endpoint = { server: string; timeoutMs: number };

/** One merchant's credentials, and the memory that all processes share for them. */
export type Caller = Pick<GatewayAccount<Credentials>, "id" | "credentials" | "memory">;

export type Platform = ReturnType<SDK["platform"]>;

/** An SDK with a private cache: instances that share the default one call with each other's tokens. */
export function createPlatform({ id, credentials }: Caller, { server, timeoutMs }: Endpoint): Platform {
  return new SDK({
    server,
    clientId: credentials.clientId,
    clientSecret: credentials.clientSecret,
    appName: "smscommerce",
    cachePrefix: `${id}:`,
    localStorage: createStorage(),
    handleRateLimit: false,
    fetch: (input) => ask(input instanceof Request ? input : new Request(input), timeoutMs),
    Request: globalThis.Request,
    Response: globalThis.Response,
    Headers: globalThis.Headers,
  }).platform();
}

async function ask(request: Request, timeoutMs: number): Promise<Response> {
  try {
    return await fetch(request, { signal: AbortSignal.timeout(timeoutMs) });
  } catch (error) {
    const login = request.url.includes("/restapi/oauth/");
    throw noAnswer(error, { login, changes: !login && request.method !== "GET" });
  }
}

function createStorage(): Storage {
  const items = new Map<string, string>();
  return {
    getItem: (key) => items.get(key) ?? null,
    setItem: (key, value) => void items.set(key, value),
    removeItem: (key) => void items.delete(key),
    clear: () => items.clear(),
    key: (index) => [...items.keys()][index] ?? null,
    keys: () => [...items.keys()],
    get length() {
      return items.size;
    },
  };
}

/** The answer that the SDK turned into an error, if there was one. */
export const responseOf = (error: unknown): Response | undefined =>
  error instanceof Error && "response" in error && error.response instanceof Response ? error.response : undefined;

/** What the SDK threw, as an error of ours. */
export async function toTrouble(error: unknown, call: Call): Promise<RingCentralError> {
  if (error instanceof RingCentralError) {
    // The SDK hangs the request on it, and with it the credentials in its headers.
    Reflect.deleteProperty(error, "request");
    return error;
  }
  const response = responseOf(error);
  if (!response) return noAnswer(error, call);
  const retryAfter = response.headers.get("retry-after");
  try {
    const text = await response.text();
    return readRefusal({ status: response.status, text, retryAfter }, { ...call, now: now() });
  } catch (torn) {
    return noAnswer(torn, call);
  }
}

import { now } from "#app/lib/clock.server.ts";
import { parseAnswer } from "./answer.ts";
import { paused, refuseWhilePaused, remembered } from "./memory.ts";
import type { Caller, Endpoint, Platform } from "./sdk.server.ts";
import { createPlatform, responseOf, toTrouble } from "./sdk.server.ts";
import { sharedToken } from "./token.server.ts";
import type { RingCentralError } from "./trouble.ts";

export const liveEndpoint = (): Endpoint => ({
  server: process.env.RINGCENTRAL_SERVER ?? "https://platform.ringcentral.com",
  timeoutMs: 10_000,
});

type Method = "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
export type Options = { query?: Record<string, string>; body?: object; headers?: Record<string, string> };

export type Connection = {
  /** The parsed answer, every id as text. Throws RingCentralError. */
  call(method: Method, path: string, options?: Options): Promise<unknown>;
  /** What the app may do, as the token says: names with spaces between. */
  scope(): Promise<string>;
};

/** Speaks to RingCentral for one merchant: logged in, in time, and never while RingCentral asks for a pause. */
export function connect(caller: Caller, endpoint: Endpoint): Connection {
  return {
    async call(method, path, options = {}) {
      const group = groupOf(method, path);
      const raw = await caller.memory.read();
      refuseWhilePaused(remembered(raw), group, now());
      try {
        const response = await loggedIn({ ...caller, memory: justRead(caller.memory, raw) }, endpoint).send({
          method,
          url: path,
          ...options,
        });
        return parseAnswer((await response.text()) || "null");
      } catch (error) {
        const trouble = await toTrouble(error, { login: false, changes: method !== "GET" });
        await stopWhereAsked(trouble, error, { caller, group });
        throw trouble;
      }
    },
    async scope() {
      return (await sharedToken(caller, { platform: createPlatform(caller, endpoint), refused: undefined })).scope;
    },
  };
}

/** What was read a moment ago is not read again before the call; after a refusal it is. */
function justRead(memory: Caller["memory"], raw: unknown): Caller["memory"] {
  let isFresh = true;
  return {
    ...memory,
    read() {
      const known = isFresh ? Promise.resolve(raw) : memory.read();
      isFresh = false;
      return known;
    },
  };
}

/** For one call: the SDK asks before it, and again after a 401, when the token in hand is of no more use. */
function loggedIn(caller: Caller, endpoint: Endpoint): Platform {
  const platform = createPlatform(caller, endpoint);
  let refused: string | undefined;
  platform.ensureLoggedIn = async () => {
    const { access } = await sharedToken(caller, { platform, refused });
    refused = access;
    await platform.auth().setData({ token_type: "bearer", access_token: access, expires_in: "3600" });
    return null;
  };
  return platform;
}

/** The limit that a call counts on: Medium for what changes something, Light for reading, and for a few that change little. */
const groupOf = (method: Method, path: string): string =>
  method === "GET" || path.endsWith("/renew") || path.endsWith("/sms/consents") ? "light" : "medium";

/** Where RingCentral asks to slow down, everybody stops: each call during its penalty would prolong it. */
async function stopWhereAsked(trouble: RingCentralError, error: unknown, at: { caller: Caller; group: string }) {
  const { status, duringLogin, retryAfterMs } = trouble;
  const response = responseOf(error);
  if (status !== 429 || duringLogin || !response || !retryAfterMs) return;
  // Without the header it is a limit of the account, over all groups.
  const group = response.headers.has("x-rate-limit-group") ? at.group : "all";
  await at.caller.memory.exclusively(async (raw) => ({
    remember: paused(remembered(raw), group, new Date(now().getTime() + retryAfterMs)),
    result: undefined,
  }));
}

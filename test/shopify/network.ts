// Import this before anything of Shopify's: its libraries keep the fetch that they find when they are loaded.
import { afterEach } from "vitest";

export type Call = {
  url: string;
  headers: Headers;
  body: { query?: string; variables?: unknown } & Record<string, unknown>;
};
type Answering = (call: Call, count: number) => Response | Promise<Response>;

let answering: Answering | undefined;
let calls: Call[] = [];

globalThis.fetch = async (input, init) => {
  const request = new Request(input, init);
  const call = { url: request.url, headers: request.headers, body: (await request.json()) as Call["body"] };
  calls.push(call);
  if (!answering) throw new TypeError(`nobody answers at ${request.url}`);
  return answering(call, calls.length);
};

afterEach(() => {
  answering = undefined;
});

/** Answers every request that leaves the app in this test, and tells which there were. */
export function answerRequests(with_: Answering): Call[] {
  answering = with_;
  return (calls = []);
}

const throttleStatus = { maximumAvailable: 2000, currentlyAvailable: 1990, restoreRate: 100 };

/** Answers of the Admin API, in the form that it gives them. */
export const gives = (data: unknown, cost: { requested?: number; available?: number } = {}) =>
  Response.json({
    data,
    extensions: {
      cost: {
        requestedQueryCost: cost.requested ?? 1,
        throttleStatus: { ...throttleStatus, currentlyAvailable: cost.available ?? 1990 },
      },
    },
  });

export const fails = (code: string | undefined, message: string, extensions: Record<string, unknown> = {}) =>
  Response.json({
    errors: [{ message, extensions: { ...(code && { code }), ...extensions } }],
    extensions: { cost: { requestedQueryCost: 10, throttleStatus } },
  });

export const tokens = (access: string, refresh = `refresh-${access}`) =>
  Response.json({
    access_token: access,
    scope: "write_orders",
    expires_in: 3600,
    refresh_token: refresh,
    refresh_token_expires_in: 7_776_000,
  });

export const refusedToken = () =>
  Response.json(
    { errors: "[API] Invalid API key or access token (unrecognized login or wrong password)" },
    { status: 401 },
  );

import { answerRequests, fails, gives, refusedToken, tokens } from "./network.ts";
import { Session } from "@shopify/shopify-api";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { db } from "#app/lib/db.server.ts";
import { operation, type ShopifyError } from "#app/shopify/admin.ts";
import { offlineSessionId } from "#app/shopify/domain.ts";
import { adminFor } from "#app/shopify/request.server.ts";
import { SealedSessionStorage } from "#app/shopify/sessions.server.ts";
import { useTestDatabase } from "../support/database.ts";

await useTestDatabase();

const query = operation<{ shop: { name: string } }, { x: number }>("query Name($x: Int) { shop { name } }");
const mutation = operation<{ done: boolean }, Record<string, never>>("mutation Do { done }");
let domain: string;
let shops = 0;

beforeEach(async () => {
  // Each test has a shop of its own: what is known of a bucket outlives a test.
  domain = `shop-${++shops}.myshopify.com`;
  await db.session.deleteMany();
  await new SealedSessionStorage().storeSession(
    new Session({
      ...{ id: offlineSessionId(domain), shop: domain, state: "", isOnline: false },
      accessToken: "token",
      expires: new Date(Date.now() + 3_600_000),
      refreshToken: "refresh",
    }),
  );
});

afterEach(() => void vi.restoreAllMocks());

const failure = (promise: Promise<unknown>) =>
  promise.then(
    () => expect.unreachable(),
    (error: unknown) => error as ShopifyError,
  );

/** One answer after the other; the last one for good. */
const inTurn = (...answers: (() => Response | Promise<Response>)[]) =>
  answerRequests((_call, count) => answers[Math.min(count, answers.length) - 1]!());

const down = (status: number) => () => new Response("down", { status });
const refused = (code: string) => () =>
  Promise.reject(new TypeError("fetch failed", { cause: Object.assign(new Error(), { code }) }));

test("asks the shop with its token and returns the data", async () => {
  const calls = inTurn(() => gives({ shop: { name: "Ann's" } }));
  expect(await adminFor(domain)(query, { x: 1 })).toEqual({ shop: { name: "Ann's" } });
  expect(calls[0]).toMatchObject({
    url: `https://${domain}/admin/api/2026-07/graphql.json`,
    body: { query, variables: { x: 1 } },
  });
  expect(calls[0]!.headers.get("x-shopify-access-token")).toBe("token");
});

test.each(["example.com", "ann.myshopify.com.example.com", "ann.myshopify.com/x", "a@b.myshopify.com", ""])(
  "sends no token to %j",
  (address) => {
    expect(() => adminFor(address)).toThrow("domain");
  },
);

describe("what did not run is asked again", () => {
  const answer = () => gives({ done: true });
  test.each([
    ["THROTTLED", () => fails("THROTTLED", "Throttled")],
    ["429", down(429)],
    ["no connection", refused("ECONNREFUSED")],
  ])("a mutation after %s", async (_why, first) => {
    const calls = inTurn(first, answer);
    expect(await adminFor(domain)(mutation, {})).toEqual({ done: true });
    expect(calls).toHaveLength(2);
  });

  test.each([
    ["502", down(502)],
    ["503", down(503)],
    ["a broken connection", refused("ECONNRESET")],
    [
      "an internal error",
      () => fails("INTERNAL_SERVER_ERROR", "Internal error. Looks like something went wrong on our end."),
    ],
    ["a page instead of JSON", () => new Response("<html>")],
  ])("a query after %s", async (_why, first) => {
    const calls = inTurn(first, answer);
    expect(await adminFor(domain)(query, { x: 1 })).toEqual({ done: true });
    expect(calls).toHaveLength(2);
  });
});

describe("a mutation that may have run is never sent twice", () => {
  test.each([
    ["502", down(502)],
    ["503", down(503)],
    ["500", down(500)],
    ["a broken connection", refused("ECONNRESET")],
    ["a timeout", () => Promise.reject(new DOMException("The operation was aborted due to timeout", "TimeoutError"))],
    ["an internal error", () => fails("INTERNAL_SERVER_ERROR", "Internal error.")],
    ["a page instead of JSON", () => new Response("<html>")],
    ["no data", () => Response.json({ data: null })],
  ])("after %s", async (_why, first) => {
    const calls = inTurn(first, () => gives({ done: true }));
    expect(await failure(adminFor(domain)(mutation, {}))).toMatchObject({ uncertain: true, retryable: false });
    expect(calls).toHaveLength(1);
  });
});

test("gives up when waiting would take more than half a minute, and says that it may be tried later", async () => {
  const calls = inTurn(() => new Response(null, { status: 429, headers: { "retry-after": "60" } }));
  expect(await failure(adminFor(domain)(mutation, {}))).toMatchObject({
    code: "THROTTLED",
    retryable: true,
    uncertain: false,
  });
  expect(calls).toHaveLength(1);
});

test("waits as long as Shopify asks", async () => {
  const startedMs = performance.now();
  inTurn(
    () => new Response(null, { status: 429, headers: { "retry-after": "0.4" } }),
    () => gives({ done: true }),
  );
  await adminFor(domain)(mutation, {});
  expect(performance.now() - startedMs).toBeGreaterThan(390);
});

test("waits for the points that it will need", async () => {
  const calls = inTurn(() => gives({ done: true }, { requested: 60, available: 10 }));
  const admin = adminFor(domain);
  await admin(mutation, {});
  const startedMs = performance.now();
  await admin(mutation, {});
  // 50 points are missing, and 100 come back in a second.
  expect(performance.now() - startedMs).toBeGreaterThan(400);
  expect(calls).toHaveLength(2);
});

test("a token that Shopify does not take is renewed once", async () => {
  const calls = answerRequests(({ url, headers }) => {
    if (url.includes("oauth")) return tokens("fresh");
    return headers.get("x-shopify-access-token") === "fresh" ? gives({ done: true }) : refusedToken();
  });
  expect(await adminFor(domain)(mutation, {})).toEqual({ done: true });
  expect(calls).toHaveLength(3);
});

test("and where the new one is not taken either, the merchant has to open the app", async () => {
  const calls = answerRequests(({ url }) => (url.includes("oauth") ? tokens("fresh") : refusedToken()));
  const error = await failure(adminFor(domain)(mutation, {}));
  expect(error).toMatchObject({ code: "UNAUTHORISED", retryable: false, uncertain: false });
  expect(error.merchantMessage).toContain("Open the app in Shopify");
  expect(calls).toHaveLength(3);
});

test("a redirect is not followed: it would take the token along", async () => {
  const calls = inTurn(() => new Response(null, { status: 301, headers: { location: "https://example.com/" } }));
  expect(await failure(adminFor(domain)(query, { x: 1 }))).toMatchObject({ code: "HTTP_301", retryable: false });
  expect(calls).toHaveLength(1);
});

test("a missing permission is named", async () => {
  inTurn(() =>
    fails("ACCESS_DENIED", "Access denied for orders field. Required access: `read_orders` access scope.", {
      requiredAccess: "`read_orders` access scope.",
    }),
  );
  const error = await failure(adminFor(domain)(query, { x: 1 }));
  expect(error).toMatchObject({ code: "ACCESS_DENIED", retryable: false });
  expect(error.merchantMessage).toContain("read_orders");
});

test.each([402, 403, 404, 423])("a shop that is closed (%i) is not asked again", async (status) => {
  const calls = inTurn(down(status));
  expect(await failure(adminFor(domain)(query, { x: 1 }))).toMatchObject({ retryable: false, uncertain: false });
  expect(calls).toHaveLength(1);
});

test("no error carries the token", async () => {
  inTurn(down(403));
  const error = await failure(adminFor(domain)(query, { x: 1 }));
  expect(`${error.stack} ${JSON.stringify(error)}`).not.toContain('"token"');
});

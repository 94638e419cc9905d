import { answerRequests, tokens } from "./network.ts";
import { Session } from "@shopify/shopify-api";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { clock } from "#app/lib/clock.server.ts";
import { db } from "#app/lib/db.server.ts";
import { ShopifyError } from "#app/shopify/admin.ts";
import { offlineSessionId } from "#app/shopify/domain.ts";
import { refreshExpiring } from "#app/shopify/refresh.server.ts";
import { SealedSessionStorage } from "#app/shopify/sessions.server.ts";
import { sessionFor } from "#app/shopify/tokens.server.ts";
import { useTestDatabase } from "../support/database.ts";

await useTestDatabase();

const domain = "ann.myshopify.com";
const minute = 60_000;

async function install(expiresInMs: number, shop = domain) {
  const session = new Session({
    ...{ id: offlineSessionId(shop), shop, state: "", isOnline: false, scope: "write_orders" },
    accessToken: "old",
    expires: new Date(Date.now() + expiresInMs),
    refreshToken: "refresh-old",
    refreshTokenExpires: new Date(Date.now() + 90 * 86_400_000),
  });
  await new SealedSessionStorage().storeSession(session);
}

beforeEach(async () => void (await db.session.deleteMany()));
afterEach(() => void (clock.offsetMs = 0));

const failure = (promise: Promise<unknown>) =>
  promise.then(
    () => expect.unreachable(),
    (error: unknown) => error as ShopifyError,
  );

test("a token with time left is used as it is", async () => {
  await install(11 * minute);
  const calls = answerRequests(() => tokens("new"));
  expect((await sessionFor(domain)).accessToken).toBe("old");
  expect(calls).toHaveLength(0);
});

test("a token with less than ten minutes left is renewed, and kept with its new refresh token", async () => {
  await install(9 * minute);
  const calls = answerRequests(() => tokens("new"));
  expect((await sessionFor(domain)).accessToken).toBe("new");
  expect(calls[0]).toMatchObject({
    url: `https://${domain}/admin/oauth/access_token`,
    body: {
      client_id: "test-key",
      client_secret: "test-secret",
      grant_type: "refresh_token",
      refresh_token: "refresh-old",
    },
  });
  const kept = await new SealedSessionStorage().loadSession(offlineSessionId(domain));
  expect(kept).toMatchObject({ accessToken: "new", refreshToken: "refresh-new", scope: "write_orders" });
  expect(kept!.expires!.getTime()).toBeGreaterThan(Date.now() + 59 * minute);
});

test("ten at once in one process, and ten in another, make one refresh", async () => {
  await install(minute / 2);
  const calls = answerRequests(async () => {
    await new Promise((done) => setTimeout(done, 100));
    return tokens("new");
  });
  // A second copy of the module knows as little of the first one's work as another process does.
  const copy = "#app/shopify/tokens.server.ts?another-process";
  const other = ((await import(/* @vite-ignore */ copy)) as { sessionFor: typeof sessionFor }).sessionFor;
  expect(other).not.toBe(sessionFor);
  const all = await Promise.all(Array.from({ length: 20 }, (_, index) => (index % 2 ? other : sessionFor)(domain)));
  expect(new Set(all.map(({ accessToken }) => accessToken))).toEqual(new Set(["new"]));
  expect(calls).toHaveLength(1);
});

test("a token that Shopify refused is renewed whatever its date says, and one that another renewed is taken", async () => {
  await install(50 * minute);
  const calls = answerRequests(() => tokens("new"));
  expect((await sessionFor(domain, { refused: "old" })).accessToken).toBe("new");
  expect((await sessionFor(domain, { refused: "old" })).accessToken).toBe("new");
  expect(calls).toHaveLength(1);
});

describe("when it cannot be renewed", () => {
  test.each([400, 401, 403, 404])("and Shopify says no (%i), the merchant has to open the app", async (status) => {
    await install(-minute);
    answerRequests(() => Response.json({ error: "invalid_grant" }, { status }));
    expect(await failure(sessionFor(domain))).toMatchObject({ code: "REOPEN_APP", retryable: false });
  });

  test("because there is no session, the merchant has to open the app", async () => {
    expect(await failure(sessionFor(domain))).toMatchObject({ code: "REOPEN_APP", retryable: false });
  });

  test.each([
    ["has too many requests", () => new Response(null, { status: 429 })],
    ["is down", () => new Response("Bad gateway", { status: 502 })],
    ["answers nonsense", () => Response.json({ hello: "there" })],
    ["does not answer", () => Promise.reject(new TypeError("fetch failed"))],
  ])("because Shopify %s, it may be tried again", async (_what, answer) => {
    await install(-minute);
    answerRequests(answer);
    expect(await failure(sessionFor(domain))).toMatchObject({ code: "UNAVAILABLE", retryable: true });
  });

  test("a token that works for some minutes yet is used", async () => {
    await install(5 * minute);
    answerRequests(() => new Response("Bad gateway", { status: 502 }));
    expect((await sessionFor(domain)).accessToken).toBe("old");
  });

  test("its error carries no token", async () => {
    await install(-minute);
    answerRequests(() => Response.json({ error: "invalid_grant" }, { status: 400 }));
    const error = await failure(sessionFor(domain));
    expect(`${error.message} ${error.stack} ${JSON.stringify(error)}`).not.toMatch(/refresh-old|test-secret/);
  });
});

test("the job renews what expires within a quarter of an hour, and one that fails does not keep it from the others", async () => {
  await install(14 * minute, "ann.myshopify.com");
  await install(14 * minute, "bob.myshopify.com");
  await install(-10 * minute, "cat.myshopify.com");
  await install(16 * minute, "dan.myshopify.com");
  await install(-25 * 60 * minute, "eve.myshopify.com");
  const calls = answerRequests(({ url }) =>
    url.includes("bob") ? new Response(null, { status: 500 }) : tokens("new"),
  );
  expect(await refreshExpiring()).toEqual({ renewed: 2, failed: 1 });
  expect(new Set(calls.map(({ url }) => new URL(url).hostname[0]))).toEqual(new Set(["a", "b", "c"]));
  expect(calls).toHaveLength(3);
});

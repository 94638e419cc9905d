import { Session, type SessionParams } from "@shopify/shopify-api";
import { describe, expect, test } from "vitest";
import { db } from "#app/lib/db.server.ts";
import { SealedSessionStorage } from "#app/shopify/sessions.server.ts";
import { useTestDatabase } from "../support/database.ts";

await useTestDatabase();

const storage = new SealedSessionStorage();
const inAnHour = new Date(Math.floor(Date.now() / 1000) * 1000 + 3_600_000);
const bare = { id: "one", shop: "ann.myshopify.com", state: "state", isOnline: false };
const user = {
  ...{ id: 123, first_name: "Ann", last_name: "Lee", email: "ann@example.com", locale: "en" },
  ...{ account_owner: true, collaborator: false, email_verified: true },
};

// What Shopify's own battery asks of a session storage, and more.
describe("a session comes back equal to what was stored", () => {
  const cases: [string, Partial<SessionParams>][] = [
    ["bare", {}],
    ["with a token", { scope: "write_orders", accessToken: "123" }],
    ["with an end", { scope: "write_orders", accessToken: "123", expires: inAnHour }],
    ["with null for an end", { scope: "write_orders", accessToken: "123", expires: null as never }],
    ["with undefined for an end", { scope: "write_orders", accessToken: "123", expires: undefined }],
    [
      "with a refresh token",
      { accessToken: "123", expires: inAnHour, refreshToken: "456", refreshTokenExpires: inAnHour },
    ],
    ["with a long scope", { scope: "unauthenticated_read_product_listings,".repeat(20) }],
    ["online, with a user's id alone", { isOnline: true, onlineAccessInfo: { associated_user: { id: 123 } } as never }],
    ["online, with a user", { isOnline: true, onlineAccessInfo: { associated_user: user } as never }],
    ["with a field that nobody knows", { someField: "?" }],
  ];
  test.each(cases)("%s", async (_name, more) => {
    const session = new Session({ ...bare, ...more });
    expect(await storage.storeSession(session)).toBe(true);
    const loaded = await storage.loadSession(session.id);
    expect(session.equals(loaded)).toBe(true);
    expect(loaded?.isActive(undefined)).toBe(session.isActive(undefined));
    expect(await storage.deleteSession(session.id)).toBe(true);
    expect(await storage.loadSession(session.id)).toBeUndefined();
    expect(await storage.deleteSession(session.id)).toBe(true);
  });
});

test("a session that is stored again replaces the first, with all that it lacks", async () => {
  await storage.storeSession(
    new Session({ ...bare, accessToken: "first", refreshToken: "refresh", expires: inAnHour }),
  );
  const second = new Session({ ...bare, accessToken: "second" });
  await storage.storeSession(second);
  expect(second.equals(await storage.loadSession(bare.id))).toBe(true);
});

test("a shop's sessions are found and deleted together, and no other's", async () => {
  const sessions = ["a", "b", "c"].map(
    (id) => new Session({ ...bare, id, shop: id === "b" ? "bob.myshopify.com" : bare.shop }),
  );
  await storage.deleteSession(bare.id);
  for (const session of sessions) await storage.storeSession(session);
  const found = await storage.findSessionsByShop(bare.shop);
  expect(found.map(({ id }) => id)).toEqual(["a", "c"]);
  expect(await storage.deleteSessions(found.map(({ id }) => id))).toBe(true);
  expect(await storage.findSessionsByShop(bare.shop)).toEqual([]);
  expect(await storage.loadSession("b")).toBeDefined();
});

describe("tokens", () => {
  const secret = { ...bare, id: "secret", accessToken: "shpat_secret", refreshToken: "shprt_secret" };

  test("are sealed in the database", async () => {
    await storage.storeSession(new Session(secret));
    const row = await db.session.findUniqueOrThrow({ where: { id: "secret" } });
    expect(JSON.stringify(row)).not.toContain("shpat_");
    expect(JSON.stringify(row)).not.toContain("shprt_");
  });

  test("that are copied to another shop's session are of no use there", async () => {
    await storage.storeSession(new Session(secret));
    await storage.storeSession(new Session({ ...bare, id: "other" }));
    const { accessToken } = await db.session.findUniqueOrThrow({ where: { id: "secret" } });
    await db.session.update({ where: { id: "other" }, data: { accessToken } });
    expect((await storage.loadSession("other"))?.accessToken).toBeUndefined();
  });

  test("that cannot be opened leave a session that asks for new ones", async () => {
    await storage.storeSession(new Session(secret));
    await db.session.update({ where: { id: "secret" }, data: { accessToken: "gone.a.b.c" } });
    const session = await storage.loadSession("secret");
    expect(session?.isActive(undefined)).toBe(false);
    expect(session?.refreshToken).toBe("shprt_secret");
  });
});

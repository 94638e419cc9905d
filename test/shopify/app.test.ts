import { browser, demoShop, openApp, shopify } from "./simulated.ts";
import { beforeEach, describe, expect, test } from "vitest";
import { db } from "#app/lib/db.server.ts";
import { boss } from "#app/queue/boss.server.ts";
import * as auth from "#app/routes/auth.$.tsx";
import * as login from "#app/routes/auth.login.tsx";
import { offlineSessionId } from "#app/shopify/domain.ts";
import { SealedSessionStorage } from "#app/shopify/sessions.server.ts";
import { useTestDatabase } from "../support/database.ts";
import { answerOf } from "./webhook-request.ts";

await useTestDatabase();

beforeEach(async () => {
  shopify.merchant.install();
  shopify.requests.length = 0;
  await db.session.deleteMany();
  await (await boss()).deleteAllJobs("welcome-shop");
});

const welcomes = async () => (await boss()).findJobs("welcome-shop");

describe("a merchant who opens the app", () => {
  test("for the first time lets it in: a token that ends and can be renewed, sealed; and the shop is to be welcomed", async () => {
    const { session } = await openApp(demoShop);
    expect(session.shop).toBe(demoShop);
    const kept = await new SealedSessionStorage().loadSession(offlineSessionId(demoShop));
    expect(kept).toMatchObject({
      isOnline: false,
      accessToken: session.accessToken,
      refreshToken: expect.any(String) as string,
    });
    expect(kept!.expires!.getTime()).toBeGreaterThan(Date.now() + 59 * 60_000);
    expect(await welcomes()).toMatchObject([{ data: { domain: demoShop }, singletonKey: demoShop }]);
  });

  test("again is let in by what is kept", async () => {
    const first = await openApp(demoShop);
    const second = await openApp(demoShop);
    expect(second.session.accessToken).toBe(first.session.accessToken);
    expect(await welcomes()).toHaveLength(1);
  });

  test("with ten pages at once has one session in the end", async () => {
    await Promise.all(Array.from({ length: 10 }, () => openApp(demoShop)));
    expect(await db.session.count()).toBe(1);
  });

  test("with a session token of yesterday is asked for another one", async () => {
    const response = await openApp(demoShop, { ttlSeconds: -120 }).catch((thrown: unknown) => thrown);
    expect(response).toBeInstanceOf(Response);
    expect(response).toMatchObject({ status: 401 });
    expect((response as Response).headers.get("x-shopify-retry-invalid-session-request")).toBe("1");
    expect(await db.session.count()).toBe(0);
  });
});

describe("Shopify's own pages within the app", () => {
  const visit = (path: string) => new Request(`http://localhost:3000${path}`, { headers: { "user-agent": browser } });
  const shop = `shop=${demoShop}&host=${Buffer.from("admin.shopify.com/store/demo-shop").toString("base64")}`;

  test("fetch a session token by App Bridge", async () => {
    const response = await answerOf(auth.loader, visit(`/auth/session-token?${shop}`));
    expect(response.status).toBe(200);
    expect(await response.text()).toContain("app-bridge.js");
  });

  test("lead out of the frame, but to no stranger", async () => {
    const strange = visit(`/auth/exit-iframe?${shop}&exitIframe=${encodeURIComponent("https://evil.example/")}`);
    await expect(answerOf(auth.loader, strange)).rejects.toThrow("Refusing to redirect");
  });
});

describe("someone who comes to the app's address by hand", () => {
  const visit = (given: { query?: string; shop?: string }) =>
    new Request(`http://localhost:3000/auth/login${given.query ?? ""}`, {
      ...(given.shop !== undefined && { method: "POST", body: new URLSearchParams({ shop: given.shop }) }),
    });

  test("is asked for their shop", async () => {
    expect(await answerOf(login.loader, visit({}))).toEqual({ complaint: undefined });
  });

  test.each(["ann", "ann.myshopify.com", "https://ann.myshopify.com/"])("goes on to Shopify with %s", async (shop) => {
    const response = await answerOf(login.action, visit({ shop }));
    expect(response.status).toBe(302);
    expect(response.headers.get("location")).toBe(
      "https://admin.shopify.com/store/ann/oauth/install?client_id=test-key",
    );
  });

  test.each([
    ["", "Please enter"],
    ["ann.example.com", "This is not the domain of a shop"],
    ["https://evil.example/ann.myshopify.com", "This is not the domain of a shop"],
  ])("is told what is wrong with %j", async (shop, complaint) => {
    expect(await answerOf(login.action, visit({ shop }))).toEqual({
      complaint: expect.stringContaining(complaint) as string,
    });
  });
});

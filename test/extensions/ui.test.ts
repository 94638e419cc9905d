import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { db } from "#app/lib/db.server.ts";
import { findCustomersByNumber } from "#app/shopify/customers.ts";
import { adminFor } from "#app/shopify/request.server.ts";
import { shopOfPage } from "#app/shops/install.server.ts";
import { saveSettings } from "#app/shops/settings.server.ts";
import type { Shop } from "#app/shops/shop.ts";
import { demoShop, makeItNoon, secondShop, startWorld, type World } from "../support/world.ts";
import { signBuyerToken, signClaims, signSessionToken } from "../simulators/shopify/auth/session-token.ts";
import { openSite, shown, type Site, type Visit } from "./ui-host.ts";

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const client = { apiKey: "test-key", apiSecret: "test-secret" };
/** Where the machine has much to do, the send gate speaks after whoever sends was answered. */
const gone = /^(Sent|On its way)$/;

let world: World;
let shop: Shop;
let site: Site;

beforeAll(async () => {
  [world, site] = await Promise.all([startWorld({ shops: "both" }), openSite()]);
  await makeItNoon();
  shop = await shopOfPage(demoShop);
});
afterEach(async () => {
  const off = await site.complaints();
  if (off.length > 0) throw new Error(off.join("; "));
});
afterAll(() => site.close());

const hosted = (visit: Pick<Visit, "extension" | "target" | "given"> & Partial<Visit>) =>
  site.host({
    appUrl: world.doors.url,
    token: () => world.shopify.sessionToken(demoShop, { userId: "7" }),
    ...visit,
  });

const merchant = () => world.shopify.merchantOf(demoShop);
const mug = [{ sku: "MUG-BLU", quantity: 1 }];
const leaveCart = (phone: string) => merchant().startCheckout({ phone, lines: mug });

describe("the block of texts", () => {
  const beside = (page: "order" | "draft-order" | "customer", id: string, more: Partial<Visit> = {}) =>
    hosted({
      ...{ extension: "texts-block", target: `admin.${page}-details.block.render` },
      ...{ given: { data: { selected: [{ id }] } }, ...more },
    });
  let order: { ann: string; bob: string };

  beforeAll(async () => {
    const ordered = (phone: string) => merchant().completeCheckout(leaveCart(phone).id).id;
    order = { ann: ordered(world.ann.number), bob: ordered(world.bob.number) };
    await world.quiet();
  });

  const write = async (page: Page, words: string) => {
    await page.getByLabel("Text them").fill(words);
    await page.getByRole("button", { name: "Send" }).click();
  };

  test("beside an order shows what was agreed to and the last texts; what is written goes out once, about the order", async () => {
    const page = await beside("order", order.ann);
    await page.getByText("Opted in").waitFor();
    expect(await shown(page)).toMatch(/Ann Lee\s*\+1 415 555 0101/);
    expect(await shown(page)).toMatch(/Your shop[\s\S]*(Sent|Delivered)[\s\S]*order #/);
    const before = world.ann.received().length;
    await page.getByLabel("Text them").fill("Your mug is in the kiln.");
    await page.getByRole("button", { name: "Send" }).dblclick();
    await page.getByRole("status").getByText(gone).waitFor();
    await page.locator("s-stack", { hasText: "Your mug is in the kiln." }).first().waitFor();
    await world.quiet();
    expect(world.ann.received().slice(before)).toEqual([expect.stringContaining("Your mug is in the kiln.")]);
    const sent = await db.message.findFirstOrThrow({ where: { text: { contains: "kiln" } } });
    expect(sent).toMatchObject({ kind: "transactional", author: "Staff member 7", shopId: shop.id });
    expect(await page.getByRole("link", { name: "Open the conversation" }).getAttribute("href")).toBe(
      `app:app/conversations/${sent.contactId}`,
    );
  });

  test("says why somebody cannot be texted before it is tried, and after; nothing of it is kept", async () => {
    const page = await beside("order", order.bob);
    await page.getByText("Has not agreed").first().waitFor();
    const why = "Not sent: this customer has not agreed to receive texts";
    await page.getByRole("status").getByText(why).waitFor();
    const before = await db.message.count({ where: { shopId: shop.id } });
    await write(page, "Hello Bob");
    await expect.poll(() => page.getByRole("status").getByText(why).count()).toBe(2);
    expect(await page.getByLabel("Text them").inputValue()).toBe("Hello Bob");
    expect(await db.message.count({ where: { shopId: shop.id } })).toBe(before);
  });

  test("tells of a text that is held, before and after, in the language of the admin", async () => {
    await saveSettings(shop.id, { spendLimitADay: 0 });
    try {
      const { id } = merchant().sendInvoice(world.cat.number, "MUG-BLU");
      const page = await beside("draft-order", id, { language: "fr" });
      const held = page.getByRole("status").getByText(/^Retenu jusqu'à .+ : la dépense que vous autorisez/);
      await held.waitFor();
      expect(await shown(page)).toMatch(/^Abonné[\s\S]*Source : Shopify/);
      await page.getByLabel("Lui écrire par SMS").fill("Votre devis est prêt.");
      await page.getByRole("button", { name: "Envoyer" }).click();
      await expect.poll(() => held.count(), { timeout: 10_000 }).toBe(2);
      await page.getByText("En attente").first().waitFor();
      expect(world.cat.received().filter((text) => text.includes("devis"))).toEqual([]);
    } finally {
      await saveSettings(shop.id, { spendLimitADay: null });
    }
  });

  test("beside a customer answers whoever has texted, and says where the app is silent", async () => {
    await world.bob.texts("PERSON");
    const page = await beside("customer", await customerOf(world.bob.number));
    await page.getByText("PERSON", { exact: true }).waitFor();
    const told = await world.told(world.bob, async () => {
      await write(page, "Hello Bob, this is Eva.");
      await page.getByRole("status").getByText(gone).waitFor();
    });
    expect(told).toEqual([expect.stringContaining("Hello Bob, this is Eva.")]);

    const silent = await beside("customer", await customerOf(world.bob.number), { appUrl: "http://127.0.0.1:9" });
    await silent.getByRole("status").getByText("SMS Commerce could not be reached").waitFor();
  });
});

describe("the action beside a cart", () => {
  const besideCart = async (id: string) => {
    const page = await hosted({
      ...{ extension: "text-cart", target: "admin.abandoned-checkout-details.action.render" },
      ...{ given: { data: { selected: [{ id }] } } },
    });
    await page.getByRole("heading", { name: "Text a reminder" }).waitFor();
    return page;
  };

  test("reminds its owner once, as an offer with the link to it", async () => {
    const cart = leaveCart(world.cat.number);
    const page = await besideCart(cart.id);
    await page.getByText("Opted in").waitFor();
    const told = await world.told(world.cat, async () => {
      await page.getByRole("button", { name: "Send the reminder" }).click();
      await page.getByRole("status").getByText(gone).waitFor();
    });
    expect(told).toEqual([expect.stringMatching(/Blue Mug.*https?:\/\/\S+.*STOP/s)]);
    expect(await db.message.findFirstOrThrow({ orderBy: { createdAt: "desc" } })).toMatchObject({ kind: "marketing" });
    await page.getByRole("button", { name: "Close" }).click();
    expect(await site.isClosed()).toBe(true);

    const again = await besideCart(cart.id);
    expect(
      await world.told(world.cat, async () => {
        await again.getByRole("button", { name: "Send the reminder" }).click();
        await again.getByRole("status").getByText("They have had this reminder already").waitFor();
      }),
    ).toEqual([]);
  });

  test("says why somebody is not reminded", async () => {
    const page = await besideCart(leaveCart(world.bob.number).id);
    await page.getByRole("status").getByText("this customer has not agreed to receive texts").waitFor();
    expect(
      await world.told(world.bob, async () => {
        await page.getByRole("button", { name: "Send the reminder" }).click();
        await page.getByText("Not sent: has not agreed to offers by text").waitFor();
      }),
    ).toEqual([]);
  });
});

describe("the pages after an order", () => {
  const given = { shop: { name: "Demo Shop" }, settings: { value: {} }, order: { value: { name: "#1001" } } };
  const token = () => signBuyerToken(demoShop, client, { now: new Date() });
  const thankYou = { extension: "order-sms", target: "purchase.thank-you.block.render", given, token } as const;
  const orderStatus = { ...thankYou, target: "customer-account.order-status.block.render" } as const;
  const link = "link";

  beforeEach(() => merchant().setConsent(world.bob.number, "UNSUBSCRIBED"));

  test("collect consent by a box that nobody ticked for them; Shopify keeps it, and the app is told", async () => {
    const agreed = Promise.withResolvers<string | null>();
    const page = await hosted({
      ...thankYou,
      onConsent: (phone) => {
        merchant().setConsent(world.bob.number, "SUBSCRIBED");
        agreed.resolve(phone);
      },
    });
    const box = page.getByRole("checkbox", { name: "Text me about my orders, and with offers from Demo Shop" });
    expect(await box.isChecked()).toBe(false);
    expect(await page.getByLabel("Mobile phone number").count()).toBe(0);
    expect(await shown(page)).toContain("Reply STOP to opt out, HELP for help.");
    await box.check();
    await page.getByLabel("Mobile phone number").waitFor();
    await agreed.promise;
    await world.quiet();
    const bob = await db.contact.findFirstOrThrow({ where: { shopId: shop.id, phone: world.bob.number } });
    expect(bob.storeConsent).toBe("subscribed");
  });

  test("lead to the shop's number with TRACK begun, and with the order where its number is known", async () => {
    const { number } = await db.gatewayAccount.findFirstOrThrow({ where: { shopId: shop.id } });
    const after = await hosted(thankYou);
    await after.getByRole(link, { name: "Where is your order? Text TRACK to +1" }).waitFor();
    expect(await after.getByRole(link).getAttribute("href")).toBe(`sms:${number}?&body=TRACK`);
    const status = await hosted(orderStatus);
    await status.getByRole(link, { name: "Text TRACK 1001 to" }).waitFor();
    expect(await status.getByRole(link).getAttribute("href")).toBe(`sms:${number}?&body=TRACK%201001`);
  });

  test("let people agree where the app cannot be asked, in their language and in the merchant's words", async () => {
    const worded = { ...given, settings: { value: { wording: "Nos conditions." } } };
    const page = await hosted({ ...orderStatus, given: worded, language: "fr", isBuiltWithout: true });
    await page.getByRole("checkbox", { name: /offres de Demo Shop/ }).waitFor();
    expect(await shown(page)).toContain("Nos conditions.");
    expect(await page.getByRole(link).count()).toBe(0);
  });
});

describe("the doors of extensions", () => {
  const about = "gid://shopify/Customer/1";
  const staff: [path: string, method: "GET" | "POST"][] = [
    [`person?about=${about}`, "GET"],
    ["texts", "POST"],
    ["reminders", "POST"],
  ];
  const shoppers: typeof staff = [
    ["checkout/number", "GET"],
    ["account/number", "GET"],
  ];
  const knock = async (path: string, method: string, token?: string, body: string | object = {}) => {
    const response = await fetch(`${world.doors.url}/extensions/${path}`, {
      method,
      headers: {
        ...(token !== undefined && { authorization: `Bearer ${token}` }),
        ...{
          origin: "https://extensions.shopifycdn.com",
          "user-agent": browserAgent,
          "content-type": "application/json",
        },
      },
      ...(method === "POST" && { body: typeof body === "string" ? body : JSON.stringify(body) }),
    });
    // Shopify's page could not read anything else.
    expect(response.headers.get("access-control-allow-origin")).toBe("*");
    const answer = (await response.text()) || "null";
    return { status: response.status, answer: JSON.parse(answer) as { problem?: string } & Record<string, unknown> };
  };
  const browserAgent = "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/150.0.0.0";
  const now = () => new Date();
  const other = { ...client, apiSecret: "another-secret" };
  const ofOtherApp = { apiKey: "another-app", apiSecret: client.apiSecret };

  test.each([...staff, ...shoppers])(
    "%s refuses whoever shows no token, or none that holds here",
    async (path, method) => {
      const isStaff = !path.endsWith("number");
      const signed = (by: typeof client, ttlSeconds?: number) =>
        isStaff
          ? signSessionToken(demoShop, by, { now: now(), ttlSeconds })
          : signBuyerToken(demoShop, by, { now: now(), ttlSeconds });
      const tokens = [undefined, "", "no.token.atall", signed(other), signed(client, -60), signed(ofOtherApp)];
      for (const token of tokens) expect((await knock(path, method, token)).status).toBe(401);
      const asks = await fetch(`${world.doors.url}/extensions/${path}`, {
        method: "OPTIONS",
        headers: { origin: "https://extensions.shopifycdn.com", "user-agent": browserAgent },
      });
      expect([asks.status, asks.headers.get("access-control-allow-headers")]).toEqual([
        204,
        expect.stringContaining("Authorization"),
      ]);
    },
  );

  test("no buyer is taken for somebody of the shop, here or on the app's pages, though Shopify signs for both by one secret", async () => {
    const { loader } = (await import("#app/routes/app.conversations.events.tsx")) as unknown as {
      loader: (args: object) => Promise<unknown>;
    };
    const times = { exp: Date.now() / 1000 + 300, nbf: Date.now() / 1000 - 5, iat: Date.now() / 1000 - 5, jti: "1" };
    const admins = {
      iss: `https://${demoShop}/admin`,
      dest: `https://${demoShop}`,
      aud: client.apiKey,
      sid: "1",
      ...times,
    };
    const buyers = [
      signBuyerToken(demoShop, client, { now: now() }),
      signBuyerToken(demoShop, client, { now: now(), customerId: about }),
      signClaims(admins, client),
      signClaims({ ...admins, sub: about }, client),
    ];
    for (const token of buyers) {
      for (const [path, method] of staff) expect(await refusedTo(path, method, token)).toBe(401);
      const request = new Request("http://app.test/app/conversations/events", {
        headers: { authorization: `Bearer ${token}`, "user-agent": browserAgent },
      });
      await expect(loader({ request, params: {}, context: {} })).rejects.toMatchObject({ status: 401 });
    }
    expect(await refusedTo(staff[0]![0], "GET", signClaims({ ...admins, sub: "7" }, client))).toBe(200);
  });
  const refusedTo = async (path: string, method: string, token: string) =>
    (
      await fetch(`${world.doors.url}/extensions/${path}`, {
        method,
        headers: { authorization: `Bearer ${token}`, "user-agent": browserAgent },
      })
    ).status;

  test("a shop is told nothing of another's people, and texts none of them", async () => {
    const foreign = () => world.shopify.sessionToken(secondShop);
    const cart = leaveCart(world.ann.number).id;
    const theirs = [
      merchant().completeCheckout(leaveCart(world.ann.number).id).id,
      await customerOf(world.ann.number),
      cart,
    ];
    await world.quiet();
    const before = await db.message.count();
    for (const id of theirs) {
      const { answer } = await knock(`person?about=${id}`, "GET", foreign());
      expect(answer).toEqual({ problem: expect.stringMatching(/^Shopify (knows|keeps) no such/) });
      const text = { about: id, text: "Hello", key: crypto.randomUUID() };
      expect((await knock("texts", "POST", foreign(), text)).answer.is).toBe("refused");
    }
    expect((await knock("reminders", "POST", foreign(), { about: cart })).answer.is).toBe("refused");
    await world.quiet();
    expect(await db.message.count()).toBe(before);
    const stranger = signBuyerToken("nobody-shop.myshopify.com", client, { now: now() });
    expect((await knock("checkout/number", "GET", stranger)).status).toBe(404);
  });

  test("what is wrong with a question is said plainly", async () => {
    const token = () => world.shopify.sessionToken(demoShop);
    const good = { about, text: "Hello", key: crypto.randomUUID() };
    const problems = [
      ["person?about=", "GET", {}, "There are no texts about this"],
      ["person?about=gid://shopify/Product/1", "GET", {}, "There are no texts about this"],
      ["person", "GET", {}, "Say what it is about"],
      ["texts", "POST", "{", "Say what it is about"],
      ["texts", "POST", { ...good, text: "  " }, "Write a text"],
      ["texts", "POST", { ...good, text: 7 }, "Write a text"],
      ["texts", "POST", { ...good, text: "x".repeat(20_000) }, "This text is too long"],
      ["texts", "POST", { ...good, key: "1" }, "Load the page again"],
      ["reminders", "POST", { about }, "There is no cart to remind of here"],
      ["texts?locale=es", "POST", { ...good, text: "" }, "Escribe un SMS"],
    ] as const;
    for (const [path, method, body, problem] of problems)
      expect(await knock(path, method, token(), body)).toEqual({ status: 400, answer: { problem } });
    expect((await knock("texts", "GET", token())).status).toBe(405);
    expect((await knock("texts", "POST", token(), { ...good, text: "x".repeat(300_000) })).status).toBe(413);
  });
});

const customerOf = async (phone: string) => (await findCustomersByNumber(adminFor(demoShop), phone))[0]!.id;

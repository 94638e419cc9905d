import { beforeAll, describe, expect, test } from "vitest";
import { db } from "#app/lib/db.server.ts";
import { saveSettings } from "#app/shops/settings.server.ts";
import { shopOfPage } from "#app/shops/install.server.ts";
import { brokenAt } from "#app/consent/chain.ts";
import { clock } from "#app/lib/clock.server.ts";
import { sha256 } from "#app/lib/seal.server.ts";
import type { Block } from "#app/signups/block.ts";
import { tidyUpSignUps } from "#app/signups/tidy-up.server.ts";
import { tellTheme } from "#app/signups/tell-theme.server.ts";
import { demoShop, makeItNoon, secondShop, startWorld, type World } from "../support/world.ts";

let world: World;
let shopId: string;

beforeAll(async () => {
  world = await startWorld({ shops: "both" });
  await makeItNoon();
  shopId = (await shopOfPage(demoShop)).id;
  await saveSettings(shopId, { storefront: { form: true, wording: {}, countries: ["US", "GB"], perHour: 60 } });
  await tellTheme(shopId);
});

const block = (): Block =>
  JSON.parse(world.shopify.store(demoShop).tables.metafields.find(({ key }) => key === "block")!.value) as Block;

type Sent = {
  phone: string;
  consent?: string;
  website?: string;
  country?: string;
  wording?: string;
  locale?: string;
  page?: string;
};
let visitors = 0;
type From = { ip?: string; shop?: string; accept?: string; forgery?: Parameters<World["shopify"]["proxied"]>[2] };

/** Somebody sends the form; each from an address of their own, unless told otherwise. */
async function signsUp(
  sent: Sent,
  { ip = `198.51.100.${++visitors}`, shop = demoShop, accept = "application/json", forgery }: From = {},
) {
  const fields = {
    consent: "yes",
    country: "US",
    wording: block().form!.wording.en.hash,
    locale: "en",
    website: "",
    page: "https://demo-shop.example/products/blue-mug?email=ann@example.com",
    ...sent,
  };
  const body = new URLSearchParams(fields).toString();
  const headers = { accept, "content-type": "application/x-www-form-urlencoded", "user-agent": "Mozilla/5.0 (iPhone)" };
  return world.shopify.proxied(shop, { method: "POST", path: "/sign-up", headers, body, ip }, forgery);
}

const answerTo = async (sent: Sent, from?: From) => {
  const response = await signsUp(sent, from);
  const { answer } = (await response.json()) as { answer: string };
  return answer;
};

const entriesOf = (phone: string) =>
  db.consentEntry.findMany({ where: { shopId, phone }, orderBy: { sequence: "asc" } });
const customerOf = (phone: string) => world.shopify.store(demoShop).tables.customers.find((one) => one.phone === phone);

test("somebody new signs up: they are asked, and subscribed by their YES alone; the ledger keeps how", async () => {
  const eve = world.phone("+14155550171");
  expect(await answerTo({ phone: "(415) 555-0171" }, { ip: "2001:db8::9" })).toBe("asked");
  await world.quiet();
  expect(eve.received()).toEqual([expect.stringContaining("Reply YES")]);
  expect(customerOf(eve.number)).toBeNull();
  const [asked] = await entriesOf(eve.number);
  const { text, hash } = block().form!.wording.en;
  expect(asked).toMatchObject({ change: "pending", method: "form", rule: "storefront.form", wording: text });
  expect(asked!.evidence).toMatchObject({
    page: "https://demo-shop.example/products/blue-mug",
    ...{ ip: "2001:db8::9", userAgent: "Mozilla/5.0 (iPhone)", wordingHash: hash },
  });
  expect(sha256(text)).toBe(hash);
  expect(await eve.asks("YES")).toContain("you're in");
  expect((await entriesOf(eve.number)).map(({ change, method }) => [change, method])).toEqual([
    ["pending", "form"],
    ["opt-in", "confirmed"],
  ]);
  expect(customerOf(eve.number)?.sms.marketingState).toBe("SUBSCRIBED");
  expect(await db.signUp.count()).toBe(0);
});

test("a customer who never chose waits as PENDING in Shopify too, and is asked once however it is told", async () => {
  const cat = world.cat;
  world.shopify.store(demoShop).customer(cat.number).sms.marketingState = "NOT_SUBSCRIBED";
  expect(await world.told(cat, () => signsUp({ phone: cat.number }))).toHaveLength(1);
  expect(customerOf(cat.number)?.sms.marketingState).toBe("PENDING");
  expect(await world.told(cat, () => signsUp({ phone: cat.number }))).toEqual([]);
  await cat.asks("YES");
  expect(customerOf(cat.number)?.sms.marketingState).toBe("SUBSCRIBED");
});

describe("a stranger learns nothing, and brings nobody back", () => {
  test("of a subscriber, of somebody who opted out and of nobody: one answer, no text to the first two", async () => {
    await world.bob.texts("STOP");
    const states = () => [world.ann, world.bob].map(({ number }) => customerOf(number)?.sms.marketingState);
    const [before, known] = [states(), world.ringcentral.sent.length];
    const answers = [];
    for (const phone of [world.ann.number, world.bob.number, "+14155550172"]) {
      const response = await signsUp({ phone });
      answers.push([response.status, await response.text()]);
    }
    await world.quiet();
    expect(new Set(answers.map(String)).size).toBe(1);
    expect(String(answers[0])).toContain("text START to");
    expect(world.ringcentral.sent.slice(known).map(({ to }) => to)).toEqual(["+14155550172"]);
    expect(states()).toEqual(before);
    expect((await entriesOf(world.bob.number)).at(-1)).toMatchObject({ change: "opt-out" });
  });

  test("who comes back does so by a text from their own phone", async () => {
    expect(await world.bob.texts("START")).toHaveLength(1);
    expect(customerOf(world.bob.number)?.sms.marketingState).toBe("SUBSCRIBED");
  });
});

describe("what is no sign-up", () => {
  const refused: [string, Partial<Sent>, string][] = [
    ["an unticked box", { consent: "" }, "consent"],
    ["no number", { phone: "hello" }, "number"],
    ["half a number", { phone: "415 555" }, "number"],
    ["a number to pay for", { phone: "+1 900 555 0123" }, "number"],
    ["a country that the shop does not send to", { phone: "+34 612 34 56 78" }, "country"],
    ["an island that shares our country code", { phone: "+1 876 555 0123" }, "country"],
    ["a wording that never stood there", { wording: "0" }, "changed"],
    ["what no database takes", { wording: "\0", locale: "\0", page: "\0" }, "changed"],
    ["a robot that fills in what nobody sees", { website: "https://spam.example" }, "asked"],
  ];
  test.each(refused)("%s", async (_name, sent, answer) => {
    const before = world.ringcentral.sent.length;
    expect(await answerTo({ phone: "+14155550173", ...sent })).toBe(answer);
    await world.quiet();
    expect(world.ringcentral.sent).toHaveLength(before);
    expect(await entriesOf("+14155550173")).toEqual([]);
  });

  test("a wording that has been changed since still counts for whom it was shown to", async () => {
    const old = block().form!.wording.en;
    await saveSettings(shopId, {
      storefront: { form: true, wording: { en: "New words." }, countries: ["US", "GB"], perHour: 60 },
    });
    await tellTheme(shopId);
    expect(block().form!.wording.en.text).toBe("New words.");
    expect(await answerTo({ phone: "+14155550174", wording: old.hash })).toBe("asked");
    await world.quiet();
    expect((await entriesOf("+14155550174"))[0]).toMatchObject({ wording: old.text });
  });
});

describe("who is not Shopify", () => {
  const forgeries: [string, NonNullable<From["forgery"]>][] = [
    ["unsigned", { unsigned: true }],
    ["signed with another secret", { secret: "another" }],
    ["signed for another shop", { swap: { shop: secondShop } }],
    ["replayed later", { secondsAgo: 300 }],
    ["of a clock far ahead", { secondsAgo: -300 }],
  ];
  test.each(forgeries)("%s is turned away, whatever it asks", async (_name, forgery) => {
    const answer = await signsUp({ phone: "+14155550175" }, { forgery });
    expect([answer.status, await answer.text()]).toEqual([401, ""]);
    expect((await world.shopify.proxied(demoShop, { path: "/qr?text=BUY" }, forgery)).status).toBe(401);
    expect((await world.shopify.proxied(demoShop, { path: "/sign-up" }, forgery)).status).toBe(401);
  });

  test("a shop whose form is switched off takes nothing", async () => {
    expect(await answerTo({ phone: "+14155550175" }, { shop: secondShop })).toBe("closed");
  });
});

test("a robot with ten thousand forms is stopped by its address, the number and the hour", async () => {
  const before = world.ringcentral.sent.length;
  await db.signUpCount.deleteMany();
  const one = [];
  for (let n = 0; n < 12; n++) one.push(await answerTo({ phone: `+1415555${5200 + n}` }, { ip: "192.0.2.1" }));
  expect(one.slice(0, 10).every((answer) => answer === "asked")).toBe(true);
  expect(one.slice(10)).toEqual(["busy", "busy"]);
  for (let n = 0; n < 4; n++) expect(await answerTo({ phone: "+14155555200" })).toBe("asked");
  await saveSettings(shopId, { storefront: { form: true, wording: {}, countries: ["US"], perHour: 15 } });
  const many = await Promise.all(
    Array.from({ length: 20 }, (_, n) => answerTo({ phone: `+1415555${5300 + n}` }, { ip: `2001:db8:${n}::1` })),
  );
  expect(many.filter((answer) => answer === "asked")).toHaveLength(3);
  expect(many.filter((answer) => answer === "busy")).toHaveLength(17);
  await world.quiet();
  expect(world.ringcentral.sent.length - before).toBe(13);
});

test("without a script a page of the shop answers, and leads back to where they were and nowhere else", async () => {
  await db.signUpCount.deleteMany();
  const asked = await signsUp(
    { phone: "+14155555401", locale: "fr", page: "https://demo-shop.example//evil.example/'\"><script>" },
    { accept: "text/html" },
  );
  const page = await asked.text();
  expect(asked.headers.get("content-type")).toBe("application/liquid");
  expect(page).toContain("Regardez votre téléphone");
  expect(page).toContain('href="/evil.example/%27');
  expect(page).not.toContain("<script");
});

test("the QR code opens the text that the page asks for, however it is written", async () => {
  for (const text of ["BUY 104", "", "\u{1F381}".repeat(81), "%00"]) {
    const code = await world.shopify.proxied(demoShop, { path: `/qr?text=${encodeURIComponent(text)}` });
    expect([code.status, code.headers.get("content-type")]).toEqual([200, "image/svg+xml"]);
    expect(code.headers.get("cache-control")).toContain("max-age=86400");
  }
});

test("of whoever never says yes nothing personal is kept, and the ledger stays whole", async () => {
  const kept = async () => {
    const entries = await db.consentEntry.findMany({ where: { shopId, method: "form" }, orderBy: { sequence: "asc" } });
    return new Set(entries.flatMap(({ phone, evidence }) => (phone && evidence ? [phone] : [])));
  };
  expect((await kept()).size).toBeGreaterThan(10);
  clock.offsetMs += 91 * 86_400_000;
  await tidyUpSignUps();
  expect(await kept()).toEqual(new Set(["+14155550171", world.cat.number]));
  const all = await db.consentEntry.findMany({ where: { shopId }, orderBy: { sequence: "asc" } });
  expect(
    brokenAt(
      all.map((entry) => ({ ...entry, personal: entry.personalHash })),
      sha256,
    ),
  ).toBeUndefined();
  expect(await db.signUpCount.count()).toBe(0);
});

import { readdirSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import type { Part } from "#app/components/sentence.ts";
import { db } from "#app/lib/db.server.ts";
import { env } from "#app/lib/env.server.ts";
import { newId } from "#app/lib/id.server.ts";
import { sealCredentials } from "#app/numbers/accounts.server.ts";
import { shopOfPage } from "#app/shops/install.server.ts";
import type { Shop } from "#app/shops/shop.ts";
import { demoAccounts } from "../simulators/ringcentral/accounts.ts";
import { demoShop, secondShop, startWorld, type World } from "../support/world.ts";
import { merchantOf } from "./visit.ts";
import { inEnglish } from "../support/english.ts";

type Answer = { ok: boolean; said?: string; errors?: Record<string, string>; choice?: unknown[] };
type Route = { loader: (args: unknown) => unknown; action?: (args: unknown) => unknown };

let world: World;
let merchant: ReturnType<typeof merchantOf>;
let shop: Shop;

const route = (name: string) => import(`../../app/routes/${name}.tsx`) as Promise<Route>;
const { clientId, clientSecret, jwt } = demoAccounts[0]!;
const credentials = { intent: "connect", gateway: "ringcentral", clientId, clientSecret, jwt };

beforeAll(async () => {
  world = await startWorld({ shops: "both", connect: false });
  env.SHOPIFY_APP_URL = world.doors.url;
  merchant = merchantOf(world, demoShop);
  shop = await shopOfPage(demoShop);
});

describe("every page of the admin", () => {
  const names = readdirSync("app/routes").filter((file) => file.startsWith("app.") || file === "app.tsx");

  test.each(names.map((file) => file.replace(".tsx", "")))("%s lets nobody in without a session", async (name) => {
    const { loader, action } = await route(name);
    for (const [handler, method] of [
      [loader, "GET"],
      [action, "POST"],
    ] as const) {
      if (!handler) continue;
      const request = new Request("http://app.test/app", {
        method,
        ...(method === "POST" && { body: new URLSearchParams({ intent: "save" }) }),
      });
      const thrown = await Promise.resolve(handler({ request, params: {}, context: {} })).then(
        () => undefined,
        (error: unknown) => error,
      );
      expect(thrown).toBeInstanceOf(Response);
      expect((thrown as Response).status).toBeGreaterThanOrEqual(300);
    }
  });

  test.each(["app.settings", "app.messages.tasks"])("%s refuses a form that it does not know", async (name) => {
    expect(await merchant.sends(await route(name), { intent: "explode" })).toMatchObject({ status: 400 });
  });
});

describe("home", () => {
  type Home = {
    steps: { done: boolean }[];
    troubles: { title: Part; detail: Part; url: string }[];
    figures: { label: string; value: Part }[];
  };
  const home = async () => merchant.opens<Home>(await route("app._index"));
  const done = ({ steps }: Home) => steps.map((step) => step.done);

  test("ticks the steps of the setup by what was done", async () => {
    expect(done(await home())).toEqual([false, false, false, false]);
    await merchant.sends(await route("app.settings"), credentials);
    expect(done(await home())).toEqual([true, false, false, false]);
    await merchant.opens(await route("app.templates._index"));
    expect(done(await home())).toEqual([true, true, false, false]);
    await merchant.sends(
      await route("app.templates.$key"),
      {
        intent: "test",
        language: "en",
        text: "Hello from {{ shop.name }}. Reply STOP to opt out.",
        to: "415-555-0198",
      },
      { key: "order-confirmation.confirmed" },
    );
    await world.quiet();
    expect(world.phone("+14155550198").received()).toEqual(["Hello from Demo Shop. Reply STOP to opt out."]);
    expect(done(await home())).toEqual([true, true, true, false]);
    await world.ann.asks("HELP");
    expect(done(await home())).toEqual([true, true, true, true]);
  });

  test("counts the day, the merchant's own tests aside", async () => {
    const { figures } = await home();
    const count = Object.fromEntries(figures.map(({ label, value }) => [label, inEnglish(value)]));
    expect(count).toMatchObject({
      Received: "1",
      Sent: "1",
      Failed: "0",
      "Orders by text": "0",
      // The test of the merchant's own costs, too.
      "Cost, about": "$0.02",
    });
  });

  test("says what needs attention, and where", async () => {
    await db.gatewayAccount.updateMany({ where: { shopId: shop.id }, data: { problem: "The JWT was revoked." } });
    await db.parkedJob.create({ data: parked() });
    const { troubles } = await home();
    const said = troubles.map(({ title, detail, url }) => ({
      title: inEnglish(title),
      detail: inEnglish(detail),
      url,
    }));
    expect(said).toMatchObject([
      { title: "+18005550199 does not work as it should", detail: "The JWT was revoked.", url: "/app/settings" },
      { title: "One task could not be finished", url: "/app/messages/tasks" },
    ]);
    await db.gatewayAccount.updateMany({ data: { problem: null } });
    await db.parkedJob.deleteMany();
  });
});

const parked = (shopId = shop.id) => ({
  id: newId(),
  shopId,
  name: "watch-number",
  payload: { accountId: newId() },
  orderKey: "somebody",
  error: "the network was asleep",
  failedAt: new Date(),
});

describe("settings", () => {
  const settings = async () => route("app.settings");
  const save = {
    intent: "save",
    storePhone: "",
    testPhone: "",
    transactionalTexts: "with-consent",
    pricePerPart: "0.01",
    ...{ offersFrom: "09:00", offersTo: "20:00", offersOnSundayFrom: "12:00", offersOnSundayTo: "20:00" },
    ...{ ordersFrom: "08:00", ordersTo: "22:00", marketingADay: "2", marketingAWeek: "6", minutesApart: "60" },
    ...{
      spendLimitADay: "",
      plainly: "on",
      shortLinks: "saving",
      linkDomain: "",
      tagLinks: "on",
      spoken: "en de",
      otherwise: "",
    },
  };

  test("never send a secret back to the browser", async () => {
    const shown = JSON.stringify(await merchant.opens(await settings()));
    expect(shown).toContain(clientId);
    expect(shown).not.toContain(clientSecret);
    expect(shown).not.toContain(jwt);
  });

  test("say at its field why a number is not connected", async () => {
    const answer = await merchant.sends<Answer>(await settings(), { ...credentials, jwt: "abc", clientId: "" });
    expect(answer).toMatchObject({ ok: false, errors: { jwt: expect.any(String), clientId: expect.any(String) } });
  });

  test("keep what is right, and say at its field what is not", async () => {
    const wrong = await merchant.sends<Answer>(await settings(), { ...save, storePhone: "12", pricePerPart: "free" });
    expect(wrong).toMatchObject({
      ok: false,
      errors: { storePhone: expect.stringContaining("not a phone number"), pricePerPart: expect.any(String) },
    });
    const backwards = { offersFrom: "20:00", offersTo: "09:00" };
    expect(await merchant.sends<Answer>(await settings(), { ...save, ...backwards })).toMatchObject({
      errors: { offersTo: "This must be later than the first time" },
    });
    const absurd = { ordersFrom: "25:00", marketingADay: "0", spendLimitADay: "lots" };
    expect(await merchant.sends<Answer>(await settings(), { ...save, ...absurd })).toMatchObject({
      errors: { ordersFrom: expect.any(String), marketingADay: "At least 1", spendLimitADay: expect.any(String) },
    });
    const number = await db.gatewayAccount.findFirstOrThrow({ where: { shopId: shop.id } });
    const right = await merchant.sends<Answer>(await settings(), {
      ...save,
      storePhone: "(206) 555-0100",
      transactionalTexts: "always",
      ...{ ordersFrom: "07:30", marketingADay: "1", spendLimitADay: "25" },
      [`confirms.${number.id}`]: "on",
    });
    expect(right).toEqual({ ok: true, said: "Settings saved" });
    expect((await shopOfPage(demoShop)).settings).toMatchObject({
      storePhone: "+12065550100",
      transactionalTexts: "always",
      hours: { orders: ["07:30", "22:00"] },
      caps: { marketingADay: 1, marketingAWeek: 6, minutesApart: 60 },
      spendLimitADay: 25,
    });
    expect(await db.gatewayAccount.findUnique({ where: { id: number.id } })).toMatchObject({ confirmsOptOuts: true });
    expect(await merchant.opens(await settings())).toMatchObject({
      fields: { storePhone: "+12065550100", [`confirms.${number.id}`]: "on" },
    });
    await merchant.sends(await settings(), {
      ...save,
      [`confirms.${number.id}`]: "off",
    });
  });

  test("of one shop do not reach another's number", async () => {
    const { id } = await db.gatewayAccount.findFirstOrThrow({ where: { shopId: shop.id } });
    const stranger = merchantOf(world, secondShop);
    await stranger.sends(await settings(), { intent: "disconnect", id });
    await stranger.sends(await settings(), { ...save, [`confirms.${id}`]: "on" });
    expect(await db.gatewayAccount.findUnique({ where: { id } })).toMatchObject({ confirmsOptOuts: false });
    expect(await merchant.sends(await settings(), { intent: "disconnect", id: "no-id" })).toMatchObject({
      status: 400,
    });
  });
});

describe("the other parts of the settings", () => {
  const page = (name: string) => route(`app.settings_.${name}`);
  const fields = async (name: string) =>
    (await merchant.opens<{ fields: Record<string, string> }>(await page(name))).fields;

  test("name staff who are told, each of whom hears of it once", async () => {
    const staff = world.phone("+12065550123");
    const of = { person: "on", locked: "off", number: "on", failure: "on" };
    const save = async (phones: string) => merchant.sends<Answer>(await page("alerts"), { phones, ...of });
    expect(await save("nobody")).toMatchObject({ ok: false, errors: { phones: "nobody is not a phone number" } });
    const six = Array.from({ length: 6 }, (_, index) => `+1206555010${index}`).join("\n");
    expect(await save(six)).toMatchObject({ errors: { phones: "At most 5 numbers" } });
    for (const written of ["(206) 555-0123", "+12065550123\n+12065550123"]) await save(written);
    await world.quiet();
    expect(staff.received()).toEqual([
      "Demo Shop: this phone is told by text when your shop's texting needs somebody. Reply STOP to opt out.",
    ]);
    expect(await fields("alerts")).toEqual({ phones: staff.number, ...of });
    await save("");
  });

  test("say how long texts are kept", async () => {
    const save = async (keepTextsDays: string) => merchant.sends<Answer>(await page("data"), { keepTextsDays });
    expect(await fields("data")).toEqual({ keepTextsDays: "730" });
    expect(await save("")).toMatchObject({ ok: true });
    expect((await shopOfPage(demoShop)).settings.keepTextsDays).toBeNull();
    expect(await save("90")).toMatchObject({ ok: true });
    expect(await fields("data")).toEqual({ keepTextsDays: "90" });
    expect(await save("7")).toMatchObject({ status: 400 });
  });

  test("make keys, show each once, and revoke them", async () => {
    type Keys = { keys: { id: string; shown: string; may: string[]; used: string | null }[] };
    const list = async () => (await merchant.opens<Keys>(await page("keys"))).keys;
    const send = async (form: Record<string, string>) =>
      merchant.sends<Answer & { key?: string }>(await page("keys"), form);
    expect(await send({ intent: "make", name: " ", scopes: "" })).toMatchObject({
      errors: { name: "Say what it is for", scopes: "Choose what it may do" },
    });
    expect(await send({ intent: "make", name: "Till", scopes: "everything" })).toMatchObject({ ok: false });
    const { key } = await send({ intent: "make", name: "Till", scopes: "messages:send" });
    const [made] = await list();
    expect(made).toMatchObject({ shown: `smsk_…${key!.slice(-4)}`, may: ["messages:send"], used: null });
    expect(JSON.stringify(await list())).not.toContain(key);
    expect(await send({ intent: "revoke", id: made!.id })).toMatchObject({ ok: true });
    expect(await send({ intent: "revoke", id: made!.id })).toMatchObject({ ok: false });
    expect(await list()).toEqual([]);
    expect(await send({ intent: "explode" })).toMatchObject({ status: 400 });
  });

  test("choose which of several numbers texts go out from", async () => {
    type Numbers = { numbers: { id: string; number: string; sends: boolean | null }[] };
    const numbers = async () => (await merchant.opens<Numbers>(await route("app.settings"))).numbers;
    expect((await numbers()).map(({ sends }) => sends)).toEqual([null]);
    const first = await db.gatewayAccount.findFirstOrThrow({ where: { shopId: shop.id } });
    const id = newId();
    const another = { ...first, id, number: "+18005550155", hookPath: id, connectedAt: new Date(), isSender: false };
    await db.gatewayAccount.create({ data: { ...another, credentials: sealCredentials(id, {}) } });
    const choose = async (chosen: string, who = merchant) =>
      who.sends<Answer>(await route("app.settings"), { intent: "send-from", id: chosen });
    expect(await choose(id, merchantOf(world, secondShop))).toMatchObject({ ok: false });
    expect((await numbers())[0]).toMatchObject({ number: first.number, sends: true });
    expect(await choose(id)).toMatchObject({ ok: true });
    expect((await numbers()).map(({ number, sends }) => [number, sends])).toEqual([
      ["+18005550155", true],
      [first.number, false],
    ]);
    await db.gatewayAccount.delete({ where: { id } });
  });
});

describe("texts", () => {
  const key = "order-confirmation.confirmed";
  const editor = async () => route("app.templates.$key");
  type Editor = { own: Record<string, string>; defaults: { en: string }; testPhone: string | null };

  test("are all listed, as a customer would get them", async () => {
    const { speakers } = await merchant.opens<{
      speakers: { texts: { key: string; preview: string; parts: number }[] }[];
    }>(await route("app.templates._index"));
    const texts = speakers.flatMap((speaker) => speaker.texts);
    expect(texts.length).toBeGreaterThan(10);
    for (const text of texts)
      expect
        .soft(text, text.key)
        .toMatchObject({ parts: expect.any(Number), preview: expect.not.stringMatching(/[{}]/) });
  });

  test("are worded, refused where wrong, and reset", async () => {
    const send = async (fields: Record<string, string>) =>
      merchant.sends<Answer>(await editor(), { language: "es", ...fields }, { key });
    const own = async () => (await merchant.opens<Editor>(await editor(), "/app", { key })).own;
    expect(await send({ intent: "save", text: "Hola {{ customer.nombre }}" })).toMatchObject({ ok: false });
    expect(await send({ intent: "save", text: "Hola {{ customer.name }}" })).toMatchObject({
      ok: false,
      errors: { text: expect.stringContaining("opt out") },
    });
    expect(await own()).toEqual({});
    const text = "Hola {{ customer.name }}. Responde STOP para no recibir más.";
    expect(await send({ intent: "save", text })).toEqual({ ok: true, said: "Wording saved" });
    expect(await own()).toEqual({ es: text });
    expect((await merchantOf(world, secondShop).opens<Editor>(await editor(), "/app", { key })).own).toEqual({});
    await send({ intent: "reset" });
    expect(await own()).toEqual({});
  });

  test("are not there where nobody says them", async () => {
    expect(await merchant.opens(await editor(), "/app", { key: "no.such" })).toMatchObject({ status: 404 });
    expect(await merchant.sends(await editor(), { intent: "save", language: "xx", text: "a" }, { key })).toMatchObject({
      status: 400,
    });
  });

  test("are tested on the merchant's own phone, once one is named and a number connected", async () => {
    const test = async (to: string, who = merchant) =>
      who.sends<Answer>(
        await editor(),
        { intent: "test", language: "en", text: "Hi. Reply STOP to opt out.", to },
        { key },
      );
    expect(await test("12")).toMatchObject({ ok: false, errors: { to: expect.any(String) } });
    expect(await test("+14155550198", merchantOf(world, secondShop))).toEqual({
      ok: false,
      said: "Not sent: no number is connected yet",
    });
    expect(await test("+1 415 555 0198")).toMatchObject({ ok: true });
    expect((await merchant.opens<Editor>(await editor(), "/app", { key })).testPhone).toBe("+14155550198");
  });
});

describe("messages", () => {
  type Log = { messages: { id: string; text: string; direction: string; price: object | null }[]; next?: string };
  const log = async (query = "", who = merchant) =>
    who.opens<Log>(await route("app.messages._index"), `/app/messages${query}`);

  test("show both ways of a conversation, the newest first, and of this shop alone", async () => {
    await world.quiet();
    const { messages } = await log("?phone=%2B14155550101");
    expect(messages.map(({ direction }) => direction)).toEqual(["out", "in"]);
    expect(messages.map(({ price }) => price)).toEqual([{ parts: 1, perPart: 0.01, currency: "USD" }, null]);
    expect((await log("?direction=in")).messages).toHaveLength(1);
    expect((await log("?source=command.help")).messages).toHaveLength(2);
    expect((await log("", merchantOf(world, secondShop))).messages).toEqual([]);
  });

  test("take odd wishes for none", async () => {
    const odd = "?direction=up&status=nonsense&kind=x&source=y.z&phone=x&from=2026-13-01&to=never&after=y";
    expect((await log(odd)).messages.length).toBeGreaterThan(1);
  });

  test("tell one text's story, and what it answers", async () => {
    const [answer, asked] = (await log("?phone=%2B14155550101")).messages;
    type Told = { message: { timeline: { what: string }[]; asked: { url: string }; about: { term: string }[] } };
    const tell = async (id: string, who = merchant) => who.opens<Told>(await route("app.messages.$id"), "/app", { id });
    const story = async () => (await tell(answer!.id)).message.timeline.map(({ what }) => what);
    // Receipts are asked for a breath after the network hinted at them.
    await expect
      .poll(story, { timeout: 15_000 })
      .toEqual(["Written", "Handed to the network", "The network took it", "Delivered to the phone"]);
    const { message } = await tell(answer!.id);
    expect(message.asked.url).toBe(`/app/messages/${asked!.id}`);
    expect(message.about).toContainEqual({
      term: "Price, about",
      description: { price: { parts: 1, perPart: 0.01, currency: "USD" } },
    });
    for (const id of [newId(), "no-id"]) expect(await tell(id)).toMatchObject({ status: 404 });
    expect(await tell(answer!.id, merchantOf(world, secondShop))).toMatchObject({ status: 404 });
  });

  test("are had as a file, of what the page shows", async () => {
    const file = await merchant.opens<Response>(await route("app.messages.export"), "/app?direction=in");
    expect(file.headers.get("content-disposition")).toContain("texts.csv");
    expect((await file.text()).trim().split("\r\n")).toHaveLength(2);
  });
});

describe("unfinished tasks", () => {
  type Tasks = { jobs: { id: string; task: string; reason: string }[]; kinds: { count: number }[]; next?: string };
  const page = async () => route("app.messages.tasks");
  const list = async (query = "") => merchant.opens<Tasks>(await page(), `/app/messages/tasks${query}`);

  test("are run again, once, and only for their own shop", async () => {
    const { id } = await db.parkedJob.create({ data: parked() });
    const again = async (who = merchant) => who.sends<Answer>(await page(), { intent: "run-again", id });
    expect((await list()).jobs).toMatchObject([
      { id, task: "Look after your number", reason: "the network was asleep" },
    ]);
    expect(await again(merchantOf(world, secondShop))).toMatchObject({ ok: false });
    expect(await again()).toEqual({ ok: true, said: "Running again" });
    expect(await again()).toMatchObject({ ok: false });
    expect((await list()).jobs).toEqual([]);
    await world.quiet();
  });

  test("of one kind are run again or let go together; none is lost between pages", async () => {
    await db.parkedJob.createMany({ data: Array.from({ length: 60 }, () => parked()) });
    await db.parkedJob.create({ data: { ...parked(), name: "sync-products", payload: { shopId: shop.id } } });
    const first = await list();
    const second = await list(`?after=${first.next}`);
    expect(new Set([...first.jobs, ...second.jobs].map(({ id }) => id)).size).toBe(61);
    expect(first.kinds.map(({ count }) => count)).toEqual([60, 1]);
    const all = async (intent: string, name: string, who = merchant) =>
      who.sends<Answer>(await page(), { intent, name });
    expect(await all("run-all", "watch-number", merchantOf(world, secondShop))).toMatchObject({ ok: false });
    expect(await all("run-all", "sync-products")).toMatchObject({ ok: true });
    expect(await all("let-all-go", "watch-number")).toEqual({ ok: true, said: "All are let go" });
    expect((await list()).jobs).toEqual([]);
    expect(await db.parkedJob.count({ where: { resolution: "let go" } })).toBe(60);
    await world.quiet();
  });
});

describe("privacy requests", () => {
  type Requests = { requests: { id: string; requested: string; due: string }[] };
  const list = async (who = merchant) => who.opens<Requests>(await route("app.privacy._index"));

  test("are shown with what this app holds of the person, to their own shop alone", async () => {
    expect((await list()).requests).toEqual([]);
    world.shopify.merchant.requestData("+14155550101");
    await world.quiet();
    const { requests } = await list();
    expect(requests).toHaveLength(1);
    const params = { requestId: requests[0]!.id };
    const file = await merchant.opens<Response>(await route("app.privacy.$requestId"), "/app", params);
    expect(file.headers.get("content-disposition")).toContain("attachment");
    expect(await file.text()).toContain("+14155550101");
    expect((await list(merchantOf(world, secondShop))).requests).toEqual([]);
    const foreign = await merchantOf(world, secondShop).opens<Response>(
      await route("app.privacy.$requestId"),
      "/app",
      params,
    );
    expect(foreign.status).toBe(404);
  });
});

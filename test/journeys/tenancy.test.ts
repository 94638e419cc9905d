import { createHmac } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import { handlers } from "#app/jobs/registry.server.ts";
import { createKey } from "#app/keys/keys.server.ts";
import { db, pool } from "#app/lib/db.server.ts";
import type { PhoneNumber } from "#app/lib/phone-number.ts";
import { sealFacts } from "#app/signups/facts.server.ts";
import { newId } from "#app/lib/id.server.ts";
import { seal } from "#app/lib/secrets.server.ts";
import { jobNames, type JobName, type JobPayload } from "#app/queue/catalog.ts";
import { merchantOf } from "../routes/visit.ts";
import { codeIn, demoShop, secondShop, startWorld, type World } from "../support/world.ts";

let world: World;
const annsNumber = "+14155550101";
const ours = {
  requestId: "",
  shopId: "",
  accountId: "",
  hook: "",
  messageId: "",
  contactId: "",
  storeEventId: "",
  parkedId: "",
  billerAccountId: "",
  serviceId: "",
  paymentId: "",
  billerHook: "",
  keyId: "",
  importId: "",
  scheduledId: "",
  signUpId: "",
  savedId: "",
  noteId: "",
  joinWordId: "",
};
const theirs = { ...ours };
const secondNumber = "+18885550142";

beforeAll(async () => {
  world = await startWorld({ shops: "both" });
  await world.ann.texts("START");
  await world.ann.texts("track please");
  await world.ann.texts("START", { to: secondNumber });
  // What only the first shop has, so that it would be seen in an answer to the second.
  await db.contact.updateMany({ where: { shop: { domain: demoShop } }, data: { name: "Zebulon" } });
  world.shopify.store(secondShop).shop.phone = secondNumber;
  await handlers["welcome-shop"]({ domain: secondShop }, undefined as never);
  for (const domain of [demoShop, secondShop]) world.shopify.merchantOf(domain).requestData(annsNumber);
  await world.quiet();
  Object.assign(ours, await idsOf(demoShop));
  Object.assign(theirs, await idsOf(secondShop));
});

/** One row of each kind of a shop's, and a job that it left unfinished. */
async function idsOf(domain: string): Promise<typeof ours> {
  const { id: shopId, ...shop } = await db.shop.findUniqueOrThrow({ where: { domain } });
  const account = await db.gatewayAccount.findFirstOrThrow({ where: { shopId } });
  const message = await db.message.findFirstOrThrow({ where: { shopId, direction: "in" } });
  await db.template.create({
    data: { shopId, key: "cancel.confirm", language: "en", text: `only of ${shop.name}`, updatedAt: new Date() },
  });
  const { id: keyId } = (await createKey(shopId, { name: `Till of ${shop.name}`, scopes: ["messages:read"] }))!;
  const payload = { accountId: account.id };
  const parked = { id: newId(), shopId, name: "watch-number", payload, error: `of ${shopId}`, failedAt: new Date() };
  await db.parkedJob.create({ data: parked });
  const stops = [{ messageId: newId(), what: `of ${shop.name}`, input: {} }];
  await db.rehearsal.create({ data: { shopId, rows: {}, shape: "", stops, updatedAt: new Date() } });
  await db.storeEvent.create({
    data: { id: newId(), domain, topic: "orders/create", webhookId: newId(), payload: { note: `of ${domain}` } },
  });
  const event = await db.storeEvent.findFirstOrThrow({ where: { domain, topic: "orders/create" } });
  const request = await db.storeEvent.findFirstOrThrow({ where: { domain, topic: "customers/data_request" } });
  const { billerAccountId, serviceId, paymentId, billerHook } = await billsFor(shopId, message, account, shop.name);
  return {
    ...(await plansFor(shopId, message, shop.name)),
    ...{ billerAccountId, serviceId, paymentId, billerHook },
    importId: await importFor(shopId, shop.name),
    joinWordId: await wordFor(shopId, shop.name),
    signUpId: await signUpFor(shopId, shop.name),
    requestId: request.id,
    ...{ shopId, accountId: account.id, hook: account.hookPath, parkedId: parked.id, storeEventId: event.id },
    ...{ keyId, messageId: message.id, contactId: message.contactId },
  };
}

/** What somebody agreed to on the storefront, and that they did. */
async function signUpFor(shopId: string, of: string) {
  const [id, hash, at] = [newId(), `hash of ${of}`, new Date()];
  const facts = sealFacts(id, {
    phone: "+14155550188" as PhoneNumber,
    page: null,
    ip: null,
    userAgent: null,
    locale: null,
  });
  await db.signUpWording.create({ data: { shopId, hash, text: `only of ${of}`, since: at } });
  await db.signUp.create({ data: { id, shopId, phoneHash: `of ${of}`, facts, wordingHash: hash, createdAt: at } });
  await db.signUpCount.create({ data: { shopId, key: "shop", hour: at, count: 1 } });
  return id;
}

/** A word that people join by. */
async function wordFor(shopId: string, of: string) {
  const id = newId();
  await db.joinWord.create({ data: { id, shopId, word: "NEWS7", name: `Flyer of ${of}`, createdAt: new Date() } });
  return id;
}

/** A list of contacts that was checked, with a row of it that was left out. */
async function importFor(shopId: string, of: string) {
  const id = newId();
  const plan = { columns: { phone: 0 }, mode: "ask", wording: "", country: "US", dayFirst: false };
  const about = { fileName: `list of ${of}.csv`, encoding: "utf-8", delimiter: ",", hasNames: true, author: of };
  const bytes = new TextEncoder().encode(`Phone\n${annsNumber}\n`);
  const row = { shopId, row: 1, line: 2, result: "opted-out", ending: "0101" };
  await db.contactImport.create({
    data: {
      ...{ id, shopId, ...about, plan, state: "checked", rowsAll: 1, createdAt: new Date() },
      pieces: { create: { shopId, index: 0, bytes } },
      rows: { create: row },
    },
  });
  return id;
}

/** A biller, an operator and a payment that waits, as a merchant and a customer leave them behind. */
async function billsFor(shopId: string, { id, contactId }: Message, { gateway, number }: Number, of: string) {
  const [billerAccountId, serviceId, paymentId, billerHook] = [newId(), newId(), newId(), newId()];
  const at = new Date();
  const account = { id: billerAccountId, shopId, biller: "http", name: `Biller of ${of}`, hookPath: billerHook };
  const credentials = {
    baseUrl: "https://biller.invalid",
    authValue: "x",
    payPath: "/p",
    statusPath: "/p/{key}",
    callbackSecret: `secret of ${of}`,
  };
  const sealed = seal(JSON.stringify(credentials), `BillerAccount.credentials:${billerAccountId}`);
  await db.billerAccount.create({ data: { ...account, credentials: sealed, createdAt: at } });
  const service = { name: `Power of ${of}`, category: "electricity", operator: "POWER", amounts: "open" };
  const limits = { least: "1", most: "50", accountFormat: "\\d{8}" };
  await db.billService.create({
    data: { id: serviceId, shopId, accountId: billerAccountId, ...service, ...limits, createdAt: at },
  });
  const order = { id: "gid://shopify/Order/1", number: "1" };
  const amount = { amount: "5.00", currencyCode: "USD" };
  const whom = { billerAccountId, operator: "POWER", accountNumber: "12345678", name: of, category: "electricity" };
  const payment = { key: `of ${of}`, ...whom, amount, order };
  const row = { id: paymentId, shopId, contactId, key: payment.key, state: "waiting", payment, gateway, number };
  await db.billPayment.create({ data: { ...row, process: `text:${id}`, createdAt: at } });
  return { billerAccountId, serviceId, paymentId, billerHook };
}

/** What the team of a shop wrote ahead, keeps to use again, and noted. */
async function plansFor(shopId: string, { contactId }: Message, of: string) {
  const [scheduledId, savedId, noteId] = [newId(), newId(), newId()];
  const at = new Date();
  const by = { shopId, contactId, author: `Team of ${of}`, text: `Only of ${of}`, createdAt: at };
  const dueAt = new Date(Date.now() + 86_400_000);
  await db.scheduledReply.create({ data: { ...by, id: scheduledId, state: "waiting", dueAt, writtenAt: at } });
  await db.note.create({ data: { ...by, id: noteId } });
  await db.savedReply.create({
    data: { id: savedId, shopId, name: `Of ${of}`, text: `Only of ${of}`, createdAt: at, updatedAt: at },
  });
  return { scheduledId, savedId, noteId };
}
type Message = { id: string; contactId: string };
type Number = { gateway: string; number: string };

/** What moves by itself while a number is looked after. */
const moving = ["cursor", "memory", "checkedAt"];

/** Every row of a shop's in every table, to the letter. */
async function everythingOf(shopId: string, domain: string): Promise<string[]> {
  const { rows: tables } = await pool().query<{ name: string; column: string }>(
    `SELECT quote_ident(table_name) AS name, column_name AS column FROM information_schema.columns
     WHERE table_schema = 'public' AND (column_name IN ('shopId', 'domain') OR (table_name = 'Session' AND column_name = 'shop'))`,
  );
  const found: string[] = [];
  for (const { name, column } of tables) {
    const { rows } = await pool().query<{ row: string }>(
      `SELECT (to_jsonb(held) - $2::text[])::text AS row FROM ${name} held WHERE "${column}"::text = $1`,
      [column === "shopId" ? shopId : domain, moving],
    );
    found.push(...rows.map(({ row }) => `${name} ${row}`));
  }
  return found.toSorted();
}

/** What is said of the first shop in an answer to the second. */
const namesUs = (answer: string) =>
  [...Object.values(ours), demoShop, "Demo Shop", "+18005550199", "demo-client", "Zebulon"].filter((mark) =>
    answer.includes(mark),
  );

/** Does something as, or for, the second shop, and sees that the first one keeps every row as it was. */
async function leavesUsAlone(work: () => Promise<unknown>) {
  await handlers["read-changes"]({ accountId: ours.accountId }, undefined as never);
  const before = await everythingOf(ours.shopId, demoShop);
  expect(before.length).toBeGreaterThan(20);
  await work();
  await world.quiet();
  expect(await everythingOf(ours.shopId, demoShop)).toEqual(before);
}

test("every table's rows belong to a shop, by its id or its domain; those of the pace are named by a number", () => {
  const models = [...readFileSync("prisma/schema.prisma", "utf8").matchAll(/^model (\w+) \{(.*?)^\}/gms)];
  expect(models.length).toBeGreaterThan(10);
  const without = models.filter(([, , body]) => !/^\s+shopId\s/m.test(body!)).map(([, name]) => name);
  expect(without).toEqual(["RateSlot", "Session", "StoreEvent", "Shop"]);
});

describe("one phone that texts with two shops", () => {
  const texts = (text: string) => world.ann.texts(text, { to: secondNumber });

  test("is two people: a code of one shop buys nothing in the other, and nobody's orders are mixed", async () => {
    const orders = () => [demoShop, secondShop].map((domain) => world.shopify.store(domain).orders.length);
    const code = codeIn((await world.ann.texts("BUY navy mug", { to: "+18005550199" }))[0]!);
    const before = orders();
    await texts(code);
    expect(orders()).toEqual(before);
    const [placed] = await world.ann.texts(code, { to: "+18005550199" });
    const number = /Order (\d+)/.exec(placed!)![1]!;
    expect(orders()).toEqual([before[0]! + 1, before[1]]);
    const [tracked] = await texts(`TRACK ${number}`);
    expect(tracked).toMatch(/found no order/);
    expect(tracked).not.toContain("Demo Shop");
    const contacts = await db.contact.findMany({ where: { phone: annsNumber } });
    expect(new Set(contacts.map(({ shopId }) => shopId))).toEqual(new Set([ours.shopId, theirs.shopId]));
    expect(await db.message.count({ where: { shopId: theirs.shopId, text: { contains: "Demo Shop" } } })).toBe(0);
  });

  test("says stop to one shop only", async () => {
    await leavesUsAlone(() => texts("STOP"));
    const consent = async (shopId: string) =>
      (await db.contact.findFirst({ where: { shopId, phone: annsNumber } }))?.ledgerConsent;
    expect([await consent(ours.shopId), await consent(theirs.shopId)]).toEqual(["opt-in", "opt-out"]);
    expect(await world.ann.texts("HELP", { to: "+18005550199" })).toHaveLength(1);
    await texts("START");
  });
});

describe("a job for one shop", () => {
  const payloads = (): { [Name in JobName]: JobPayload<Name>[] } => ({
    "answer-message": [{ messageId: theirs.messageId }],
    "send-message": [{ messageId: theirs.messageId }],
    "look-up-message": [{ messageId: theirs.messageId }],
    "run-automations": [{ storeEventId: theirs.storeEventId }],
    "run-due": [{ storeEventId: theirs.storeEventId, automation: "payment-reminder", step: "" }],
    "run-daily": [{ shopId: theirs.shopId, day: "2026-11-22" }],
    "run-day": [
      {
        shopId: theirs.shopId,
        automation: "birthday-gift",
        happenedAt: "2026-11-22T09:00:00Z",
        payloads: [{ customerId: null, contactId: ours.contactId, year: "2026" }],
      },
    ],
    "compare-consents": [{ shopId: theirs.shopId }],
    "erase-personal-data": [{ storeEventId: theirs.storeEventId }],
    // As nobody should ever ask: one shop's id with another's contact.
    "mirror-consent": [
      { shopId: theirs.shopId, contactId: theirs.contactId },
      { shopId: theirs.shopId, contactId: ours.contactId },
    ],
    "read-changes": [{ accountId: theirs.accountId }],
    "release-hold": [{ shopId: theirs.shopId, draftId: "gid://shopify/DraftOrder/1" }],
    "pass-on-wish": [{ shopId: theirs.shopId, productId: "gid://shopify/Product/1" }],
    "tell-flow": [{ shopId: theirs.shopId, trigger: "sms-received", subject: ours.messageId }],
    "watch-number": [{ accountId: theirs.accountId }],
    "send-scheduled-reply": [
      { shopId: theirs.shopId, replyId: newId() },
      { shopId: theirs.shopId, replyId: ours.scheduledId },
    ],
    "settle-bill": [{ paymentId: theirs.paymentId }],
    "tell-theme": [{ shopId: theirs.shopId }],
    "ask-to-confirm": [{ signUpId: theirs.signUpId }],
    "welcome-shop": [{ domain: secondShop }],
    "run-import": [{ importId: theirs.importId }],
    "sync-products": [{ shopId: theirs.shopId }],
    "refresh-tokens": [{}],
    "finish-payments": [{}],
    "alert-staff": [{ shopId: theirs.shopId, about: "person", subject: ours.contactId }],
    "sum-days": [{}],
    "tidy-up": [{}],
    "begin-comparisons": [{}],
    "begin-days": [{}],
    // Goes round all numbers by design: one job for each.
    "watch-numbers": [],
  });

  test("is tried for every kind there is", () => {
    expect(Object.keys(payloads()).toSorted()).toEqual(jobNames.toSorted());
  });

  test.each(jobNames)("%s changes nothing of another", async (name) => {
    const asked = world.shopify.requests.length;
    await leavesUsAlone(async () => {
      for (const payload of payloads()[name]) await handlers[name](payload as never, undefined as never);
    });
    expect(world.shopify.requests.slice(asked).filter(({ shop }) => shop === demoShop)).toEqual([]);
  });
});

test("what stands in a thread is withdrawn, removed and sent again in its own shop only", async () => {
  const { actOnThread } = await import("#app/conversations/thread-act.server.ts");
  const { loadContact } = await import("#app/contacts/contacts.server.ts");
  const { shopOfPage } = await import("#app/shops/install.server.ts");
  const shop = await shopOfPage(secondShop);
  const contact = (await loadContact(theirs.shopId, theirs.contactId))!;
  const tried = [
    { intent: "withdraw", id: ours.scheduledId },
    { intent: "confirm", id: ours.scheduledId },
    { intent: "remove-note", id: ours.noteId },
    { intent: "send-again", id: ours.messageId },
    { intent: "ask-network", id: ours.messageId },
    { intent: "fill", id: ours.savedId },
  ] as const;
  await leavesUsAlone(async () => {
    for (const form of tried) expect(await actOnThread(shop, contact, form, "Eve")).toMatchObject({ ok: false });
  });
});

describe("a door", () => {
  test("of one shop's number takes no other's token, and no text for another", async () => {
    const { openToken } = await import("#app/numbers/accounts.server.ts");
    const rows = await db.gatewayAccount.findMany();
    const token = openToken(rows.find(({ shopId }) => shopId === theirs.shopId)!);
    const post = (hook: string) =>
      fetch(`${world.doors.url}/webhooks/sms/ringcentral/${hook}`, {
        method: "POST",
        body: "{}",
        headers: { "verification-token": token },
      });
    await leavesUsAlone(async () => expect((await post(ours.hook)).status).toBe(401));
    expect((await post(theirs.hook)).status).toBe(200);
  });

  test("of one shop's biller takes no call that another's biller signed", async () => {
    const post = (hook: string, secret: string) => {
      const body = JSON.stringify({ key: "of Demo Shop" });
      const signature = createHmac("sha256", secret).update(body).digest("hex");
      const headers = { "x-signature": signature };
      return fetch(`${world.doors.url}/webhooks/billers/${hook}`, { method: "POST", body, headers });
    };
    const { name } = await db.shop.findUniqueOrThrow({ where: { id: theirs.shopId } });
    await leavesUsAlone(async () => {
      expect((await post(ours.billerHook, `secret of ${name}`)).status).toBe(401);
      expect((await post(theirs.billerHook, `secret of ${name}`)).status).toBe(200);
      expect((await post(newId(), `secret of ${name}`)).status).toBe(404);
    });
  });

  test("hears of one shop's text what became of it, and never of another's", async () => {
    const { recordReceipts } = await import("#app/messages/receipt.server.ts");
    const sent = await db.message.findFirstOrThrow({
      where: { shopId: ours.shopId, direction: "out", externalId: { not: null } },
    });
    await db.message.update({ where: { id: sent.id }, data: { status: "wired" } });
    await leavesUsAlone(() =>
      recordReceipts(theirs.shopId, "ringcentral", [{ externalId: sent.externalId!, status: "failed", code: "X" }]),
    );
    // What its own network said of it meanwhile may be there; the other's word is not.
    expect((await db.message.findUniqueOrThrow({ where: { id: sent.id } })).status).toMatch(/wired|delivered/);
  });

  test.each([
    ["orders/create", { customer: { phone: annsNumber, first_name: "Ann" } }],
    ["customers_marketing_consent/update", { phone: annsNumber, sms_marketing_consent: { state: "unsubscribed" } }],
    ["products/delete", { id: 1 }],
    ["customers/redact", { customer: { id: 1, phone: annsNumber, email: "ann@example.com" }, orders_to_redact: [] }],
    ["customers/data_request", { customer: { id: 1, phone: annsNumber } }],
    ["app/scopes_update", { current: [] }],
  ])("that one shop's %s comes in by changes nothing of another", async (topic, about) => {
    const products = await db.product.findMany({ where: { shopId: ours.shopId }, select: { productId: true } });
    const id = products[0]!.productId.split("/").at(-1);
    const payload = { id, admin_graphql_api_id: products[0]!.productId, ...about };
    await leavesUsAlone(async () =>
      expect((await world.webhook(topic, payload, { shop: secondShop })).status).toEqual([200]),
    );
  });
});

type Form = Record<string, string>;
type Visit = { params?: Record<string, string>; query?: string; forms?: Form[] };

/** Every route of the app: how a merchant of the second shop may try to reach the first, or who else may come there. */
const routes: Record<string, () => Visit | "a door" | "for anybody"> = {
  _index: () => "for anybody",
  healthz: () => "for anybody",
  readyz: () => "for anybody",
  metrics: () => "a door",
  "l.$code": () => "for anybody",
  "auth.$": () => "for anybody",
  "auth.login": () => "for anybody",
  "api.v1.messages": () => "a door",
  "api.v1.messages_.$id": () => "a door",
  "flow.send-sms": () => "a door",
  "flow.set-sms-consent": () => "a door",
  "flow.triggers": () => "a door",
  "proxy.sign-up": () => "a door",
  "proxy.qr": () => "a door",
  "webhooks.shopify": () => "a door",
  "webhooks.privacy": () => "a door",
  "webhooks.app.uninstalled": () => "a door",
  "webhooks.app.scopes_update": () => "a door",
  "webhooks.sms.$gateway.$hook": () => "a door",
  "webhooks.billers.$hook": () => "a door",
  // Blocks in Shopify's admin and in its checkout: test/extensions/ui.test.ts.
  "extensions.person": () => "a door",
  "extensions.texts": () => "a door",
  "extensions.reminders": () => "a door",
  "extensions.checkout.number": () => "a door",
  "extensions.account.number": () => "a door",
  app: () => ({}),
  "app._index": () => ({}),
  "app.conversations._index": () => ({ query: "?search=only" }),
  "app.conversations.events": () => ({ query: `?contact=${ours.contactId}` }),
  "app.conversations.$contactId": (): Visit => ({
    params: { contactId: ours.contactId },
    forms: [
      { intent: "reply", text: "Hello", key: newId() },
      { intent: "schedule", text: "Hello", key: newId(), dueAt: "2999-01-01T09:00" },
      { intent: "note", text: "Hello" },
      ...["take-over", "hand-back", "unlock", "opt-out", "seen", "introduce"].map((intent) => ({ intent })),
    ],
  }),
  "app.conversations.$contactId_.customer": () => ({ params: { contactId: ours.contactId } }),
  "app.conversations.replies._index": () => ({}),
  "app.conversations.replies.$id": (): Visit => ({
    params: { id: ours.savedId },
    forms: [{ intent: "save", name: "Mine now", text: "Mine now" }, { intent: "remove" }],
  }),
  "app.contacts._index": () => ({ query: "?search=0101", forms: [{ intent: "opt-out", phone: annsNumber }] }),
  "app.contacts.export": () => ({}),
  "app.contacts.$contactId._index": () => ({
    params: { contactId: ours.contactId },
    forms: [{ intent: "opt-out" }],
  }),
  "app.contacts.imports._index": () => ({}),
  "app.contacts.imports.upload": () => ({ forms: [{ Phone: annsNumber }] }),
  "app.contacts.imports.$importId._index": (): Visit => ({
    params: { importId: ours.importId },
    forms: [
      { intent: "check", phone: "0", mode: "ask", wording: "", country: "US", dayFirst: "off", hasNames: "on" },
      ...["start", "stop", "go-on", "discard"].map((intent) => ({ intent })),
    ],
  }),
  "app.contacts.imports.$importId.problems": () => ({ params: { importId: ours.importId } }),
  "app.contacts.imports.$importId.events": () => ({ params: { importId: ours.importId } }),
  "app.contacts.$contactId.evidence": () => ({ params: { contactId: ours.contactId } }),
  "app.commands._index": () => ({}),
  "app.automations._index": () => ({}),
  "app.automations.$key": (): Visit => ({
    params: { key: "order-confirmation" },
    forms: [{ on: "off", delayMinutes: "5", tag: "theirs", shopId: ours.shopId }],
  }),
  "app.kit": (): Visit => ({
    query: "?word=NEWS7&product=1",
    forms: [
      { intent: "remove", id: ours.joinWordId },
      { intent: "add", word: "ONLY7", name: "Mine", shopId: ours.shopId },
    ],
  }),
  "app.reviews": () => ({ query: `?before=${newId()}` }),
  "app.try": (): Visit => ({
    forms: [
      { intent: "text", text: "TRACK", shopId: ours.shopId },
      { intent: "later", minutes: "60", shopId: ours.shopId },
      { intent: "start-over", shopId: ours.shopId },
    ],
  }),
  "app.commands.$key": (): Visit => ({
    params: { key: "balance" },
    forms: [{ on: "off", confirm: "on", words: "Kontofreude", shopId: ours.shopId }],
  }),
  "app.messages._index": () => ({
    query: `?phone=${encodeURIComponent(annsNumber)}&after=${new Date(Date.now() + 1000).toISOString()}_${ours.messageId}`,
  }),
  "app.messages.$id": () => ({ params: { id: ours.messageId } }),
  "app.messages.export": () => ({ query: `?phone=${encodeURIComponent(annsNumber)}` }),
  "app.messages.tasks": (): Visit => ({
    forms: [
      { intent: "run-again", id: ours.parkedId },
      { intent: "let-go", id: ours.parkedId },
      { intent: "let-all-go", name: "send-message" },
    ],
  }),
  "app.offers": () => ({ forms: [{ told: "gid://shopify/DiscountNode/1", shopId: ours.shopId }] }),
  "app.billers._index": () => ({ forms: [{ intent: "ask", id: ours.paymentId }] }),
  "app.billers.account.$id": (): Visit => ({
    params: { id: ours.billerAccountId },
    forms: [{ intent: "save", name: "Mine now", shopId: ours.shopId }, { intent: "remove" }],
  }),
  "app.billers.service.$id": (): Visit => ({
    params: { id: ours.serviceId },
    forms: [{ intent: "save", accountId: ours.billerAccountId, name: "Mine now" }, { intent: "remove" }],
  }),
  "app.privacy._index": () => ({}),
  "app.privacy.$requestId": () => ({ params: { requestId: ours.requestId } }),
  "app.settings": (): Visit => ({
    forms: [
      { intent: "disconnect", id: ours.accountId },
      { intent: "send-from", id: ours.accountId },
      { intent: "connect", gateway: "ringcentral", clientId: "x", clientSecret: "", jwt: "", replaces: ours.accountId },
      {
        ...{ intent: "save", shopId: ours.shopId, storePhone: "", testPhone: "", transactionalTexts: "with-consent" },
        ...{ offersFrom: "09:00", offersTo: "20:00", offersOnSundayFrom: "12:00", offersOnSundayTo: "20:00" },
        ...{ ordersFrom: "08:00", ordersTo: "22:00", marketingADay: "2", marketingAWeek: "6", minutesApart: "60" },
        ...{ plainly: "on", shortLinks: "never", linkDomain: "", tagLinks: "off" },
        ...{ spendLimitADay: "", pricePerPart: "", [`confirms.${ours.accountId}`]: "on" },
      },
    ],
  }),
  "app.settings_.alerts": () => ({ forms: [{ phones: "", person: "on", shopId: ours.shopId }] }),
  "app.settings_.storefront": () => ({ forms: [{ form: "on", countries: "US", perHour: "60", shopId: ours.shopId }] }),
  "app.settings_.data": () => ({ forms: [{ keepTextsDays: "90", shopId: ours.shopId }] }),
  "app.settings_.keys": (): Visit => ({
    forms: [
      { intent: "revoke", id: ours.keyId },
      { intent: "make", name: "Till", scopes: "messages:send", shopId: ours.shopId },
    ],
  }),
  "app.templates._index": () => ({}),
  "app.templates.$key": (): Visit => ({
    params: { key: "cancel.confirm" },
    forms: [
      { intent: "reset", language: "en", shopId: ours.shopId },
      { intent: "save", language: "en", text: "Mine now? {{ code }} {{ order.number }}", shopId: ours.shopId },
      { intent: "test", language: "en", text: "A test. Reply STOP to opt out.", to: "+14155550199" },
    ],
  }),
};
const routeFiles = readdirSync("app/routes").map((file) => file.replace(/\.tsx?$/, ""));

const written = async (answer: unknown) => {
  if (!(answer instanceof Response)) return JSON.stringify(answer);
  return answer.headers.get("content-type") === "text/event-stream" ? beginning(answer) : answer.text();
};

/** What a stream says first; it goes on as long as somebody listens. */
async function beginning({ body }: Response): Promise<string> {
  const reader = body!.getReader();
  const { value } = await reader.read();
  void reader.cancel();
  return new TextDecoder().decode(value);
}

describe("a page", () => {
  test("that is new stands in this list too", () => {
    expect(Object.keys(routes).toSorted()).toEqual(routeFiles.toSorted());
    const pages = routeFiles.filter((name) => /^app(\.|$)/.test(name));
    expect(pages.filter((name) => typeof routes[name]?.() !== "object")).toEqual([]);
  });

  test.each(routeFiles.filter((name) => /^app(\.|$)/.test(name)))(
    "%s shows and changes nothing of another shop, whatever it is asked with",
    async (name) => {
      const { params, query = "", forms = [] } = routes[name]!() as Visit;
      const page = (await import(`../../app/routes/${name}.tsx`)) as { loader?: unknown; action?: unknown };
      const stranger = merchantOf(world, secondShop);
      const answers: unknown[] = [];
      await leavesUsAlone(async () => {
        if (page.loader) answers.push(await stranger.opens(page, `/app${query}`, params));
        for (const form of forms) answers.push(await stranger.sends(page, form, params));
      });
      const said = await Promise.all(answers.map(written));
      expect(said.length).toBe((page.loader ? 1 : 0) + forms.length);
      expect(Boolean(page.action)).toBe(forms.length > 0);
      expect(said.flatMap(namesUs)).toEqual([]);
    },
  );
});

test.each([
  "app.conversations._index",
  "app.conversations.$contactId",
  "app.messages._index",
  "app.messages.$id",
  "app.messages.export",
  "app.settings",
  "app.settings_.keys",
  "app.templates.$key",
  "app.privacy.$requestId",
])("%s does show a shop its own: what was looked for above is what would be seen", async (name) => {
  const { params } = routes[name]!() as Visit;
  const page = (await import(`../../app/routes/${name}.tsx`)) as { loader: unknown };
  expect(namesUs(await written(await merchantOf(world, demoShop).opens(page, "/app", params)))).not.toEqual([]);
});

test("a shop that leaves, and is erased, takes nothing of another with it", async () => {
  await leavesUsAlone(async () => {
    world.shopify.merchantOf(secondShop).uninstall();
    await world.quiet();
    world.shopify.merchantOf(secondShop).requestShopRedaction();
    await world.quiet();
  });
  expect(await db.shop.count()).toBe(1);
  expect(await everythingOf(theirs.shopId, secondShop)).toHaveLength(1);
  expect(await world.ann.texts("track", { to: "+18005550199" })).toHaveLength(1);
});

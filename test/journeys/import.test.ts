import { afterEach, expect, test } from "vitest";
import type { ShownImport } from "#app/components/contacts/shown-import.ts";
import { db, pool } from "#app/lib/db.server.ts";
import { shopOfPage } from "#app/shops/install.server.ts";
import { merchantOf } from "../routes/visit.ts";
import { refuseWrites } from "../support/refuse-writes.ts";
import { adminHeaders, demoShop, makeItNoon, startWorld } from "../support/world.ts";

const world = await startWorld();
const { shopify, bob, stranger } = world;
const { id: shopId } = await shopOfPage(demoShop);
const merchant = merchantOf(world, demoShop);
await makeItNoon();

const page = await import("../../app/routes/app.contacts.imports.$importId._index.tsx");
const problems = await import("../../app/routes/app.contacts.imports.$importId.problems.tsx");
const door = await import("../../app/routes/app.contacts.imports.upload.tsx");

type Answer = { ok: boolean; said?: string; errors?: Record<string, string> };

afterEach(() => shopify.faults.clear());

async function upload(csv: string | Uint8Array, name = "list.csv"): Promise<{ id?: string; refused?: string }> {
  const headers = { ...adminHeaders(shopify, demoShop), "x-file-name": encodeURIComponent(name) };
  const body = typeof csv === "string" ? csv : new Uint8Array(csv);
  const request = new Request("http://app.test/app/contacts/imports/upload", { method: "POST", headers, body });
  return (await door.action({ request, params: {}, context: {} })).json() as Promise<{ id?: string }>;
}

const show = (importId: string) =>
  merchant.opens<{ work: ShownImport; plan: { fields: Record<string, string> } }>(page, "/app", { importId });
const send = (importId: string, fields: Record<string, string>) => merchant.sends<Answer>(page, fields, { importId });
const countsOf = ({ good, problems: bad }: ShownImport) =>
  Object.fromEntries([...good, ...bad].map(({ key, count }) => [key, count]));

/** Brings a file in as the merchant would who changes nothing of what is guessed, up to the check. */
async function checked(csv: string, changes: Record<string, string> = {}): Promise<{ id: string; work: ShownImport }> {
  const { id } = await upload(csv);
  const { plan } = await show(id!);
  expect(await send(id!, { intent: "check", ...plan.fields, ...changes })).toMatchObject({ ok: true });
  await world.quiet();
  return { id: id!, work: (await show(id!)).work };
}

async function begin(id: string): Promise<ShownImport> {
  expect(await send(id, { intent: "start" })).toEqual({ ok: true, said: "Under way" });
  await world.quiet();
  return (await show(id)).work;
}

/** Nobody waits here for what a job waits for between two tries. */
async function hurry() {
  await pool().query(`UPDATE pgboss.job SET start_after = now() WHERE state = 'retry'`);
  await world.quiet();
}

const customers = (phone: string) => shopify.store(demoShop).customers.filter((one) => one.phone === phone);
const ledgerOf = (phone: string) =>
  db.consentEntry.findMany({ where: { shopId, phone, method: "import" }, orderBy: { sequence: "asc" } });
const textsTo = (phones: string[]) => world.ringcentral.sent.filter(({ to }) => phones.includes(to));

test("a list that proves consent opts in whom it proves it of, tells Shopify, texts nobody, and says line by line whom it left out", async () => {
  await stranger.texts("STOP");
  shopify.merchant.setConsent(bob.number, "UNSUBSCRIBED");
  await world.quiet();
  const csv = [
    "Phone;Name;Email;Opt-in date;Opt-in source",
    "(415) 555-0201;Dora Mae;dora@example.com;2025-03-04;Pop-up: Yes, text me",
    "415 555 0202;Eli;;2025-03-05 10:00;Till",
    "+1 415 555 0201;Dora again;;2025-03-06;Till",
    "12;Nobody;;2025-03-04;Till",
    `${stranger.number};Stopped;;2025-03-04;Till`,
    `${bob.number};Bob;;2026-11-01;Till`,
    "4155550203;No date;;;Till",
    '4155550204;"Two',
    'lines";;2027-01-01;Till',
    "4155550205;No source;;2025-03-04;",
  ].join("\r\n");
  const { id, work } = await checked(csv);
  const counts = {
    ...{ "opted-in": 2, duplicate: 1, "bad-number": 1, "opted-out": 1, unsubscribed: 1 },
    ...{ "no-date": 1, "future-date": 1, "no-source": 1 },
  };
  expect(work).toMatchObject({ state: "checked", mode: "proof", rowsAll: 9 });
  expect(countsOf(work)).toEqual(counts);
  expect(customers("+14155550201")).toEqual([]);
  expect(await ledgerOf("+14155550201")).toEqual([]);

  const before = world.ringcentral.sent.length;
  const done = await begin(id);
  expect(done).toMatchObject({ state: "done", rowsDone: 9, notInShopify: 0 });
  expect(countsOf(done)).toEqual(counts);
  expect(customers("+14155550201")).toMatchObject([
    {
      ...{ firstName: "Dora", lastName: "Mae", email: "dora@example.com" },
      sms: { marketingState: "SUBSCRIBED", consentUpdatedAt: "2025-03-04T17:00:00Z", collectedFrom: "OTHER" },
    },
  ]);
  expect(customers("+14155550202")).toMatchObject([{ firstName: "Eli", sms: { marketingState: "SUBSCRIBED" } }]);
  expect(await ledgerOf("+14155550201")).toMatchObject([
    {
      ...{ change: "opt-in", rule: "import.proof", wording: "Pop-up: Yes, text me" },
      ...{ actor: expect.stringMatching(/^Staff member/) as string, occurredAt: new Date("2025-03-04T17:00:00Z") },
      evidence: { file: "list.csv", line: "2", source: "Pop-up: Yes, text me", date: "2025-03-04T17:00:00.000Z" },
    },
  ]);
  expect(await ledgerOf(stranger.number)).toEqual([]);
  expect(customers(bob.number)).toMatchObject([{ sms: { marketingState: "UNSUBSCRIBED" } }]);
  expect(world.ringcentral.sent).toHaveLength(before);
  expect(await db.importPiece.count()).toBe(0);
  const report = await merchant.opens<Response>(problems, "/app", { importId: id });
  expect(await report.text()).toBe(
    [
      "Line,Number ends in,Problem",
      "4,0201,The number stands in an earlier row",
      "5,12,This is not a phone number",
      '6,0104,"They opted out: only they can undo it, by texting START"',
      "7,0102,They are unsubscribed from SMS in Shopify",
      "8,0203,It does not say when they agreed",
      "9,0204,The date is in the future",
      "11,0205,It does not say where they agreed",
      "",
    ].join("\r\n"),
  );
  expect(await send(id, { intent: "start" })).toEqual({ ok: false, said: "It was done already" });
});

test("a list without proof asks each person once: a YES opts them in, and who does not answer gets nothing else", async () => {
  const [yes, silent] = [world.phone("+14155550211"), world.phone("+14155550212")];
  const csv = `Mobile,First name,Last name\n${yes.number},Fay,Moss\n${silent.number},Gus,\n4155550201,Dora,Mae\n`;
  const { id, work } = await checked(csv);
  expect(work.mode).toBe("ask");
  expect(countsOf(work)).toEqual({ asked: 2, known: 1 });
  expect(yes.received()).toEqual([]);

  const done = await begin(id);
  expect(countsOf(done)).toEqual({ asked: 2, known: 1 });
  for (const one of [yes, silent]) {
    expect(one.received()).toEqual([expect.stringMatching(/^Demo Shop: Do you want .* Reply YES/)]);
    expect(customers(one.number)).toMatchObject([
      { sms: { marketingState: "PENDING", marketingOptInLevel: "CONFIRMED_OPT_IN" } },
    ]);
    expect((await ledgerOf(one.number)).map(({ change }) => change)).toEqual(["pending"]);
  }
  const order = (phone: string, number: number) => ({
    ...{ id: number, admin_graphql_api_id: `gid://shopify/Order/${number}`, name: `#${number}`, order_number: number },
    customer: { first_name: "F", phone },
  });
  expect((await world.webhook("orders/create", order(silent.number, 8001))).texts).toEqual([]);

  expect(await yes.asks("Yes")).toMatch(/^Demo Shop: Thanks, you're in/);
  expect(customers(yes.number)).toMatchObject([{ sms: { marketingState: "SUBSCRIBED" } }]);
  expect((await world.webhook("orders/create", order(yes.number, 8002))).texts).toHaveLength(1);

  // The same list again texts nobody a second time.
  const again = await checked(csv);
  expect(countsOf(again.work)).toEqual({ known: 2, "asked-before": 1 });
  await begin(again.id);
  expect(textsTo([silent.number])).toHaveLength(1);
});

test("work that dies goes on where it stopped, and does nothing twice", async () => {
  const numbers = Array.from({ length: 5 }, (_, at) => `+1415556000${at}`);
  const rowOf = (number: string) => `${number},Pat,2025-01-02`;
  // Rows are worked on by fifty.
  const rows = [
    ...numbers.slice(0, 3).map(rowOf),
    ...Array<string>(47).fill("12,Pat,"),
    ...numbers.slice(3).map(rowOf),
  ];
  const { id } = await checked(`Phone,Name,Consent date\n${rows.join("\n")}\n`, { wording: "On paper, at our fair" });
  // Dead after a customer was made of whom it did not hear, and before it was written down that rows are done.
  shopify.faults.next("drop-after", { operation: "CreateCustomer" });
  const writes = await refuseWrites([{ table: "ContactImport", on: "UPDATE", when: `NEW."rowsDone" = 50` }]);
  await writes.refuse(1);
  expect(await send(id, { intent: "start" })).toMatchObject({ ok: true });
  await world.quiet();
  await hurry();
  expect([await writes.count(), shopify.faults.waiting]).toEqual([2, 0]);
  await writes.stop();
  expect((await show(id)).work).toMatchObject({ state: "done", rowsDone: 52 });
  expect(countsOf((await show(id)).work)).toEqual({ "opted-in": 5, "bad-number": 47 });
  const entries = await db.consentEntry.findMany({ where: { shopId, phone: { in: numbers }, method: "import" } });
  expect(entries).toHaveLength(5);
  expect(new Set(entries.map(({ phone }) => phone)).size).toBe(5);
  expect(numbers.map((number) => customers(number).length)).toEqual(numbers.map(() => 1));
});

test("one that is stopped leaves the rest alone until it goes on; one that is discarded leaves nothing", async () => {
  const { id } = await checked("Phone\n4155550221\n4155550222\n");
  await db.importRow.deleteMany({ where: { importId: id } });
  await db.contactImport.update({ where: { id }, data: { state: "running", rowsDone: 0, counts: {} } });
  expect(await send(id, { intent: "stop" })).toEqual({ ok: true, said: "Stopped" });
  const { runImport } = await import("#app/jobs/run-import.server.ts");
  await runImport({ importId: id }, undefined);
  expect(textsTo(["+14155550221", "+14155550222"])).toEqual([]);
  expect(await send(id, { intent: "go-on" })).toMatchObject({ ok: true });
  await world.quiet();
  expect(textsTo(["+14155550221", "+14155550222"])).toHaveLength(2);
  const other = await checked("Phone\n4155550223\n");
  expect(await send(other.id, { intent: "discard" })).toMatchObject({ status: 302 });
  expect(await db.contactImport.count({ where: { id: other.id } })).toBe(0);
  expect(await db.importPiece.count({ where: { importId: other.id } })).toBe(0);
});

test("whoever asked to be forgotten since the file came, or said stop since it was checked, is left out", async () => {
  const stops = world.phone("+14155550231");
  const gone = "+14155550232";
  shopify.merchant.addCustomer({
    phone: gone,
    firstName: "Ida",
    lastName: "Gone",
    email: "ida@example.com",
    subscribed: false,
  });
  await stops.texts("HELP");
  const { id, work } = await checked(`Phone\n${stops.number}\n${gone}\n`);
  expect(countsOf(work)).toEqual({ asked: 2 });
  await stops.texts("STOP");
  shopify.merchant.requestRedaction(gone);
  await world.quiet();
  expect(countsOf(await begin(id))).toEqual({ "opted-out": 1, forgotten: 1 });
  expect(await db.contact.count({ where: { shopId, phone: gone } })).toBe(0);
  expect(textsTo([gone])).toEqual([]);
});

test("what is no list is refused, and what lacks something is not begun", async () => {
  expect(await upload(new Uint8Array([0x50, 0x4b, 3, 4]))).toEqual({
    refused: "This is a workbook. In Excel or Numbers, save it as CSV first.",
  });
  expect(await upload("\n\n")).toMatchObject({ refused: expect.stringMatching(/nothing in this file/) as string });
  const { id } = await upload(Buffer.from("Téléphone;Prénom\n4155550241;Zoé\n", "latin1"), "é.csv");
  expect(await db.contactImport.findUnique({ where: { id: id! } })).toMatchObject({
    ...{ fileName: "é.csv", encoding: "windows-1252", delimiter: ";", hasNames: true },
  });
  const { plan } = await show(id!);
  expect(plan.fields).toMatchObject({ phone: "0", firstName: "1", mode: "ask", country: "US" });
  expect(await send(id!, { intent: "check", ...plan.fields, phone: "", mode: "proof" })).toMatchObject({
    ok: false,
    errors: { phone: expect.any(String) as string, agreedAt: expect.any(String) as string },
  });
  expect(await send(id!, { intent: "start" })).toEqual({ ok: false, said: "It was done already" });
  expect(await db.contactImport.count({ where: { state: "uploading" } })).toBe(0);
});

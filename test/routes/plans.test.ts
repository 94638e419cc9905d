import { readdirSync, readFileSync } from "node:fs";
import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { db, pool } from "#app/lib/db.server.ts";
import { newId } from "#app/lib/id.server.ts";
import { seal } from "#app/lib/secrets.server.ts";
import { sumDays } from "#app/messages/figures.server.ts";
import { shopOfPage } from "#app/shops/install.server.ts";
import { fill } from "../fill/fill.ts";
import { demoShop, secondShop, startWorld, type World } from "../support/world.ts";
import { looksOf, statementsOf, type Look, type Statement } from "./statements.ts";
import { merchantOf } from "./visit.ts";

type Route = { loader?: unknown };
type Ids = Record<"contactId" | "messageId" | "importId" | "requestId" | "accountId" | "serviceId" | "replyId", string>;
type Visit = { query?: string; params?: Record<string, string> };

/** How each page is opened, in the ways that ask the database for something else. */
const visits: Record<string, (ids: Ids) => Visit[]> = {
  app: () => [{}],
  "app._index": () => [{}],
  "app.automations._index": () => [{}],
  "app.automations.$key": () => [{ params: { key: "order-confirmation" } }, { params: { key: "win-back" } }],
  "app.billers._index": () => [{}],
  "app.billers.account.$id": ({ accountId: id }) => [{ params: { id } }],
  "app.billers.service.$id": ({ serviceId: id }) => [{ params: { id } }],
  "app.commands._index": () => [{}],
  "app.commands.$key": () => [{ params: { key: "buy" } }],
  "app.contacts._index": () => [
    {},
    { query: "?show=opted-out" },
    { query: "?show=none" },
    { query: "?source=keyword" },
    { query: "?search=elena%20ito" },
    { query: "?search=5550042" },
    { query: "?search=%2B12125550042" },
  ],
  "app.contacts.$contactId._index": ({ contactId }) => [{ params: { contactId } }],
  "app.contacts.$contactId.evidence": ({ contactId }) => [{ params: { contactId } }],
  "app.contacts.export": () => [{}],
  "app.contacts.imports._index": () => [{}],
  "app.contacts.imports.$importId._index": ({ importId }) => [{ params: { importId } }],
  "app.contacts.imports.$importId.events": ({ importId }) => [{ params: { importId } }],
  "app.contacts.imports.$importId.problems": ({ importId }) => [{ params: { importId } }],
  "app.conversations._index": () => [
    {},
    // Behind those who need somebody: everybody else, from a month ago on.
    { query: `?after=rest_${monthAgo.toISOString()}_ffffffff-ffff-ffff-ffff-ffffffffffff` },
    ...["needs-you", "with-team", "not-understood", "locked", "scheduled"].map((show) => ({ query: `?show=${show}` })),
    { query: "?search=elena%20ito" },
    { query: "?search=sister%20birthday" },
  ],
  "app.conversations.$contactId": ({ contactId }) => [{ params: { contactId } }],
  "app.conversations.$contactId_.customer": ({ contactId }) => [{ params: { contactId } }],
  "app.conversations.events": ({ contactId: contact }) => [{}, { query: `?contact=${contact}` }],
  "app.conversations.replies._index": () => [{}],
  "app.conversations.replies.$id": ({ replyId: id }) => [{ params: { id } }],
  "app.messages._index": () => [
    {},
    ...["direction=in", "status=trouble", "status=waiting", "kind=marketing", "source=command.buy"].map((wish) => ({
      query: `?${wish}`,
    })),
    { query: "?phone=%2B12125550042" },
    { query: "?from=2026-01-01&to=2026-02-01" },
  ],
  "app.messages.$id": ({ messageId: id }) => [{ params: { id } }],
  "app.messages.export": () => [{ query: "?kind=marketing" }],
  "app.kit": () => [{}],
  "app.messages.tasks": () => [{}],
  "app.offers": () => [{}],
  "app.privacy._index": () => [{}],
  "app.privacy.$requestId": ({ requestId }) => [{ params: { requestId } }],
  "app.reviews": () => [{}],
  "app.settings": () => [{}],
  "app.settings_.alerts": () => [{}],
  "app.settings_.data": () => [{}],
  "app.settings_.storefront": () => [{}],
  "app.settings_.keys": () => [{}],
  "app.templates._index": () => [{}],
  "app.templates.$key": () => [{ params: { key: "order-confirmation.confirmed" } }],
  "app.try": () => [{}],
};

const monthAgo = new Date(Date.now() - 30 * 86_400_000);

let world: World;
let client: pg.Client;
let busy: Ids;
let calm: Ids;
/** The tables that grow with what people text, as they are filled here. */
let large: Set<string>;
/** No page has to look at more rows than these at one place, however many there are. */
const mostRows = 2500;

beforeAll(async () => {
  world = await startWorld({ shops: "both" });
  client = new pg.Client(world.databaseUrl);
  await client.connect();
  await world.stopWorker(); // only what a page asks is to be heard
  const end = new Date();
  await fill(pool(), { shop: demoShop, contacts: 3000, messages: 15_000, seed: 1, end, days: 90 });
  await fill(pool(), { shop: secondShop, contacts: 4, messages: 12, seed: 2, end, days: 90 });
  busy = await idsOf(demoShop);
  calm = await idsOf(secondShop);
  await sumDays(); // as every hour
  await pool().query("VACUUM ANALYZE"); // as by itself, after a while
  const { rows } = await pool().query<{ name: string }>(
    `SELECT relname AS name FROM pg_class WHERE relkind = 'r' AND reltuples > 1000 AND relnamespace = 'public'::regnamespace`,
  );
  large = new Set(rows.map(({ name }) => name));
}, 120_000);

/** The busiest of what a shop has, and what stands beside the texts: a biller, a saved reply, a request for somebody's data. */
async function idsOf(domain: string): Promise<Ids> {
  const shopId = (await shopOfPage(domain)).id;
  const at = new Date();
  const { contactId } = (
    await db.message.groupBy({
      by: ["contactId"],
      where: { shopId },
      _count: true,
      orderBy: { _count: { contactId: "desc" } },
      take: 1,
    })
  )[0]!;
  const { id: messageId } = await db.message.findFirstOrThrow({ where: { shopId, contactId, direction: "out" } });
  const { id: importId } = await db.contactImport.findFirstOrThrow({ where: { shopId } });
  const [requestId, accountId, serviceId, replyId] = [newId(), newId(), newId(), newId()];
  await db.storeEvent.create({
    data: {
      id: requestId,
      domain,
      topic: "customers/data_request",
      webhookId: newId(),
      payload: { customer: { id: 1 } },
    },
  });
  const credentials = seal("{}", `BillerAccount.credentials:${accountId}`);
  await db.billerAccount.create({
    data: { ...{ id: accountId, shopId, biller: "http", name: "B", credentials, hookPath: newId() }, createdAt: at },
  });
  await db.billService.create({
    data: {
      ...{ id: serviceId, shopId, accountId, name: "Power", category: "water", operator: "P", amounts: "open" },
      ...{ least: "1", most: "2", accountFormat: "\\d{8}", createdAt: at },
    },
  });
  await db.savedReply.create({
    data: { id: replyId, shopId, name: "Hours", text: "9 to 5", createdAt: at, updatedAt: at },
  });
  return { contactId, messageId, importId, requestId, accountId, serviceId, replyId };
}

afterAll(() => client.end());

async function firstWord(stream: ReadableStream<Uint8Array>) {
  const reader = stream.getReader();
  await reader.read();
  await reader.cancel();
}

type Opened = { statements: Statement[]; isFile: boolean };

/** Opens a page to its last byte, and says what it asked of the database. A stream of news ends with its first word. */
async function open(name: string, domain: string, { query = "", params = {} }: Visit): Promise<Opened> {
  const page = (await import(`../../app/routes/${name}.tsx`)) as Route;
  let isFile = false;
  const statements = await statementsOf(async () => {
    const answer = await merchantOf(world, domain).opens<unknown>(page, `/app${query}`, params);
    if (!(answer instanceof Response)) return;
    expect(answer.status).toBe(200);
    isFile = answer.headers.has("content-disposition");
    if (name.endsWith(".events")) await firstWord(answer.body!);
    else await answer.text();
  });
  return { statements, isFile };
}

const routes = readdirSync("app/routes")
  .filter(
    (file) =>
      /^app\b/.test(file) && /export (async function|const) loader/.test(readFileSync(`app/routes/${file}`, "utf8")),
  )
  .map((file) => file.replace(".tsx", ""));

test("every page that reads is opened here", () => {
  expect(Object.keys(visits).toSorted()).toEqual(routes.toSorted());
});

/** A person may be named anywhere in what Shopify sent: for the one file that tells them what we hold, all of a shop's events are read. */
const readsEvents = "app.privacy.$requestId";

test.each(routes)("%s finds what it shows by an index, in as many questions for many as for few", async (name) => {
  const complaints: string[] = [];
  for (const [index, visit] of visits[name]!(busy).entries()) {
    const few = await open(name, secondShop, visits[name]!(calm)[index]!);
    const { statements, isFile } = await open(name, demoShop, visit);
    const of = visit.query ?? "the page";
    if (!isFile && statements.length > few.statements.length + 3)
      complaints.push(`${of} asks ${statements.length} questions for many, ${few.statements.length} for few`);
    for (const statement of statements.filter(isNew))
      complaints.push(
        ...(await complaintsOf(statement, { name, isFile })).map((found) => `${of} ${found}: ${statement.sql}`),
      );
  }
  expect(complaints).toEqual([]);
});

const judged = new Set<string>();

/** Pages ask much the same: who the merchant is, which shop. */
function isNew({ sql }: Statement) {
  const isNew = !judged.has(sql);
  judged.add(sql);
  return isNew;
}

async function complaintsOf(statement: Statement, { name, isFile }: { name: string; isFile: boolean }) {
  const isScan = ({ way, table }: Look) => way === "Seq Scan" && !(name === readsEvents && table === "StoreEvent");
  const forced = await looksOf(client, statement, { scans: false });
  const found = forced.filter(isScan).map(({ table }) => `has no index on ${table}`);
  if (isFile) return found;
  for (const look of await looksOf(client, statement, { scans: true })) {
    if (isScan(look) && large.has(look.table)) found.push(`reads all of ${look.table}`);
    if (look.rows > mostRows) found.push(`reads ${look.rows} rows of ${look.table} by ${look.way}`);
  }
  return found;
}

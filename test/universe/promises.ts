import { pool } from "#app/lib/db.server.ts";
import { demoShop, type World } from "../support/world.ts";
import type { Shopper } from "./cast.ts";
import type { Story } from "./play.ts";

/** Something that must hold whatever happens. Returns what breaks it, in words. */
type Promised = (world: World, story: Story) => Promise<string[]> | string[];

const rowsOf = async <Row extends object>(sql: string, values: unknown[] = []) =>
  (await pool().query<Row>(sql, values)).rows;

type AcceptedCode = { id: string; purpose: string; phone: string; messageId: string };

/** Codes that were accepted, with whose they are and which text brought them. */
const acceptedCodes = () =>
  rowsOf<AcceptedCode>(
    `SELECT code."id", code."purpose", contact."phone", code."acceptedBy" AS "messageId"
     FROM "Code" code JOIN "Contact" contact ON contact."id" = code."contactId" WHERE code."acceptedBy" IS NOT NULL`,
  );

const countBy = <One>(all: readonly One[], key: (one: One) => string) => {
  const counts = new Map<string, number>();
  for (const one of all) counts.set(key(one), (counts.get(key(one)) ?? 0) + 1);
  return counts;
};

const storeOf = (world: World) => world.shopify.store(demoShop);
const byText = ({ tags }: { tags: string[] }) => tags.some((tag) => tag.startsWith("sms-"));

/** Each order that was made by text names the text that brought its code: one order for one accepted code, on that person. */
const oneOrderPerCode: Promised = async (world) => {
  const store = storeOf(world);
  const codes = new Map((await acceptedCodes()).map((code) => [code.messageId.replaceAll("-", "").slice(-16), code]));
  const phones = new Map(store.customers.map(({ id, phone }) => [id as string, phone]));
  const orders = store.orders.filter(byText);
  const references = orders.map(({ tags }) => tags.find((tag) => tag.startsWith("sms-"))!.slice(4));
  const twice = [...countBy(references, (one) => one)].filter(([, count]) => count > 1);
  return [
    ...twice.map(([reference, count]) => `${count} orders for the one code of text ${reference}`),
    ...orders.flatMap(({ name, customerId }, index) => {
      const code = codes.get(references[index]!);
      if (!code) return `order ${name} has no accepted code`;
      return phones.get(customerId ?? "") === code.phone ? [] : `order ${name} is not on the one who gave the code`;
    }),
  ];
};

/** What else needs a code, and how often the store shows that it was done for somebody. */
const deeds: Record<string, (world: World, customerId: string, shopper: Shopper) => number> = {
  cancel: (world, customerId) =>
    storeOf(world).orders.filter((order) => order.customerId === customerId && order.cancelledAt !== null).length,
  "return,replace": (world, customerId) => {
    const store = storeOf(world);
    const own = new Set(store.orders.filter((order) => order.customerId === customerId).map(({ id }) => id));
    return store.orders.filter(({ id }) => own.has(id)).reduce((sum, order) => sum + order.returns.length, 0);
  },
};

const nothingWithoutCode: Promised = async (world, { shoppers }) => {
  const codes = await acceptedCodes();
  return shoppers.flatMap((shopper) => {
    const customer = storeOf(world).customers.find(({ phone }) => phone === shopper.phone.number);
    if (!customer) return [];
    return Object.entries(deeds).flatMap(([purposes, countOf]) => {
      const allowed = codes.filter(
        ({ phone, purpose }) => phone === shopper.phone.number && purposes.split(",").includes(purpose),
      ).length;
      const done = countOf(world, customer.id, shopper);
      return done <= allowed ? [] : `${shopper.phone.number}: ${done} x ${purposes} with ${allowed} accepted codes`;
    });
  });
};

/** The address that Shopify would send to changes by its owner's code only. */
const addressesStay: Promised = async (world, { shoppers }) => {
  const codes = await acceptedCodes();
  const changing = ["address", "buy", "reorder", "register", "book"];
  return shoppers.flatMap(({ phone, known, street }) => {
    const customer = storeOf(world).customers.find((one) => one.phone === phone.number);
    if (!customer || !known) return [];
    const now = customer.addresses.find(({ id }) => id === customer.defaultAddressId)?.address1;
    if (now === street) return [];
    const allowed = codes.some((code) => code.phone === phone.number && changing.includes(code.purpose));
    return allowed ? [] : `${phone.number}: the address changed without a code`;
  });
};

/** Store credit moves and pays; it does not come from nowhere, go nowhere, or below zero. In cents. */
const creditConserved: Promised = (world, { shoppers }) => {
  const store = storeOf(world);
  const own = new Set(
    shoppers.flatMap(({ phone }) => store.customers.find((one) => one.phone === phone.number)?.id ?? []),
  );
  const accounts = [...store.tables.creditAccounts.all()].filter(({ ownerId }) => own.has(ownerId));
  const held = accounts.reduce((sum, { balance }) => sum + balance, 0);
  const begun = shoppers.reduce((sum, { credit }) => sum + credit, 0);
  const orders = store.orders.filter(({ customerId }) => customerId !== null && own.has(customerId));
  const paid = orders.reduce((sum, order) => sum + creditIn(order), 0);
  return [
    ...accounts.filter(({ balance }) => balance < 0).map(({ ownerId }) => `${ownerId} is below zero`),
    ...(held + paid === begun ? [] : [`store credit: ${begun} became ${held} held and ${paid} paid`]),
  ];
};

type StoreOrder = ReturnType<typeof storeOf>["orders"][number];

/** What an order was paid with in store credit and has not given back. */
function creditIn({ tags, totals, refunds }: StoreOrder): number {
  if (!tags.includes("paid with store credit") && !tags.some((tag) => /store credit/i.test(tag))) return 0;
  const back = refunds.reduce((sum, { amount }) => sum + amount, 0);
  return totals.total - back;
}

/** Every text that came in has ended, in one turn; none is left between. */
const everyTextEnds: Promised = async () => {
  const open = await rowsOf<{ id: string; status: string; direction: string }>(
    `SELECT "id", "status", "direction" FROM "Message"
     WHERE ("direction" = 'in' AND "status" <> 'ended') OR ("direction" = 'out' AND "status" IN ('queued', 'wiring', 'errored'))`,
  );
  const turnless = await rowsOf<{ id: string; ended: string }>(
    `SELECT message."id", message."ended" FROM "Message" message LEFT JOIN "Turn" turn ON turn."messageId" = message."id"
     WHERE message."direction" = 'in' AND turn."id" IS NULL AND message."ended" <> 'the same text twice within seconds'`,
  );
  const parked = await rowsOf<{ name: string; error: string }>(`SELECT "name", "error" FROM "ParkedJob"`);
  return [
    ...open.map(({ id, status, direction }) => `text ${id} (${direction}) is left ${status}`),
    ...turnless.map(({ id, ended }) => `text ${id} ended (${ended}) without a turn`),
    ...parked.map(({ name, error }) => `a ${name} job failed for good: ${error}`),
  ];
};

/** Every text that went out was judged by the send gate. */
const everyTextIsJudged: Promised = async () => {
  const rows = await rowsOf<{ id: string }>(
    `SELECT "id" FROM "Message" WHERE "direction" = 'out' AND "verdict" IS NULL AND "status" NOT IN ('queued')`,
  );
  return rows.map(({ id }) => `text ${id} left without a verdict`);
};

/** After an opt-out one confirmation, then silence but for HELP, until an opt-in. */
const silenceAfterStop: Promised = async () => {
  const rows = await rowsOf<{ phone: string; kinds: string[] }>(
    `SELECT contact."phone", array_agg(message."kind") AS kinds FROM "ConsentEntry" entry
     JOIN "Contact" contact ON contact."shopId" = entry."shopId" AND contact."phone" = entry."phone"
     JOIN "Message" message ON message."contactId" = contact."id" AND message."direction" = 'out' AND message."wiredAt" IS NOT NULL
       AND message."createdAt" > entry."recordedAt"
     WHERE entry."change" = 'opt-out' AND message."createdAt" < coalesce((SELECT min(later."recordedAt") FROM "ConsentEntry" later
       WHERE later."shopId" = entry."shopId" AND later."phone" = entry."phone" AND later."change" = 'opt-in' AND later."sequence" > entry."sequence"), 'infinity')
     GROUP BY entry."id", contact."phone"`,
  );
  return rows.flatMap(({ phone, kinds }) => {
    const said = kinds.filter((kind) => kind !== "help");
    const fine = said.length === 0 || (said.length === 1 && said[0] === "opt-out-confirmation");
    return fine ? [] : `${phone} had ${said.join(", ")} after opting out`;
  });
};

/** Nobody reads where another lives, how they are called or written to. */
const nothingOfOthers: Promised = (_world, { shoppers }) =>
  shoppers.flatMap((one) => {
    const secrets = shoppers
      .filter((other) => other !== one)
      .flatMap(({ street, email, name }) => [street, email, name.lastName]);
    return one.phone
      .received()
      .flatMap((text) =>
        secrets
          .filter((secret) => text.includes(secret))
          .map((secret) => `${one.phone.number} read ${secret} in "${text}"`),
      );
  });

/** No code stands in the open in what is stored. */
const codesStayHidden: Promised = async () => {
  const rows = await rowsOf<{ id: string; text: string }>(
    `SELECT "id", "text" FROM "Message" WHERE "direction" = 'out' AND "text" ~ '(^|[^0-9])[0-9]{6}([^0-9]|$)'`,
  );
  return rows.map(({ id, text }) => `text ${id} shows a code: ${text}`);
};

const promises: Record<string, Promised> = {
  oneOrderPerCode,
  nothingWithoutCode,
  addressesStay,
  creditConserved,
  everyTextEnds,
  everyTextIsJudged,
  silenceAfterStop,
  nothingOfOthers,
  codesStayHidden,
};

/** All that was broken, by the promise's name. */
export async function broken(world: World, story: Story): Promise<string[]> {
  const found = await Promise.all(
    Object.entries(promises).map(async ([name, check]) =>
      (await check(world, story)).map((what) => `${name}: ${what}`),
    ),
  );
  return found.flat();
}

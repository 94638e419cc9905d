import { beforeEach, expect, test } from "vitest";
import { creditAccountOf } from "../simulators/shopify/trade/store-credit.ts";
import { codeIn, demoShop, startWorld } from "../support/world.ts";

const world = await startWorld();
const { db } = await import("#app/lib/db.server.ts");
const { saveSettings } = await import("#app/shops/settings.server.ts");
const { ann, bob, cat, shopify } = world;
const store = shopify.store(demoShop);
const shop = await db.shop.findUniqueOrThrow({ where: { domain: demoShop } });
const account = creditAccountOf(store, store.customer(ann.number).id, "USD");
const cards = () => store.tables.giftCards.all();
const required = [...store.install.scopes];
const allow = async (scopes: readonly string[]) => {
  shopify.merchant.changeScopes([...required, ...scopes]);
  await world.quiet();
};
await allow(["write_gift_cards"]);

/** Each test is a day of its own: what was texted and given before counts against no limit. */
beforeEach(async () => {
  shopify.faults.clear();
  Object.assign(account, { balance: 100_00, entries: [] });
  await saveSettings(shop.id, { commands: { gift: { values: { sells: true } } } });
  await db.$executeRaw`UPDATE "Message" SET "createdAt" = "createdAt" - interval '1 day'`;
  await db.$executeRaw`UPDATE "Code" SET "createdAt" = "createdAt" - interval '1 day'`;
});

const cardIn = (text: string) => /(?:[0-9A-Z]{4} ){3}[0-9A-Z]{4}/.exec(text)![0];

test("GIFT 25 makes a gift card of the shop from store credit, after a code; giver and receiver have its code", async () => {
  const before = cards().length;
  const told = cat.received().length;
  const confirm = await ann.asks(`GIFT 25 TO ${cat.number}`);
  expect(confirm).toMatch(
    /^Demo Shop: A gift card of \$25\.00 for C\*\*\* D\*\*\*, paid with your store credit\? Reply \d{6} to make it, NO to drop it\. Never share this code\.$/,
  );
  expect([cards().length, account.balance]).toEqual([before, 100_00]);
  const made = await ann.asks(codeIn(confirm));
  expect(made).toMatch(
    /^Demo Shop: Gift card of \$25\.00 for C\*\*\* D\*\*\*: (\w{4} ){3}\w{4}\. Whoever has it can spend it at /,
  );
  const card = cardIn(made);
  expect(account.balance).toBe(75_00);
  expect(cards().slice(before)).toMatchObject([
    { code: card.replaceAll(" ", ""), balance: 25_00, customerId: store.customer(cat.number).id },
  ]);
  expect(cat.received().slice(told)).toEqual([
    expect.stringContaining(`A*** L*** gave you a gift card of $25.00: ${card}. Spend it at`),
  ]);
  await ann.texts(codeIn(confirm));
  expect(cards()).toHaveLength(before + 1);
});

test("the card's code is kept nowhere in the open", async () => {
  const made = await ann.asks(codeIn(await ann.asks(`GIFT 12 TO ${cat.number}`)));
  const kept = await db.$queryRaw<{ row: string }[]>`
    SELECT to_jsonb(m)::text AS row FROM "Message" m UNION ALL SELECT to_jsonb(s)::text FROM "Step" s UNION ALL SELECT to_jsonb(t)::text FROM "Turn" t`;
  const card = cardIn(made);
  expect(kept.filter(({ row }) => row.includes(card) || row.includes(card.replaceAll(" ", "")))).toEqual([]);
});

test("who has not agreed to texts, or is no customer, gets none: the giver has the code to pass on", async () => {
  const told = bob.received().length;
  await ann.asks(codeIn(await ann.asks(`gift $10 to ${bob.number}`)));
  expect(bob.received()).toHaveLength(told);
  const made = await ann.asks(codeIn(await ann.asks("GIFT 10 TO +14155550177")));
  expect(made).toContain("for +1***0177");
  expect(cards().at(-1)).toMatchObject({ balance: 10_00, customerId: null });
});

const calls = ["ListStoreCreditTransactions", "DebitStoreCredit", "CreateGiftCard", "ReadCustomer"];
const accidents = ["drop-before", "drop-after", "500"] as const;

test.each(calls.flatMap((operation) => accidents.map((kind) => [operation, kind] as const)))(
  "%s meets %s: one card, one debit",
  async (operation, kind) => {
    const before = cards().length;
    const code = codeIn(await ann.asks(`GIFT 25 TO ${cat.number}`));
    shopify.faults.next(kind, { operation });
    await ann.texts(code);
    await world.quiet(40_000);
    expect(ann.received().at(-1)).toMatch(/Gift card of \$25\.00/);
    expect([cards().length, account.balance]).toEqual([before + 1, 75_00]);
  },
);

test("a card that Shopify will not make after all costs nothing", async () => {
  const before = cards().length;
  const code = codeIn(await ann.asks(`GIFT 25 TO ${cat.number}`));
  await allow([]);
  shopify.faults.next("drop-after", { operation: "CreditStoreCredit" });
  await ann.texts(code);
  await world.quiet(40_000);
  expect(ann.received().at(-1)).toMatch(/could not be made\. Your store credit is as it was/);
  expect([cards().length, account.balance]).toEqual([before, 100_00]);
  expect(await ann.asks(`GIFT 25 TO ${cat.number}`)).toMatch(/can't be given by text right now\. Nothing was taken/);
  await allow(["write_gift_cards"]);
});

test("too much, too much in a day, to oneself, to nobody: said plainly, and nothing is taken", async () => {
  expect(await ann.asks(`GIFT 101 TO ${cat.number}`)).toMatch(
    /You have \$100\.00 of store credit, which is not enough/,
  );
  expect(await ann.asks(`GIFT 5000 TO ${cat.number}`)).toMatch(/can hold \$2,000\.00 at most/);
  expect(await ann.asks(`GIFT 10 TO ${ann.number}`)).toMatch(/your own number/);
  expect(await ann.asks("GIFT")).toMatch(/such as GIFT 25 to \+12125550123\.$/);
  await ann.asks(codeIn(await ann.asks(`SEND 70 TO ${cat.number}`)));
  account.balance = 100_00;
  expect(await ann.asks(`GIFT 40 TO ${cat.number}`)).toMatch(/more than can be given in a day: \$30\.00 is left/);
  expect(account.balance).toBe(100_00);
});

test("a shop that gives no gift cards has no GIFT", async () => {
  await saveSettings(shop.id, { commands: { gift: { values: { sells: false } } } });
  expect(await ann.asks(`GIFT 25 TO ${cat.number}`)).not.toMatch(/gift card/i);
});

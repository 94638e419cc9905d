import { beforeEach, expect, test } from "vitest";
import { creditAccountOf } from "../simulators/shopify/trade/store-credit.ts";
import { chanceFrom } from "../support/chance.ts";
import { codeIn, demoShop, startWorld } from "../support/world.ts";

const world = await startWorld();
const { db } = await import("#app/lib/db.server.ts");
const { saveSettings } = await import("#app/shops/settings.server.ts");
const { ann, bob, cat, shopify } = world;
const store = shopify.store(demoShop);
const people = [ann, bob, cat];
const accountOf = ({ number }: { number: string }) => creditAccountOf(store, store.customer(number).id, "USD");
/** In cents, as all that follows. */
const balanceOf = (person: { number: string }) => accountOf(person).balance;
const sumOfAll = () => people.reduce((sum, person) => sum + balanceOf(person), 0);
const accidents = ["drop-before", "drop-after", "500"] as const;

/** Each test is a day of its own: what was texted and sent before counts against no limit. */
beforeEach(async () => {
  shopify.faults.clear();
  for (const person of people) Object.assign(accountOf(person), { balance: person === ann ? 100_00 : 0, entries: [] });
  await db.$executeRaw`UPDATE "Message" SET "createdAt" = "createdAt" - interval '1 day'`;
  await db.$executeRaw`UPDATE "Code" SET "createdAt" = "createdAt" - interval '1 day'`;
});

test("SEND names who gets it and how much, and after the code both have it in writing", async () => {
  const told = cat.received().length;
  const confirm = await ann.asks(`SEND 20 TO ${cat.number}`);
  expect(confirm).toMatch(
    /^Demo Shop: Send \$20\.00 of your store credit to C\*\*\* D\*\*\* \(\+1\*\*\*0103\)\? Reply \d{6} to send it, NO to drop it\./,
  );
  expect(balanceOf(cat)).toBe(0);
  expect(await ann.asks(codeIn(confirm))).toBe("Demo Shop: $20.00 of your store credit went to C*** D***.");
  expect([balanceOf(ann), balanceOf(cat)]).toEqual([80_00, 20_00]);
  expect(cat.received().slice(told)).toEqual([
    "Demo Shop: A*** L*** sent you $20.00 of store credit. Text BALANCE to see all you have.\nReply STOP to opt out.",
  ]);
  await ann.texts(codeIn(confirm));
  expect(balanceOf(cat)).toBe(20_00);
});

test("who has not agreed to texts gets the credit and no text", async () => {
  const told = bob.received().length;
  await ann.asks(codeIn(await ann.asks(`send 5.50 to ${bob.number}`)));
  expect(balanceOf(bob)).toBe(5_50);
  expect(bob.received()).toHaveLength(told);
});

test("too much, too much in a day, to oneself, to nobody we know: said plainly, and nothing moves", async () => {
  expect(await ann.asks(`SEND 100.01 TO ${cat.number}`)).toMatch(
    /You have \$100\.00 of store credit, which is not enough/,
  );
  expect(await bob.asks(`SEND 1 TO ${cat.number}`)).toMatch(/You have \$0\.00/);
  expect(await ann.asks(`SEND 20 TO ${ann.number}`)).toMatch(/your own number/);
  expect(await ann.asks("SEND 20 TO +14155550177")).toMatch(/No customer of ours has that number/);
  await ann.asks(codeIn(await ann.asks(`SEND 70 TO ${cat.number}`)));
  accountOf(ann).balance = 100_00;
  expect(await ann.asks(`SEND 40 TO ${cat.number}`)).toMatch(/more than can be sent in a day: \$30\.00 is left/);
  expect(balanceOf(cat)).toBe(70_00);
});

test("what was spent between offer and code is not sent", async () => {
  const confirm = await ann.asks(`SEND 90 TO ${cat.number}`);
  accountOf(ann).balance = 10_00;
  expect(await ann.asks(codeIn(confirm))).toMatch(/You have \$10\.00 of store credit, which is not enough/);
  expect([balanceOf(ann), balanceOf(cat)]).toEqual([10_00, 0]);
});

test("what the other account cannot take goes back, once", async () => {
  accountOf(cat).balance = 14_999_00;
  const confirm = await ann.asks(`SEND 50 TO ${cat.number}`);
  shopify.faults.next("drop-after", { operation: "DebitStoreCredit" });
  await ann.texts(codeIn(confirm));
  await world.quiet(40_000);
  expect(ann.received().at(-1)).toMatch(/\$50\.00 could not be sent\. Your store credit is as it was/);
  expect([balanceOf(ann), balanceOf(cat)]).toEqual([100_00, 14_999_00]);
});

test.each([7, 20261122])("store credit is neither made nor lost, whatever goes wrong (seed %i)", async (seed) => {
  const shop = await db.shop.findUniqueOrThrow({ where: { domain: demoShop } });
  await saveSettings(shop.id, { commands: { send: { values: { mostADay: 10_000 } } } });
  const chance = chanceFrom(seed);
  const pick = <Item>(items: readonly Item[]) => items[Math.floor(chance() * items.length)]!;
  for (const person of people) accountOf(person).balance = 100_00;
  for (let round = 0; round < 6; round++) {
    const from = pick(people);
    const to = pick(people.filter((person) => person !== from));
    const before = { from: balanceOf(from), to: balanceOf(to) };
    const cents = 1 + Math.floor(chance() * Math.min(before.from, 60_00));
    const code = codeIn(await from.asks(`SEND ${(cents / 100).toFixed(2)} TO ${to.number}`));
    const calls = ["DebitStoreCredit", "CreditStoreCredit", "ListStoreCreditTransactions", "ReadStoreCredit"];
    for (let times = 0; times < 2; times++) shopify.faults.next(pick(accidents), { operation: pick(calls) });
    await from.texts(code);
    await world.quiet(60_000);
    shopify.faults.clear();
    expect([balanceOf(from), balanceOf(to)]).toEqual([before.from - cents, before.to + cents]);
    expect(sumOfAll()).toBe(300_00);
  }
});

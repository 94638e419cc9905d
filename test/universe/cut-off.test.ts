import { afterAll, expect, test } from "vitest";
import { codeIn } from "../support/world.ts";
import { cast, type Shopper } from "./cast.ts";
import { owe } from "./merchant.ts";
import { calmDown, goRound, settle, type Story } from "./play.ts";
import { broken } from "./promises.ts";
import { customerOf, ordersOf, type StoreOrder } from "./promises/known.ts";
import { paidLater } from "./promises/money.ts";
import { setStage, type Stage } from "./stage.ts";

/** What leads to the code, text by text, and what there is one more of after it. */
type Flow = { texts: ((one: Shopper) => string)[]; done: (one: Shopper) => number };

const stage: Stage = await setStage();
const shop = stage.shops[0]!;
afterAll(() => stage.close());

const lastRead = (one: Shopper) => one.received().at(-1) ?? "";
const code = (one: Shopper) => codeIn(lastRead(one));
const orders = (one: Shopper) => ordersOf(shop, customerOf(shop, one)!.id);
const last = (one: Shopper) => orders(one).at(-1)!;
const number = (one: Shopper) => last(one).name.slice(1);
const countOrders = (fits: (order: StoreOrder) => unknown) => (one: Shopper) => orders(one).filter(fits).length;
const edits = (one: Shopper) => {
  const id = last(one).id.split("/").at(-1);
  const edited = shop.events.filter(({ topic }) => topic === "orders/edited");
  return edited.filter(({ payload }) => JSON.stringify(payload).includes(`"order_id":${id},`)).length;
};
const debits = (one: Shopper) =>
  shop.store.tables.creditAccounts
    .all()
    .filter(({ ownerId }) => ownerId === customerOf(shop, one)!.id)
    .flatMap(({ entries }) => entries.filter(({ kind }) => kind === "debit")).length;
const friend = "+14155560001";

const buy = () => "BUY 1 navy mug";
const flows: Record<string, Flow> = {
  "BUY, to pay on delivery": { texts: [buy], done: countOrders(() => true) },
  "BUY, with store credit": { texts: [buy, () => "2"], done: countOrders(() => true) },
  "BUY, with both": { texts: [() => "BUY 9 SKU CUP-ESP", () => "2"], done: countOrders(() => true) },
  "CANCEL of what store credit paid": {
    texts: [buy, () => "2", code, (one) => `CANCEL ${number(one)}`],
    done: countOrders(({ cancelledAt }) => cancelledAt),
  },
  "EDIT of what store credit paid, to less": {
    texts: [() => "BUY 2 navy mug", () => "2", code, (one) => `EDIT ${number(one)} 1 navy mug`],
    done: edits,
  },
  PAY: { texts: [buy, code, (one) => `PAY ${number(one)}`], done: (one) => orders(one).flatMap(paidLater).length },
  SEND: { texts: [() => `SEND 5 TO ${friend}`], done: debits },
  GIFT: { texts: [() => `GIFT 5 TO ${friend}`], done: debits },
  TOPUP: { texts: [() => "TOPUP 20"], done: countOrders(() => true) },
  RECHARGE: { texts: [({ accounts }) => `RECHARGE Jio ${accounts.jio} 10`], done: countOrders(() => true) },
  BOOK: { texts: [() => "BOOK yoga class monday 9am for 1"], done: countOrders(() => true) },
  MOVE: {
    texts: [() => "BOOK yoga class sunday 9am for 1", code, (one) => `MOVE ${number(one)} to sunday 6pm`],
    done: edits,
  },
};

const each = 5;
/** Sixty people at once keep a slow machine busy for long. */
const patienceMs = 180_000;
const people = cast(stage, shop, Object.keys(flows).length * each, () => ({ known: true, credit: 200_00 }));
shop.shoppers = people;
owe(stage, people);
/** Also what a network told nobody of in time, on a slow machine. */
const calm = async () => {
  await calmDown(stage, patienceMs);
  await goRound(stage);
  await calmDown(stage, patienceMs);
};
await calm();
const story: Story = { seed: 0, said: [], heard: new Map(), left: [], deaths: 0 };
const groups = Object.entries(flows).map(([name, flow], place) => ({
  ...{ name, ...flow },
  crowd: people.slice(place * each, (place + 1) * each),
}));

async function say(one: Shopper, text: string) {
  story.said.push({ round: 0, shop: 0, who: one.phone.number, text });
  await stage.ringcentral.textFrom(one.phone.number, text);
}

/** Everybody who has something left to say before their code says it, all side by side. */
async function lead() {
  for (let step = 0; step < Math.max(...groups.map(({ texts }) => texts.length)); step++) {
    await Promise.all(
      groups.flatMap(({ crowd, texts }) =>
        texts.slice(step, step + 1).flatMap((text) => crowd.map((one) => say(one, text(one)))),
      ),
    );
    await calm();
  }
}
await lead();

/** What Shopify is asked while one of them gives their code, each once. */
async function rehearse(one: Shopper): Promise<string[]> {
  const before = stage.shopify.requests.length;
  await say(one, code(one));
  await calm();
  return [...new Set(stage.shopify.requests.slice(before).map(({ operationName }) => operationName!))];
}

test.each(groups)(
  "$name: whatever call is cut off, before or after it took effect, it is done once",
  async ({ crowd, done }) => {
    const before = crowd.map(done);
    const [first, ...others] = crowd;
    const operations = await rehearse(first!);
    expect(operations.length).toBeGreaterThan(2);
    for (const operation of operations)
      for (const kind of ["drop-before", "drop-after"] as const) stage.shopify.faults.next(kind, { operation });
    await Promise.all(others.map((one) => say(one, code(one))));
    await calm();
    expect(stage.shopify.faults.waiting).toBe(0);
    expect(crowd.map(done)).toEqual(before.map((count) => count + 1));
  },
);

test("and every promise is kept", async () => {
  await settle(stage);
  expect(await broken(stage, story)).toEqual([]);
});

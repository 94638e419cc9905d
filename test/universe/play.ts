import { clock } from "#app/lib/clock.server.ts";
import { pool } from "#app/lib/db.server.ts";
import { chanceFrom } from "../support/chance.ts";
import type { Order } from "../simulators/shopify/store/records/order.ts";
import { outstanding } from "../simulators/shopify/trade/order-status.ts";
import { codeIn } from "../support/world.ts";
import { cast, type Shopper } from "./cast.ts";
import { answerPeople, owe, trade } from "./merchant.ts";
import { seatsKept } from "./promises/seats.ts";
import type { Stage } from "./stage.ts";
import { nextText, pick, type Chance, type Knows, type Own } from "./texts.ts";

export type Story = {
  seed: number;
  shoppers: Shopper[];
  said: { round: number; who: string; text: string }[];
  /** What was broken on the way, and may be hidden by the end. */
  broken: string[];
};
export type Length = { shoppers: number; rounds: number };

const accidents = ["drop-before", "drop-after", "500", "throttled"] as const;
const misfortunes = ["drop-before", "drop-after", "pending", "refuse", "500-after", "429"] as const;
const minute = 60_000;

/**
 * Plays the conversations of one seed, all side by side: in each round everybody may text, and the shop goes about its business; some
 * texts come twice, some calls are cut off before or after they took effect, and between rounds time may pass.
 */
export async function play(stage: Stage, seed: number, { shoppers: count, rounds }: Length): Promise<Story> {
  const chance = chanceFrom(seed);
  const shoppers = cast(stage, count);
  owe(stage, shoppers);
  await stage.quiet(60_000);
  const chances = new Map(shoppers.map((one, index) => [one, chanceFrom(seed * 1_000 + index)]));
  const story: Story = { seed, shoppers, said: [], broken: [] };
  for (let round = 0; round < rounds; round++) {
    const known = knowledge(stage, shoppers);
    accident(stage, chance);
    const texts = shoppers.map((one) => speak(stage, story, round, one, chances.get(one)!, known(one)));
    if (chance() < 0.8) trade(stage, chance);
    await Promise.all(texts);
    await stage.quiet(120_000);
    clearAccidents(stage);
    story.broken.push(...(await seatsKept(stage, story)).map((what) => `seatsKept, in round ${round}: ${what}`));
    if (chance() < 0.7) await answerPeople();
    if (chance() < 0.15) clock.offsetMs += pick(chance, [6, 90, 26 * 60]) * minute;
  }
  await settle(stage);
  return story;
}

function accident({ shopify, ringcentral, biller }: Stage, chance: Chance) {
  for (let count = Math.floor(chance() * 4); count > 0; count--) {
    // Often in the middle of something that takes several calls.
    const operation = chance() < 0.7 ? pick(chance, delicate) : undefined;
    shopify.faults.next(pick(chance, accidents), operation ? { operation } : {});
  }
  // Now and then the network is down for most of a round.
  if (chance() < 0.4) ringcentral.faults.next("500", { path: "/sms", times: chance() < 0.3 ? 12 : 1 });
  if (chance() < 0.5) biller.faults.next(pick(chance, misfortunes));
}

const delicate = [
  ...[
    "CreateDraftOrder",
    "CompleteDraftOrder",
    "DeleteDraftOrder",
    "CreateOrder",
    "DebitStoreCredit",
    "CreditStoreCredit",
  ],
  ...[
    "CancelOrder",
    "CommitOrderEdit",
    "RefundOrder",
    "BookManualPayment",
    "CreateGiftCard",
    "RequestReturn",
    "ReadOrder",
  ],
];

function clearAccidents({ shopify, ringcentral, biller }: Stage) {
  shopify.faults.clear();
  ringcentral.faults.clear();
  biller.faults.clear();
}

async function speak(stage: Stage, story: Story, round: number, { phone }: Shopper, chance: Chance, known: Knows) {
  if (chance() < 0.2) return; // looks away
  const say = async (text: string, repeat: number) => {
    story.said.push({ round, who: phone.number, text });
    await stage.ringcentral.textFrom(phone.number, text, { repeat });
  };
  await say(nextText(chance, known), chance() < 0.05 ? 2 : 1);
  if (chance() < 0.04) await say(nextText(chance, known), 1);
}

/** What each of them knows before a round. */
function knowledge({ store }: Stage, shoppers: readonly Shopper[]): (me: Shopper) => Knows {
  const idOf = new Map(store.customers.map(({ id, phone }) => [phone, id]));
  const codes = new Map(shoppers.map((one) => [one, codesOf(one)]));
  return (me) => {
    const mine = ({ customerId }: { customerId: string | null }) =>
      customerId !== null && customerId === idOf.get(me.phone.number);
    return {
      me,
      others: shoppers.filter((one) => one !== me),
      lastRead: me.phone.received().at(-1) ?? "",
      codes: codes.get(me)!,
      codesOfOthers: shoppers.filter((one) => one !== me).flatMap((one) => codes.get(one)!.slice(0, 1)),
      mine: store.orders.filter(mine).map(asOwn),
      notMine: store.orders.filter((order) => !mine(order)).map(({ name }) => name.slice(1)),
    };
  };
}

const asOwn = (order: Order): Own => ({
  number: order.name.slice(1),
  sent: order.fulfillments.length > 0,
  booked: order.tags.includes("Booking"),
  due: outstanding(order) > 0,
  over: order.cancelledAt !== null,
});

const codesOf = ({ phone }: Shopper) =>
  phone
    .received()
    .filter((text) => /\b\d{6}\b/.test(text))
    .map(codeIn)
    .toReversed();

/** Days later: every bill has come to an end at its biller, and what was held is no longer. */
export async function settle(stage: Stage) {
  clock.offsetMs += 26 * 60 * minute;
  for (const { key, status } of stage.biller.payments) if (status === "pending") stage.biller.end(key, "paid");
  for (let asked = 0; asked < 3; asked++) {
    await pool().query(
      `UPDATE pgboss.job SET start_after = now() WHERE name IN ('settle-bill', 'release-hold') AND state IN ('created', 'retry')`,
    );
    await stage.quiet(120_000);
  }
}

import { clock } from "#app/lib/clock.server.ts";
import { pool } from "#app/lib/db.server.ts";
import { chanceFrom } from "../support/chance.ts";
import { codeIn, demoShop, type World } from "../support/world.ts";
import { cast, type Shopper } from "./cast.ts";
import { nextText, pick, type Chance } from "./texts.ts";

export type Story = { seed: number; shoppers: Shopper[]; said: { who: string; text: string }[] };
export type Length = { shoppers: number; rounds: number };

const accidents = ["drop-before", "drop-after", "500", "throttled"] as const;
const minute = 60_000;

/**
 * Plays the conversations of one seed, all side by side: in each round everybody may text; some texts come twice, some calls are cut off
 * before or after they took effect, and between rounds time may pass.
 */
export async function play(world: World, seed: number, { shoppers: count, rounds }: Length): Promise<Story> {
  const chance = chanceFrom(seed);
  const shoppers = cast(world, count);
  await world.quiet(60_000);
  const chances = new Map(shoppers.map((one, index) => [one, chanceFrom(seed * 1_000 + index)]));
  const story: Story = { seed, shoppers, said: [] };
  for (let round = 0; round < rounds; round++) {
    const known = knowledge(world, shoppers);
    if (chance() < 0.5) world.shopify.faults.next(pick(chance, accidents));
    if (chance() < 0.2) world.ringcentral.faults.next("500", { path: "/sms", times: 1 });
    await Promise.all(shoppers.map((one) => speak(world, story, one, chances.get(one)!, known(one))));
    await world.quiet(120_000);
    world.shopify.faults.clear();
    world.ringcentral.faults.clear();
    if (chance() < 0.15) clock.offsetMs += pick(chance, [6, 90, 26 * 60]) * minute;
  }
  return story;
}

type Known = Parameters<typeof nextText>[1];

async function speak(world: World, story: Story, { phone }: Shopper, chance: Chance, known: Known) {
  if (chance() < 0.2) return; // looks away
  const text = nextText(chance, known);
  story.said.push({ who: phone.number, text });
  await world.ringcentral.textFrom(phone.number, text, chance() < 0.05 ? { repeat: 2 } : {});
  if (chance() > 0.04) return;
  const second = nextText(chance, known);
  story.said.push({ who: phone.number, text: second });
  await world.ringcentral.textFrom(phone.number, second);
}

/** What each of them knows before a round. */
function knowledge(world: World, shoppers: readonly Shopper[]): (me: Shopper) => Known {
  const store = world.shopify.store(demoShop);
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
      mine: store.orders.filter(mine).map(({ name }) => name.slice(1)),
      notMine: store.orders.filter((order) => !mine(order)).map(({ name }) => name.slice(1)),
    };
  };
}

const codesOf = ({ phone }: Shopper) =>
  phone
    .received()
    .filter((text) => /\b\d{6}\b/.test(text))
    .map(codeIn)
    .toReversed();

/** Nobody waits here for what a job waits for between two tries, nor for the number's pace. Returns how to stop that. */
export function hurry(): () => void {
  const timer = setInterval(() => {
    void pool()
      .query(`UPDATE pgboss.job SET start_after = now() WHERE state = 'retry' AND start_after > now()`)
      .then(() => pool().query(`DELETE FROM "RateSlot"`))
      .catch(() => {});
  }, 50);
  return () => clearInterval(timer);
}

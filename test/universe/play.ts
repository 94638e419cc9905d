import { clock } from "#app/lib/clock.server.ts";
import { pool } from "#app/lib/db.server.ts";
import { finishPayments } from "#app/jobs/finish-payments.server.ts";
import { watchNumbers } from "#app/jobs/watch-numbers.server.ts";
import { chanceFrom } from "../support/chance.ts";
import { cast } from "./cast.ts";
import { knowledge } from "./knowledge.ts";
import { act, answerPeople, owe } from "./merchant.ts";
import type { Plan, Step } from "./plan.ts";
import { broken, brokenNow, type Break } from "./promises.ts";
import type { Stage } from "./stage.ts";
import { nextText } from "./texts.ts";

type Of<Kind> = Extract<Step, { kind: Kind }>;

/** What has happened. */
export type Story = {
  seed: number;
  said: { round: number; shop: number; who: string; text: string }[];
  /** How many texts the network had carried when a round was over. */
  heard: Map<number, number>;
  /** Who unsubscribed in a shop, and how many texts the network had carried by then. */
  left: { shop: number; phone: string; since: number }[];
  deaths: number;
};

export type Ending = { story: Story; broken: (Break & { round: number | "the end" })[] };

const minute = 60_000;

/** Plays a story to its end, or to the first round after which something is broken. */
export async function play(stage: Stage, plan: Plan): Promise<Ending> {
  const story: Story = { seed: plan.seed, said: [], heard: new Map(), left: [], deaths: 0 };
  for (const shop of stage.shops) {
    shop.shoppers = cast(stage, shop, plan.shoppers[shop.place] ?? 0);
    owe(stage, shop.shoppers);
  }
  await calmDown(stage);
  const rounds = Map.groupBy(plan.steps, ({ round }) => round);
  for (const [round, steps] of rounds) {
    const ended = await endOf(() => playRound(stage, story, round, steps));
    story.deaths = stage.worker.deaths;
    if (ended.length > 0) return { story, broken: ended.map((one) => ({ ...one, round })) };
  }
  const ended = await endOf(async () => {
    await settle(stage);
    return stage.outside.aside(() => broken(stage, story));
  });
  return { story, broken: ended.map((one) => ({ ...one, round: "the end" as const })) };
}

/** That everything comes to an end is a promise, too. */
async function endOf(work: () => Promise<Break[]>): Promise<Break[]> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof Error) || !error.message.startsWith("still at work")) throw error;
    return [{ promise: "everythingEnds", what: error.message }];
  }
}

async function playRound(stage: Stage, story: Story, round: number, steps: readonly Step[]): Promise<Break[]> {
  const { outside } = stage;
  const of = <Kind extends Step["kind"]>(kind: Kind) => steps.filter((step) => step.kind === kind) as Of<Kind>[];
  for (const { shopify, ringcentral } of of("clocks")) Object.assign(stage.clocks, { shopify, ringcentral });
  const speeches = prepared(stage, story, of("text"));
  arm(stage, steps);
  const speaking = speeches.map(async (texts) => {
    for (const { step, phone, text } of texts) await say(stage, story, { round, step, phone, text });
  });
  for (const { shop, deed, chance } of of("deed"))
    if (stage.shops[shop]) act(stage, stage.shops[shop], deed, chanceFrom(chance));
  await Promise.all(speaking);
  await calmDown(stage);
  clear(stage);
  await moments(stage);
  await outside.release();
  if (of("people").length > 0) await outside.aside(answerPeople);
  // What a network told nobody of is asked for at the end of a breath, or in the next round of all numbers: nobody waits for the one here.
  if (of("event").some(({ from, mishap }) => from === "RingCentral" && mishap === "never there")) {
    await goRound(stage);
    await calmDown(stage);
  }
  for (const { minutes } of of("time")) clock.offsetMs += minutes * minute;
  if (of("time").length + of("death").length + of("database").length > 0) await goRound(stage);
  await calmDown(stage);
  note(stage, story, round);
  return outside.aside(() => brokenNow(stage, story));
}

/** What each will say, one after the other, as they know things before the round. */
function prepared(stage: Stage, story: Story, steps: Of<"text">[]) {
  const speakers = Map.groupBy(
    steps.filter(({ shop, who }) => stage.shops[shop]?.shoppers[who]),
    ({ shop, who }) => `${shop} ${who}`,
  );
  const known = stage.shops.map((shop) => knowledge(shop, story));
  return [...speakers.values()].map((own) =>
    own.map((step) => {
      const me = stage.shops[step.shop]!.shoppers[step.who]!;
      const knows = known[step.shop]!(me);
      const text = step.says ?? (step.code && knows.codes[0]) ?? nextText(chanceFrom(step.chance), knows);
      return { step, phone: me.phone.number, text };
    }),
  );
}

type Speech = { round: number; step: Of<"text">; phone: string; text: string };

async function say({ ringcentral, shops }: Stage, story: Story, { round, step, phone, text }: Speech) {
  story.said.push({ round, shop: step.shop, who: phone, text });
  await ringcentral.textFrom(phone, text, { repeat: step.times, to: shops[step.shop]!.number });
}

/** What is to go wrong waits for its moment. */
function arm({ shopify, ringcentral, biller, outside }: Stage, steps: readonly Step[]) {
  for (const step of steps)
    switch (step.kind) {
      case "shopify":
        shopify.faults.next(step.fault, step.operation ? { operation: step.operation } : {});
        break;
      case "ringcentral":
        ringcentral.faults.next(step.fault, { path: "/sms", times: step.times });
        break;
      case "biller":
        biller.faults.next(step.fault);
        break;
      case "event":
        outside.mishap(step);
        break;
      case "death":
        outside.strikes({ ...step, what: "death", forMs: 0 });
        break;
      case "database":
        outside.strikes({ ...step, what: "database", counted: "anything", done: false });
        break;
      default:
    }
}

function clear({ shopify, ringcentral, biller, outside }: Stage) {
  shopify.faults.clear();
  ringcentral.faults.clear();
  biller.faults.clear();
  outside.calm();
}

/** What the app does by the clock: numbers are looked after, lost texts found, payments that were given up taken up again. */
export async function goRound({ outside }: Stage) {
  await outside.aside(watchNumbers);
  await outside.aside(finishPayments);
}

/** What waits because a network asked us to slow down has waited long enough: a minute has passed by every clock. */
const moments = ({ outside }: Stage) =>
  outside.aside(async () => {
    const soon = "now() + interval '10 minutes'";
    const { rowCount } = await pool().query(
      `UPDATE "Message" SET "dueAt" = now() WHERE "status" IN ('queued', 'errored') AND "dueAt" < ${soon}`,
    );
    if (rowCount) clock.offsetMs += minute + 1_000;
    await pool().query(
      `UPDATE pgboss.job SET start_after = now() WHERE name = 'send-message' AND state = 'created' AND start_after < ${soon}`,
    );
  });

function note({ ringcentral, shops }: Stage, story: Story, round: number) {
  const since = ringcentral.sent.length;
  story.heard.set(round, since);
  const started = new Set(
    story.said.flatMap((one) => (one.round === round && one.text === "START" ? [`${one.shop} ${one.who}`] : [])),
  );
  const known = new Map(story.left.map((one) => [`${one.shop} ${one.phone}`, one]));
  story.left = shops.flatMap(({ place: shop, store }) =>
    store.customers.flatMap(({ phone, sms }) => {
      const key = `${shop} ${phone}`;
      if (!phone || sms.marketingState !== "UNSUBSCRIBED" || started.has(key)) return [];
      return [known.get(key) ?? { shop, phone, since }];
    }),
  );
}

/** Until nobody has anything left to do; whoever dies meanwhile is started again. */
export async function calmDown(stage: Stage, patienceMs = 90_000) {
  for (const until = Date.now() + patienceMs; ;) {
    await stage.worker.alive();
    try {
      await stage.outside.aside(() => stage.quiet(10_000));
      if (!stage.worker.busy) return;
    } catch (error) {
      // The database may be away.
      if (Date.now() > until) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}

/** Days later: every bill has come to an end at its biller, and what was held is no longer. */
export async function settle(stage: Stage) {
  clock.offsetMs += 26 * 60 * minute;
  for (const { key, status } of stage.biller.payments) if (status === "pending") stage.biller.end(key, "paid");
  for (let asked = 0; asked < 3; asked++) {
    await goRound(stage);
    await moments(stage);
    await stage.outside.aside(() =>
      pool().query(
        `UPDATE pgboss.job SET start_after = now() WHERE name IN ('settle-bill', 'release-hold') AND state IN ('created', 'retry')`,
      ),
    );
    await calmDown(stage);
  }
}

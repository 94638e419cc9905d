import { z } from "zod";
import { db } from "#app/lib/db.server.ts";
import type { Shop } from "#app/shops/shop.ts";
import { billWordsOf } from "./bill-words.server.ts";
import { replay, type Replayed } from "./replay.ts";
import { ownWordsOf } from "./served.ts";

/** How one inbound text was read and what it led to: the audit of a turn, and what today's reader takes the text for. */
export type Audit = {
  intent: string;
  rule: string;
  before: StateThen;
  after: StateThen;
  ended: string;
  /** Who answered, and with which of their texts. */
  speaker: string;
  said: string[];
  note: string;
  today: Replayed;
  /** What it ordered, by the order's name. */
  orders: string[];
};

const StateThen = z
  .object({ state: z.string().catch("open"), command: z.string().optional() })
  .catch({ state: "open" });
export type StateThen = z.infer<typeof StateThen>;
const Outcome = z
  .object({
    ended: z.string().catch(""),
    speaker: z.string().catch(""),
    texts: z.array(z.string()).catch([]),
    note: z.string().catch(""),
  })
  .catch({ ended: "", speaker: "", texts: [], note: "" });
const Order = z.object({ name: z.string() });

/** How these texts were read, by their ids: those that were, each as it was then and as it would be today. */
export async function auditsOf(
  shop: Pick<Shop, "id" | "settings">,
  texts: readonly { id: string; text: string }[],
): Promise<Map<string, Audit>> {
  const { id: shopId, settings } = shop;
  const own = [...ownWordsOf(settings), ...(await billWordsOf(shop))];
  const messageIds = texts.map(({ id }) => id);
  const [turns, steps] = await Promise.all([
    db.turn.findMany({ where: { shopId, messageId: { in: messageIds } } }),
    db.step.findMany({
      where: { shopId, process: { in: messageIds.map((id) => `text:${id}`) }, name: "order", doneAt: { not: null } },
    }),
  ]);
  const textOf = new Map(texts.map(({ id, text }) => [id, text]));
  return new Map(
    turns.map(({ messageId, intent, rule, before, after, outcome }) => [
      messageId,
      {
        ...{ intent, rule, before: StateThen.parse(before), after: StateThen.parse(after) },
        ...auditOf(Outcome.parse(outcome)),
        today: replay({ text: textOf.get(messageId) ?? "", intent, before }, { own }),
        orders: steps
          .filter(({ process }) => process === `text:${messageId}`)
          .flatMap(({ result }) => ordersIn(result)),
      },
    ]),
  );
}

const auditOf = ({ ended, speaker, texts: said, note }: z.infer<typeof Outcome>) => ({ ended, speaker, said, note });

/** The journal keeps the order by itself, or within what else the step answered. */
function ordersIn(result: unknown): Audit["orders"] {
  const found = Order.safeParse(result).data ?? z.object({ order: Order }).safeParse(result).data?.order;
  return found ? [found.name] : [];
}

import { db } from "#app/lib/db.server.ts";
import { now } from "#app/lib/clock.server.ts";
import { rehearse } from "#app/lib/rehearse.server.ts";
import { open } from "#app/lib/secrets.server.ts";
import { sealedTextOf } from "#app/messages/queue.server.ts";
import { ShopifyError } from "#app/shopify/admin.ts";
import { Rows, Stop, TextRow } from "./kept.ts";
import { enter, leave } from "./person.server.ts";
import { mostAheadMinutes, mostTexts, RehearsalRefused, type RehearsedText } from "./rehearsal.ts";
import { play } from "./turn.server.ts";

/** Each holds a connection while it plays: the customers' texts need theirs. */
const mostAtOnce = 2;
const underWay = new Set<string>();

const minuteMs = 60_000;

async function load(shopId: string) {
  const row = await db.rehearsal.findUnique({ where: { shopId } });
  if (!row) return undefined;
  return { ...row, rows: Rows.parse(row.rows), stops: Stop.array().parse(row.stops) };
}

/** What was texted so far, the oldest first, and what its clock shows. */
export async function rehearsalOf(shopId: string): Promise<{ texts: RehearsedText[]; aheadMinutes: number; at: Date }> {
  const kept = await load(shopId);
  const aheadMinutes = kept?.aheadMinutes ?? 0;
  const at = new Date(now().getTime() + aheadMinutes * minuteMs);
  if (!kept) return { texts: [], aheadMinutes, at };
  const rows = TextRow.array()
    .parse(kept.rows.Message ?? [])
    .toSorted((one, other) => (one.id < other.id ? -1 : 1));
  const answered = new Set(rows.map(({ inReplyTo }) => inReplyTo));
  return { texts: rows.map((row) => shown(row, kept.stops, answered.has(row.id))), aheadMinutes, at };
}

function shown(row: TextRow, stops: readonly Stop[], isAnswered: boolean): RehearsedText {
  const { id, direction, sealedText, parts, occurredAt, ended } = row;
  const stop = stops.find(({ messageId }) => messageId === id);
  return {
    ...{ id, parts, at: new Date(occurredAt).toISOString() },
    from: direction === "in" ? "customer" : "shop",
    text: sealedText ? open(sealedText, sealedTextOf(id)) : row.text,
    ...(direction === "in" && !isAnswered && !stop && ended && { silence: ended }),
    ...(stop && { stop: { what: stop.what, input: stop.input } }),
  };
}

/**
 * Somebody made up texts the shop. What comes of it is kept for the merchant alone; the store, the networks and every other table stay as
 * they are. Throws RehearsalRefused where it cannot be played now.
 */
export async function textInRehearsal(shopId: string, text: string): Promise<void> {
  if (underWay.has(shopId) || underWay.size >= mostAtOnce)
    throw new RehearsalRefused("Somebody else is trying it this moment. Text it again.");
  underWay.add(shopId);
  try {
    await playTurn(shopId, text);
  } catch (error) {
    if (error instanceof ShopifyError) throw new RehearsalRefused(error.merchantMessage);
    throw error;
  } finally {
    underWay.delete(shopId);
  }
}

async function playTurn(shopId: string, text: string) {
  const kept = await load(shopId);
  if ((kept?.rows.Message?.length ?? 0) >= mostTexts)
    throw new RehearsalRefused("This conversation has become long. Start over to go on.");
  const { result, wanted } = await rehearse((kept?.aheadMinutes ?? 0) * minuteMs, async () => {
    const contactId = await enter(shopId, kept);
    const { messageId } = await play(shopId, contactId, text);
    return { messageId, ...(await leave(contactId)) };
  });
  const { messageId, rows, shape } = result;
  const stops = [...(kept?.stops ?? []), ...wanted.slice(0, 1).map((first) => ({ messageId, ...first }))];
  await keep(shopId, kept?.version ?? 0, { rows: rows as never, shape, stops: stops as never });
}

/** Moves its clock on. */
export async function moveOn(shopId: string, minutes: number): Promise<void> {
  const kept = await load(shopId);
  const aheadMinutes = Math.min(mostAheadMinutes, (kept?.aheadMinutes ?? 0) + minutes);
  await keep(shopId, kept?.version ?? 0, { aheadMinutes });
}

/** Forgets the conversation and sets the clock right. */
export const startOver = async (shopId: string) => void (await db.rehearsal.deleteMany({ where: { shopId } }));

type Kept = { rows?: never; shape?: string; stops?: never; aheadMinutes?: number };

async function keep(shopId: string, version: number, data: Kept) {
  const updatedAt = now();
  if (version === 0) {
    const first = { shopId, rows: {}, shape: "", updatedAt };
    await db.rehearsal.createMany({ data: [first], skipDuplicates: true });
  }
  const { count } = await db.rehearsal.updateMany({
    where: { shopId, version },
    data: { ...data, version: { increment: 1 }, updatedAt },
  });
  if (count === 0) throw new RehearsalRefused("Somebody else is trying it this moment. Text it again.");
}

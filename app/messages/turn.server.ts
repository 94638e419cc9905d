import { setTimeout as wait } from "node:timers/promises";
import { findGateway } from "#app/gateways/find.server.ts";
import { db } from "#app/lib/db.server.ts";
import { time } from "#app/lib/telemetry/measure.server.ts";
import { enqueue } from "#app/queue/enqueue.server.ts";
import { waitForTurn } from "./gate.ts";
import { takeSlot, windowMs } from "./pace.server.ts";

/** Waiting this long for a slot keeps a worker; for longer ones the job comes back. */
const shortWaitMs = 3_000;

/** Of the slots of a minute, this part is for people who wait for an answer. */
const sparedForAnswers = 0.1;

type Queued = { id: string; shopId: string; contactId: string; gateway: string; number: string; kind: string };

export const paceKey = ({ gateway, number }: Pick<Queued, "gateway" | "number">) => `${gateway}:${number}`;

/** Waits for this text's turn on its number. False where that is far off: its job makes room, and comes back when it is near. */
export async function awaitTurn(message: Queued): Promise<boolean> {
  const ahead = await oneAhead(message);
  if (ahead) return comeBack(message, ahead.getTime() - Date.now());
  const { perMinute } = findGateway(message.gateway)!.capabilities;
  const spare = isAwaited(message.kind) ? 0 : Math.ceil(perMinute * sparedForAnswers);
  const slot = await takeSlot(paceKey(message), { perMinute, spare, withinMs: shortWaitMs });
  time("smscommerce_pace_wait_seconds", { gateway: message.gateway }, slot.ms);
  if (!slot.taken)
    return comeBack(message, slot.ms + Math.floor((await countAhead(message)) / (perMinute - spare)) * windowMs);
  await wait(slot.ms);
  return true;
}

/** Nobody waits for these: they leave some slots to those who ask something, and stand behind them. */
const unawaited = ["transactional", "marketing"];
const isAwaited = (kind: string) => !unawaited.includes(kind);

/** What the same person is to read before this one, and waits for its turn: when it is due. What is held for the morning holds up nothing. */
async function oneAhead({ id, contactId, kind }: Queued): Promise<Date | null | undefined> {
  const ahead = await db.message.findFirst({
    where: {
      ...{ contactId, status: "queued", verdict: "pace", dueAt: { gt: new Date() }, id: { lt: id } },
      ...(isAwaited(kind) && { kind: { notIn: unawaited } }),
    },
    orderBy: { dueAt: "desc" },
    select: { dueAt: true },
  });
  return ahead?.dueAt;
}

/** How many wait before it on its number. */
async function countAhead({ shopId, gateway, number, kind }: Queued): Promise<number> {
  if (isAwaited(kind)) return 0;
  return db.message.count({ where: { shopId, status: "queued", dueAt: { gt: new Date() }, gateway, number } });
}

/** The job ends, and another takes its place `afterMs` from now. */
export async function comeBack(
  message: Queued,
  afterMs: number,
  because?: { verdict: string; reason: string },
): Promise<false> {
  const dueAt = new Date(Date.now() + Math.max(0, afterMs));
  const { rule, reason } = waitForTurn(dueAt);
  await db.$transaction(async (tx) => {
    await tx.message.update({
      where: { id: message.id },
      data: { dueAt, verdict: rule, reason, ...because },
    });
    await enqueue(tx, "send-message", { messageId: message.id }, { inOrderOf: message.contactId, runAt: dueAt });
  });
  return false;
}

import { now } from "#app/lib/clock.server.ts";
import { db, type Tx } from "#app/lib/db.server.ts";
import type { ReturnValue } from "./answer.ts";

export type Run = { shopId: string; runId: string; action: string };

/** What this run was answered, if it was: it is told so again, however long ago it ran. */
export async function answerOf({ shopId, runId, action }: Run, tx: Tx = db): Promise<ReturnValue | undefined> {
  const row = await tx.flowRun.findUnique({ where: { shopId_runId: { shopId, runId } } });
  return row?.action === action ? (row.answer as ReturnValue) : undefined;
}

/** Keeps what a run was answered, and returns the answer that holds. Of two at once the first has its way. */
export async function keepAnswer(run: Run, answer: ReturnValue, tx: Tx = db): Promise<ReturnValue> {
  await tx.flowRun.createMany({ data: { ...run, answer, at: now() }, skipDuplicates: true });
  return (await answerOf(run, tx)) ?? answer;
}

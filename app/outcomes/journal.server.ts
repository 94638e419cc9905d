import { db } from "#app/lib/db.server.ts";
import { newId } from "#app/lib/id.server.ts";
import { now } from "#app/lib/clock.server.ts";
import type { Journal } from "./journal.ts";

/** The journal of one process: everything that one inbound text, or one store event, sets in motion. */
export const journalOf = (shopId: string, process: string): Journal =>
  Object.assign(stepsOf(shopId, process), { claim: (thing: string) => claim(shopId, process, thing) });

const stepsOf =
  (shopId: string, process: string) =>
  async <Result>(name: string, { find, act }: { find(): Promise<Result | undefined>; act(): Promise<Result> }) => {
    const where = { process_name: { process, name } };
    const known = await db.step.findUnique({ where });
    if (known?.doneAt) return known.result as never;
    if (!known) await db.step.create({ data: { id: newId(), shopId, process, name, startedAt: now() } });
    // A step that began before may have been done by the try that died: look before doing it.
    const result = (known && (await find())) ?? (await act());
    await db.step.update({ where, data: { doneAt: now(), result: (result ?? null) as never } });
    return result;
  };

/** Whether something out there, such as a move of money, is what a process of ours did in this shop. */
export const isOurDoing = async (shopId: string, thing: string): Promise<boolean> =>
  (await db.step.count({ where: { shopId, process: thing, name: "claimed" } })) > 0;

/** A claim is a step of its own, under the thing's name, of which there is one. */
async function claim(shopId: string, process: string, thing: string): Promise<boolean> {
  const claimed = { process: thing, name: "claimed" };
  const at = now();
  const row = { id: newId(), shopId, ...claimed, startedAt: at, doneAt: at, result: { by: process } };
  await db.step.createMany({ data: [row], skipDuplicates: true });
  const { result } = await db.step.findUniqueOrThrow({ where: { process_name: claimed } });
  return (result as { by: string }).by === process;
}

import { db } from "#app/lib/db.server.ts";
import { newId } from "#app/lib/id.server.ts";
import { now } from "#app/lib/clock.server.ts";
import type { Journal } from "./journal.ts";

/** The journal of one process: everything that one inbound text, or one store event, sets in motion. */
export const journalOf =
  (shopId: string, process: string): Journal =>
  async (name, { find, act }) => {
    const where = { process_name: { process, name } };
    const known = await db.step.findUnique({ where });
    if (known?.doneAt) return known.result as never;
    if (!known) await db.step.create({ data: { id: newId(), shopId, process, name, startedAt: now() } });
    // A step that began before may have been done by the try that died: look before doing it.
    const result = (known && (await find())) ?? (await act());
    await db.step.update({ where, data: { doneAt: now(), result: (result ?? null) as never } });
    return result;
  };

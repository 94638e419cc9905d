import type { ContactImport as Row } from "../../prisma/generated/client.ts";
import { now } from "#app/lib/clock.server.ts";
import { db, Prisma, type Tx } from "#app/lib/db.server.ts";
import { enqueue } from "#app/queue/enqueue.server.ts";
import type { Encoding } from "./format.ts";
import type { Import, ImportState } from "./import.ts";
import { Plan } from "./plan.ts";
import type { Counts } from "./results.ts";

const toImport = (row: Row): Import => ({
  ...row,
  encoding: row.encoding as Encoding,
  state: row.state as ImportState,
  plan: Plan.safeParse(row.plan).data,
  counts: row.counts as Counts,
});

export async function loadImport(shopId: string, id: string): Promise<Import | undefined> {
  const row = await db.contactImport.findFirst({ where: { id, shopId, state: { not: "uploading" } } });
  return row ? toImport(row) : undefined;
}

const mostListed = 30;

/** The lists that were brought in last, the newest first. */
export async function lastImports(shopId: string): Promise<Import[]> {
  const rows = await db.contactImport.findMany({
    where: { shopId, state: { not: "uploading" } },
    orderBy: { createdAt: "desc" },
    take: mostListed,
  });
  return rows.map(toImport);
}

const anew = { rowsDone: 0, counts: {}, trouble: null, endedAt: null };

/** Has every row looked at, without doing anything about it. False where that cannot be any more. */
export const check = (shopId: string, id: string, plan: Plan, hasNames: boolean) =>
  begin(shopId, id, ["uploaded", "checked"], { ...anew, state: "checking", plan, hasNames, rowsAll: null });

/** Does what the check said. The rows are looked at again: people may have said stop since. */
export const start = (shopId: string, id: string) =>
  begin(shopId, id, ["checked"], { ...anew, state: "running", startedAt: now() });

/** Takes one up again that stopped, after the last row that is done. */
export const goOn = (shopId: string, id: string) => begin(shopId, id, ["stopped"], { state: "running", trouble: null });

const begin = (shopId: string, id: string, from: ImportState[], data: Prisma.ContactImportUpdateManyMutationInput) =>
  db.$transaction(async (tx) => {
    const { count } = await tx.contactImport.updateMany({ where: { id, shopId, state: { in: from } }, data });
    if (count === 0) return false;
    if (data.rowsDone === 0) await tx.importRow.deleteMany({ where: { importId: id } });
    await askForWork(tx, shopId, id);
    return true;
  });

/** One list of a shop's at a time: two would want the same people. */
export const askForWork = (tx: Tx, shopId: string, importId: string) =>
  enqueue(tx, "run-import", { importId }, { inOrderOf: shopId });

/** Stops after the rows that are under way. Whoever is brought in by then stays. */
export async function stop(shopId: string, id: string): Promise<boolean> {
  const { count } = await db.contactImport.updateMany({
    where: { id, shopId, state: "running" },
    data: { state: "stopped" },
  });
  return count > 0;
}

/** Forgets a list that was never begun, with its file. */
export async function discard(shopId: string, id: string): Promise<boolean> {
  const { count } = await db.contactImport.deleteMany({
    where: { id, shopId, state: { in: ["uploaded", "checking", "checked"] } },
  });
  return count > 0;
}

/** The file, piece by piece. */
export async function* piecesOf(importId: string): AsyncGenerator<Uint8Array, undefined> {
  for (let index = 0; ; index++) {
    const piece = await db.importPiece.findUnique({ where: { importId_index: { importId, index } } });
    if (!piece) return undefined;
    yield piece.bytes;
  }
}

const day = 86_400_000;
/** Nobody comes back to a list that was left half-way; and what one came to is old news some day. */
const fileForMs = day;
const reportForMs = 30 * day;

/** Lets go of files that nobody went on with, and of what came of old ones. The ledger keeps who agreed to what. */
export async function forgetOldImports(): Promise<void> {
  const before = (ms: number) => ({ lt: new Date(now().getTime() - ms) });
  await db.contactImport.deleteMany({
    where: { createdAt: before(fileForMs), state: { in: ["uploading", "uploaded", "checking", "checked"] } },
  });
  await db.importPiece.deleteMany({
    where: { import: { createdAt: before(7 * fileForMs), state: "stopped" } },
  });
  await db.contactImport.deleteMany({ where: { createdAt: before(reportForMs), state: { in: ["done", "stopped"] } } });
}

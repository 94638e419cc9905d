import { recordConsent } from "#app/consent/ledger.server.ts";
import { findOrCreateContact } from "#app/contacts/contacts.server.ts";
import { now } from "#app/lib/clock.server.ts";
import { db, type Tx } from "#app/lib/db.server.ts";
import { hashOf } from "#app/lib/secrets.server.ts";
import type { Judged } from "./batch.server.ts";
import type { Import } from "./import.ts";
import { added, isProblem } from "./results.ts";

/** The import was stopped, or somebody else works on it: nothing of these rows was kept. */
export class Interrupted extends Error {}

/**
 * Writes down what some rows came to, all of them or none: the consent of those who agreed, and that the others are asked. While it is
 * only checked, nothing but the result. What is written down is not done again. Answers the rows as they came to be.
 */
export const keepRows = (work: Import, judged: readonly Judged[]): Promise<Judged[]> =>
  db.$transaction(
    async (tx) => {
      await mustStand(tx, work);
      const settled: Judged[] = [];
      for (const one of judged) settled.push(work.state === "running" ? await keepConsent(tx, work, one) : one);
      await tx.importRow.createMany({
        data: settled.map(({ row, line, result, ending, person }) => ({
          ...{ importId: work.id, shopId: work.shopId, row, line, result },
          phoneHash: person && !isProblem(result) ? hashOf("phone", person.phone) : null,
          ending: isProblem(result) ? ending : null,
        })),
      });
      return settled;
    },
    { timeout: 60_000 },
  );

/** Holds the import as it is until the transaction ends. Throws Interrupted where it is not in work any more. */
async function mustStand(tx: Tx, { id, state, rowsDone }: Import): Promise<void> {
  const rows = await tx.$queryRaw<unknown[]>`
    SELECT 1 FROM "ContactImport" WHERE "id" = ${id}::uuid AND "state" = ${state} AND "rowsDone" = ${rowsDone} FOR UPDATE`;
  if (rows.length === 0) throw new Interrupted();
}

async function keepConsent(tx: Tx, work: Import, one: Judged): Promise<Judged> {
  const { result, person, line } = one;
  if (!person || (result !== "opted-in" && result !== "asked")) return one;
  const name = [person.firstName, person.lastName].filter(Boolean).join(" ");
  const contact = await findOrCreateContact(tx, work.shopId, person.phone);
  // They said stop in the moment since they were judged.
  if (contact.ledgerConsent === "opt-out") return { ...one, result: "opted-out" };
  // What somebody told us themselves goes before what a list says.
  if (name && !contact.name)
    await tx.contact.updateMany({ where: { id: contact.id, shopId: work.shopId }, data: { name } });
  const evidence = { file: work.fileName, line: String(line) };
  if (result === "asked") {
    const decision = { change: "pending", method: "import", rule: "import.asked" } as const;
    await recordConsent(tx, contact, decision, { occurredAt: now(), actor: work.author, evidence });
    return one;
  }
  const { agreedAt, source } = person.proof!;
  await recordConsent(
    tx,
    contact,
    { change: "opt-in", method: "import", rule: "import.proof" },
    {
      ...{ occurredAt: agreedAt, actor: work.author, wording: source },
      evidence: { ...evidence, source, date: agreedAt.toISOString() },
    },
  );
  return one;
}

/** Counts rows as done. Work goes on after them from now on. */
export async function noteDone(work: Import, judged: readonly Judged[], notInShopify: number): Promise<Import> {
  const results = judged.map(({ result }) => result);
  const counts = added(added(work.counts, results), Array<"not-in-shopify">(notInShopify).fill("not-in-shopify"));
  const rowsDone = work.rowsDone + judged.length;
  const { count } = await db.contactImport.updateMany({
    where: { id: work.id, shopId: work.shopId, rowsDone: work.rowsDone },
    data: { counts, rowsDone },
  });
  if (count === 0) throw new Interrupted();
  return { ...work, counts, rowsDone };
}

/** All rows are done: of those who were brought in only the ledger knows, and the file goes. */
export const noteEnded = (work: Import) =>
  db.$transaction(async (tx) => {
    const isRunning = work.state === "running";
    const ended = isRunning ? { state: "done", endedAt: now() } : { state: "checked", rowsAll: work.rowsDone };
    const { count } = await tx.contactImport.updateMany({
      where: { id: work.id, shopId: work.shopId, state: work.state, rowsDone: work.rowsDone },
      data: ended,
    });
    if (count === 0 || !isRunning) return;
    await tx.importPiece.deleteMany({ where: { importId: work.id } });
    await tx.importRow.deleteMany({ where: { importId: work.id, phoneHash: { not: null } } });
  });

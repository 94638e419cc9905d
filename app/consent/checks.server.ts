import { z } from "zod";
import { now } from "#app/lib/clock.server.ts";
import { db, type Tx } from "#app/lib/db.server.ts";

/** What a comparison came to, in numbers of people. */
export const Found = z.object({
  /** Looked at. */
  compared: z.number().default(0),
  /** They had said something that had not reached us: our ledger has it now. */
  followed: z.number().default(0),
  /** They had said something to us that had not reached the other list: it was told. */
  told: z.number().default(0),
  /** Their STOP to us holds, though the other list says otherwise. */
  kept: z.number().default(0),
  /** The other list would not take our word. */
  refused: z.number().default(0),
  /** Why nothing could be compared, in the merchant's words. */
  problem: z.string().optional(),
});
export type Found = z.infer<typeof Found>;

/** How far a comparison has come. */
export type Check = {
  shopId: string;
  list: string;
  upTo: Date;
  startedAt: Date;
  cursor: string | undefined;
  found: Found;
};

/** Shopify's list, among those that a shop's ledger is compared with; the others are named by the number's id. */
export const shopifysList = "shopify";

/** Begins a comparison, or takes up the one that was interrupted. `first` is from when on, where there was none before. */
export async function beginCheck(shopId: string, list: string, first: Date): Promise<Check> {
  const at = { shopId_list: { shopId, list } };
  const known = await db.consentCheck.findUnique({ where: at });
  if (known && !known.endedAt)
    return { ...known, cursor: known.cursor ?? undefined, found: Found.catch(nothingFound).parse(known.found) };
  const begun = { startedAt: now(), endedAt: null, cursor: null, found: nothingFound };
  const row = await db.consentCheck.upsert({
    where: at,
    create: { shopId, list, upTo: first, ...begun },
    update: begun,
  });
  return { ...row, cursor: undefined, found: nothingFound };
}

const nothingFound: Found = Found.parse({});

/** Notes in the page's own transaction how far it has come: what is interrupted goes on behind it. */
export async function noteProgress(tx: Tx, { shopId, list }: Check, cursor: string | undefined, found: Found) {
  await tx.consentCheck.updateMany({ where: { shopId, list }, data: { cursor: cursor ?? null, found } });
}

/** Everything that had changed when it began was compared. */
export async function endCheck({ shopId, list, startedAt }: Check, found: Found) {
  const ended = { upTo: startedAt, endedAt: now(), cursor: null, found };
  await db.consentCheck.updateMany({ where: { shopId, list }, data: ended });
}

/** What the last comparisons of a shop found, for the merchant; `list` is shopify or the id of a number. */
export async function lastChecks(shopId: string): Promise<{ list: string; endedAt: Date; found: Found }[]> {
  const rows = await db.consentCheck.findMany({ where: { shopId, endedAt: { not: null } }, orderBy: { list: "asc" } });
  return rows.map(({ list, endedAt, found }) => ({
    ...{ list, endedAt: endedAt! },
    found: Found.catch(nothingFound).parse(found),
  }));
}

export const sum = (
  found: Found,
  more: Partial<Record<"compared" | "followed" | "told" | "kept" | "refused", number>>,
) => {
  const added = Object.entries(more).map(([name, count]) => [name, found[name as keyof typeof more] + count]);
  return { ...found, ...Object.fromEntries(added) } as Found;
};

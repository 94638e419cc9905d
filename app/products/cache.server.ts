import type { PrismaClient } from "../../prisma/generated/client.ts";
import { offStage } from "#app/lib/rehearsal.server.ts";
import { buildCatalogue, type Catalogue, type CatalogueItem } from "./catalogue.ts";
import { readVariants } from "./save.server.ts";
import { toItems } from "./stored-product.ts";

type Database = Pick<PrismaClient, "product" | "$queryRaw">;

type Kept = {
  catalogue: Catalogue;
  /** Of the products that are sold, by their id. */
  items: ReadonlyMap<string, CatalogueItem[]>;
  /** The shop's currency, and the last change that is in it. */
  version: Version;
  builtAtMs: number;
  buildMs: number;
};

type Version = { currency: string; changedAt: Date };

/** What all catalogues in memory may hold together: some 200 MB. */
const mostItems = 200_000;
/** A catalogue that changes all the time is built anew only so often that it takes a twentieth of the time; */
const pauseFactor = 20;
/** … but a small one at once. */
const quickBuildMs = 20;

/** The most recently used stands last. */
const kept = new Map<string, Kept>();
const underWay = new Map<string, Promise<Kept>>();

/**
 * What a shop sells, ready to be searched. Kept in memory; one look at the database tells whether anything changed, here or in
 * another process, and then only what changed is read.
 */
export async function catalogueFor(db: Database, shopId: string): Promise<Catalogue> {
  const known =
    underWay.get(shopId) ??
    offStage(() => refresh(db, shopId, kept.get(shopId))).finally(() => underWay.delete(shopId));
  underWay.set(shopId, known);
  const fresh = await known;
  kept.delete(shopId);
  kept.set(shopId, fresh);
  forgetOldest();
  return fresh.catalogue;
}

/** Empties the memory, as a restart would. */
export const forgetCatalogues = () => kept.clear();

function forgetOldest() {
  let total = [...kept.values()].reduce((sum, { catalogue }) => sum + catalogue.items.length, 0);
  for (const [shopId, { catalogue }] of kept) {
    if (total <= mostItems || kept.size === 1) return;
    kept.delete(shopId);
    total -= catalogue.items.length;
  }
}

async function refresh(db: Database, shopId: string, before: Kept | undefined): Promise<Kept> {
  const version = await versionOf(db, shopId);
  if (before && isSame(before.version, version)) return before;
  if (before && isPausing(before)) return before;
  const isContinued =
    before && before.version.currency === version.currency && before.version.changedAt <= version.changedAt;
  const items = isContinued ? await readOn(db, shopId, before, version) : await readAll(db, shopId, version);
  // Work, not time: while the database or another process is waited for, nobody is kept from anything.
  const begun = process.cpuUsage();
  const catalogue = buildCatalogue([...items.values()].flat());
  const { user, system } = process.cpuUsage(begun);
  return { catalogue, items, version, builtAtMs: performance.now(), buildMs: (user + system) / 1000 };
}

const isSame = (one: Version, other: Version) =>
  one.currency === other.currency && one.changedAt.getTime() === other.changedAt.getTime();

const isPausing = ({ builtAtMs, buildMs }: Kept) =>
  buildMs > quickBuildMs && performance.now() - builtAtMs < pauseFactor * buildMs;

async function versionOf(db: Database, shopId: string): Promise<Version> {
  const [row] = await db.$queryRaw<{ currency: string; changedAt: Date | null }[]>`
    SELECT "currency", (SELECT max("changedAt") FROM "Product" WHERE "shopId" = "Shop"."id") AS "changedAt"
    FROM "Shop" WHERE "id" = ${shopId}::uuid`;
  return { currency: row?.currency ?? "", changedAt: row?.changedAt ?? new Date(0) };
}

const columns = {
  ...{
    productId: true,
    title: true,
    status: true,
    type: true,
    tags: true,
    variants: true,
    booking: true,
    deletedAt: true,
  },
} as const;

type Row = {
  productId: string;
  title: string;
  status: string;
  type: string | null;
  tags: string[];
  variants: unknown;
  booking: string | null;
  deletedAt: Date | null;
};

async function readAll(db: Database, shopId: string, { currency }: Version) {
  const where = { shopId, status: "ACTIVE", deletedAt: null };
  const rows = await db.product.findMany({ where, select: columns, orderBy: { productId: "asc" } });
  return new Map(rows.map((row) => [row.productId, itemsOf(row, currency)]));
}

async function readOn(db: Database, shopId: string, before: Kept, { currency }: Version) {
  const where = { shopId, changedAt: { gt: before.version.changedAt } };
  const items = new Map(before.items);
  for (const row of await db.product.findMany({ where, select: columns })) {
    if (row.status === "ACTIVE" && row.deletedAt === null) items.set(row.productId, itemsOf(row, currency));
    else items.delete(row.productId);
  }
  return items;
}

const itemsOf = (row: Row, currency: string) => toItems({ ...row, variants: readVariants(row.variants) }, currency);

import MiniSearch from "minisearch";
import { buildCatalogue, type Catalogue, type CatalogueItem } from "#app/products/catalogue.ts";
import { findProduct, type Found } from "#app/products/find.ts";
import { misspellings, nonsense } from "../products/misspell.ts";
import { gridTitles, itemsOf, pick, seeded, variedTitles } from "../products/titles.ts";

export type Query = { kind: string; text: string; productId: string };

/** The product that an answer puts first, if any. */
export function firstOf(found: Found): string | undefined {
  if (found.kind === "one") return found.item.productId;
  if (found.kind === "variants") return found.productId;
  return found.kind === "choices" ? found.items[0]?.productId : undefined;
}

export function queriesFor(items: readonly CatalogueItem[], perClass: number, seed: number): Query[] {
  const random = seeded(seed);
  return Object.entries(misspellings).flatMap(([kind, misspell]) =>
    Array.from({ length: perClass }, () => {
      const { title, productId } = pick(random, items);
      return { kind, text: misspell(title, random), productId };
    }),
  );
}

/** How good the finder is: shares of 1 for each class, and the picks that it made without asking and that were wrong. */
export function judge(catalogue: Catalogue, queries: readonly Query[]) {
  const wrong: { text: string; picked: string | undefined; meant: string }[] = [];
  const classes: Record<string, { queries: number; first: number; accepted: number }> = {};
  for (const { kind, text, productId } of queries) {
    const row = (classes[kind] ??= { queries: 0, first: 0, accepted: 0 });
    const found = findProduct(catalogue, text);
    const accepted = found.kind === "one" || found.kind === "variants";
    row.queries++;
    if (firstOf(found) === productId) row.first++;
    if (accepted) row.accepted++;
    if (accepted && firstOf(found) !== productId) wrong.push({ text, picked: firstOf(found), meant: productId });
  }
  const total = (key: "first" | "accepted") =>
    Object.values(classes).reduce((sum, row) => sum + row[key], 0) / queries.length;
  const answered = nonsense.filter((text) => findProduct(catalogue, text).kind !== "none");
  return { classes, first: total("first"), accepted: total("accepted"), wrong, answered };
}

function secondsOf(work: () => void): number {
  const start = performance.now();
  work();
  return (performance.now() - start) / 1000;
}

function memoryInUse(): number {
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

function plainSearch(titles: readonly string[]): (text: string) => string {
  const index = new MiniSearch<{ id: string; title: string }>({
    fields: ["title"],
    searchOptions: { fuzzy: 0.2, prefix: true },
  });
  index.addAll(titles.map((title, place) => ({ id: `gid://shopify/Product/${place + 1}`, title })));
  return (text) => String(index.search(text)[0]?.id);
}

function measure(shop: string, titles: readonly string[], perClass: number) {
  const items = itemsOf(titles);
  globalThis.gc?.();
  const before = memoryInUse();
  let catalogue = buildCatalogue([]);
  const buildSeconds = secondsOf(() => {
    catalogue = buildCatalogue(items);
  });
  globalThis.gc?.();
  const megabytes = (memoryInUse() - before) / 1e6;
  const queries = queriesFor(items, perClass, 42);
  judge(catalogue, queries.slice(0, 200));
  const latencies = queries
    .map(({ text }) => 1000 * secondsOf(() => findProduct(catalogue, text)))
    .toSorted((one, other) => one - other);
  const seconds = latencies.reduce((sum, each) => sum + each, 0) / 1000;
  const search = plainSearch(titles);
  const sample = queries.filter((_, place) => place % 10 === 0);
  let plainFirst = 0;
  const plainSeconds = secondsOf(() => {
    for (const { text, productId } of sample) if (search(text) === productId) plainFirst++;
  });
  const perSecond = queries.length / seconds;
  const plainPerSecond = sample.length / plainSeconds;
  return {
    shop,
    titles: titles.length,
    items: items.length,
    buildSeconds,
    megabytes,
    perSecond,
    p99Ms: latencies[Math.floor(latencies.length * 0.99)] ?? 0,
    ...judge(catalogue, queries),
    plain: { perSecond: plainPerSecond, first: plainFirst / sample.length },
    timesFaster: perSecond / plainPerSecond,
  };
}

/** Finds misspelt products in two shops of 10,000 titles, against minisearch alone in the same run. */
export async function run(perClass = 300) {
  return [measure("varied", variedTitles(10_000, 1), perClass), measure("grid", gridTitles(), perClass)];
}

if (import.meta.main) {
  for (const { classes, wrong, answered, plain, ...figures } of await run()) {
    console.table(classes);
    console.log({ ...figures, plain, nonsenseAnswered: answered, wrong: wrong.slice(0, 10), wrongPicks: wrong.length });
  }
}

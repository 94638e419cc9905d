import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { basename, join, resolve } from "node:path";
import { planted, plants, type Plant } from "../test/universe/plants.ts";
import { playSeeds, unplayed, type Wish } from "./universe-seeds.ts";

const notCopied = new Set(["node_modules", ".data", ".git", "build"]);

/** `only`: those whose mistake has these words; `lanes`: how many are looked for at a time. */
type Which = { only?: string | undefined; lanes?: number | undefined };

/** Makes each mistake in a copy of the app and plays until it is found. True where all are. */
export async function plantAll(wish: Wish, { only = "", lanes = availableParallelism() }: Which): Promise<boolean> {
  const chosen = plants.filter(({ mistake }) => mistake.includes(only));
  const left = [...chosen];
  let missed = 0;
  const lane = async (_: unknown, index: number) => {
    const folder = copyTree(`.data/plants/${index + 1}`);
    for (let plant = left.shift(); plant; plant = left.shift()) if (!(await seek(folder, plant, wish))) missed += 1;
  };
  await Promise.all(Array.from({ length: Math.min(lanes, chosen.length) }, lane));
  console.log(`\n${chosen.length - missed} of ${chosen.length} mistakes were found.`);
  return missed === 0;
}

function copyTree(folder: string): string {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  // A folder cannot be copied into itself in one go.
  for (const name of readdirSync("."))
    if (!notCopied.has(name))
      cpSync(name, join(folder, name), { recursive: true, filter: (from) => !notCopied.has(basename(from)) });
  symlinkSync(resolve("node_modules"), join(folder, "node_modules"));
  return folder;
}

/** Tells how it was found. */
async function seek(folder: string, plant: Plant, wish: Wish): Promise<boolean> {
  const startedAt = Date.now();
  const found = await findIn(folder, plant, wish);
  const took = `${Math.round((Date.now() - startedAt) / 1000)} s`;
  console.log(`${found ? "✓" : "✗"} ${plant.mistake} (${took})\n    ${found ?? `not found in ${wish.seeds} seeds`}`);
  return found !== undefined;
}

async function findIn(folder: string, plant: Plant, wish: Wish): Promise<string | undefined> {
  const end = wish.from + wish.seeds;
  for (let from = wish.from; from < end;) {
    const uproot = put(folder, plant);
    const broken = await firstBroken({ ...wish, folder, from, seeds: end - from });
    uproot();
    if (!broken) return undefined;
    // What breaks without the mistake, too, does not show it.
    if (!(await firstBroken({ ...wish, folder, from: broken.seed, seeds: 1 }))) return broken.how;
    from = broken.seed + 1;
  }
  return undefined;
}

/** Returns how to undo it. */
function put(folder: string, { edits }: Plant): () => void {
  const before = new Map(edits.map(({ file }) => [file, readFileSync(join(folder, file), "utf8")]));
  for (const edit of edits) {
    const path = join(folder, edit.file);
    writeFileSync(path, planted(readFileSync(path, "utf8"), edit));
  }
  return () => {
    for (const [file, text] of before) writeFileSync(join(folder, file), text);
  };
}

async function firstBroken(wish: Wish): Promise<{ seed: number; how: string } | undefined> {
  let first: { seed: number; how: string } | undefined;
  await playSeeds({ ...wish, shrinkSeconds: 0, untilBroken: true }, (seed, { broken: [one] }) => {
    // A story that could not be played to its end shows nothing.
    if (one?.promise === unplayed) console.log(`  seed ${seed} could not be played: ${one.what.trim().slice(-300)}`);
    else if (one) first ??= { seed, how: `seed ${seed}, ${one.promise}: ${one.what}` };
  });
  return first;
}

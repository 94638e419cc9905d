import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { basename, join, resolve } from "node:path";
import { planted, plants, type Plant } from "../test/universe/plants.ts";
import { playSeeds, unplayed, type Wish } from "./universe-seeds.ts";

const notCopied = new Set(["node_modules", ".data", ".git", "build"]);
const lanes = availableParallelism();

/** Makes each mistake in a copy of the app and plays until it is found. True where all are. */
export async function plantAll(wish: Wish): Promise<boolean> {
  const left = [...plants];
  let missed = 0;
  const lane = async (_: unknown, index: number) => {
    const folder = copyTree(`.data/plants/${index + 1}`);
    for (let plant = left.shift(); plant; plant = left.shift()) if (!(await plantOne(folder, plant, wish))) missed += 1;
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  console.log(`\n${plants.length - missed} of ${plants.length} mistakes were found.`);
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
async function plantOne(folder: string, { mistake, edits }: Plant, wish: Wish): Promise<boolean> {
  const before = new Map(edits.map(({ file }) => [file, readFileSync(join(folder, file), "utf8")]));
  for (const edit of edits) {
    const path = join(folder, edit.file);
    writeFileSync(path, planted(readFileSync(path, "utf8"), edit));
  }
  let found: string | undefined;
  await playSeeds({ ...wish, folder, shrinkSeconds: 0, untilBroken: true }, (seed, { broken: [first] }) => {
    // A story that could not be played to its end shows nothing.
    if (first && first.promise !== unplayed) found ??= `seed ${seed}, ${first.promise}: ${first.what}`;
  });
  for (const [file, text] of before) writeFileSync(join(folder, file), text);
  console.log(`${found ? "✓" : "✗"} ${mistake}\n    ${found ?? `not found in ${wish.seeds} seeds`}`);
  return found !== undefined;
}

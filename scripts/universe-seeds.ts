import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";

export type Played = {
  ms: number;
  figures?: Record<"texts" | "answers" | "calls" | "events" | "orders" | "deaths", number>;
  broken: { promise: string; what: string; round: number | string }[];
  told: string;
};
export type Wish = {
  seeds: number;
  from: number;
  shoppers: number;
  rounds: number;
  /** Where the code is; here where it is not said. */
  folder?: string;
  shrinkSeconds?: number;
  /** Nothing more is played once something is broken. */
  untilBroken?: boolean;
};

/** Named where a story could not be played at all: the machine, or the test itself. */
export const unplayed = "it comes to its end";

/** A process plays no more than this, so that what it keeps in memory does not grow for days. */
const perProcess = 50;

/** Plays one story a seed, each in a world of its own, and tells of each as soon as it has ended. */
export async function playSeeds(wish: Wish, heard: (seed: number, played: Played) => void): Promise<void> {
  const end = wish.from + wish.seeds;
  for (let from = wish.from; from < end; from += perProcess) {
    const part = { ...wish, from, seeds: Math.min(perProcess, end - from) };
    if (!(await playPart(part, heard))) return;
  }
}

/** False where no more are to be played. */
async function playPart(wish: Wish, heard: (seed: number, played: Played) => void): Promise<boolean> {
  const { folder = ".", from, seeds } = wish;
  const fileOf = (seed: number) => join(folder, `.data/universe/${seed}.json`);
  for (let seed = from; seed < from + seeds; seed++) rmSync(fileOf(seed), { force: true });
  const child = start(wish);
  const ended = once(child.process, "exit");
  for (let seed = from; seed < from + seeds; seed++) {
    let played: Played | undefined;
    while (!(played = read(fileOf(seed))) && child.process.exitCode === null) await wait(200);
    played ??= read(fileOf(seed));
    const broken = [{ promise: unplayed, what: child.said(), round: "?" }];
    heard(seed, played ?? { ms: 0, broken, told: "" });
    if (wish.untilBroken && played && played.broken.length > 0) {
      child.process.kill();
      await ended;
      return false;
    }
    if (!played) break;
  }
  await ended;
  return true;
}

function start({ folder = ".", from, seeds, shoppers, rounds, shrinkSeconds = 60 }: Wish) {
  const length = { UNIVERSE_SHOPPERS: `${shoppers}`, UNIVERSE_ROUNDS: `${rounds}` };
  const part = { UNIVERSE_FROM: `${from}`, UNIVERSE_SEEDS: `${seeds}`, UNIVERSE_SHRINK_S: `${shrinkSeconds}` };
  const vitest = ["node_modules/vitest/vitest.mjs", "run", "test/universe/universe.test.ts"];
  const process_ = spawn(process.execPath, vitest, {
    cwd: folder,
    env: { ...process.env, ...length, ...part },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let said = "";
  for (const stream of [process_.stdout, process_.stderr])
    stream.on("data", (piece: Buffer) => (said = `${said}${String(piece)}`.slice(-3_000)));
  return { process: process_, said: () => said };
}

/** Undefined while it is not there, or not whole yet. */
function read(file: string): Played | undefined {
  try {
    return JSON.parse(readFileSync(file, "utf8")) as Played;
  } catch {
    return undefined;
  }
}

import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import type { Kept, World } from "./world.ts";
import { emptyKept } from "./world.ts";

export function readKept(dataFile: string | undefined): Kept {
  if (!dataFile || !existsSync(dataFile)) return emptyKept();
  const kept: Kept = JSON.parse(readFileSync(dataFile, "utf8"));
  return { ...emptyKept(), ...kept };
}

/** Whole or not at all: a file that was cut short would lose every subscription. */
export function writeKept(dataFile: string, world: World): void {
  const { sequence, messages, tokens, subscriptions, consents } = world;
  mkdirSync(dirname(dataFile), { recursive: true });
  writeFileSync(`${dataFile}.new`, JSON.stringify({ sequence, messages, tokens, subscriptions, consents }));
  renameSync(`${dataFile}.new`, dataFile);
}

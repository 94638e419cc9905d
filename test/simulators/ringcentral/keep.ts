import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import type { Kept, World } from "./world.ts";
import { emptyKept } from "./world.ts";

export function readKept(dataFile: string | undefined): Kept {
  if (!dataFile || !existsSync(dataFile)) return emptyKept();
  const kept: Kept = JSON.parse(readFileSync(dataFile, "utf8"));
  return { ...emptyKept(), ...kept };
}

/** Writes soon after something happened, once for all that happens together. */
export function createKeeper(dataFile: string | undefined, world: World) {
  let timer: NodeJS.Timeout | undefined;
  const write = () => {
    clearTimeout(timer);
    timer = undefined;
    if (dataFile) writeKept(dataFile, world);
  };
  const soon = () => void (timer ??= setTimeout(write, 100));
  world.bus.on("text", soon).on("changed", soon);
  return { soon, write };
}

/** Whole or not at all: a file that was cut short would lose every subscription. */
function writeKept(dataFile: string, world: World): void {
  const { sequence, messages, tokens, subscriptions, consents } = world;
  mkdirSync(dirname(dataFile), { recursive: true });
  writeFileSync(`${dataFile}.new`, JSON.stringify({ sequence, messages, tokens, subscriptions, consents }));
  renameSync(`${dataFile}.new`, dataFile);
}

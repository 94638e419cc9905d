import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import type { AccessToken, RefreshToken } from "./auth/tokens.ts";
import type { Platform } from "./platform.ts";
import type { StoreSnapshot } from "./store/store.ts";

type Saved = { stores: Record<string, StoreSnapshot>; access: AccessToken[]; refresh: RefreshToken[] };

/** Brings back what an earlier run left in the file; false when there was none. */
export function restore(platform: Platform, file: string): boolean {
  if (!existsSync(file)) return false;
  const saved = JSON.parse(readFileSync(file, "utf8")) as Saved;
  for (const [domain, snapshot] of Object.entries(saved.stores)) platform.stores.get(domain)?.restore(snapshot);
  for (const one of saved.access) platform.tokens.access.set(one.token, one);
  for (const one of saved.refresh) platform.tokens.refresh.set(one.token, one);
  return true;
}

/**
 * Writes everything a moment after each change, and a last time when it is closed. A half-written file never replaces a
 * whole one.
 */
export function keepSaved(platform: Platform, file: string, delayMs = 200): { close: () => void } {
  let timer: NodeJS.Timeout | null = null;
  const write = () => {
    timer = null;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(`${file}.new`, JSON.stringify(contents(platform)), { mode: 0o600 });
    renameSync(`${file}.new`, file);
  };
  platform.changed = () => {
    timer ??= setTimeout(write, delayMs).unref();
  };
  return {
    close: () => {
      platform.changed = () => {};
      if (timer) clearTimeout(timer);
      write();
    },
  };
}

function contents(platform: Platform): Saved {
  const stores = Object.fromEntries([...platform.stores].map(([domain, store]) => [domain, store.snapshot()]));
  return { stores, access: [...platform.tokens.access.values()], refresh: [...platform.tokens.refresh.values()] };
}

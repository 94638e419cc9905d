import { db } from "#app/lib/db.server.ts";
import type { PhoneNumber } from "#app/lib/phone-number.ts";
import { openToken } from "./accounts.server.ts";

/** Of a connected number what never changes, and its webhook is read by. */
export type Door = { id: string; shopId: string; number: PhoneNumber; verificationToken: string };

/** A network knocks several times about each text: what was looked up for the first knock is known at the next. */
const keptMs = 3_000;
const mostKept = 1_000;

const kept = new Map<string, { door: Door; untilMs: number }>();

/**
 * Whose webhook is this? The path is a secret: without it nothing is found. One that was disconnected elsewhere may be found for seconds
 * more, as a knock that came before it would have been.
 */
export async function doorAt(gateway: string, hookPath: string): Promise<Door | undefined> {
  const key = `${gateway} ${hookPath}`;
  const known = kept.get(key);
  if (known && known.untilMs > performance.now()) return known.door;
  const row = await db.gatewayAccount.findFirst({ where: { gateway, hookPath } });
  if (!row) return undefined;
  const { id, shopId } = row;
  const door = { id, shopId, number: row.number as PhoneNumber, verificationToken: openToken(row) };
  if (kept.size >= mostKept) kept.clear();
  kept.set(key, { door, untilMs: performance.now() + keptMs });
  return door;
}

/** A number was disconnected: this process opens to nobody whom it does not look up again. */
export const forgetDoors = () => kept.clear();

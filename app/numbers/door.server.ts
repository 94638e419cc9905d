import { db } from "#app/lib/db.server.ts";
import type { PhoneNumber } from "#app/lib/phone-number.ts";
import { ShortMemory } from "#app/lib/short-memory.server.ts";
import { openToken } from "./accounts.server.ts";

/** Of a connected number what never changes, and its webhook is read by. */
export type Door = { id: string; shopId: string; number: PhoneNumber; verificationToken: string };

/** A network knocks several times about each text: what was looked up for the first knock is known at the next. */
const doors = new ShortMemory<Door>();

/**
 * Whose webhook is this? The path is a secret: without it nothing is found. One that was disconnected elsewhere may be found for seconds
 * more, as a knock that came before it would have been.
 */
export const doorAt = (gateway: string, hookPath: string): Promise<Door | undefined> =>
  doors.recall(`${gateway} ${hookPath}`, () => findDoor(gateway, hookPath));

async function findDoor(gateway: string, hookPath: string): Promise<Door | undefined> {
  const row = await db.gatewayAccount.findFirst({ where: { gateway, hookPath } });
  if (!row) return undefined;
  const { id, shopId } = row;
  return { id, shopId, number: row.number as PhoneNumber, verificationToken: openToken(row) };
}

/** A number was disconnected: this process opens to nobody whom it does not look up again. */
export const forgetDoors = () => doors.forget();

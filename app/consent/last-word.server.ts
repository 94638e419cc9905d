import { db } from "#app/lib/db.server.ts";
import type { PhoneNumber } from "#app/lib/phone-number.ts";
import { hashOf } from "#app/lib/secrets.server.ts";

/** What the ledger holds last of this number, whoever said it, and how it reached us. */
export async function lastWordOf(
  shopId: string,
  phone: PhoneNumber,
): Promise<{ change: string; method: string } | undefined> {
  const last = await db.consentEntry.findFirst({
    where: { shopId, phoneHash: hashOf("phone", phone), method: { not: "admin" } },
    orderBy: { sequence: "desc" },
    select: { change: true, method: true },
  });
  return last ?? undefined;
}

import type { Contact } from "#app/contacts/contact.ts";
import { db } from "#app/lib/db.server.ts";
import { hashOf } from "#app/lib/secrets.server.ts";

const most = 200;

/** What the ledger says of a number, the newest first; of very many the newest. Also of somebody who was forgotten and came back. */
export const entriesOf = ({ shopId, phone }: Pick<Contact, "shopId" | "phone">) =>
  db.consentEntry.findMany({
    where: { shopId, phoneHash: hashOf("phone", phone) },
    orderBy: { sequence: "desc" },
    take: most,
  });

export type LedgerEntry = Awaited<ReturnType<typeof entriesOf>>[number];

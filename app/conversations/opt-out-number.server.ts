import { withLastWord } from "#app/consent/ledger.server.ts";
import { findOrCreateContact } from "#app/contacts/contacts.server.ts";
import { db } from "#app/lib/db.server.ts";
import type { PhoneNumber } from "#app/lib/phone-number.ts";
import { optOut } from "./thread-state.server.ts";

type OptOut = { shopId: string; phone: PhoneNumber; author: string };

/** Opts a number out that the merchant names, also one that never texted: false where its owner had opted out before. */
export async function optOutNumber({ shopId, phone, author }: OptOut): Promise<boolean> {
  const contact = await db
    .$transaction((tx) => findOrCreateContact(tx, shopId, phone))
    .then((one) => withLastWord(one));
  if (contact.ledgerConsent === "opt-out") return false;
  await optOut(contact, author);
  return true;
}

import { findOrCreateContact } from "#app/contacts/contacts.server.ts";
import { db } from "#app/lib/db.server.ts";
import type { PhoneNumber } from "#app/lib/phone-number.ts";
import { numbersOfShop } from "#app/numbers/accounts.server.ts";
import { queueText } from "./queue.server.ts";

/** Texts the merchant's own phone. Returns false where no number is connected to send from. */
export async function sendTest(shopId: string, { to, text }: { to: PhoneNumber; text: string }): Promise<boolean> {
  const [from] = await numbersOfShop(shopId);
  if (!from) return false;
  await db.$transaction(async (tx) => {
    const contact = await findOrCreateContact(tx, shopId, to);
    await queueText(tx, { contact, from, text, kind: "test", rule: "admin.test" });
  });
  return true;
}

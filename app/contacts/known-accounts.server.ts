import { db, type Tx } from "#app/lib/db.server.ts";
import type { PhoneNumber } from "#app/lib/phone-number.ts";
import { hashOf } from "#app/lib/secrets.server.ts";
import type { Account, AccountPart, KnownNumber } from "./account.ts";
import type { Contact } from "./contact.ts";

type Whose = Pick<Contact, "id" | "shopId">;

/** Undefined where nobody told us, null for none. */
const hashed = (value: string | null | undefined) =>
  value === undefined ? undefined : value && hashOf("account", value.trim().toLowerCase());

const hashesOf = ({ email, address }: Account) => ({ emailHash: hashed(email), addressHash: hashed(address) });

/** Notes whose account this contact's number is the own one of, and how it stands, if that is not known yet. */
export async function noteAccount(tx: Tx, { id: contactId, shopId }: Whose, account: Account): Promise<void> {
  const row = { contactId, shopId, customerId: account.customerId, ...hashesOf(account) };
  await tx.knownAccount.createMany({ data: [row], skipDuplicates: true });
}

/** Keeps how it stands now; where it went over to another number, this one is the account's no more. */
export async function keepAccount(tx: Tx, { id: contactId, shopId }: Whose, account: Account): Promise<void> {
  const { phone } = await tx.contact.findFirstOrThrow({ where: { id: contactId, shopId }, select: { phone: true } });
  if (account.phone !== undefined && account.phone !== phone)
    await tx.knownAccount.deleteMany({ where: { contactId, shopId } });
  else await tx.knownAccount.updateMany({ where: { contactId, shopId }, data: hashesOf(account) });
}

/** The numbers that were this account's own when we last heard of it, each with what has changed since. What was not known is no change. */
export async function whatChanged(shopId: string, account: Account): Promise<KnownNumber[]> {
  const { customerId, phone } = account;
  const known = await db.knownAccount.findMany({ where: { shopId, customerId }, include: { contact: true } });
  const now = hashesOf(account);
  return known.map(({ contact, emailHash, addressHash }) => {
    const differs = (before: string | null, after: string | null | undefined) =>
      before !== null && after !== undefined && after !== before;
    const changed: AccountPart[] = [
      ...(phone !== undefined && phone !== contact.phone ? (["phone"] as const) : []),
      ...(differs(emailHash, now.emailHash) ? (["email"] as const) : []),
      ...(differs(addressHash, now.addressHash) ? (["address"] as const) : []),
    ];
    return { contactId: contact.id, phone: contact.phone as PhoneNumber, changed };
  });
}

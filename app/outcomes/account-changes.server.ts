import type { Account, AccountPart, KnownNumber } from "#app/contacts/account.ts";
import { keepAccount, whatChanged } from "#app/contacts/known-accounts.server.ts";
import { db } from "#app/lib/db.server.ts";

/**
 * The numbers that were this account's own when we last heard of it, with what of it that is watched has changed since, and not by a text
 * of theirs. Where there is nothing to tell, it is noted how it stands now; else what is told has to note it (`account-told`).
 */
export async function accountChanges(
  shopId: string,
  account: Account,
  watched: readonly AccountPart[],
  at: Date,
): Promise<KnownNumber[]> {
  const numbers = await whatChanged(shopId, account);
  const isChanged = numbers.some(({ changed }) => changed.length > 0);
  const own = isChanged ? await changedByText(shopId, account.customerId, at) : undefined;
  const toTell: KnownNumber[] = [];
  for (const number of numbers) {
    const changed = number.changed.filter((part) => watched.includes(part) && !own?.has(part));
    if (changed.length > 0) toTell.push({ ...number, changed });
    else await db.$transaction((tx) => keepAccount(tx, { id: number.contactId, shopId }, account));
  }
  return toTell;
}

/** A step is written down before its call, so that it is there when Shopify tells of what it did; and its retries take a while. */
const withinMs = 10 * 60_000;

/** The steps of commands that change an account, and what they change of it. */
const parts: Record<string, readonly AccountPart[]> = {
  email: ["email"],
  profile: ["email"],
  address: ["address"],
  customer: ["email", "address"],
};

/** What a text of this customer's changed just then: they have been told in its thread. */
async function changedByText(shopId: string, customerId: string, at: Date): Promise<Set<AccountPart>> {
  const steps = await db.$queryRaw<{ name: string }[]>`
    SELECT DISTINCT step."name" FROM "Step" step
    JOIN "Message" message ON step."process" = 'text:' || message."id"
    JOIN "Contact" contact ON contact."id" = message."contactId"
    WHERE step."shopId" = ${shopId}::uuid AND contact."customerId" = ${customerId}
      AND step."name" = ANY(${Object.keys(parts)}) AND step."startedAt" > ${new Date(at.getTime() - withinMs)}`;
  return new Set(steps.flatMap(({ name }) => parts[name] ?? []));
}

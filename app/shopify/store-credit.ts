import { sameAmount } from "#app/lib/money.ts";
import { changeOf, type AdminRequest, type Change, type Money } from "./admin.ts";
import {
  creditStoreCredit,
  debitStoreCredit,
  listStoreCreditTransactions,
  readStoreCredit,
  type StoreCreditTransactionFields,
} from "./operations.ts";

export type StoreCreditAccount = { id: string; balance: Money };

/** Negative where it was taken from the account. */
export type StoreCreditMove = {
  id: string;
  kind: "debit" | "credit";
  accountId: string;
  amount: Money;
  balance: Money;
  at: string;
};

/** A customer's store credit, one account a currency. Undefined where the shop does not use it. */
export async function storeCredit(admin: AdminRequest, customerId: string): Promise<StoreCreditAccount[] | undefined> {
  const { storeCreditConfiguration, customer } = await admin(readStoreCredit, { customerId });
  return storeCreditConfiguration.storeCreditEnabled ? (customer?.storeCreditAccounts.nodes ?? []) : undefined;
}

/**
 * Takes from an account. Not safe to repeat: note `seenMoves` first, and where the answer never came look with `movesSince`.
 * Refused with code INSUFFICIENT_FUNDS, MISMATCHING_CURRENCY, ACCOUNT_NOT_FOUND.
 */
export async function debit(admin: AdminRequest, accountId: string, amount: Money): Promise<Change<StoreCreditMove>> {
  const input = { debitAmount: toInput(amount) };
  const { storeCreditAccountDebit: payload } = await admin(debitStoreCredit, { id: accountId, input });
  return moveChange(payload);
}

/** Gives to an account, or with a customer's id to the account of that currency, made if need be. Not safe to repeat, as `debit`. */
export async function credit(admin: AdminRequest, ownerId: string, amount: Money): Promise<Change<StoreCreditMove>> {
  const input = { creditAmount: toInput(amount) };
  const { storeCreditAccountCredit: payload } = await admin(creditStoreCredit, { id: ownerId, input });
  return moveChange(payload);
}

/** The last moves of an account, newest first. */
export async function lastMoves(admin: AdminRequest, accountId: string): Promise<StoreCreditMove[]> {
  return (await listMoves(admin, accountId)).map(toMove);
}

/** What an account's history held before a move, so that the move is known again by being new. Shopify's clock and ours may differ. */
export type SeenMoves = { accountId: string; ids: string[] };

export async function seenMoves(admin: AdminRequest, accountId: string): Promise<SeenMoves> {
  return { accountId, ids: (await listMoves(admin, accountId)).map(({ id }) => id) };
}

/**
 * Debits or credits of exactly this amount that were made since, by an app or by hand, the first one first: what Shopify itself moves at
 * its checkout is never ours.
 */
export async function movesSince(
  admin: AdminRequest,
  { accountId, ids }: SeenMoves,
  kind: "debit" | "credit",
  amount: Money,
): Promise<StoreCreditMove[]> {
  const found = (await listMoves(admin, accountId)).filter(
    (move) =>
      move.__typename === typeOf[kind] &&
      move.event === "ADJUSTMENT" &&
      !ids.includes(move.id) &&
      sameAmount(sizeOf(move.amount), amount),
  );
  return found.toReversed().map(toMove);
}

const typeOf = {
  debit: "StoreCreditAccountDebitTransaction",
  credit: "StoreCreditAccountCreditTransaction",
} as const;

/** How much was moved, whichever way. */
export const sizeOf = ({ amount, currencyCode }: Money): Money => ({ amount: amount.replace(/^-/, ""), currencyCode });

/** The account that can pay all of it, if one can. */
export const accountCovering = (
  accounts: readonly StoreCreditAccount[],
  total: Money,
): StoreCreditAccount | undefined =>
  accounts.find(
    ({ balance }) => balance.currencyCode === total.currencyCode && Number(balance.amount) >= Number(total.amount),
  );

type Listed = Extract<StoreCreditTransactionFields, { id: string }>;

/** Debits and credits; what undoes a debit of the checkout has no id and is none of ours. */
async function listMoves(admin: AdminRequest, accountId: string): Promise<Listed[]> {
  const { storeCreditAccount } = await admin(listStoreCreditTransactions, { accountId });
  return (storeCreditAccount?.transactions.nodes ?? []).filter((move): move is Listed => "id" in move);
}

type MovePayload =
  (Parameters<typeof changeOf>[0] & { storeCreditAccountTransaction?: StoreCreditTransactionFields | null }) | null;

function moveChange(payload: MovePayload): Change<StoreCreditMove> {
  const made = payload?.storeCreditAccountTransaction;
  return changeOf(payload, made && "id" in made ? toMove(made) : undefined);
}

const toMove = (found: Listed): StoreCreditMove => ({
  id: found.id,
  kind: found.__typename === typeOf.debit ? "debit" : "credit",
  accountId: found.account.id,
  amount: found.amount,
  balance: found.balanceAfterTransaction,
  at: found.createdAt,
});

const toInput = ({ amount, currencyCode }: Money) => ({ amount, currencyCode });

import { changeOf, type AdminRequest, type Change, type Money } from "./admin.ts";
import {
  creditStoreCredit,
  debitStoreCredit,
  listStoreCreditTransactions,
  readStoreCredit,
  type StoreCreditTransactionFields,
} from "./operations.ts";

export type StoreCreditAccount = { id: string; balance: Money };

export type StoreCreditMove = { accountId: string; amount: Money; balance: Money; at: string };

/** A customer's store credit, one account a currency. Undefined where the shop does not use it. */
export async function storeCredit(admin: AdminRequest, customerId: string): Promise<StoreCreditAccount[] | undefined> {
  const { storeCreditConfiguration, customer } = await admin(readStoreCredit, { customerId });
  return storeCreditConfiguration.storeCreditEnabled ? (customer?.storeCreditAccounts.nodes ?? []) : undefined;
}

/**
 * Takes from an account. Not safe to repeat: journal it first, and where the answer never came look with `lastMoves`.
 * Refused with code INSUFFICIENT_FUNDS, MISMATCHING_CURRENCY, ACCOUNT_NOT_FOUND.
 */
export async function debit(admin: AdminRequest, accountId: string, amount: Money): Promise<Change<StoreCreditMove>> {
  const input = { debitAmount: toInput(amount) };
  const { storeCreditAccountDebit: payload } = await admin(debitStoreCredit, { id: accountId, input });
  return moveChange(payload);
}

/** Gives to an account, or with a customer's id to the account of that currency, made if need be. Not safe to repeat. */
export async function credit(admin: AdminRequest, ownerId: string, amount: Money): Promise<Change<StoreCreditMove>> {
  const input = { creditAmount: toInput(amount) };
  const { storeCreditAccountCredit: payload } = await admin(creditStoreCredit, { id: ownerId, input });
  return moveChange(payload);
}

/** The last ten moves of an account, newest first. Debits are negative. */
export async function lastMoves(admin: AdminRequest, accountId: string): Promise<StoreCreditMove[]> {
  const { storeCreditAccount } = await admin(listStoreCreditTransactions, { accountId });
  return (storeCreditAccount?.transactions.nodes ?? []).map(toMove);
}

type MovePayload =
  (Parameters<typeof changeOf>[0] & { storeCreditAccountTransaction?: StoreCreditTransactionFields | null }) | null;

const moveChange = (payload: MovePayload): Change<StoreCreditMove> =>
  changeOf(payload, payload?.storeCreditAccountTransaction ? toMove(payload.storeCreditAccountTransaction) : undefined);

const toMove = (found: StoreCreditTransactionFields): StoreCreditMove => ({
  accountId: found.account.id,
  amount: found.amount,
  balance: found.balanceAfterTransaction,
  at: found.createdAt,
});

const toInput = ({ amount, currencyCode }: Money) => ({ amount, currencyCode });

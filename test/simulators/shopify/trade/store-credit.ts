import type { Gid } from "../gid.ts";
import { Refusal, userError } from "../graphql/errors.ts";
import { cents, type Cents } from "../money.ts";
import type { CreditAccount, CreditEntry } from "../store/records/credit.ts";
import type { Store } from "../store/store.ts";

type MoneyInput = { amount: string; currencyCode: string };
/** No account may hold more than this. */
const limit = 15_000_00;

/** The customer's account in a currency, opened when there is none. */
export function creditAccountOf(store: Store, ownerId: Gid, currencyCode: string): CreditAccount {
  const existing = store.tables.creditAccounts.find(
    (one) => one.ownerId === ownerId && one.currencyCode === currencyCode,
  );
  if (existing) return existing;
  const id = store.id("StoreCreditAccount");
  return store.tables.creditAccounts.put({
    id,
    ownerId,
    currencyCode,
    balance: 0,
    entries: [],
    updatedAt: store.time(),
  });
}

export function credit(
  store: Store,
  account: CreditAccount,
  amount: Cents,
  expiresAt: string | null,
  event = "ADJUSTMENT",
): CreditEntry {
  return book(store, account, "credit", amount, expiresAt, event);
}

export function debit(store: Store, account: CreditAccount, amount: Cents, event = "ADJUSTMENT"): CreditEntry {
  return book(store, account, "debit", amount, null, event);
}

/** storeCreditAccountCredit: `id` is an account's or its owner's. */
export function creditById(
  store: Store,
  id: Gid,
  given: MoneyInput,
  expiresAt: string | null,
): [CreditAccount, CreditEntry] {
  const path = ["creditInput", "creditAmount"];
  if (cents(given.amount) <= 0) throw notPositive(path);
  if (expiresAt && Date.parse(expiresAt) <= store.now().getTime()) {
    throw new Refusal(
      userError(["creditInput", "expiresAt"], "The expiry date must be in the future", "EXPIRES_AT_IN_PAST"),
    );
  }
  const account = accountToCredit(store, id, given, path);
  if (account.balance + cents(given.amount) > limit) {
    const message = "The operation would cause the account's credit limit to be exceeded";
    throw new Refusal(userError([...path, "amount"], message, "CREDIT_LIMIT_EXCEEDED"));
  }
  return [account, credit(store, account, cents(given.amount), expiresAt)];
}

/** storeCreditAccountDebit: refuses to go below nothing. */
export function debitById(store: Store, id: Gid, given: MoneyInput): [CreditAccount, CreditEntry] {
  const path = ["debitInput", "debitAmount"];
  if (cents(given.amount) <= 0) throw notPositive(path);
  const account =
    store.tables.creditAccounts.get(id) ??
    store.tables.creditAccounts.find((one) => one.ownerId === id && one.currencyCode === given.currencyCode);
  if (!account) throw new Refusal(userError(["id"], "Store credit account does not exist", "ACCOUNT_NOT_FOUND"));
  if (account.currencyCode !== given.currencyCode) throw mismatch(path);
  if (account.balance < cents(given.amount)) {
    const message = "The store credit account does not have sufficient funds to satisfy the request";
    throw new Refusal(userError([...path, "amount"], message, "INSUFFICIENT_FUNDS"));
  }
  return [account, debit(store, account, cents(given.amount))];
}

function accountToCredit(store: Store, id: Gid, given: MoneyInput, path: string[]): CreditAccount {
  const account = store.tables.creditAccounts.get(id);
  if (account && account.currencyCode !== given.currencyCode) throw mismatch(path);
  if (account) return account;
  if (id.includes("/StoreCreditAccount/")) {
    throw new Refusal(userError(["id"], "Store credit account does not exist", "ACCOUNT_NOT_FOUND"));
  }
  if (!store.tables.customers.get(id)) throw new Refusal(userError(["id"], "Owner does not exist", "OWNER_NOT_FOUND"));
  return creditAccountOf(store, id, given.currencyCode);
}

function book(
  store: Store,
  account: CreditAccount,
  kind: "credit" | "debit",
  amount: Cents,
  expiresAt: string | null,
  event: string,
) {
  account.balance += kind === "credit" ? amount : -amount;
  account.updatedAt = store.time();
  const id = store.id(kind === "credit" ? "StoreCreditAccountCreditTransaction" : "StoreCreditAccountDebitTransaction");
  const entry: CreditEntry = { id, kind, amount, balance: account.balance, expiresAt, event, createdAt: store.time() };
  account.entries.push(entry);
  store.tables.creditAccounts.put(account);
  return entry;
}

function notPositive(path: string[]): Refusal {
  return new Refusal(userError([...path, "amount"], "A positive amount must be used", "NEGATIVE_OR_ZERO_AMOUNT"));
}

function mismatch(path: string[]): Refusal {
  const message = "The currency provided does not match the currency of the store credit account";
  return new Refusal(userError([...path, "currencyCode"], message, "MISMATCHING_CURRENCY"));
}

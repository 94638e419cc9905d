import type { Roots } from "../graphql/context.ts";
import { adminError, refusing } from "../graphql/errors.ts";
import { creditEntry } from "../objects/customer.ts";
import { creditById, debitById } from "../trade/store-credit.ts";

type MoneyInput = { amount: string; currencyCode: string };

export const storeCreditQueries: Roots = {
  storeCreditAccount: ({ id }: { id: string }, { store }) => store.tables.creditAccounts.get(id),
  storeCreditConfiguration: () => ({ storeCreditEnabled: true }),
};

export const storeCreditMutations: Roots = {
  storeCreditAccountCredit: (
    args: { id: string; creditInput: { creditAmount: MoneyInput; expiresAt?: string | null } },
    { store },
  ) => {
    checkCurrency(args.creditInput.creditAmount);
    return refusing(
      () => {
        const { creditAmount, expiresAt = null } = args.creditInput;
        return { storeCreditAccountTransaction: creditEntry(...creditById(store, args.id, creditAmount, expiresAt)) };
      },
      { storeCreditAccountTransaction: null },
    );
  },

  storeCreditAccountDebit: (args: { id: string; debitInput: { debitAmount: MoneyInput } }, { store }) => {
    checkCurrency(args.debitInput.debitAmount);
    return refusing(
      () => ({ storeCreditAccountTransaction: creditEntry(...debitById(store, args.id, args.debitInput.debitAmount)) }),
      { storeCreditAccountTransaction: null },
    );
  },
};

function checkCurrency({ currencyCode }: MoneyInput): void {
  if (currencyCode === "XXX") throw adminError("The specified currency code is invalid.", "CURRENCY_CODE_INVALID");
}

import { connection, type PageArgs } from "../graphql/connection.ts";
import type { Context, TypeFields } from "../graphql/context.ts";
import type { PaymentTerms } from "../store/records/draft.ts";
import { v2 } from "./amounts.ts";

export const paymentTermsObjects: TypeFields = {
  PaymentTerms: {
    due: (terms: PaymentTerms, _args: unknown, context) => isDue(terms, context),
    overdue: (terms: PaymentTerms, _args: unknown, context) => isDue(terms, context),
    paymentSchedules: (terms: PaymentTerms, args: PageArgs, context) =>
      connection(
        terms.schedules.map((one) => schedule(terms, one, context)),
        args,
        context,
      ),
    paymentTermsName: (terms: PaymentTerms) => terms.name,
    paymentTermsType: (terms: PaymentTerms) => terms.type,
    translatedName: (terms: PaymentTerms) => terms.name,
    order: (terms: PaymentTerms, _args: unknown, context) =>
      context.store.tables.orders.find((one) => one.paymentTerms?.id === terms.id),
    draftOrder: (terms: PaymentTerms, _args: unknown, context) =>
      context.store.tables.drafts.find((one) => one.paymentTerms?.id === terms.id),
  },
  PaymentTermsTemplate: {
    description: (template: { name: string }) => template.name,
    translatedName: (template: { name: string }) => template.name,
  },
};

function schedule(terms: PaymentTerms, one: PaymentTerms["schedules"][number], context: Context) {
  const due = v2(one.completedAt ? 0 : one.amount, context);
  return {
    ...one,
    amount: v2(one.amount, context),
    balanceDue: due,
    totalBalance: due,
    due: isDue(terms, context),
    paymentTerms: terms,
  };
}

function isDue(terms: PaymentTerms, context: Context): boolean {
  const now = context.store.now().getTime();
  return terms.schedules.some((one) => !one.completedAt && one.dueAt !== null && Date.parse(one.dueAt) <= now);
}

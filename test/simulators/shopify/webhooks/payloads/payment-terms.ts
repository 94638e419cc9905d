import { numericId } from "../../gid.ts";
import { money } from "../../money.ts";
import type { PaymentTerms } from "../../store/records/draft.ts";

export function termsPayload(terms: PaymentTerms, type: "Order" | "DraftOrder", referenceId: string, currency: string) {
  return {
    id: numericId(terms.id),
    payment_terms_name: terms.name,
    payment_terms_type: terms.type.toLowerCase(),
    due_in_days: terms.dueInDays,
    created_at: terms.createdAt,
    updated_at: terms.createdAt,
    payment_schedules: terms.schedules.map((schedule) => ({
      id: numericId(schedule.id),
      created_at: terms.createdAt,
      updated_at: terms.createdAt,
      payment_terms_id: numericId(terms.id),
      reference_id: numericId(referenceId),
      reference_type: type,
      issued_at: schedule.issuedAt,
      due_at: schedule.dueAt,
      completed_at: schedule.completedAt,
      amount: money(schedule.amount),
      currency,
      total_price: money(schedule.amount),
      total_price_currency: currency,
      balance_due: money(schedule.completedAt ? 0 : schedule.amount),
      balance_due_currency: currency,
      total_balance: money(schedule.completedAt ? 0 : schedule.amount),
      total_balance_currency: currency,
      outstanding_balance: money(schedule.completedAt ? 0 : schedule.amount),
      outstanding_balance_currency: currency,
    })),
    can_pay_early: true,
  };
}

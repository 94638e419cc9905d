import { type Gid, gid } from "../gid.ts";
import { Refusal, userError } from "../graphql/errors.ts";
import type { Cents } from "../money.ts";
import type { PaymentTerms } from "../store/records/draft.ts";
import type { Store } from "../store/store.ts";

/** The only code that the schema has for refused terms. */
const code = "PAYMENT_TERMS_CREATION_UNSUCCESSFUL";

export type Template = { id: Gid; name: string; paymentTermsType: string; dueInDays: number | null };
export type TermsInput = {
  paymentTermsTemplateId?: string | null;
  paymentSchedules?: { issuedAt?: string | null; dueAt?: string | null }[] | null;
};

const template = (id: number, name: string, paymentTermsType: string, dueInDays: number | null = null): Template => ({
  id: gid("PaymentTermsTemplate", id),
  name,
  paymentTermsType,
  dueInDays,
});

/** As recorded from a real shop, ids included. */
export const templates: Template[] = [
  template(1, "Due on receipt", "RECEIPT"),
  template(9, "Due on fulfillment", "FULFILLMENT"),
  template(2, "Net 7", "NET", 7),
  template(3, "Net 15", "NET", 15),
  template(4, "Net 30", "NET", 30),
  template(8, "Net 45", "NET", 45),
  template(5, "Net 60", "NET", 60),
  template(6, "Net 90", "NET", 90),
  template(7, "Fixed", "FIXED"),
];

/** Terms for an amount; refuses schedules that don't suit their template. */
export function termsFrom(store: Store, input: TermsInput, amount: Cents, path: string[]): PaymentTerms {
  const chosen = templates.find((one) => one.id === input.paymentTermsTemplateId);
  if (!chosen)
    throw new Refusal(
      userError([...path, "paymentTermsTemplateId"], "Payment terms template id can not be empty.", code),
    );
  const schedule = input.paymentSchedules?.[0];
  const event = chosen.paymentTermsType === "RECEIPT" || chosen.paymentTermsType === "FULFILLMENT";
  if (event && schedule?.dueAt) {
    const message = "A due date cannot be set with event payment terms.";
    throw new Refusal(userError([...path, "paymentSchedules"], message, code));
  }
  if (chosen.paymentTermsType === "NET" && !schedule?.issuedAt) {
    throw new Refusal(
      userError([...path, "paymentSchedules"], "An issued at date is required for net payment terms.", code),
    );
  }
  if (chosen.paymentTermsType === "FIXED" && !schedule?.dueAt) {
    throw new Refusal(
      userError([...path, "paymentSchedules"], "A due date is required with fixed or net payment terms.", code),
    );
  }
  const issuedAt = schedule?.issuedAt ?? null;
  const days = chosen.dueInDays;
  const dueAt =
    schedule?.dueAt ?? (issuedAt && days ? store.time(new Date(Date.parse(issuedAt) + days * 86_400_000)) : null);
  return {
    id: store.id("PaymentTerms"),
    templateId: chosen.id,
    name: chosen.name,
    type: chosen.paymentTermsType,
    dueInDays: days,
    schedules: [{ id: store.id("PaymentSchedule"), issuedAt, dueAt, completedAt: null, amount }],
    createdAt: store.time(),
  };
}

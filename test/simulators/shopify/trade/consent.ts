import { adminError, Refusal, userError } from "../graphql/errors.ts";
import type { Consent, Customer } from "../store/records/person.ts";
import type { Store } from "../store/store.ts";
import { emailConsentPayload, smsConsentPayload } from "../webhooks/payloads/customer.ts";

export type ConsentInput = {
  marketingState: string;
  marketingOptInLevel?: string | null;
  consentUpdatedAt?: string | null;
  sourceLocationId?: string | null;
};

export function noConsent(): Consent {
  return {
    marketingState: "NOT_SUBSCRIBED",
    marketingOptInLevel: "SINGLE_OPT_IN",
    consentUpdatedAt: null,
    collectedFrom: null,
    sourceLocationId: null,
  };
}

/** Throws the top-level error that Shopify gives for states no app may set. */
export function checkSettable(input: ConsentInput): void {
  if (input.marketingState === "NOT_SUBSCRIBED" || input.marketingState === "REDACTED") {
    throw adminError(`Cannot specify ${input.marketingState} as a marketing state input`, "INVALID");
  }
}

/** The consent that an input makes, `path` being where it stood; refuses in the recorded words. */
export function consentFrom(store: Store, input: ConsentInput, path: string[]): Consent {
  const level = [...path, "marketingOptInLevel"];
  if (input.marketingState === "PENDING" && input.marketingOptInLevel !== "CONFIRMED_OPT_IN") {
    const message = "Marketing opt in level must be confirmed opt-in for pending consent state";
    throw new Refusal(userError(level, message, "INVALID"));
  }
  if (!input.marketingOptInLevel)
    throw new Refusal(userError(level, "Marketing opt in level must exist", "MISSING_ARGUMENT"));
  if (input.consentUpdatedAt && Date.parse(input.consentUpdatedAt) > store.now().getTime()) {
    throw new Refusal(
      userError([...path, "consentUpdatedAt"], "Consent updated at must not be in the future", "INVALID"),
    );
  }
  return {
    marketingState: input.marketingState,
    marketingOptInLevel: input.marketingOptInLevel,
    consentUpdatedAt: input.consentUpdatedAt ? store.time(new Date(input.consentUpdatedAt)) : store.time(),
    collectedFrom: "OTHER",
    sourceLocationId: input.sourceLocationId ?? null,
  };
}

export function setSmsConsent(store: Store, customer: Customer, consent: Consent): void {
  if (!changes(customer.sms, consent)) return;
  customer.sms = consent;
  customer.updatedAt = store.time();
  store.tables.customers.put(customer);
  store.emit("customers_marketing_consent/update", smsConsentPayload(customer));
}

export function setEmailConsent(store: Store, customer: Customer, consent: Consent): void {
  if (!changes(customer.emailConsent, consent)) return;
  customer.emailConsent = consent;
  store.tables.customers.put(customer);
  store.emit("customers_email_marketing_consent/update", emailConsentPayload(customer));
}

/** The newest word counts: one dated before what is known, or repeating it, changes nothing. */
function changes(before: Consent, next: Consent): boolean {
  if (before.consentUpdatedAt && (next.consentUpdatedAt ?? "") < before.consentUpdatedAt) return false;
  return JSON.stringify(before) !== JSON.stringify(next);
}

import type { Roots } from "../graphql/context.ts";
import { Refusal, refusing, userError } from "../graphql/errors.ts";
import { checkSettable, consentFrom, type ConsentInput, setEmailConsent, setSmsConsent } from "../trade/consent.ts";
import { known } from "./customers.ts";

export const consentMutations: Roots = {
  customerSmsMarketingConsentUpdate: (
    { input }: { input: { customerId: string; smsMarketingConsent: ConsentInput } },
    { store },
  ) => {
    checkSettable(input.smsMarketingConsent);
    return refusing(
      () => {
        const customer = known(store, input.customerId, null, "Customer not found");
        if (!customer.phone) {
          const message = "A phone number is required to set the SMS consent state.";
          throw new Refusal(userError(["input", "smsMarketingConsent"], message, "INVALID"));
        }
        setSmsConsent(store, customer, consentFrom(store, input.smsMarketingConsent, ["input", "smsMarketingConsent"]));
        return { customer };
      },
      { customer: null },
    );
  },

  customerEmailMarketingConsentUpdate: (
    { input }: { input: { customerId: string; emailMarketingConsent: ConsentInput } },
    { store },
  ) => {
    checkSettable(input.emailMarketingConsent);
    return refusing(
      () => {
        const customer = known(store, input.customerId, null, "Customer not found");
        if (!customer.email) {
          const message = "An email address is required to set the email consent state.";
          throw new Refusal(userError(["input", "emailMarketingConsent"], message, "INVALID"));
        }
        setEmailConsent(
          store,
          customer,
          consentFrom(store, input.emailMarketingConsent, ["input", "emailMarketingConsent"]),
        );
        return { customer };
      },
      { customer: null },
    );
  },
};

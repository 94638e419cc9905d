import { defineAutomation, type Recipient } from "./automation.ts";
import { confirmSignupTexts } from "./confirm-signup.texts.ts";
import { ConsentPayload, consentTopics, subscriberOf } from "./consent-payload.ts";

const day = 86_400_000;

/** How long a YES counts: whoever answers later is asked to text START. */
const answerableForMs = 14 * day;

/** Somebody left their number: only its owner can say yes to it. */
export const confirmSignup = defineAutomation<ConsentPayload, Recipient>({
  key: "confirm-signup",
  name: "Confirm a subscription",
  description:
    "When Shopify says that somebody left their number and has not confirmed it. Their YES subscribes them, and until then they get nothing else.",
  group: "customers",
  topics: consentTopics,
  kind: "requested",
  payload: ConsentPayload,
  latestAfterMs: day,
  texts: confirmSignupTexts,
  samples: { confirm: { shop: { name: "Demo Shop" } } },
  mustOfferStop: ["confirm"],
  recipients: (payload, { now }) => (payload.state === "pending" ? [{ ...subscriberOf(payload), askedAt: now }] : []),
  // Once a number: whoever types in other people's numbers cannot have them texted again and again.
  about: (payload) => payload.customerId ?? payload.phone ?? "",
  run: (_payload, _to, { now }) => ({
    texts: [{ key: "confirm" }],
    ended: "asked to confirm",
    changes: [
      {
        ...{ kind: "question", command: "join", until: new Date(now.getTime() + answerableForMs) },
        next: { awaiting: "answer", field: "confirm", draft: {} },
      },
    ],
  }),
});

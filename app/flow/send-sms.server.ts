import { sendFor } from "#app/keys/texts.server.ts";
import { becameOf } from "#app/messages/became.ts";
import type { Shop } from "#app/shops/shop.ts";
import { done, later, refused, unavailable } from "./answer.ts";
import type { SendCall } from "./actions.ts";
import { numberOf } from "./customer.server.ts";
import { answerOf, keepAnswer } from "./runs.server.ts";

/**
 * Has a workflow's text sent, by the way that all texts go, once for each run for ever; and says whether it was sent, is held or was
 * refused, and why. Where the send gate has not spoken yet, Flow asks again.
 */
export async function sendSms(shop: Shop, { action_run_id: runId, properties }: SendCall): Promise<Response> {
  const run = { shopId: shop.id, runId, action: "send-sms" };
  const known = await answerOf(run);
  if (known) return done(known);
  const to = await numberOf(shop, properties.customer_id);
  const kind = properties["about-order"] ? "transactional" : "marketing";
  const sent = await sendFor(shop, { to, text: properties.message, kind }, runId, "flow");
  switch (sent.is) {
    case "no-number":
      return refused(422, "No number is connected to send from: connect one in the app's settings");
    case "not-available":
      return unavailable("Shopify cannot be asked for this person's consent now");
    case "another":
      return refused(422, "This run has had another text sent");
    case "new":
    case "known": {
      const became = becameOf(sent.text);
      if (became.is === "waiting") return later();
      return done(await keepAnswer(run, { result: became.is, reason: became.is === "sent" ? "" : (became.why ?? "") }));
    }
  }
}

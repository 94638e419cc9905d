import "@shopify/ui-extensions/preact";
import type { Api } from "@shopify/ui-extensions/purchase.thank-you.block.render";
import { render } from "preact";
import { OrderSms } from "./order-sms.tsx";

declare const shopify: Api;

/** The page after an order. The order has no number yet that its customer knows: TRACK alone asks after their last one. */
export default function thankYou() {
  render(<OrderSms host={shopify} path="/extensions/checkout/number" />, document.body);
}

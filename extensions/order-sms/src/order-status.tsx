import "@shopify/ui-extensions/preact";
import type { Api } from "@shopify/ui-extensions/customer-account.order-status.block.render";
import { render } from "preact";
import { OrderSms } from "./order-sms.tsx";

declare const shopify: Api;

/** The page of an order. */
export default function orderStatus() {
  const order = shopify.order.value?.name.replace(/^#/, "");
  render(<OrderSms host={shopify} path="/extensions/account/number" order={order} />, document.body);
}

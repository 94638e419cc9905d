import "@shopify/ui-extensions/preact";
import type { Api } from "@shopify/ui-extensions/admin.abandoned-checkout-details.action.render";
import { render } from "preact";
import { RemindOfCart } from "./remind-of-cart.tsx";

declare const shopify: Api;

/** A cart that somebody left at the checkout. */
export default function action() {
  render(<RemindOfCart host={shopify} close={() => shopify.close()} />, document.body);
}

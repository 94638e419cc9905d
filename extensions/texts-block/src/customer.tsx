import "@shopify/ui-extensions/preact";
import type { Api } from "@shopify/ui-extensions/admin.customer-details.block.render";
import { render } from "preact";
import { TextsBlock } from "./texts-block.tsx";

declare const shopify: Api;

/** Beside a customer. */
export default function besideCustomer() {
  render(<TextsBlock host={shopify} />, document.body);
}

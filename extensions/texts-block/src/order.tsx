import "@shopify/ui-extensions/preact";
import type { Api } from "@shopify/ui-extensions/admin.order-details.block.render";
import { render } from "preact";
import { TextsBlock } from "./texts-block.tsx";

declare const shopify: Api;

/** Beside an order. */
export default function besideOrder() {
  render(<TextsBlock host={shopify} />, document.body);
}

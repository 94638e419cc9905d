import "@shopify/ui-extensions/preact";
import type { Api } from "@shopify/ui-extensions/admin.draft-order-details.block.render";
import { render } from "preact";
import { TextsBlock } from "./texts-block.tsx";

declare const shopify: Api;

/** Beside a draft order. */
export default function besideDraftOrder() {
  render(<TextsBlock host={shopify} />, document.body);
}

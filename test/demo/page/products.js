import { element } from "./element.js";
import { liveTable } from "./table.js";
import { pill } from "./words.js";

/** The simulated store's stock, variant by variant. */
export function productsPanel(act) {
  const table = liveTable({
    headings: ["Product", "Variant", "SKU", "Status", "Price", "Stock"],
    empty: "This shop sells nothing yet.",
    row: (variant) => row(variant, act),
  });
  return {
    part: "products",
    title: "Products",
    card: table.card,
    show: (products) => table.show(products.flatMap(variantsOf)),
  };
}

const variantsOf = ({ title, status, storefront, variants }) =>
  variants.nodes.map(({ id, title: variant, sku, price, inventoryQuantity }) => ({
    id,
    product: title,
    variant: variant === "Default Title" ? "" : variant,
    status,
    sku,
    price,
    inventoryQuantity,
    storefront,
  }));

function row({ id, product, variant, sku, status, price, inventoryQuantity, storefront }, act) {
  const setStock = (event) => void act("setStock", id, Number(event.target.value));
  return element(
    "tr",
    {},
    element(
      "td",
      {},
      element("b", {}, storefront ? element("a", { href: storefront, target: "_blank" }, product) : product),
    ),
    element("td", {}, variant),
    element("td", { className: "quiet" }, sku ?? ""),
    element("td", {}, pill(status)),
    element("td", { className: "number" }, price),
    element(
      "td",
      {},
      element("input", {
        type: "number",
        min: 0,
        step: 1,
        value: inventoryQuantity,
        ariaLabel: `Stock of ${product} ${variant}`.trim(),
        onchange: setStock,
      }),
    ),
  );
}

import type { Platform } from "../platform.ts";
import type { Product } from "../store/records/goods.ts";
import type { Store } from "../store/store.ts";
import { forSale } from "../trade/inventory.ts";
import { escaped, type ThemeExtension } from "./theme.ts";

export type Asked = { origin: string; path: string; locale: string; designMode?: boolean };

/** What Liquid knows of a product. */
function productDrop(store: Store, { id, title, handle, tags, variantIds }: Product) {
  const variants = variantIds.flatMap((variant) => store.tables.variants.get(variant) ?? []);
  return { id, title, handle, tags, url: `/products/${handle}`, available: variants.some((one) => forSale(one)) };
}

/** What the app keeps with its installation: to its own blocks, and to nobody else. */
function appDrop(store: Store) {
  const own = store.tables.metafields.all().filter(({ ownerId }) => ownerId === store.install.installationId);
  const metafields: Record<string, Record<string, { value: unknown; type: string }>> = {};
  for (const { namespace, key, type, value } of own)
    (metafields[namespace] ??= {})[key] = { type, value: type === "json" ? (JSON.parse(value) as unknown) : value };
  return { metafields };
}

export const scopeOf = (store: Store, { origin, path, locale, designMode = false }: Asked, product?: Product) => ({
  app: appDrop(store),
  shop: {
    name: store.shop.name,
    url: origin,
    privacy_policy: { url: "/policies/privacy-policy" },
    terms_of_service: { url: "/policies/terms-of-service" },
  },
  request: { origin, path, locale: { iso_code: locale }, design_mode: designMode },
  routes: { root_url: "/" },
  ...(product && { product: productDrop(store, product) }),
});

export const productNamed = (store: Store, handle: string) =>
  store.tables.products.find((one) => one.handle === handle && one.status === "ACTIVE");

/** A page of a plain theme into which a merchant has put both blocks. */
export async function storefrontPage(
  platform: Platform,
  theme: ThemeExtension,
  domain: string,
  asked: Asked,
  product?: Product,
) {
  const store = platform.store(domain);
  const scope = scopeOf(store, asked, product);
  const [block, button] = await Promise.all([theme.render("text-us", scope), theme.render("text-us-button", scope)]);
  const goods = store.tables.products.all().filter(({ status }) => status === "ACTIVE");
  const main = product
    ? `<h1>${escaped(product.title)}</h1><p>${escaped(product.descriptionHtml.replace(/<[^>]+>/g, ""))}</p>${block.html}`
    : `<h1>${escaped(store.shop.name)}</h1>${block.html}<ul>${goods.map((one) => `<li><a href="/products/${one.handle}">${escaped(one.title)}</a></li>`).join("")}</ul>`;
  const files = [block.schema, button.schema];
  return layout(asked.locale, store.shop.name, main, {
    styles: [...new Set(files.flatMap(({ stylesheet }) => stylesheet ?? []))],
    scripts: [...new Set(files.flatMap(({ javascript }) => javascript ?? []))],
    after: button.html,
  });
}

type Files = { styles?: string[]; scripts?: string[]; after?: string };

export const layout = (
  locale: string,
  shop: string,
  main: string,
  { styles = [], scripts = [], after = "" }: Files = {},
) => `<!doctype html>
<html lang="${escaped(locale)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(shop)}</title>
<link rel="icon" href="data:,">
<style>body{margin:0;font:16px/1.5 system-ui,sans-serif;color:#1a1a1a;background:#fff}header,main{max-width:60rem;margin:0 auto;padding:1rem}a{color:#0b4f8a}.button{border:0;border-radius:4px;color:#fff;background:#1a1a1a}</style>
${styles.map((name) => `<link rel="stylesheet" href="/cdn/extensions/${name}">`).join("\n")}
${scripts.map((name) => `<script src="/cdn/extensions/${name}" defer></script>`).join("\n")}
</head>
<body>
<header><a href="/">${escaped(shop)}</a></header>
<main>${main}</main>
${after}
</body>
</html>
`;

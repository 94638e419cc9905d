import type { Contact } from "#app/contacts/contact.ts";
import { formatMoney } from "#app/lib/money.ts";
import { findSavedReply } from "#app/replies/saved-replies.server.ts";
import type { ReplyValues } from "#app/replies/saved-reply.ts";
import { ShopifyError } from "#app/shopify/admin.ts";
import type { OrderOverview } from "#app/shopify/customer-overview.ts";
import { spokenTo } from "#app/shops/language.ts";
import type { Shop } from "#app/shops/shop.ts";
import { valuesFor } from "#app/templates/find.ts";
import { parse, render, variablesOf } from "#app/templates/render.ts";
import { customerBeside } from "./thread-person.server.ts";

/** A saved reply, filled in for one person; and what was not known of them, by its Liquid name. */
export type Filled = { text: string; missing: string[] };

/** Fills in a saved reply for a contact: of their last order only what Shopify says now. Undefined where it is gone. */
export async function fillSaved(shop: Shop, contact: Contact, id: string): Promise<Filled | undefined> {
  const saved = await findSavedReply(shop.id, id);
  if (!saved) return undefined;
  const wanted = variablesOf(parse(saved.text)).map(({ segments }) => segments.map(String));
  const asksOrder = wanted.some(([first]) => first === "order");
  const values = valuesFor(
    {
      customer: customerValues(contact),
      order: asksOrder ? await orderValues(shop, contact) : {},
    } satisfies ReplyValues,
    shop,
  );
  const missing = wanted.filter((path) => !isIn(values, path)).map((path) => path.join("."));
  return { text: render(saved.text, values), missing: [...new Set(missing)] };
}

const customerValues = ({ name }: Contact): NonNullable<ReplyValues["customer"]> =>
  name ? { name, first_name: name.split(" ")[0]! } : {};

/** Of the last order. Where Shopify does not answer, the merchant reads that it is not known. */
async function orderValues(shop: Shop, contact: Contact): Promise<NonNullable<ReplyValues["order"]>> {
  try {
    const [last] = (await customerBeside(shop, contact))?.orders ?? [];
    return last ? valuesOf(last, shop, contact) : {};
  } catch (error) {
    if (error instanceof ShopifyError) return {};
    throw error;
  }
}

const valuesOf = ({ name, total, statusUrl, tracking }: OrderOverview, shop: Shop, { language, locale }: Contact) => ({
  number: name.replace(/^#/, ""),
  total: formatMoney(total, spokenTo(shop, language, locale)),
  link: statusUrl,
  ...(tracking?.number && { tracking_number: tracking.number }),
  ...(tracking?.url && { tracking_link: tracking.url }),
});

function isIn(values: unknown, [key, ...rest]: string[]): boolean {
  if (key === undefined) return values !== null && values !== undefined && values !== "";
  if (typeof values !== "object" || values === null) return true;
  return Object.hasOwn(values, key) && isIn((values as Record<string, unknown>)[key], rest);
}

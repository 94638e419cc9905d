import { formatMoney } from "#app/lib/money.ts";
import { shortDay } from "#app/lib/short-day.ts";
import type { Outcome } from "#app/outcomes/outcome.ts";
import { discountByCode } from "#app/shopify/discounts.ts";
import { chosen } from "#app/shops/fields.ts";
import { spokenTo } from "#app/shops/language.ts";
import type { AutomationContext } from "./automation.ts";
import { asksToBuy } from "./buy-payload.ts";
import type { CartPayload } from "./cart-payload.ts";
import { cartSettings } from "./cart-reminder.settings.ts";
import type { ToShopper } from "./cart-reminder.silent.ts";
import { codeOf, makeCode } from "./own-code-payload.ts";

const day = 86_400_000;

type OwnCode = { code: string; percent: number; endsAt: Date };

/** A text about the cart, which can be ordered by replying 1 where BUY could sell all that is in it. */
export function remind(
  key: "soon" | "again" | "offer" | "last",
  payload: CartPayload,
  to: ToShopper,
  context: AutomationContext,
  own?: OwnCode,
): Outcome {
  const { shop, now } = context;
  const language = spokenTo(shop, to.locale);
  const asks = question(to, context, own?.endsAt ?? new Date(now.getTime() + 2 * day), own?.code);
  const values = {
    item: to.items[0]!.title,
    more: Math.max(payload.count, to.cart.items.length) - 1 - (to.cart.items.length - to.items.length),
    total: formatMoney(to.cart.total, language),
    url: own ? withDiscount(payload.url, own.code) : payload.url,
    byText: asks !== undefined,
    ...(own && { off: `${own.percent}%`, code: own.code, until: shortDay(own.endsAt, shop.timeZone, language) }),
  };
  return { texts: [{ key, values }], ended: key, ...(asks && { changes: [asks] }) };
}

/** Shopify's checkout takes a code along from its link. */
function withDiscount(url: string, code: string): string {
  const link = new URL(url);
  link.searchParams.set("discount", code);
  return link.href;
}

const mostLines = 10;

/** A cart can be ordered by text where BUY could sell all that is in it. */
function question({ cart, items }: ToShopper, { shop }: AutomationContext, until: Date, discount?: string) {
  const isWhole =
    items.length === cart.items.length && items.length <= mostLines && items.every((item) => !item.isSpecial);
  return isWhole ? asksToBuy(shop, items, until, discount) : undefined;
}

const ownCode = (to: ToShopper) =>
  ({ prefix: "CART", thing: `cart ${to.cart.id}`, what: "a cart that was left", to }) as const;

/** Made for this customer and one order, once a cart. Undefined where the merchant gives none, or nobody knows whose it would be. */
export async function giveCode(to: ToShopper, context: AutomationContext): Promise<OwnCode | undefined> {
  const { percent, lastsDays } = chosen(cartSettings, context.values);
  if (percent === 0) return undefined;
  const made = await makeCode(ownCode(to), { value: { percent }, lastsDays }, context);
  return made && { ...made, percent };
}

/** The code that they were given, while it can be used. */
export async function codeGiven(to: ToShopper, context: AutomationContext): Promise<OwnCode | undefined> {
  const known = await discountByCode(context.admin, codeOf(ownCode(to), context));
  if (!known?.endsAt || known.status === "EXPIRED" || known.usedUp || known.value.off !== "percent") return undefined;
  return { code: known.code, percent: known.value.percent, endsAt: known.endsAt };
}

import { languageOf } from "#app/lib/language.ts";
import { formatMoney } from "#app/lib/money.ts";
import { shortDay } from "#app/lib/short-day.ts";
import type { Change } from "#app/outcomes/change.ts";
import type { Outcome } from "#app/outcomes/outcome.ts";
import { giveOwnCode } from "#app/outcomes/own-code.ts";
import { discountByCode } from "#app/shopify/discounts.ts";
import type { CartItem } from "#app/shopify/checkouts.ts";
import { chosen } from "#app/shops/fields.ts";
import type { AutomationContext } from "./automation.ts";
import type { CartPayload } from "./cart-payload.ts";
import { cartSettings } from "./cart-reminder.settings.ts";
import type { ToShopper } from "./cart-reminder.silent.ts";

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
  const language = languageOf(to.locale ?? shop.locale);
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

/** What BUY then offers: the cart as it is, read back with its total, and ordered after a code. */
function question(
  { cart, items }: ToShopper,
  { shop }: AutomationContext,
  until: Date,
  discount?: string,
): Change | undefined {
  const isSold = shop.settings.commands["buy"]?.on ?? true;
  const isWhole =
    items.length === cart.items.length && items.length <= mostLines && items.every((item) => !item.isSpecial);
  if (!isSold || !isWhole) return undefined;
  const [line, ...lines] = items.map(toLine);
  const option = { draft: { lines, ...(discount && { discount }) }, wanted: [], line };
  return { kind: "question", command: "buy", next: { awaiting: "choice", options: [option] }, until };
}

const toLine = ({ variantId, title, quantity }: CartItem) => ({ variantId, title, quantity });

const codeFor = (cartId: string, { secretFor }: AutomationContext) => `CART${secretFor(`cart ${cartId}`).slice(0, 6)}`;

/** Made for this customer and one order, once a cart. Undefined where the merchant gives none, or nobody knows whose it would be. */
export async function giveCode({ cart }: ToShopper, context: AutomationContext): Promise<OwnCode | undefined> {
  const { admin, journalFor, now, values } = context;
  const { percent, lastsDays } = chosen(cartSettings, values);
  const customerId = cart.customer?.id;
  if (percent === 0 || !customerId) return undefined;
  const code = codeFor(cart.id, context);
  const title = `By text, for a cart that was left: ${code}`;
  const given = await giveOwnCode(
    { admin, journal: journalFor(`cart:${cart.id}`) },
    { code, title, customerId, value: { percent }, now, lastsDays },
  );
  return given && { ...given, percent };
}

/** The code that they were given, while it can be used. */
export async function codeGiven({ cart }: ToShopper, context: AutomationContext): Promise<OwnCode | undefined> {
  const known = await discountByCode(context.admin, codeFor(cart.id, context));
  if (!known?.endsAt || known.status === "EXPIRED" || known.usedUp || known.value.off !== "percent") return undefined;
  return { code: known.code, percent: known.value.percent, endsAt: known.endsAt };
}

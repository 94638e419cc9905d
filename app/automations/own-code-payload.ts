import { languageOf } from "#app/lib/language.ts";
import { formatMoney, type Money } from "#app/lib/money.ts";
import { shortDay } from "#app/lib/short-day.ts";
import { nothing, say, type Outcome } from "#app/outcomes/outcome.ts";
import { giveOwnCode } from "#app/outcomes/own-code.ts";
import type { AutomationContext, Recipient } from "./automation.ts";

/** What a merchant may choose to give with a text. */
export const giftFields = {
  gift: {
    kind: "choice",
    label: "Together with it",
    help: "A code that they alone can use, once.",
    options: [
      { value: "none", label: "No discount" },
      { value: "percent", label: "A share off one order" },
      { value: "amount", label: "An amount off one order" },
    ],
    default: "percent",
  },
  percent: { kind: "number", label: "Share", min: 1, max: 90, unit: "%", default: 10 },
  amount: { kind: "money", label: "Amount", min: 0.5, max: 1_000, default: 5 },
  lastsDays: { kind: "number", label: "The code is good for", min: 1, max: 365, unit: "days", default: 30 },
} as const;

type Gift = { gift: "none" | "percent" | "amount"; percent: number; amount: number; lastsDays: number };

type Given = {
  /** How the code begins. */
  prefix: string;
  /** What it is given for, once. */
  thing: string;
  /** The same, as the merchant reads it in Shopify: `a birthday`. */
  what: string;
  to: Recipient;
};

/** How a code begins, and after that what nobody could guess: the same each time. */
export const codeOf = ({ prefix, thing }: Pick<Given, "prefix" | "thing">, { secretFor }: AutomationContext) =>
  `${prefix}${secretFor(thing).slice(0, 6)}`;

type Worth = { value: { percent: number } | { amount: Money }; lastsDays: number };

/** Makes a code for this customer and one order, once. Undefined where nobody knows whose it would be, and where theirs is no use any more. */
export async function makeCode(
  { what, to, ...given }: Given,
  worth: Worth,
  context: AutomationContext,
): Promise<{ code: string; endsAt: Date } | undefined> {
  const { admin, now, journalFor } = context;
  const { customerId } = to;
  if (!customerId) return undefined;
  const code = codeOf(given, context);
  const title = `By text, for ${what}: ${code}`;
  return giveOwnCode({ admin, journal: journalFor(given.thing) }, { ...worth, code, title, customerId, now });
}

/** The code as a text names it. Undefined where the merchant gives none, and where there is none for them. */
export async function giftFor(
  { gift, percent, amount, lastsDays }: Gift,
  given: Given,
  context: AutomationContext,
): Promise<{ code: string; off: string; until: string } | undefined> {
  if (gift === "none") return undefined;
  const { shop } = context;
  const money = { amount: amount.toFixed(2), currencyCode: shop.currency };
  const value = gift === "percent" ? { percent } : { amount: money };
  const made = await makeCode(given, { value, lastsDays }, context);
  const language = languageOf(given.to.locale ?? shop.locale);
  return (
    made && {
      ...{ code: made.code, off: gift === "percent" ? `${percent}%` : formatMoney(money, language) },
      until: shortDay(made.endsAt, shop.timeZone, language),
    }
  );
}

/** The text with a code, or the `plain` one where there is none. A code is made only for whom it can be told. */
export async function sayWithGift(
  plain: string,
  gift: Gift,
  given: Given,
  context: AutomationContext,
): Promise<Outcome> {
  if (!(await context.standingOf(given.to))?.mayBeTold) return nothing("may not be told");
  const own = await giftFor(gift, given, context);
  return own ? say("code", own) : say(plain);
}

import { languageOf } from "#app/lib/language.ts";
import { formatMoney } from "#app/lib/money.ts";
import { shortDay } from "#app/lib/short-day.ts";
import { giveOwnCode } from "#app/outcomes/own-code.ts";
import type { AutomationContext } from "./automation.ts";

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
  to: { customerId: string; locale?: string | null };
};

/** The code as a text names it. Undefined where the merchant gives none, and where theirs has been used or has run out. */
export async function giftFor(
  { gift, percent, amount, lastsDays }: Gift,
  { prefix, thing, what, to }: Given,
  { shop, admin, now, secretFor, journalFor }: AutomationContext,
): Promise<{ code: string; off: string; until: string } | undefined> {
  if (gift === "none") return undefined;
  const money = { amount: amount.toFixed(2), currencyCode: shop.currency };
  const code = `${prefix}${secretFor(thing).slice(0, 6)}`;
  const given = await giveOwnCode(
    { admin, journal: journalFor(thing) },
    {
      ...{ code, title: `By text, for ${what}: ${code}`, customerId: to.customerId, now, lastsDays },
      value: gift === "percent" ? { percent } : { amount: money },
    },
  );
  const language = languageOf(to.locale ?? shop.locale);
  return (
    given && {
      ...{ code, off: gift === "percent" ? `${percent}%` : formatMoney(money, language) },
      until: shortDay(given.endsAt, shop.timeZone, language),
    }
  );
}

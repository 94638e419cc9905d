import { z } from "zod";
import type { Money } from "#app/lib/money.ts";
import { shortDay } from "#app/lib/short-day.ts";
import { creditHolders, creditsOf, type Credit } from "#app/shopify/credits.ts";
import { spokenTo } from "#app/shops/language.ts";
import type { Shop } from "#app/shops/shop.ts";
import type { AutomationContext, Recipient } from "./automation.ts";

const Amount = z.object({ amount: z.string(), currencyCode: z.string() });

/** What a day finds on somebody's store credit. */
export const CreditPayload = z.object({
  customerId: z.string(),
  locale: z.string(),
  /** What it is told once of. */
  about: z.string(),
  amount: Amount,
  balance: Amount,
  expiresAt: z.iso.datetime().nullable(),
});
export type CreditPayload = z.infer<typeof CreditPayload>;

/** Goes through everybody who has store credit. No event tells of it, and nobody else's is looked at. */
export async function* forEachHolder(
  { admin }: Pick<AutomationContext, "admin">,
  find: (credits: Credit[], customerId: string) => Promise<Omit<CreditPayload, "customerId" | "locale">[]>,
): AsyncGenerator<CreditPayload> {
  for await (const customerId of creditHolders(admin)) {
    const found = await creditsOf(admin, customerId);
    if (!found) continue;
    for (const told of await find(found.credits, customerId)) yield { customerId, locale: found.locale, ...told };
  }
}

export const holderOf = ({ customerId, locale }: CreditPayload): Recipient[] => [{ customerId, locale, phones: [] }];

export const sum = (amounts: readonly Money[]): string =>
  amounts.reduce((total, { amount }) => total + Number(amount), 0).toFixed(2);

export const untilIn = ({ expiresAt, locale }: CreditPayload, shop: Shop): string =>
  expiresAt ? shortDay(new Date(expiresAt), shop.timeZone, spokenTo(shop, locale)) : "";

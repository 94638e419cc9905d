import { ShopifyError, type AdminRequest, type Money } from "#app/shopify/admin.ts";
import { createCode, discountByCode } from "#app/shopify/discounts.ts";
import type { Journal } from "./journal.ts";

const dayMs = 86_400_000;

export type OwnCodeWish = {
  /** The same at every try, and nobody else's. */
  code: string;
  /** What it is for, as the merchant reads it in Shopify. */
  title: string;
  customerId: string;
  value: { percent: number } | { amount: Money };
  now: Date;
  lastsDays: number;
};

/**
 * A code for one use by one customer alone. Made once: a second try finds what the first one made, with its own end. Undefined where it
 * has been used or has run out. Throws ShopifyError.
 */
export async function giveOwnCode(
  { admin, journal }: { admin: AdminRequest; journal: Journal },
  { code, title, customerId, value, now, lastsDays }: OwnCodeWish,
): Promise<{ code: string; endsAt: Date } | undefined> {
  const known = await discountByCode(admin, code);
  if (known)
    // By Shopify's clock it may begin in a moment.
    return known.status !== "EXPIRED" && !known.usedUp && known.endsAt ? { code, endsAt: known.endsAt } : undefined;
  const endsAt = new Date(now.getTime() + lastsDays * dayMs);
  await journal(`own code ${code}`, {
    find: async () => undefined, // a second try is told TAKEN
    act: async () => {
      const { refused } = await createCode(admin, { code, title, value, startsAt: now, endsAt, uses: 1, customerId });
      if (refused?.some((error) => error.code !== "TAKEN")) throw notMade(refused[0]?.message);
      return true;
    },
  });
  return { code, endsAt };
}

const notMade = (why = "no reason given") =>
  new ShopifyError({
    message: `discountCodeBasicCreate: ${why}`,
    merchantMessage: `Shopify refused to make a customer's own discount code: ${why}`,
    retryable: false,
  });

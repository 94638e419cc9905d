import { changeOf, ShopifyError, type AdminRequest, type Change, type Money } from "./admin.ts";
import { createGiftCard, readGiftCardLimit } from "./operations.ts";

/** The most that one gift card may hold. Undefined where the merchant, or Shopify, has not allowed the app to make any. */
export async function giftCardLimit(admin: AdminRequest): Promise<Money | undefined> {
  try {
    return (await admin(readGiftCardLimit, {})).giftCardConfiguration.issueLimit;
  } catch (error) {
    if (error instanceof ShopifyError && error.code === "ACCESS_DENIED") return undefined;
    throw error;
  }
}

export type NewGiftCard = {
  /** 8 to 20 letters and digits. Whoever knows it can spend the card: keep it from logs. */
  code: string;
  amount: Money;
  /** Whose card it is, where the shop knows them. */
  customerId?: string;
  /** For the merchant; the customer never sees it. */
  note: string;
};

/**
 * Makes a gift card, once: the code is its key. One with that code is there already, made by a try whose answer was lost, where
 * Shopify says TAKEN: so choose a code that nobody else could.
 */
export async function makeGiftCard(admin: AdminRequest, card: NewGiftCard): Promise<Change<true>> {
  const { code, amount, customerId, note } = card;
  const { amount: value, currencyCode } = amount;
  const { giftCardCreate: payload } = await admin(createGiftCard, {
    input: { code, initialAmount: { amount: value, currencyCode }, customerId, note },
  });
  if (payload?.userErrors.some((error) => error.code === "TAKEN")) return { done: true };
  return changeOf(payload, payload?.giftCard ? (true as const) : undefined);
}

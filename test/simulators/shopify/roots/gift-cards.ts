import type { Roots, TypeFields } from "../graphql/context.ts";
import { notImplemented, Refusal, refusing, userError } from "../graphql/errors.ts";
import { cents, moneyV2 } from "../money.ts";
import type { GiftCard } from "../store/records/gift-card.ts";
import type { Store } from "../store/store.ts";

type GiftCardInput = {
  code?: string | null;
  initialAmount?: { amount: string; currencyCode: string } | null;
  initialValue?: string | null;
  customerId?: string | null;
  expiresOn?: string | null;
  note?: string | null;
  recipientAttributes?: unknown;
  templateSuffix?: string | null;
};

/** Per card, as Shopify sets it for shops in US dollars. */
const issueLimit = 2_000_00;

export const giftCardQueries: Roots = {
  giftCardConfiguration: (_args: unknown, { store }) => ({
    issueLimit: moneyV2(issueLimit, store.shop.currencyCode),
    purchaseLimit: moneyV2(issueLimit, store.shop.currencyCode),
    expirationConfiguration: null,
  }),
  giftCard: ({ id }: { id: string }, { store }) => store.tables.giftCards.get(id),
};

export const giftCardMutations: Roots = {
  giftCardCreate: ({ input }: { input: GiftCardInput }, { store }) =>
    refusing(
      () => {
        const giftCard = store.tables.giftCards.put(cardFrom(store, input));
        return { giftCard, giftCardCode: giftCard.code.toLowerCase() };
      },
      { giftCard: null, giftCardCode: null },
    ),
};

export const giftCardObjects: TypeFields = {
  GiftCard: {
    balance: (card: GiftCard, _args: unknown, { store }) => moneyV2(card.balance, store.shop.currencyCode),
    initialValue: (card: GiftCard, _args: unknown, { store }) => moneyV2(card.initialValue, store.shop.currencyCode),
    lastCharacters: ({ code }: GiftCard) => code.slice(-4).toLowerCase(),
    maskedCode: ({ code }: GiftCard) => `•••• •••• •••• ${code.slice(-4).toLowerCase()}`,
    customer: (card: GiftCard, _args: unknown, { store }) => store.tables.customers.get(card.customerId),
    enabled: () => true,
    deactivatedAt: () => null,
  },
};

function cardFrom(store: Store, input: GiftCardInput): GiftCard {
  if (input.recipientAttributes) throw notImplemented("GiftCardCreateInput.recipientAttributes");
  const code = (input.code ?? crypto.randomUUID().replaceAll("-", "").slice(0, 16))
    .replaceAll(/[\s-]/g, "")
    .toUpperCase();
  const value = cents(input.initialAmount?.amount ?? input.initialValue ?? 0);
  check(store, input, code, value);
  const now = store.time();
  return {
    ...{ id: store.id("GiftCard"), code, initialValue: value, balance: value },
    ...{ customerId: input.customerId ?? null, note: input.note ?? null, expiresOn: input.expiresOn ?? null },
    ...{ createdAt: now, updatedAt: now },
  };
}

function check(store: Store, input: GiftCardInput, code: string, value: number): void {
  const refuse = (field: string, message: string, why: string) =>
    new Refusal(userError(["input", field], message, why));
  if (!/^[A-Z0-9]*$/.test(code)) throw refuse("code", "Code can only contain letters and numbers", "INVALID");
  if (code.length < 8) throw refuse("code", "Code is too short (minimum is 8 characters)", "TOO_SHORT");
  if (code.length > 20) throw refuse("code", "Code is too long (maximum is 20 characters)", "TOO_LONG");
  if (store.tables.giftCards.find((card) => card.code === code))
    throw refuse("code", "Code has already been taken", "TAKEN");
  if (value <= 0) throw refuse("initialValue", "Initial value must be greater than 0", "GREATER_THAN");
  if (value > issueLimit)
    throw refuse("initialValue", "Initial value exceeds the gift card limit", "GIFT_CARD_LIMIT_EXCEEDED");
  if (input.customerId && !store.tables.customers.get(input.customerId))
    throw refuse("customerId", "The customer could not be found.", "CUSTOMER_NOT_FOUND");
}

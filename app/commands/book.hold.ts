import { ShopifyError, type Money } from "#app/shopify/admin.ts";
import {
  createDraft,
  deleteDraft,
  dueOnFulfillment,
  findDraft,
  findDraftsByTag,
  type DraftOrder,
} from "#app/shopify/draft-orders.ts";
import { smsOrderTag } from "#app/shopify/sms-order.ts";
import { stockOf } from "#app/shopify/stock.ts";
import type { Line } from "./book.draft.ts";
import type { CommandRequest } from "./command.ts";

/** A minute longer than a code lasts. */
const heldForMs = 6 * 60_000;
const mostLooks = 8;
const betweenLooksMs = 400;

export type Wish = {
  productId: string;
  lines: (Line & { attributes: { key: string; value: string }[] })[];
  customerId: string | null;
};
export type Held = { id: string; until: string; total: Money };

/**
 * Holds what is to be booked by a draft order that reserves it at Shopify, until the code has come or run out. Undefined where it is
 * no longer there. Shopify itself would let two drafts hold one seat: so a product's seats are given away one customer at a time.
 */
export async function hold(request: CommandRequest, wish: Wish): Promise<Held | undefined> {
  const { journal, now } = request;
  const until = await journal("hold until", {
    find: async () => undefined,
    act: async () => new Date(now.getTime() + heldForMs).toISOString(),
  });
  const held = await journal<{ id: string } | { taken: true }>("hold", {
    find: async () => (await findDraftsByTag(request.admin, tagOf(request))).map(({ id }) => ({ id }))[0],
    act: () => request.alone(`seats of ${wish.productId}`, () => reserve(request, wish, until)),
  });
  if ("taken" in held) return undefined;
  const { total } = await whenReady(request, held.id);
  return { id: held.id, until, total };
}

async function reserve(request: CommandRequest, { lines, customerId }: Wish, until: string) {
  const { admin, contact, shop } = request;
  if (!(await isThere(request, lines))) return { taken: true as const };
  const { done, refused } = await createDraft(admin, {
    customerId: customerId ?? undefined,
    lines,
    phone: contact.phone,
    paymentTermsId: await dueOnFulfillment(admin, shop.domain),
    reserveUntil: new Date(until),
    tags: tagsFor(request),
    note: "Booked by text, to be paid on arrival",
  });
  if (!done) throw trouble(`draftOrderCreate: ${refused[0]?.message}`, false);
  // Somebody in the online shop may have been quicker, since the look and before the hold.
  if (await isOversold(request, lines)) {
    await deleteDraft(admin, done.id);
    return { taken: true as const };
  }
  return { id: done.id };
}

const tagOf = ({ reference }: CommandRequest) => `sms-${reference}`;

/** What an order is marked with that this text makes; a hold, until then. */
export const tagsFor = (request: CommandRequest) => [smsOrderTag, "Booking", tagOf(request)];

const stocksOf = ({ admin }: CommandRequest, lines: readonly Line[]) =>
  Promise.all(lines.map(({ variantId }) => stockOf(admin, variantId)));

export async function isThere(request: CommandRequest, lines: readonly Line[]): Promise<boolean> {
  const stocks = await stocksOf(request, lines);
  return stocks.every(
    ({ available, quantity }, place) => available && (quantity === null || quantity >= (lines[place]?.quantity ?? 1)),
  );
}

async function isOversold(request: CommandRequest, lines: readonly Line[]): Promise<boolean> {
  return (await stocksOf(request, lines)).some(({ quantity }) => quantity !== null && quantity < 0);
}

/** The hold as it is, once Shopify has worked out what it comes to. */
async function whenReady({ admin, pause }: CommandRequest, id: string): Promise<DraftOrder> {
  for (let looks = 0; looks < mostLooks; looks++) {
    const draft = await findDraft(admin, id);
    if (!draft) throw trouble("the hold is gone", true);
    if (draft.ready) return draft;
    await pause(betweenLooksMs);
  }
  throw trouble("the hold is still being worked out", true);
}

export const trouble = (message: string, retryable: boolean) =>
  new ShopifyError({
    message,
    merchantMessage: `Shopify refused a booking by text: ${message}`,
    retryable,
  });

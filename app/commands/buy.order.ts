import { sameAmount } from "#app/lib/money.ts";
import { say } from "#app/outcomes/outcome.ts";
import { findDraft } from "#app/shopify/draft-orders.ts";
import { draftOf, type BuyStep, type Offer } from "./buy.basket.ts";
import { orderWithBoth } from "./buy.both.ts";
import { closedNow, complete } from "./buy.complete.ts";
import { orderWithCredit } from "./buy.credit.ts";
import { completeOnce, makeDraft, refuse } from "./buy.draft.ts";
import { savePerson } from "./buy.person.ts";
import { placed } from "./buy.placed.ts";
import { present, price, refusal } from "./buy.quote.ts";
import { shortageNow } from "./buy.stock.ts";
import type { Priced } from "./buy.values.ts";
import type { CommandRequest } from "./command.ts";

/**
 * The code was right: places exactly what it approved. Every step is journalled, so that a text whose answer was cut off
 * anywhere goes on where it stopped and orders once. What changed in the meantime is offered anew instead.
 */
export async function placeOrder(request: CommandRequest, offer: Offer): Promise<BuyStep> {
  const known = await request.journal("checked", {
    find: async () => undefined,
    act: () => stillStands(request, offer),
  });
  if ("changed" in known) return known.changed;
  const customerId = await savePerson(request, offer);
  const { accountId, part } = offer;
  if (accountId && part) return orderWithBoth(request, { ...offer, customerId, accountId, part });
  if (accountId) return orderWithCredit(request, { ...offer, customerId, accountId });
  return orderOnDelivery(request, { ...offer, customerId });
}

/** The same person, price, stock and credit? Asked once: what the journal keeps is what this try decided. */
async function stillStands(request: CommandRequest, offer: Offer): Promise<{ stands: true } | { changed: BuyStep }> {
  const closed = closedNow(request);
  if (closed) return { changed: closed };
  const records = await request.customers();
  const isTheirs = offer.customerId === null || records[0]?.id === offer.customerId;
  if (!isTheirs) return { changed: await complete(request, draftOf(offer)) };
  const shortage = await shortageNow(request, offer.lines);
  if (shortage) return { changed: say(shortage.key, shortage.values) };
  const priced = await price(request, offer);
  if ("refused" in priced) return { changed: refusal(request, offer, priced.refused) };
  if (isPayable(offer, priced) && sameAmount(priced.offer.total, offer.total)) return { stands: true };
  return { changed: present(request, priced, "changed") };
}

function isPayable({ payment, accountId, part }: Offer, { payable }: Priced): boolean {
  if (payment === "cash on delivery") return true;
  if (payable?.payment !== payment || payable.accountId !== accountId) return false;
  return !part || (!!payable.part && sameAmount(payable.part, part));
}

async function orderOnDelivery(request: CommandRequest, offer: Offer): Promise<BuyStep> {
  const draftId = await makeDraft(request, offer);
  const order = await request.journal("order", {
    find: () => made(request, draftId),
    act: async () => {
      const { order: done, refused } = await completeOnce(request, draftId);
      return done
        ? ((await made(request, draftId)) ?? { name: done.name, link: "" })
        : refuse("draftOrderComplete", refused);
    },
  });
  return placed(request, offer, order);
}

async function made({ admin }: CommandRequest, draftId: string): Promise<{ name: string; link: string } | undefined> {
  const draft = await findDraft(admin, draftId);
  return draft?.order ? { name: draft.order.name, link: draft.invoiceUrl ?? "" } : undefined;
}

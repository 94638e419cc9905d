import { unitsIn, type Scene } from "./book.ask.ts";
import type { Stay } from "#app/bookings/choose.ts";
import type { Slot } from "#app/bookings/slots.ts";
import { formatMoney } from "#app/lib/money.ts";
import type { BookStep, Offer } from "./book.draft.ts";
import { hold, type Held, type Wish } from "./book.hold.ts";
import { ask, type CommandRequest } from "./command.ts";

/** The draft order is cleared away a minute after it stopped holding anything. */
export const clearedAfterMs = 60_000;

/** Holds the seats and reads the booking back. Undefined where somebody was quicker. */
export async function offerStay(scene: Scene, stay: Stay): Promise<BookStep | undefined> {
  const { request, draft } = scene;
  const [customer] = await request.customers();
  const lines = stay.slots.map(({ variantId }) => ({ variantId, quantity: unitsIn(scene) }));
  const wish: Wish = {
    productId: draft.productId,
    lines: lines.map((line, place) => ({ ...line, attributes: attributesOf(scene, stay.slots[place]!) })),
    customerId: customer?.id ?? null,
  };
  const held = await hold(request, wish);
  if (!held) return undefined;
  const said = saidOf(scene, stay);
  return present(request, {
    draft,
    lines,
    said,
    customerId: wish.customerId,
    name: draft.name ?? "",
    ...holding(held),
  });
}

const holding = ({ id, until, total }: Held) => ({ holdId: id, heldUntil: until, total });

/** What a person agrees to, and what the code approves. */
export function present({ language }: CommandRequest, offer: Offer): BookStep {
  const clearAt = new Date(Date.parse(offer.heldUntil) + clearedAfterMs);
  return {
    ...ask("offer", valuesOf(offer, language), { awaiting: "code", offer }),
    changes: [{ kind: "release-hold", draftId: offer.holdId, at: clearAt }],
  };
}

export const valuesOf = ({ said, total }: Offer, language: CommandRequest["language"]) => ({
  ...said,
  total: formatMoney(total, language),
});

const saidOf = ({ draft, booking }: Scene, { slots }: Stay): Offer["said"] => ({
  product: draft.title,
  kind: slots[0]?.kind ?? "",
  when: slots[0]?.when ?? "",
  nights: booking.night === undefined ? 0 : slots.length,
  persons: booking.persons ? (draft.persons ?? 0) : 0,
  names: (draft.names ?? []).join(", "),
});

/** What the merchant reads at the order's line, and a program after them: day and hour are on the shop's clock. */
function attributesOf({ draft, booking }: Scene, slot: Slot) {
  const answers: Record<string, string | undefined> = {
    Date: slot.date,
    Time: slot.time,
    Persons: booking.persons && String(draft.persons ?? 1),
    Names: draft.names?.join(", "),
    [noteKeyOf(booking)]: draft.note || undefined,
  };
  return Object.entries(answers).flatMap(([key, value]) => (value ? [{ key, value }] : []));
}

const noteKeyOf = ({ note }: Scene["booking"]) => note?.ask.replace(/[?:.\s]+$/, "") ?? "Note";

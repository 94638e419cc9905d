import { hasRoom, isAt, momentsOf, nearestTo, type Stay } from "#app/bookings/choose.ts";
import { formatMoney, sameAmount } from "#app/lib/money.ts";
import { say } from "#app/outcomes/outcome.ts";
import { stageEdit, type EditStep } from "#app/shopify/order-edits.ts";
import { hold } from "./book.hold.ts";
import type { MoveDraft, MoveOffer, MoveStep, Place } from "./book.move.draft.ts";
import type { Booked } from "./book.move.find.ts";
import { clearedAfterMs } from "./book.offer.ts";
import { ask, type CommandRequest } from "./command.ts";

type Why = "past" | "unclear" | "none" | "taken" | "";

const mostOffered = 3;

/** Asks when, where that is open; else holds the new places and reads the move back. */
export async function proceedToMove(
  request: CommandRequest,
  booked: Booked,
  draft: MoveDraft,
  why: Why = "",
): Promise<MoveStep> {
  const others = booked.stays.filter((stay) => hasRoom(stay, booked.units) && !isWhereItIs(booked, stay));
  const meant = others.filter((stay) => isMeant(draft, stay));
  const only = why === "" && draft.whens.length > 0 ? await onlyOne(request, meant) : null;
  if (only) {
    const offer = await offerMove(request, booked, draft, only);
    return offer ?? askWhen(booked, draft, others, "taken");
  }
  const gone = booked.stays.some((stay) => isMeant(draft, stay)) ? "taken" : "none";
  const reason = why || (draft.whens.length === 0 || meant.length > 0 ? "" : gone);
  return askWhen(booked, draft, meant.length > 0 ? meant : nearestTo(draft.whens[0], others), reason);
}

/** Settled once: a try that dies may leave the new places held for them, which look taken to the next. */
async function onlyOne({ journal }: CommandRequest, meant: readonly Stay[]): Promise<Stay | null> {
  const { stay } = await journal("stay", {
    find: async () => undefined,
    act: async () => {
      const [only, another] = momentsOf(meant);
      return { stay: only && !another ? only : null };
    },
  });
  return stay;
}

const isMeant = ({ whens }: MoveDraft, { slots: [first] }: Stay) =>
  whens.length === 0 || (!!first && whens.some((when) => isAt(first, when)));
const isWhereItIs = ({ now }: Booked, { slots: [first] }: Stay) => first?.variantId === now.variantId;

function askWhen({ title, number }: Booked, draft: MoveDraft, stays: readonly Stay[], why: Why): MoveStep {
  const offered = momentsOf(stays).slice(0, mostOffered);
  if (offered.length === 0) return say("nothingElse", { order: { number } });
  const asked = {
    ...draft,
    offered: offered.map(({ slots: [first] }) => ({ date: first?.date, time: first?.time })),
  };
  const options = offered.map(({ slots: [first] }) => first?.when);
  return ask("when", { product: title, why, options }, { awaiting: "answer", field: "text", draft: asked });
}

/** Undefined where somebody was quicker. */
async function offerMove(
  request: CommandRequest,
  booked: Booked,
  draft: MoveDraft,
  stay: Stay,
): Promise<MoveStep | undefined> {
  const { order, number, places, units } = booked;
  const after = stay.slots.map(({ variantId }) => ({ variantId, quantity: units }));
  const staged = await stageEdit(request.admin, order.id, stepsBetween(places, after));
  if (!staged.done) return say("closed", { order: { number } });
  const { total } = staged.done;
  if (!sameAmount(total, order.total) && Number(order.paid.amount) > 0) return say("otherPrice", { order: { number } });
  const added = after.filter(({ variantId }) => places.every((one) => one.variantId !== variantId));
  const held = added.length === 0 ? null : await hold(request, { ...wishOf(booked), lines: plain(added) });
  if (held === undefined) return undefined;
  const [first] = stay.slots;
  const offer: MoveOffer = {
    ...{ draft, number, productId: booked.productId, before: places, after, holdId: held?.id ?? null, total },
    said: { product: booked.title, when: first?.when ?? "", total: formatMoney(total, request.language) },
    at: { Date: first?.date ?? "", Time: first?.time },
  };
  return {
    ...ask("confirm", { ...offer.said, order: { number } }, { awaiting: "code", offer }),
    changes: held
      ? [{ kind: "release-hold", draftId: held.id, at: new Date(Date.parse(held.until) + clearedAfterMs) }]
      : [],
  };
}

const wishOf = ({ productId, order }: Booked) => ({ productId, customerId: order.customerId });
const plain = (lines: readonly { variantId: string; quantity: number }[]) =>
  lines.map((line) => ({ ...line, attributes: [] }));

/** The new places come first; the old ones go back in the same edit. */
export function stepsBetween(before: readonly Place[], after: MoveOffer["after"]): EditStep[] {
  const added = after.filter(({ variantId }) => before.every((one) => one.variantId !== variantId));
  const gone = before.filter(({ variantId }) => after.every((one) => one.variantId !== variantId));
  return [...added, ...gone.map(({ lineId, variantId }) => ({ lineId, variantId, quantity: 0 }))];
}

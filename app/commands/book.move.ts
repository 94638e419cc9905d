import { readWhen } from "#app/bookings/choose.ts";
import { readCounts } from "#app/bookings/counts.ts";
import { say } from "#app/outcomes/outcome.ts";
import { readBackOf } from "./book.find.ts";
import { carryOutMove } from "./book.move.carry-out.ts";
import { MoveDraft, MoveOffer, type MoveStep } from "./book.move.draft.ts";
import { bookedAgain, findBooked, ticketIn, type Booked } from "./book.move.find.ts";
import { proceedToMove } from "./book.move.offer.ts";
import { moveSamples, moveTexts } from "./book.move.texts.ts";
import { moveWords } from "./book.move.words.ts";
import { defineCommand, type CommandRequest } from "./command.ts";

/** MOVE 1001 to friday 5pm: a booking at another time, after a code. The new time is taken before the old one is given back. */
export const move = defineCommand<never, MoveDraft, MoveOffer>({
  key: "move",
  name: "Move a booking",
  description: "Moves a booking to another day or hour that is free, after a one-time code.",
  intents: ["move"],
  words: [moveWords],
  texts: moveTexts,
  samples: moveSamples,
  draft: MoveDraft,
  offer: MoveOffer,
  async run(request) {
    const booked = await findBooked(request);
    if (typeof booked === "string") return refuse(booked, ticketIn(request));
    return moveTo(request, booked, { orderId: booked.order.id, whens: [], offered: [] });
  },
  async answer(request, draft) {
    const booked = await bookedAgain(request, draft.orderId);
    if (typeof booked === "string") return refuse(booked);
    const picked = draft.offered[Number(/^\W*(\d{1,2})\W*$/.exec(request.text)?.[1]) - 1];
    const open = { ...draft, offered: [] };
    return picked ? proceedToMove(request, booked, { ...open, whens: [picked] }) : moveTo(request, booked, open);
  },
  approve: async (request, offer) => (await carryOutMove(request, offer)) ?? moveAgain(request, offer),
  renew: moveAgain,
  letGo: ({ holdId }) => (holdId === null ? [] : [{ kind: "release-hold", draftId: holdId }]),
});

/** As the text says when. */
function moveTo(request: CommandRequest, booked: Booked, draft: MoveDraft): Promise<MoveStep> {
  const { text, language } = request;
  const said = text.replace(ticketIn(request) ?? "", " ");
  const [known, another] = draft.whens;
  const context = { ...readBackOf(request), known: another ? undefined : known };
  const { whens, why } = readWhen(readCounts(said, language).rest, context);
  const isFirst = draft.whens.length === 0 && why === "unclear";
  return proceedToMove(request, booked, whens.length > 0 ? { ...draft, whens } : draft, isFirst ? "" : why);
}

async function moveAgain(request: CommandRequest, { draft }: MoveOffer): Promise<MoveStep> {
  const booked = await bookedAgain(request, draft.orderId);
  return typeof booked === "string" ? refuse(booked) : proceedToMove(request, booked, draft);
}

const refuse = (why: string, order = ""): MoveStep =>
  why === "notFound" && order !== "" ? say("notFound", { order }) : say(why === "notFound" ? "none" : why);

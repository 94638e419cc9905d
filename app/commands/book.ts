import { say } from "#app/outcomes/outcome.ts";
import { readAnswer, whenSaid } from "./book.answer.ts";
import { Draft, Offer, Option, type BookStep } from "./book.draft.ts";
import { findBookables, namedIn, saidOf } from "./book.find.ts";
import { offerAnew, placeBooking } from "./book.order.ts";
import { proceed } from "./book.proceed.ts";
import { bookSamples, bookTexts } from "./book.texts.ts";
import { bookWords } from "./book.words.ts";
import { ask, defineCommand, type CommandRequest } from "./command.ts";

const mostProducts = 5;

/**
 * BOOK yoga class tomorrow 6pm for 2: whatever a product asks of who books it, one question a text; what is booked is held while
 * the code is out, and an order after it.
 */
export const book = defineCommand<Option, Draft, Offer>({
  key: "book",
  name: "Book",
  description: "Books tickets, appointments, tables, rooms and the like by text, after a one-time code.",
  intents: ["book"],
  words: [bookWords],
  texts: bookTexts,
  samples: bookSamples,
  option: Option,
  draft: Draft,
  offer: Offer,
  claims: (request) => (["buy", "add"].includes(request.intent) ? isBooked(request) : Promise.resolve(false)),
  async run(request) {
    const said = saidOf(request);
    const { meant, all } = await findBookables(request, said);
    const [only, another] = meant;
    if (all.length === 0) return say("nothing");
    if (only && !another) return begin(request, { ...only, text: said });
    const offered = (meant.length > 0 ? meant : all).slice(0, mostProducts);
    return ask(
      "which",
      { options: offered.map(({ title }) => title), found: meant.length > 0 },
      { awaiting: "choice", options: offered.map(({ productId, title }) => ({ productId, title, text: said })) },
    );
  },
  choose: begin,
  answer(request, draft) {
    const answered = readAnswer(request, draft);
    return proceed(request, answered.draft, answered.why);
  },
  approve: placeBooking,
  renew: offerAnew,
  letGo: ({ holdId }) => [{ kind: "release-hold", draftId: holdId }],
});

/** Is the likeliest thing that they want to buy one that is booked? */
async function isBooked(request: CommandRequest): Promise<boolean> {
  const named = namedIn(saidOf(request), request);
  const found = named === "" ? undefined : await request.findProduct(named);
  const first = found?.kind === "one" ? found.item : found && "items" in found ? found.items[0] : undefined;
  return first?.booking !== undefined;
}

function begin(request: CommandRequest, { productId, title, text }: Option): Promise<BookStep> {
  const draft: Draft = { productId, title, said: text, whens: [], offered: [] };
  const { draft: told, why } = whenSaid(request, draft, text);
  return proceed(request, { ...told, persons: told.persons ?? request.slots.qty }, why);
}

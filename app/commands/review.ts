import { z } from "zod";
import { say } from "#app/outcomes/outcome.ts";
import { chosen, defineFields } from "#app/shops/fields.ts";
import { defineCommand, type CommandRequest, type Step } from "./command.ts";
import { reviewSamples, reviewTexts } from "./review.texts.ts";

const settings = defineFields({
  url: {
    kind: "text",
    label: "Where happy customers may tell others",
    help: "A link to your review page. Leave it empty to only thank them.",
    longest: 200,
    default: "",
  },
  happyFrom: {
    kind: "number",
    label: "Happy is from",
    help: "Whoever gives less is asked what went wrong, and the conversation waits for you.",
    min: 2,
    max: 5,
    default: 4,
  },
});

const Draft = z.object({ orderId: z.string(), number: z.string(), rating: z.number().int().min(1).max(5).optional() });
type Draft = z.infer<typeof Draft>;
type ReviewStep = Step<never, Draft, never>;

/** Hears what customers think of an order: the mark that they were asked for, and why where it is a low one. */
export const review = defineCommand<never, Draft, never>({
  key: "review",
  name: "Reviews",
  description: "What customers answer when they are asked how an order was.",
  intents: [],
  words: [],
  texts: reviewTexts,
  samples: reviewSamples,
  settings,
  draft: Draft,
  answer: (request, draft) => Promise.resolve(draft.rating ? why(request, draft, draft.rating) : mark(request, draft)),
});

function mark({ shop, slots }: CommandRequest, draft: Draft): ReviewStep {
  const { url, happyFrom } = chosen(settings, shop.settings.commands.review?.values);
  const rating = slots.rating!;
  const { orderId } = draft;
  const changes = [{ kind: "rating", orderId, rating }] as const;
  return rating >= happyFrom
    ? { ...say("happy", { rating, url }), changes }
    : {
        ...say("unhappy", { rating }),
        changes,
        next: { awaiting: "answer", field: "text", draft: { ...draft, rating } },
      };
}

/** Why, in their own words: somebody of the shop should read them. */
const why = ({ text }: CommandRequest, { orderId }: Draft, rating: number): ReviewStep => ({
  ...say("heard"),
  changes: [
    { kind: "rating", orderId, rating, words: text.trim() },
    { kind: "hand-over", why: "unhappy" },
  ],
});

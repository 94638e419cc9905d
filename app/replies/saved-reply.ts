import { z } from "zod";
import { checkText, hasErrors, type TextRules } from "#app/templates/check.ts";
import { valuesFor } from "#app/templates/find.ts";
import type { Shop } from "#app/shops/shop.ts";

/** A reply that the merchant keeps to use again. */
export type SavedReply = { id: string; name: string; text: string };

/** So many fit a list that somebody chooses from. */
export const mostSavedReplies = 100;
const longestName = 60;

/** What a saved reply may be filled in with, and what a preview shows for it. */
const sample = {
  customer: { name: "Ann Lee", first_name: "Ann" },
  order: {
    number: "1001",
    total: "$24.00",
    link: "https://demo.example/orders/1001",
    tracking_number: "1Z999AA10123456784",
    tracking_link: "https://track.example/1Z999",
  },
};

/** What a saved reply is filled in with: unknown things are left out, and said to be. */
export type ReplyValues = {
  customer?: Partial<(typeof sample)["customer"]>;
  order?: Partial<(typeof sample)["order"]>;
};

export const rulesFor = (shop: Pick<Shop, "name" | "url" | "phone" | "email">): TextRules => ({
  values: valuesFor(sample, shop),
  mustOfferStop: false,
});

/** Reads the form of a saved reply: its text must be Liquid that fits a network's longest text. */
export const SavedReplyForm = (rules: TextRules) =>
  z.object({
    name: z
      .string()
      .trim()
      .min(1, "Give it a name to find it by")
      .max(longestName, `At most ${longestName} characters`),
    text: z.string().superRefine((text, context) => {
      const check = checkText(text, rules);
      if (hasErrors(check)) context.addIssue(check.problems.find(({ level }) => level === "error")!.message);
    }),
  });
export type SavedReplyForm = z.infer<ReturnType<typeof SavedReplyForm>>;

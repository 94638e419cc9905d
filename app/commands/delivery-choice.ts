import { z } from "zod";
import type { Change } from "#app/outcomes/change.ts";
import { say } from "#app/outcomes/outcome.ts";
import { ShopifyError, type Change as StoreChange } from "#app/shopify/admin.ts";
import { parcelNews } from "#app/shopify/order-news.ts";
import { addToNote, putTags } from "#app/shopify/order-notes.ts";
import { defineCommand, type CommandRequest } from "./command.ts";
import { deliveryChoiceSamples, deliveryChoiceTexts } from "./delivery-choice.texts.ts";

const Option = z.object({
  orderId: z.string(),
  number: z.string(),
  parcelId: z.string(),
  choice: z.enum(["redeliver", "collect", "talk"]),
});
type Option = z.infer<typeof Option>;

/** How the order tells of it, to whoever sends it and to the merchant's filters. */
const marks = {
  redeliver: { tag: "sms-redeliver", note: "By text: the customer wants it brought again" },
  collect: { tag: "sms-collect", note: "By text: the customer wants to collect it" },
};

/** Hears what shall be done with a parcel that did not arrive: the order says so, and the merchant is called. */
export const deliveryChoice = defineCommand<Option, never, never>({
  key: "delivery-choice",
  name: "Parcel not delivered",
  description:
    "What customers answer when a parcel could not be delivered: bring it again, collect it, or talk to you.",
  intents: [],
  words: [],
  texts: deliveryChoiceTexts,
  samples: deliveryChoiceSamples,
  option: Option,
  async choose(request, option) {
    const { number, parcelId, choice } = option;
    const parcel = await parcelNews(request.admin, parcelId);
    const values = { order: { number } };
    if (parcel?.deliveredAt) return say("arrived", values);
    if (choice === "talk") return { ...say("talk", values), changes: [calls("asked")] };
    await noteOnOrder(request, option.orderId, marks[choice]);
    return { ...say(choice, values), changes: [calls(choice)] };
  },
});

const calls = (why: "asked" | "redeliver" | "collect"): Change => ({ kind: "hand-over", why });

/** Both are safe to repeat; what the order cannot take is told in the conversation, which the merchant is called to. */
async function noteOnOrder(
  { admin, journal }: CommandRequest,
  orderId: string,
  { tag, note }: { tag: string; note: string },
) {
  const again = async () => undefined;
  await journal("tag", { find: again, act: async () => sure(await putTags(admin, orderId, [tag])) });
  await journal("note", {
    find: again,
    act: async () => ({ noted: !(await addToNote(admin, orderId, note)).refused }),
  });
}

function sure({ refused }: StoreChange<string>): true {
  if (!refused) return true;
  throw new ShopifyError({
    message: `tagsAdd: ${refused[0]?.message}`,
    merchantMessage: `Shopify did not let an order be tagged with what its customer wants: ${refused[0]?.message}`,
    retryable: false,
  });
}

import { z } from "zod";
import { say } from "#app/outcomes/outcome.ts";
import { replacementNews } from "#app/shopify/replacements.ts";
import { defineAutomation } from "./automation.ts";
import { buyerOf, gidOf, Id, orderIn, sampleNews, type ToBuyer } from "./order-news-payload.ts";
import { replacementSentTexts } from "./replacement-sent.texts.ts";

const day = 86_400_000;

const Sent = z.object({ id: Id }).transform(({ id }) => ({ parcelId: gidOf("Fulfillment", id) }));
type Sent = z.infer<typeof Sent>;
type ToReceiver = ToBuyer & { url: string };

/** Shopify sends it like everything else: that it takes something's place stands in the return. */
export const replacementSent = defineAutomation<Sent, ToReceiver>({
  key: "replacement-sent",
  name: "Replacement sent",
  description: "When you send what you exchange in a return for the goods that come back.",
  group: "returns",
  topics: ["fulfillments/create"],
  kind: "transactional",
  payload: Sent,
  keepsHours: true,
  latestAfterMs: 2 * day,
  texts: replacementSentTexts,
  samples: { sent: { ...sampleNews, tracking: { url: "https://track.example/1Z999AA10123456784" } } },
  mustOfferStop: ["sent"],
  async recipients({ parcelId }, { admin }) {
    const sent = await replacementNews(admin, parcelId);
    return sent ? buyerOf(sent.order).map((to) => ({ ...to, url: sent.url })) : [];
  },
  about: ({ parcelId }) => parcelId,
  run: (_sent, to) => say("sent", { ...orderIn(to), tracking: { url: to.url } }),
});

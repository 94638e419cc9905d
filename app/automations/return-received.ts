import { nothing, say } from "#app/outcomes/outcome.ts";
import { defineAutomation } from "./automation.ts";
import { orderIn, sampleNews } from "./order-news-payload.ts";
import { ReturnPayload, type ToReturner, whenReturned } from "./return-payload.ts";
import { returnReceivedTexts } from "./return-received.texts.ts";

const day = 86_400_000;

export const returnReceived = defineAutomation<ReturnPayload, ToReturner>({
  key: "return-received",
  name: "Return received",
  description: "When what was sent back has come. Where the refund is made with it, the text of the refund says so.",
  group: "returns",
  topics: ["returns/process", "returns/close"],
  kind: "transactional",
  payload: ReturnPayload,
  keepsHours: true,
  latestAfterMs: 2 * day,
  texts: returnReceivedTexts,
  samples: { received: sampleNews },
  mustOfferStop: ["received"],
  recipients: whenReturned(({ isReceived }) => isReceived),
  about: (_payload, { sentBack }) => sentBack.id,
  run: (_payload, to) => (to.sentBack.isRefunded ? nothing("told with the refund") : say("received", orderIn(to))),
});

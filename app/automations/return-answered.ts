import { say } from "#app/outcomes/outcome.ts";
import { defineAutomation } from "./automation.ts";
import { orderIn, sampleNews } from "./order-news-payload.ts";
import { returnAnsweredTexts } from "./return-answered.texts.ts";
import { ReturnPayload, type ToReturner, whenReturned } from "./return-payload.ts";

const day = 86_400_000;
/** What a merchant writes is told as far as a text goes. */
const longestWhy = 100;

export const returnAnswered = defineAutomation<ReturnPayload, ToReturner>({
  key: "return-answered",
  name: "Return approved or declined",
  description:
    "When you approve a return, with its label where there is one, or decline it, with what you write to it.",
  group: "returns",
  topics: ["returns/approve", "returns/decline"],
  kind: "transactional",
  payload: ReturnPayload,
  keepsHours: true,
  latestAfterMs: 3 * day,
  texts: returnAnsweredTexts,
  samples: {
    approved: { ...sampleNews, label: "https://demo-shop.example/label/1001.pdf" },
    declined: { ...sampleNews, why: "the 30 days are over" },
  },
  mustOfferStop: ["approved", "declined"],
  recipients: whenReturned(({ status }) => status === "OPEN" || status === "DECLINED"),
  about: (_payload, { sentBack }) => `${sentBack.id} ${sentBack.status.toLowerCase()}`,
  run(_payload, to) {
    const { status, label, why } = to.sentBack;
    if (status === "OPEN") return say("approved", { ...orderIn(to), label });
    return say("declined", { ...orderIn(to), why: inShort(why) });
  },
});

const inShort = (why: string) => {
  const line = why.replace(/\s+/g, " ").replace(/[\s.]+$/, "");
  return line.length > longestWhy ? `${line.slice(0, longestWhy).replace(/\s\S*$/, "")} ...` : line.trim();
};

import type { Speaker } from "#app/templates/text.ts";
import { alertTexts } from "./alert.texts.ts";

const shop = { name: "Demo Shop" };

/** What the shop's own staff is told by text. */
export const alertSpeaker = {
  key: "alert",
  name: "Staff alerts",
  texts: alertTexts,
  samples: {
    person: { shop, who: "Ann Lee" },
    locked: { shop, who: "Ann Lee" },
    number: { shop, number: "+18005550100" },
    failure: { shop },
    added: { shop },
  },
  mustOfferStop: ["added"],
} as const satisfies Speaker;

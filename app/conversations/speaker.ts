import type { Speaker } from "#app/templates/text.ts";
import { conversationTexts } from "./speaker.texts.ts";

const shop = {
  name: "Demo Shop",
  url: "https://demo-shop.example",
  phone: "+18005550199",
  email: "help@demo-shop.example",
};

/** What the conversation itself says: consent, help, codes, and what cannot be read as a command. */
export const conversationSpeaker = {
  key: "conversation",
  name: "Conversation",
  texts: conversationTexts,
  samples: {
    optedOut: {},
    optedIn: { shop },
    help: { shop },
    unknown: { shop, menu: "BUY and an item, TRACK, CANCEL and an order number" },
    aborted: { shop },
    nothingOpen: { shop, menu: "BUY and an item, TRACK, CANCEL and an order number" },
    codeNeeded: { shop },
    codeWrong: { shop, triesLeft: 2 },
    codeVoid: { shop },
    tooManyCodes: { shop },
    pickOne: { shop, count: 3 },
    trouble: { shop },
    delayed: { shop },
    codeFirst: { shop, code: "123456", what: "ADDRESS" },
    codeDropped: { shop },
    locked: { shop },
    putAside: {},
    askedAgain: {},
  },
  mustOfferStop: ["optedIn", "help"],
} satisfies Speaker;

export type ConversationText = keyof typeof conversationTexts;

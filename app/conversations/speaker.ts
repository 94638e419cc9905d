import type { Speaker } from "#app/templates/text.ts";

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
  texts: {
    optedOut: { en: "You have been successfully unsubscribed." },
    optedIn: {
      en: "{{ shop.name }}: You're in for order updates and offers. Msg frequency varies. Msg & data rates may apply. Reply HELP for help, STOP to opt out.",
    },
    help: {
      en: "{% if shop.phone %}Please call {{ shop.phone }}{% elsif shop.email %}Please write to {{ shop.email }}{% else %}Please see {{ shop.url }}{% endif %} for more information, or text STOP to stop these messages. Msg & Data rates may apply.",
    },
    unknown: { en: "{{ shop.name }}: Sorry, we didn't get that. Text {{ menu }} or HELP." },
    aborted: { en: "{{ shop.name }}: OK, dropped. Nothing was changed." },
    nothingOpen: { en: "{{ shop.name }}: There is nothing waiting for an answer. Text {{ menu }} or HELP." },
    codeNeeded: {
      en: "{{ shop.name }}: Please reply with the 6-digit code from our last text to go on, or NO to drop it.",
    },
    codeWrong: {
      en: "{{ shop.name }}: That code isn't right. {{ triesLeft }} {% if triesLeft == 1 %}try{% else %}tries{% endif %} left. Reply NO to drop it.",
    },
    codeVoid: {
      en: "{{ shop.name }}: That code can't be used any more, so nothing was changed. Please text your request again.",
    },
    tooManyCodes: {
      en: "{{ shop.name }}: Too many codes were asked for from this number. Please try again in an hour.",
    },
    pickOne: { en: "{{ shop.name }}: Please reply with a number from 1 to {{ count }}, or NO to drop it." },
    answerNeeded: { en: "{{ shop.name }}: Please answer our last question, or reply NO to drop it." },
    trouble: {
      en: "{{ shop.name }}: Sorry, that did not work. Please try again later{% if shop.phone %} or call {{ shop.phone }}{% endif %}.",
    },
  },
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
    answerNeeded: { shop },
    trouble: { shop },
  },
  mustOfferStop: ["optedIn", "help"],
} satisfies Speaker;

export type ConversationText = keyof typeof conversationSpeaker.texts;

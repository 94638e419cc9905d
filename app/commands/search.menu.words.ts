import { defineWords } from "./words.ts";

/** MENU asks what there is: of a restaurant its dishes, of a shop its goods. */
export const searchMenuWords = defineWords({
  intent: "menu",
  nearest: "help",
  keyword: "MENU",
  help: { en: "MENU", es: "MENU", fr: "MENU", de: "MENU", pt: "MENU", it: "MENU", nl: "MENU", hi: "MENU" },
  verbs: {
    en: ["menu"],
    es: ["menú", "el menú", "la carta"],
    fr: ["menu", "le menu", "la carte"],
    de: ["menü", "menu", "speisekarte", "die speisekarte"],
    pt: ["menu", "cardápio", "o cardápio"],
    it: ["menù", "menu", "il menu"],
    nl: ["menu", "menukaart", "het menu"],
    hi: ["menu", "menu dikhao", "मेन्यू", "मेनू"],
  },
  phrases: {
    en: ["^ (show|send|see|view|give) (me|us)? (the|your|a|todays)? menu $", "^ whats on (the|your) menu $"],
  },
  alone: true,
  chatty: true,
  slots: [],
  examples: { en: ["MENU", "show me the menu"], es: ["menú"], de: ["Speisekarte"] },
});

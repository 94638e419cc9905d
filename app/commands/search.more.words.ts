import { defineWords } from "./words.ts";

/** MORE turns a list's page. */
export const searchMoreWords = defineWords({
  intent: "more",
  nearest: "none",
  keyword: "MORE",
  help: { en: "MORE", es: "MAS", fr: "SUITE", de: "MEHR", pt: "MAIS", it: "ALTRI", nl: "MEER", hi: "AUR" },
  verbs: {
    en: ["^ more $", "^ (show|see|send) (me)? more $", "^ next page $", "^ more (please|pls|plz) $"],
    es: ["^ más $", "^ ver más $", "^ siguiente $", "^ otros $"],
    fr: ["^ (la)? suite $", "^ plus $", "^ voir plus $"],
    de: ["^ mehr $", "^ weitere $", "^ mehr zeigen $"],
    pt: ["^ mais $", "^ ver mais $"],
    it: ["^ altri $", "^ altro $", "^ ancora $"],
    nl: ["^ meer $", "^ volgende $"],
    hi: ["^ aur $", "^ aur (dikhao|dikhaiye|batao) $", "^ और $", "^ और (दिखाओ|दिखाएं|बताओ) $"],
  },
  alone: true,
  chatty: true,
  slots: [],
  examples: {
    en: ["MORE"],
    es: ["MAS"],
    fr: ["SUITE"],
    de: ["MEHR"],
    pt: ["MAIS"],
    it: ["ALTRI"],
    nl: ["MEER"],
    hi: ["AUR"],
  },
});

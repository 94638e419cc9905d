import { defineWords } from "./words.ts";

/** REMOVE alone stops all texts, so ours is another word; "remove the mug" is understood. */
export const dropWords = defineWords({
  intent: "drop",
  nearest: "question",
  keyword: "DROP",
  help: {
    en: "DROP navy mug",
    es: "DEJAR taza azul",
    fr: "SANS tasse bleue",
    de: "OHNE blaue Tasse",
    pt: "SEM caneca azul",
    it: "SENZA tazza blu",
    nl: "ZONDER blauwe mok",
    hi: "DROP neela mug",
  },
  verbs: {
    en: [
      "drop",
      "(remove|take (out|off|away)|leave out|skip|forget) (the|my|{number})?",
      "(remove|take) * (from|out of) (my|the) (cart|basket|bag)",
    ],
    es: ["(dejar|deja|quita|quitar|sin)"],
    fr: ["(sans|enlever|enlève|enlevez)"],
    de: ["(ohne|entfernen|entferne)"],
    pt: ["(sem|tirar|tira|tire)"],
    it: ["(senza|togliere|togli|togliete)"],
    nl: ["(zonder|weglaten)"],
    hi: ["(nikalo|nikal do|hata do)"],
  },
  not: [
    "(drop|leave) (it|off|out|by|in|me|us|them|you|a line|a note|the (subject|package|parcel|box|order|ball|idea)|at|on|to|your|my)",
    "take (out|off|away) (me|my|this|that|it|us|all|a|an|some|food|your)",
    "(remove|skip|forget|drop) (me|my|this|that|it|us|all|number|about|the (number|list|cake)|everything)",
    "({order}|{reference}|list|lists|texts|messages|number|phone|database|oven|service)",
  ],
  slots: ["product"],
  examples: { en: ["DROP navy mug", "take out the teapot"] },
});

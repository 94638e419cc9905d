import { defineWords } from "./words.ts";

/** How a day begins: its number, or its month. */
const day =
  "({number}|{reference}|{figures}|1er|premier|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec)";

export const birthdayWords = defineWords({
  intent: "birthday",
  nearest: "none",
  keyword: "BDAY",
  help: {
    en: "BDAY 12 April",
    es: "CUMPLE 12 abril",
    fr: "ANNIVERSAIRE 12 avril",
    de: "GEBURTSTAG 12 April",
    pt: "ANIVERSARIO 12 abril",
    it: "COMPLEANNO 12 aprile",
    nl: "VERJAARDAG 12 april",
    hi: "BDAY 12 April",
  },
  verbs: {
    en: ["bday", "birthday"],
    es: ["cumple", "cumpleaños"],
    fr: ["anniversaire"],
    de: ["geburtstag"],
    pt: ["aniversario"],
    it: ["compleanno"],
    nl: ["verjaardag"],
    hi: ["janamdin", "janmdin", "जन्मदिन"],
  },
  phrases: {
    en: [`^ my (bday|birthday|b day|birth day) (is|its|on|the)* ${day}`],
    es: [`^ mi? (cumple|cumpleaños) (es|cae|el|dia)* ${day}`],
    fr: [`^ mon? anniversaire (est|c est|le)* ${day}`],
    de: [`^ mein? geburtstag (ist|am|der)* ${day}`],
    pt: [`^ meu? (aniversario|niver) (é|dia|no)* ${day}`],
    it: [`^ (il|mio)* compleanno (è|il)* ${day}`],
    nl: [`^ mijn? verjaardag (is|op)* ${day}`],
    hi: [`^ (mera|मेरा) (birthday|bday|janamdin|janmdin|जन्मदिन) ${day}`],
  },
  not: [
    "(happy|feliz|joyeux|bon|buon|fijne|gelukkige|frohe|alles gute|zum|mubarak|gefeliciteerd) ** (bday|birthday|cumple|cumpleaños|anniversaire|geburtstag|aniversario|compleanno|verjaardag|janamdin)",
    "(bday|birthday|janamdin) (mubarak|cake|card|cards|gift|gifts|present|party|boy|girl|balloons|discount|code|order|coupon|offer)",
    "(for|before|a|an|his|her|their|your|the) (bday|birthday)",
  ],
  chatty: true,
  slots: [],
  examples: {
    en: ["BDAY 0412", "BDAY 04/12", "my birthday is 12 april", "my bday is on april 12", "birthday 5 dec"],
    es: ["mi cumpleaños es el 12 de abril", "cumple 12 abril"],
    fr: ["mon anniversaire est le 12 avril"],
    de: ["mein Geburtstag ist am 12. April", "Geburtstag 12.4."],
    pt: ["meu aniversário é 12 de abril", "aniversário 12/04"],
    it: ["il mio compleanno è il 12 aprile"],
    nl: ["mijn verjaardag is 12 april"],
    hi: ["mera birthday 12 april hai", "मेरा जन्मदिन 12 अप्रैल"],
  },
});

import { defineWords } from "./words.ts";

export const nameWords = defineWords({
  intent: "name",
  nearest: "none",
  keyword: "NAME",
  help: {
    en: "NAME Ann Lee",
    es: "NOMBRE Ann Lee",
    fr: "NOM Ann Lee",
    de: "NAME Ann Lee",
    pt: "NOME Ann Lee",
    it: "NOME Ann Lee",
    nl: "NAAM Ann Lee",
    hi: "NAME Ann Lee",
  },
  verbs: {
    en: ["name", "my name is", "my names", "(change|update|set|correct) (my|the)? name (to)?"],
    es: ["nombre", "mi nombre es", "me llamo"],
    fr: ["nom", "mon nom est", "je m appelle"],
    de: ["name", "mein name ist", "ich heisse", "ich heiße"],
    pt: ["nome", "meu nome é", "me chamo"],
    it: ["nome", "il mio nome è", "mi chiamo"],
    nl: ["naam", "mijn naam is", "ik heet"],
    hi: ["naam", "mera naam", "नाम", "मेरा नाम"],
  },
  not: ["name (of|for|on|brand|a|your|tag|{order})"],
  chatty: true,
  slots: ["name"],
  examples: { en: ["NAME Ann Lee", "my name is Ann Lee"], es: ["me llamo Ann Lee"], de: ["ich heiße Ann Lee"] },
});

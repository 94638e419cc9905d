import { defineWords } from "./words.ts";

export const addWords = defineWords({
  intent: "add",
  nearest: "buy",
  keyword: "ADD",
  help: {
    en: "ADD 1 navy mug",
    es: "AGREGAR 1 taza azul",
    fr: "AJOUTER 1 tasse bleue",
    de: "DAZU 1 blaue Tasse",
    pt: "ADICIONAR 1 caneca azul",
    it: "AGGIUNGI 1 tazza blu",
    nl: "TOEVOEGEN 1 blauwe mok",
    hi: "ADD 1 neela mug",
  },
  verbs: {
    en: ["(also|please)? add (me|us)? (also)?", "(add|put) * (to|in|into) (my|the)? (cart|basket|bag)"],
    es: ["(agregar|agrega|agregame|anadir|añade|añádeme|sumar)"],
    fr: ["(ajouter|ajoute|ajoutez) (moi)?"],
    de: ["dazu (noch|bitte)?", "(hinzufügen|ergänzen)"],
    pt: ["(adicionar|adiciona|adicione|acrescentar|acrescenta)"],
    it: ["(aggiungere|aggiungi|aggiungimi|aggiungete)"],
    nl: ["(toevoegen|voeg toe)"],
    hi: ["(jodo|jod do|add karo)", "जोड़ो"],
  },
  tails: {
    de: ["(hinzufügen|dazu)"],
    nl: ["(toevoegen|erbij)"],
    hi: ["(jodo|jod do|add karo|add kar do|जोड़ो|जोड़ दो)"],
  },
  not: [
    // People, numbers, lists and accounts are no goods; neither is somebody else's cart.
    "add (me|us|him|her|them|my|your|our|this|that|the number|a (friend|note|comment|review|tip|card|payment|picture|photo|number|contact)|up|on|fuel|insult|ons|to (your|my|the|a) (list|contacts|phone|account|wallet|calendar))",
    "add ** (list|lists|contacts|account|wallet|balance|credit|facebook|instagram|whatsapp|snap|snapchat|insta|group|chat|calendar|phone|number|address|email|card|name|friend|funds|money)",
    "(agregar|agrega|agregame|anade|adiciona|adicione|aggiungi|aggiungimi|ajoute|ajoutez) (me|mi|moi|a la lista|a lista|alla lista|meu|minha|mon|ma|il mio|la mia|mi numero)",
    "dazu (kommt|kommen|gehort|brauche|habe|gibt|noch eine frage|ist|sind|war)",
  ],
  spends: true,
  slots: ["qty", "product"],
  examples: {
    en: ["ADD 1 navy mug", "add 2 mugs to my cart", "also add a teapot"],
    es: ["agregar 1 taza roja"],
    fr: ["ajouter 2 tasses"],
    de: ["dazu noch 2 Tassen"],
    pt: ["adicionar 1 caneca"],
    it: ["aggiungi 2 tazze"],
    nl: ["toevoegen 1 mok"],
  },
});

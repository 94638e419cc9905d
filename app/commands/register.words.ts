import { defineWords } from "./words.ts";

export const registerWords = defineWords({
  intent: "register",
  nearest: "question",
  keyword: "REGISTER",
  help: {
    en: "REGISTER",
    es: "REGISTRO",
    fr: "CRÉER UN COMPTE",
    de: "REGISTRIEREN",
    pt: "CADASTRO",
    it: "REGISTRATI",
    nl: "REGISTREREN",
    hi: "REGISTER",
  },
  verbs: {
    en: ["register", "registration", "(create|open|make|set up) (an|a|my)? (new)? account", "sign up for an account"],
    es: ["registro", "registrarme", "registrar", "crear (una)? cuenta"],
    fr: ["créer (un)? compte", "enregistrer"],
    de: ["registrieren", "konto erstellen", "registrierung"],
    pt: ["cadastro", "cadastrar", "criar (uma)? conta"],
    it: ["registrati", "registrarmi", "registrazione", "creare (un)? (account|conto)"],
    nl: ["registreren", "account aanmaken"],
    hi: ["register karo", "panjikaran", "पंजीकरण"],
  },
  phrases: {
    en: [
      "(create|open|make|set up|register) (for)? (me|us)? (an|a) (new|customer)? account ($|with you|with your|here|at your|please|by text|for my number)",
      "register (me|my number|this number|this phone|as a (new)? customer)",
    ],
    es: [
      "(crear|abrir|hacer) (me|una)? cuenta ($|con ustedes|aqui|nueva)",
      "(quiero|quisiera|deseo) registrar (me|mi numero)",
    ],
    fr: ["(creer|ouvrir) un compte ($|chez vous|ici|client)"],
    de: ["(ein)? (neues)? (konto|kundenkonto) (bei (euch|ihnen))? (anlegen|eroffnen|erstellen)"],
    pt: ["(criar|abrir|fazer) (uma|minha|meu)? (conta|cadastro) ($|com voces|aqui|nova)"],
    it: ["(creare|aprire) un (account|conto) ($|da voi|qui|nuovo)"],
    nl: ["(een)? (nieuw)? account (bij jullie)? (aanmaken|maken|openen)"],
    hi: [
      "(mera|naya) (account|khata) (banao|bana do|kholo|khol do|banana hai)",
      "(मेरा|नया) (खाता|अकाउंट) (बनाओ|बना दो|खोलो|खोल दो)",
    ],
  },
  not: ["(cash|gift|wedding|baby) (register|registry)"],
  slots: [],
  examples: {
    en: ["REGISTER", "create an account", "I want to open an account with you"],
    es: ["crear una cuenta", "quiero crear una cuenta con ustedes"],
    fr: ["créer un compte"],
    de: ["ein Konto anlegen"],
    pt: ["criar uma conta"],
    it: ["creare un account"],
    nl: ["een account aanmaken"],
    hi: ["mera account banao"],
  },
});

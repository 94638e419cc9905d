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
  not: ["(cash|gift|wedding|baby) (register|registry)"],
  slots: [],
  examples: { en: ["REGISTER", "create an account"], es: ["crear una cuenta"] },
});

import { defineWords } from "./words.ts";

export const emailWords = defineWords({
  intent: "email",
  nearest: "question",
  keyword: "EMAIL",
  help: {
    en: "EMAIL ann@example.com",
    es: "CORREO ann@example.com",
    fr: "EMAIL ann@example.com",
    de: "EMAIL ann@example.com",
    pt: "EMAIL ann@example.com",
    it: "EMAIL ann@example.com",
    nl: "EMAIL ann@example.com",
    hi: "EMAIL ann@example.com",
  },
  verbs: {
    en: [
      "email",
      "e mail",
      "my email (is|address)*",
      "(change|update|set|correct|add) (my|the)? (email|e mail) (address)? (to)?",
    ],
    es: ["correo", "mi correo (es)?", "(cambiar|actualizar) (mi)? (correo|email)"],
    fr: [
      "courriel",
      "mon (email|mail|courriel|adresse mail) (est)?",
      "(changer|modifier) (mon)? (email|mail|courriel)",
    ],
    de: ["meine (email|mail) (ist|adresse)*", "(email|emailadresse) ändern"],
    pt: ["meu email (é)?", "(mudar|alterar|trocar) (meu)? email"],
    it: ["la mia email (è)?", "(cambiare|modificare) (la)? (mia)? email"],
    nl: ["mijn (email|mail) (is)?", "(email|mailadres) wijzigen"],
    hi: ["mera email", "ईमेल"],
  },
  not: ["email (me|us|list|them|address of|signup|you|support|from|sent|about)", "(your|ur|the store) email"],
  chatty: true,
  slots: ["email"],
  examples: { en: ["EMAIL ann@example.com", "change my email to ann@example.com"] },
});

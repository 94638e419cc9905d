import { defineWords } from "./words.ts";

export const sendWords = defineWords({
  intent: "send",
  nearest: "balance",
  keyword: "SEND",
  help: { en: "SEND 10 TO +14155550102" },
  verbs: {
    en: [
      "(send|transfer|give) ({figures}|{number}|{reference}) (dollars|bucks|usd|euros|eur|credit|points|rupees)? to",
      "^ send $",
      "(send|transfer|give|gift) ({figures}|{number}|my|some)? (dollars|bucks|of|my|store|in|worth)* (credit|credits|points|balance)",
    ],
    es: [
      "enviar ({figures}|{number})",
      "transferir ({figures}|{number})",
      "(enviar|transferir|regalar) (de|mi|mis)* (credito|saldo|puntos)",
    ],
    fr: [
      "envoyer ({figures}|{number})",
      "transférer ({figures}|{number})",
      "(envoyer|transferer) (de|mon|mes|du)* (credit|solde|points|avoir)",
    ],
    de: [
      "(sende|senden|überweise|überweisen|schicke) ({figures}|{number})",
      "guthaben (senden|übertragen|verschicken|überweisen)",
    ],
    pt: ["(enviar|transferir) ({figures}|{number})", "(enviar|transferir) (de|meu|meus)* (credito|saldo|pontos)"],
    it: [
      "(invia|inviare|trasferire|trasferisci) ({figures}|{number})",
      "(inviare|trasferire) (di|il|mio|i|miei)* (credito|saldo|punti)",
    ],
    nl: ["(stuur|verstuur) ({figures}|{number})", "(saldo|tegoed|punten) (sturen|overmaken|overdragen)"],
    hi: ["balance bhejo", "credit bhejo"],
  },
  slots: ["amount", "phone"],
  examples: { en: ["SEND 10 TO +14155550102", "transfer my store credit to +14155550102"] },
});

import { defineWords } from "./words.ts";

export const topupWords = defineWords({
  intent: "topup",
  nearest: "balance",
  keyword: "TOPUP",
  help: {
    en: "TOPUP 25",
    es: "TOPUP 25",
    fr: "RECHARGER 25",
    de: "AUFLADEN 25",
    pt: "TOPUP 25",
    it: "TOPUP 25",
    nl: "OPWAARDEREN 25",
    hi: "TOPUP 25",
  },
  verbs: {
    en: [
      "topup",
      "top up",
      "add ({figures}|{number}|{reference})? (to|of)? (my)? (store credit|credit|balance|wallet|funds|money)",
      "(load|reload) ({figures}|{number})? (to|onto|on)? (my)? (store credit|credit|balance|wallet|account|card)?",
      "add funds",
    ],
    es: ["recargar (mi)? saldo", "agregar saldo", "añadir saldo"],
    fr: ["recharger (mon)? (solde|compte)?", "ajouter du crédit"],
    de: ["aufladen", "guthaben aufladen"],
    pt: ["adicionar saldo", "recarregar (meu)? saldo", "colocar crédito"],
    it: ["ricarica saldo", "ricaricare (il)? (mio)? (saldo|conto)", "aggiungere credito"],
    nl: ["opwaarderen", "saldo opwaarderen", "tegoed opwaarderen"],
    hi: ["topup karo", "balance add karo", "wallet me paise"],
  },
  slots: ["amount"],
  examples: { en: ["TOPUP 25", "add $20 to my store credit"] },
});

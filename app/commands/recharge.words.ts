import { defineWords } from "./words.ts";

export const rechargeWords = defineWords({
  intent: "recharge",
  nearest: "question",
  keyword: "RECHARGE",
  help: {
    en: "RECHARGE +14155550101 10",
    es: "RECARGA +14155550101 10",
    fr: "RECHARGE +14155550101 10",
    de: "PREPAID +14155550101 10",
    pt: "RECARGA +14155550101 10",
    it: "RICARICA +14155550101 10",
    nl: "BELTEGOED +14155550101 10",
    hi: "RECHARGE +14155550101 10",
  },
  verbs: {
    en: ["recharge", "(mobile|phone|prepaid|dth|tv|cable) (recharge|topup|top up)"],
    es: ["recarga", "recargar (mi)? (celular|teléfono|móvil)"],
    fr: ["recharge", "recharger (mon)? (mobile|téléphone)"],
    de: ["prepaid", "handy aufladen"],
    pt: ["recarga", "recarregar (meu)? celular"],
    it: ["ricarica", "ricaricare (il)? (mio)? (cellulare|telefono)"],
    nl: ["beltegoed", "beltegoed opwaarderen"],
    hi: ["recharge karo", "रिचार्ज", "रिचार्ज करो"],
  },
  not: ["(recharge|recharging) (my batteries|the battery|batteries|time)"],
  slots: ["amount", "phone"],
  examples: { en: ["RECHARGE +14155550101 10"], hi: ["रिचार्ज करो"] },
});

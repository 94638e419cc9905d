import { defineWords } from "./words.ts";

export const billWords = defineWords({
  intent: "bill",
  nearest: "question",
  keyword: "BILLS",
  help: {
    en: "BILLS electricity 12345678",
    es: "FACTURAS luz 12345678",
    fr: "FACTURES internet 12345678",
    de: "RECHNUNGEN Strom 12345678",
    pt: "CONTAS luz 12345678",
    it: "BOLLETTE luce 12345678",
    nl: "REKENINGEN stroom 12345678",
    hi: "BILLS bijli 12345678",
  },
  verbs: {
    en: [
      "bills",
      "(pay|settle) (my|the|our)? (electricity|electric|power|energy|water|internet|broadband|wifi|postpaid|mobile|phone|cell|dth|tv|cable|landline|utility|utilities) (bill|bills)?",
      "(electricity|electric|power|water|internet|broadband|wifi|postpaid|mobile|dth|cable|utility) (bill|bills)",
      "bill payment",
      "pay bills",
    ],
    es: [
      "facturas",
      "(pagar|pago) (el|la|mi|de|recibo|factura)* (luz|electricidad|agua|internet|telefono|cable)",
      "(recibo|factura) (de|del) (la|el)? (luz|electricidad|agua|internet|telefono)",
    ],
    fr: [
      "factures",
      "payer (la|ma|mon|l|d|facture)* (electricite|eau|internet|telephone)",
      "facture (de|d|l)* (electricite|eau|internet|telephone)",
    ],
    de: [
      "rechnungen",
      "(strom|wasser|internet|telefon|handy) (rechnung|bezahlen|zahlen)",
      "(stromrechnung|wasserrechnung|internetrechnung|telefonrechnung|handyrechnung)",
    ],
    pt: [
      "contas",
      "pagar (a|o|minha|conta|de|da|do)* (luz|agua|energia|internet|telefone)",
      "conta (de|da|do) (luz|agua|energia|internet|telefone)",
    ],
    it: [
      "(bolletta|bollette)",
      "(paga|pagare) (la|l|bolletta|della|del|dell|di)* (luce|acqua|internet|telefono|elettricita)",
    ],
    nl: [
      "rekeningen",
      "(betaal|betalen) (mijn|de|het)* (stroom|energie|water|internet|telefoon)",
      "(stroomrekening|energierekening|waterrekening|internetrekening|telefoonrekening)",
    ],
    hi: [
      "(bijli|pani|internet|phone|mobile) (ka|ke)? bill",
      "bill (bharo|bharna|bharo|jama)",
      "(बिजली|पानी|इंटरनेट|फोन) (का|के)? बिल",
    ],
  },
  tails: { de: ["(strom|wasser|internet|telefon|handy) (bezahlen|zahlen)"] },
  not: ["(send|copy|where|resend|see|download) ** (bill|bills|facturas|factures|rechnungen)"],
  slots: ["amount", "phone"],
  examples: {
    en: ["BILLS electricity 12345678", "PAY ELECTRICITY 12345678", "pay my water bill", "electricity bill 12345678"],
    es: ["pagar la luz 12345678"],
    fr: ["payer ma facture d'électricité"],
    de: ["Stromrechnung 12345678"],
    pt: ["pagar conta de luz 12345678"],
    it: ["pagare la bolletta della luce"],
    nl: ["stroomrekening 12345678"],
    hi: ["bijli ka bill 12345678", "बिजली का बिल"],
  },
});

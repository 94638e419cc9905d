import { defineWords } from "./words.ts";

export const invoiceWords = defineWords({
  intent: "invoice",
  nearest: "question",
  keyword: "INVOICE 1001",
  help: {
    en: "INVOICE 1001",
    es: "FACTURA 1001",
    fr: "FACTURE 1001",
    de: "RECHNUNG 1001",
    pt: "FATURA 1001",
    it: "FATTURA 1001",
    nl: "FACTUUR 1001",
    hi: "INVOICE 1001",
  },
  verbs: {
    en: ["invoice (for|of)?", "receipt (for|of)?", "bill (for|of)?"],
    es: ["factura (de|del)?", "recibo (de|del)?", "comprobante (de|del)?"],
    fr: ["facture (de|pour)?", "reçu (de|pour)?"],
    de: ["rechnung (für|von)?", "quittung (für|von)?", "beleg (für|von)?"],
    pt: ["fatura (de|do)?", "nota fiscal (de|do)?", "recibo (de|do)?"],
    it: ["fattura (di|per|dell)?", "ricevuta (di|per|dell)?", "scontrino"],
    nl: ["factuur (van|voor)?", "bon (van|voor)?", "rekening (van|voor)?"],
    hi: ["bill", "invoice", "raseed", "बिल", "रसीद"],
  },
  phrases: {
    en: [
      "(send|get|need|want|have|email|resend|can i get|text|where is|copy of|give|wheres|see) (me|to|a|an|the|my|i|of|copy of|copy|you|us)* (invoice|receipt|bill)",
      "(invoice|receipt) (for|of|on|please|copy) {my}? {my}? ({order}|{reference}|$)?",
      "(payment|pay|checkout) link",
    ],
    es: [
      "(necesito|quiero|envien|mandame|enviar|me pueden enviar|enviame|donde esta) (la|mi|una|me|el|un)* (factura|recibo|comprobante)",
    ],
    fr: [
      "(besoin|veux|voudrais|envoyer|envoyez|avoir|recevoir|envoie) (moi|de|d|la|ma|une|une copie de)* (facture|recu)",
    ],
    de: [
      "(brauche|schick|schickt|senden|mochte|bekomme|benötige|schicken) (mir|eine|die|ich|meine|sie|bitte|noch)* (rechnung|quittung|beleg)",
    ],
    pt: [
      "(preciso|quero|envie|manda|mandar|enviar|me envia) (da|a|minha|me|de|uma|o|o meu)* (fatura|nota fiscal|recibo)",
    ],
    it: ["(bisogno|vorrei|mandatemi|inviatemi|mi serve|ho bisogno) (della|la|una|di|mia|avere)* (fattura|ricevuta)"],
    nl: ["(nodig|wil|stuur|kan ik|graag|mag ik) (me|de|een|mijn|krijgen)* (factuur|bon|rekening)"],
    hi: ["(invoice|bill|receipt|बिल|रसीद|इनवॉइस) (bhejo|chahiye|bhej|do|dijiye|भेजो|चाहिए|भेज|दो|send)"],
  },
  not: ["(bill|gates|electric|phone|water|gas|light|hospital) (gates|bill)", "pay (the|my) bill"],
  slots: ["order"],
  examples: {
    en: ["INVOICE 1001", "send me the receipt for order 1001"],
    es: ["factura 1001"],
    fr: ["facture 1001"],
    de: ["Rechnung 1001"],
    pt: ["nota fiscal 1001"],
    it: ["fattura 1001"],
    nl: ["factuur 1001"],
  },
});

import { defineWords } from "./words.ts";

export const notifyWords = defineWords({
  intent: "notify",
  nearest: "question",
  keyword: "NOTIFY",
  help: {
    en: "NOTIFY blue mug",
    es: "AVISAR taza azul",
    fr: "ALERTE tasse bleue",
    de: "ERINNERN blaue Tasse",
    pt: "AVISAR caneca azul",
    it: "AVVISAMI tazza blu",
    nl: "WAARSCHUW blauwe mok",
    hi: "NOTIFY neela mug",
  },
  verbs: {
    en: [
      "notify (me)? (when|about|of|on|if)?",
      "remind me (when|about|of|if)",
      "waitlist (for)?",
      "(let|lmk|tell|text|alert|ping|message) (me)? (know)? (when|once|if|as soon as)",
      "(add|put) me (to|on) the (waitlist|waiting list|wait list) (for)?",
      "(watch|track) the price (of|for)?",
      "price (drop)? (alert|alerts) (for|on)?",
    ],
    es: ["avisar", "avísame", "avísenme", "notificar", "notifícame"],
    fr: ["prévenez moi", "préviens moi", "alerte", "alertez moi", "avertissez moi"],
    de: ["erinnern", "benachrichtigen", "benachrichtige mich", "sag bescheid", "sagt bescheid", "bescheid geben"],
    pt: ["avisar", "me avise", "me avisa", "avise me", "me avisem", "notificar"],
    it: ["avvisami", "avvisatemi", "avvertimi", "notificami"],
    nl: ["waarschuw (me)?", "laat me weten", "laat het me weten"],
    hi: ["notify", "batana jab", "suchit karo", "सूचित करो"],
  },
  phrases: {
    en: [
      "(when|once|if) (is|will|are|does|do|it|its|the|they|these|this|{any}) * (back|restocked|available again|back in stock|in stock again|restock|restocking)",
      "(let me know|notify me|tell me|text me|alert me|message me|ping me|lmk) (when|once|if|as soon as) * (back|available|stock|restock|restocked|sale|drops|in|lower|price)",
    ],
    es: ["(avisame|avisenme|aviseme) cuando * (haya|llegue|disponible|vuelva|regrese|stock|tengan)"],
    fr: ["(prevenez|previens|avertissez) moi (quand|lorsque|des) * (disponible|retour|stock|revient)"],
    de: ["(wann|wenn) * (wieder|verfügbar|lieferbar|auf lager)"],
    pt: ["(me avise|me avisa|me avisem|avisem me) quando * (voltar|chegar|disponivel|estoque|tiver)"],
    it: ["(avvisami|avvisatemi|avvertimi) quando * (torna|disponibile|arriva|tornano)"],
    nl: ["(wanneer|als|zodra) * (weer|terug) (op voorraad|verkrijgbaar|beschikbaar|leverbaar)"],
    hi: ["(jab|जब) * (stock|available|aaye|स्टॉक|आए|उपलब्ध) * (batana|bata|बताना|बता|notify)"],
  },
  not: [
    "(order|package|when my|delivery|refund|ship|ships|shipped|arrives)",
    "(let me know|tell me|text me|lmk) (when|if|once) (you|u|ur|ya|i|we|he|she|they|your)",
  ],
  chatty: true,
  slots: ["product"],
  examples: {
    en: ["NOTIFY blue mug", "let me know when the blue mug is back in stock"],
    es: ["avísame cuando vuelva la taza azul"],
  },
});

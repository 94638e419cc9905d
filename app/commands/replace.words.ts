import { defineWords } from "./words.ts";

export const replaceWords = defineWords({
  intent: "replace",
  nearest: "return",
  keyword: "REPLACE",
  help: {
    en: "REPLACE 1001",
    es: "REEMPLAZO 1001",
    fr: "REMPLACER 1001",
    de: "ERSATZ 1001",
    pt: "TROCA 1001",
    it: "SOSTITUIRE 1001",
    nl: "VERVANGEN 1001",
    hi: "REPLACE 1001",
  },
  verbs: {
    en: ["replace", "replacement (for|of)?"],
    es: ["reemplazo (de|del)?", "reemplazar", "cambio de producto"],
    fr: ["remplacer", "remplacement (de|du)?"],
    de: ["ersatz (für)?", "ersetzen", "ersatzlieferung"],
    pt: ["troca (de|do|da)?", "substituir", "substituição (de|do|da)?"],
    it: ["sostituire", "sostituzione (di|del|dell)?"],
    nl: ["vervangen", "vervanging (van|voor)?"],
    hi: ["replace (karo|karna)?", "badlo", "रिप्लेस"],
  },
  phrases: {
    en: [
      "(send|want|need|get|request|like|have|give|ship) (me|to|a|an|i|us|for)* (replacement|new one)",
      "(can|could|please|will) (you|u|i)? (get|have)? (replace) (it|this|that|them|my|the|these|{reference})",
    ],
    es: ["(quiero|necesito|solicito|enviar|envien|manden) (un|una|me)* (reemplazo|cambio de producto)"],
    fr: ["(veux|voudrais|demande|envoyer) (un|me)* remplacement"],
    de: ["(mochte|will|brauche|schickt|hätte gern) (ich|mir|einen|ein|eine)* (ersatz|ersatzlieferung)"],
    pt: ["(quero|preciso|solicito|fazer) (uma|de|a)* (troca|substituicao)"],
    it: ["(voglio|vorrei|mandatemi) (una|la)* sostituzione"],
    nl: ["(wil|graag|stuur) (een|ik|me)* vervanging"],
    hi: ["(replacement|replace|रिप्लेसमेंट|रिप्लेस) (chahiye|karo|kar|karna|चाहिए|करो|करना|kardo|bhejo)"],
  },
  not: ["replace (him|her|you|u)"],
  slots: ["order"],
  examples: {
    en: ["REPLACE 1001", "please send me a replacement"],
    es: ["quiero un reemplazo"],
    fr: ["remplacer 1001"],
    de: ["Ersatz 1001"],
    hi: ["replacement chahiye"],
  },
});

import type { Texts } from "#app/templates/text.ts";

const shop = { name: "Demo Shop" };

export const personTexts = {
  handedOver: {
    en: "{{ shop.name }}: Thanks, a person will answer you here{% if hours %} ({{ hours }}){% endif %}. Text us what it is about. Until then you get no automatic replies.",
    es: "{{ shop.name }}: Gracias, una persona te va a responder por este medio{% if hours %} ({{ hours }}){% endif %}. Escribe de qué se trata. Hasta entonces el sistema no contesta.",
    fr: "{{ shop.name }} : Merci, une personne va vous répondre ici{% if hours %} ({{ hours }}){% endif %}. Dites-nous de quoi il s'agit. D'ici là, pas de réponse automatique.",
    de: "{{ shop.name }}: Danke, hier antwortet Ihnen ein Mensch{% if hours %} ({{ hours }}){% endif %}. Schreiben Sie uns, worum es geht. Bis dahin kommen keine automatischen Antworten.",
    pt: "{{ shop.name }}: Obrigado, uma pessoa vai responder por aqui{% if hours %} ({{ hours }}){% endif %}. Escreva do que se trata. Enquanto isso, o sistema fica parado.",
    it: "{{ shop.name }}: Grazie, qui risponderà una persona{% if hours %} ({{ hours }}){% endif %}. Scrivere di cosa si tratta. Fino ad allora nessuna risposta automatica.",
    nl: "{{ shop.name }}: Bedankt, een medewerker antwoordt je hier{% if hours %} ({{ hours }}){% endif %}. Sms waar het over gaat. Tot dan komen er geen automatische antwoorden.",
    hi: "{{ shop.name }}: धन्यवाद, हमारी टीम से कोई यहीं जवाब देगा{% if hours %} ({{ hours }}){% endif %}। अपनी बात लिखें।",
  },
} satisfies Texts;

export const personSamples = { handedOver: { shop, hours: "Mon-Fri 9-17" } };

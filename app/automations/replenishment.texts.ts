import type { Texts } from "#app/templates/text.ts";

/** How many other goods of the same order. */
const more = "{% if more > 0 %} +{{ more }}{% endif %}";
const how = (byText: string, online: string) => `{% if byText %}${byText}{% else %}${online} {{ shop.url }}{% endif %}`;

export const replenishmentTexts = {
  due: {
    en: `{{ shop.name }}: Running low on {{ item }}${more}? ${how("Reply 1 to order it again.", "Order it again:")} Reply STOP to opt out.`,
    es: `{{ shop.name }}: ¿Se acaba {{ item }}${more}? ${how("Responde 1 para pedirlo otra vez.", "Pide otra vez:")} Responde STOP para darte de baja.`,
    fr: `{{ shop.name }} : Il vous reste peu de {{ item }}${more} ? ${how("Répondez 1 pour en recommander.", "Recommandez :")} Répondez STOP pour vous désinscrire.`,
    de: `{{ shop.name }}: Geht {{ item }}${more} zur Neige? ${how("Antworten Sie 1, um es wieder zu bestellen.", "Wieder bestellen:")} Abmelden mit STOP.`,
    pt: `{{ shop.name }}: Acabando {{ item }}${more}? ${how("Responda 1 para pedir de novo.", "Compre de novo:")} Responda STOP para sair.`,
    it: `{{ shop.name }}: Sta finendo {{ item }}${more}? ${how("Rispondere 1 per riordinare.", "Riordinare:")} Rispondere STOP per disiscriversi.`,
    nl: `{{ shop.name }}: Is {{ item }}${more} bijna op? ${how("Antwoord 1 om het weer te bestellen.", "Bestel het weer:")} Antwoord STOP om je af te melden.`,
    hi: `{{ shop.name }}: {{ item }}${more} खत्म हो रहा है? ${how("फिर से मंगाने के लिए 1 भेजें।", "फिर से मंगाएं:")} बंद करने के लिए STOP भेजें।`,
  },
} satisfies Texts;

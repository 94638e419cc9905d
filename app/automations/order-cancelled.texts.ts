import type { Texts } from "#app/templates/text.ts";

export const orderCancelledTexts = {
  cancelled: {
    en: "{{ shop.name }}: Order {{ order.number }} was cancelled.{% if back != '' %} {{ back }} goes back to you.{% endif %} Questions? Reply PERSON. Reply STOP to opt out.",
    es: "{{ shop.name }}: El pedido {{ order.number }} se ha cancelado.{% if back != '' %} Te devolvemos {{ back }}.{% endif %} ¿Dudas? Responde AGENTE. Responde STOP para darte de baja.",
    fr: "{{ shop.name }} : La commande {{ order.number }} a été annulée.{% if back != '' %} Nous vous remboursons {{ back }}.{% endif %} Une question ? Répondez CONSEILLER. Répondez STOP pour vous désinscrire.",
    de: "{{ shop.name }}: Bestellung {{ order.number }} wurde storniert.{% if back != '' %} Sie bekommen {{ back }} zurück.{% endif %} Fragen? Antworten Sie MITARBEITER. Abmelden mit STOP.",
    pt: "{{ shop.name }}: O pedido {{ order.number }} foi cancelado.{% if back != '' %} Devolvemos {{ back }}.{% endif %} Perguntas? Responda ATENDENTE. Responda STOP para sair.",
    it: "{{ shop.name }}: L'ordine {{ order.number }} è stato annullato.{% if back != '' %} Rimborsiamo {{ back }}.{% endif %} Domande? Rispondere OPERATORE. Rispondere STOP per disiscriversi.",
    nl: "{{ shop.name }}: Bestelling {{ order.number }} is geannuleerd.{% if back != '' %} Je krijgt {{ back }} terug.{% endif %} Vragen? Antwoord MEDEWERKER. Antwoord STOP om je af te melden.",
    hi: "{{ shop.name }}: ऑर्डर {{ order.number }} रद्द कर दिया गया है।{% if back != '' %} {{ back }} आपको लौटेंगे।{% endif %} सवाल? AGENT भेजें। बंद करने के लिए STOP भेजें।",
  },
} satisfies Texts;

import type { Texts } from "#app/templates/text.ts";

export const riskyOrderTexts = {
  asked: {
    en: "{{ shop.name }}: Order {{ order.number }}{% if total != '' %} over {{ total }}{% endif %} was placed in your name. Not you? Reply NO.",
    es: "{{ shop.name }}: Se ha hecho el pedido {{ order.number }}{% if total != '' %} por {{ total }}{% endif %} a tu nombre. ¿Fue otra persona? Responde NO.",
    fr: "{{ shop.name }} : La commande {{ order.number }}{% if total != '' %} de {{ total }}{% endif %} a été faite à votre nom. Ce n'est pas vous ? Répondez NON.",
    de: "{{ shop.name }}: Bestellung {{ order.number }}{% if total != '' %} über {{ total }}{% endif %} wurde in Ihrem Namen aufgegeben. Waren Sie das nicht? Antworten Sie mit NEIN.",
    pt: "{{ shop.name }}: O pedido {{ order.number }}{% if total != '' %} de {{ total }}{% endif %} foi feito em seu nome. Foi outra pessoa? Responda NAO.",
    it: "{{ shop.name }}: L'ordine {{ order.number }}{% if total != '' %} da {{ total }}{% endif %} è stato fatto a suo nome. Non è stato lei? Rispondere NO.",
    nl: "{{ shop.name }}: Bestelling {{ order.number }}{% if total != '' %} van {{ total }}{% endif %} is op jouw naam geplaatst. Was jij dit niet? Antwoord NEE.",
    hi: "{{ shop.name }}: आपके नाम से ऑर्डर {{ order.number }}{% if total != '' %} ({{ total }}){% endif %} दिया गया। आपने नहीं किया? NO भेजें।",
  },
} satisfies Texts;

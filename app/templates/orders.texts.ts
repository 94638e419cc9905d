import type { Localised } from "./text.ts";

/** No order of that number is theirs; the list of their orders tells which are. */
export const noSuchOrder = {
  en: "{{ shop.name }}: We found no order {{ order }} for this number. Text ORDERS for the ones we know, or HELP.",
  es: "{{ shop.name }}: No encontramos el pedido {{ order }} con este teléfono. Escribe PEDIDOS para ver los que tenemos, o AYUDA.",
  fr: "{{ shop.name }} : Aucune commande {{ order }} pour ce numéro. Envoyez COMMANDES pour voir les autres, ou AIDE.",
  de: "{{ shop.name }}: Zu dieser Nummer gibt es keine Bestellung {{ order }}. Schreiben Sie BESTELLUNGEN, um alle zu sehen, oder HILFE.",
  pt: "{{ shop.name }}: Nenhum pedido {{ order }} encontrado para este telefone. Envie PEDIDOS para ver os outros, ou AJUDA.",
  it: "{{ shop.name }}: Nessun ordine {{ order }} per questo numero. Inviare ORDINI per vedere gli altri, oppure AIUTO.",
  nl: "{{ shop.name }}: We vonden geen bestelling {{ order }} bij dit nummer. Sms BESTELLINGEN om de andere te zien, of HULP.",
  hi: "{{ shop.name }}: इस नंबर पर ऑर्डर {{ order }} नहीं मिला। बाकी ऑर्डर के लिए ORDERS, या HELP भेजें।",
} satisfies Localised;

/** The same, where what matters is how the last one stands. */
export const noSuchOrderButLast = {
  en: "{{ shop.name }}: We found no order {{ order }} for this number. Text TRACK for your last order, or HELP.",
  es: "{{ shop.name }}: No encontramos el pedido {{ order }} con este teléfono. Escribe RASTREAR para localizar tu pedido reciente, o AYUDA.",
  fr: "{{ shop.name }} : Aucune commande {{ order }} pour ce numéro. Envoyez SUIVI pour votre dernière commande, ou AIDE.",
  de: "{{ shop.name }}: Zu dieser Nummer gibt es keine Bestellung {{ order }}. Schreiben Sie STATUS für Ihre letzte Bestellung oder HILFE.",
  pt: "{{ shop.name }}: Nenhum pedido {{ order }} encontrado para este telefone. Envie RASTREAR para ver o pedido mais recente, ou AJUDA.",
  it: "{{ shop.name }}: Nessun ordine {{ order }} per questo numero. Inviare TRACCIA per l'ultimo ordine, oppure AIUTO.",
  nl: "{{ shop.name }}: We vonden geen bestelling {{ order }} bij dit nummer. Sms VOLGEN voor je laatste bestelling, of HULP.",
  hi: "{{ shop.name }}: इस नंबर पर ऑर्डर {{ order }} नहीं मिला। आखिरी ऑर्डर के लिए TRACK, या HELP भेजें।",
} satisfies Localised;

export const noOrders = {
  en: "{{ shop.name }}: We found no orders for this number. Text BUY and an item to place one, or HELP.",
  es: "{{ shop.name }}: No encontramos pedidos con este teléfono. Escribe COMPRAR y el producto para hacer uno, o AYUDA.",
  fr: "{{ shop.name }} : Aucune commande pour ce numéro. Envoyez ACHETER et un article pour commander, ou AIDE.",
  de: "{{ shop.name }}: Zu dieser Nummer gibt es keine Bestellungen. Schreiben Sie KAUFEN und einen Artikel, um zu bestellen, oder HILFE.",
  pt: "{{ shop.name }}: Nenhum pedido encontrado para este telefone. Envie COMPRAR e o produto para fazer um, ou AJUDA.",
  it: "{{ shop.name }}: Nessun ordine per questo numero. Inviare COMPRA e un prodotto per ordinare, oppure AIUTO.",
  nl: "{{ shop.name }}: We vonden geen bestellingen bij dit nummer. Sms KOPEN en een artikel om te bestellen, of HULP.",
  hi: "{{ shop.name }}: इस नंबर पर कोई ऑर्डर नहीं मिला। ऑर्डर करने के लिए KHARIDO और सामान का नाम, या HELP भेजें।",
} satisfies Localised;

const choicesOf = (amount: "total" | "due", wordFor: string) =>
  `{% for order in orders %}{{ forloop.index }} ${wordFor} {{ order.number }} ({{ order.${amount} }}){% unless forloop.last %}, {% endunless %}{% endfor %}`;

/** Which of `orders`, by number, each with that amount. */
export const whichOrder = (amount: "total" | "due") =>
  ({
    en: `{{ shop.name }}: Which order? Reply ${choicesOf(amount, "for")}, or NO.`,
    es: `{{ shop.name }}: ¿Qué pedido? Responde ${choicesOf(amount, "para")}, o NO.`,
    fr: `{{ shop.name }} : Quelle commande ? Répondez ${choicesOf(amount, "pour")}, ou NON.`,
    de: `{{ shop.name }}: Welche Bestellung? Antworten Sie mit ${choicesOf(amount, "für")} oder NEIN.`,
    pt: `{{ shop.name }}: Qual pedido? Responda ${choicesOf(amount, "para")}, ou NAO.`,
    it: `{{ shop.name }}: Quale ordine? Rispondere ${choicesOf(amount, "per")}, oppure NO.`,
    nl: `{{ shop.name }}: Welke bestelling? Antwoord ${choicesOf(amount, "voor")}, of NEE.`,
    hi: `{{ shop.name }}: कौन सा ऑर्डर? ${choicesOf(amount, "=")}। नंबर भेजें, या NO।`,
  }) satisfies Localised;

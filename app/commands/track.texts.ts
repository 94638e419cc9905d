import type { Texts } from "#app/templates/text.ts";
import { trackStatus } from "./track.status.texts.ts";

const shop = { name: "Demo Shop" };

export const trackTexts = {
  status: trackStatus,
  notFound: {
    en: "{{ shop.name }}: We found no order {{ order }} for this number. Text TRACK for your last order, or HELP.",
    es: "{{ shop.name }}: No encontramos el pedido {{ order }} con este teléfono. Escribe RASTREAR para localizar tu pedido reciente, o AYUDA.",
    fr: "{{ shop.name }} : Aucune commande {{ order }} pour ce numéro. Envoyez SUIVI pour votre dernière commande, ou AIDE.",
    de: "{{ shop.name }}: Zu dieser Nummer gibt es keine Bestellung {{ order }}. Schreiben Sie STATUS für Ihre letzte Bestellung oder HILFE.",
    pt: "{{ shop.name }}: Nenhum pedido {{ order }} encontrado para este telefone. Envie RASTREAR para ver o pedido mais recente, ou AJUDA.",
    it: "{{ shop.name }}: Nessun ordine {{ order }} per questo numero. Inviare TRACCIA per l'ultimo ordine, oppure AIUTO.",
    nl: "{{ shop.name }}: We vonden geen bestelling {{ order }} bij dit nummer. Sms VOLGEN voor je laatste bestelling, of HULP.",
    hi: "{{ shop.name }}: इस नंबर पर ऑर्डर {{ order }} नहीं मिला। आखिरी ऑर्डर के लिए TRACK, या HELP भेजें।",
  },
  noOrders: {
    en: "{{ shop.name }}: We found no orders for this number. Text BUY and an item to place one, or HELP.",
    es: "{{ shop.name }}: No encontramos pedidos con este teléfono. Escribe COMPRAR y el producto para hacer uno, o AYUDA.",
    fr: "{{ shop.name }} : Aucune commande pour ce numéro. Envoyez ACHETER et un article pour commander, ou AIDE.",
    de: "{{ shop.name }}: Zu dieser Nummer gibt es keine Bestellungen. Schreiben Sie KAUFEN und einen Artikel, um zu bestellen, oder HILFE.",
    pt: "{{ shop.name }}: Nenhum pedido encontrado para este telefone. Envie COMPRAR e o produto para fazer um, ou AJUDA.",
    it: "{{ shop.name }}: Nessun ordine per questo numero. Inviare COMPRA e un prodotto per ordinare, oppure AIUTO.",
    nl: "{{ shop.name }}: We vonden geen bestellingen bij dit nummer. Sms KOPEN en een artikel om te bestellen, of HULP.",
    hi: "{{ shop.name }}: इस नंबर पर कोई ऑर्डर नहीं मिला। ऑर्डर करने के लिए KHARIDO और सामान का नाम, या HELP भेजें।",
  },
} satisfies Texts;

export const trackSamples = {
  status: {
    shop,
    order: { number: "1001" },
    state: "transit",
    parcels: [{ company: "UPS", number: "1Z999AA10123456784", url: "", expected: "Tue 24 Nov", delivered: "" }],
  },
  notFound: { shop, order: "1001" },
  noOrders: { shop },
};

import type { Texts } from "#app/templates/text.ts";

const shop = { name: "Demo Shop" };

export const refundTexts = {
  status: {
    en: `{{ shop.name }}: {% case state %}{% when "refunded" %}{{ total }} of order {{ order.number }} has been refunded.{% when "requested" %}The return of order {{ order.number }} has been asked for; the shop has not answered yet.{% when "approved" %}The return of order {{ order.number }} is approved. The refund follows once it has come back.{% when "declined" %}The return of order {{ order.number }} was declined{% if why != '' %}: {{ why }}{% endif %}.{% when "closed" %}The return of order {{ order.number }} is closed; nothing has been refunded.{% when "none" %}Order {{ order.number }} has no return and no refund.{% endcase %}`,
    es: `{{ shop.name }}: {% case state %}{% when "refunded" %}Te devolvimos {{ total }} del pedido {{ order.number }}.{% when "requested" %}El retorno del pedido {{ order.number }} se ha solicitado; la tienda no ha respondido.{% when "approved" %}El retorno del pedido {{ order.number }} se ha aceptado. El reembolso llega cuando lo recibamos.{% when "declined" %}El retorno del pedido {{ order.number }} no se ha aceptado{% if why != '' %}: {{ why }}{% endif %}.{% when "closed" %}El retorno del pedido {{ order.number }} se ha cerrado, sin reembolso.{% when "none" %}El pedido {{ order.number }} no tiene devoluciones ni reembolsos.{% endcase %}`,
    fr: `{{ shop.name }} : {% case state %}{% when "refunded" %}{{ total }} de la commande {{ order.number }} ont été remboursés.{% when "requested" %}Le retour de la commande {{ order.number }} est demandé ; la boutique n'a pas encore répondu.{% when "approved" %}Le retour de la commande {{ order.number }} est accepté. Le remboursement suivra à son arrivée.{% when "declined" %}Le retour de la commande {{ order.number }} a été refusé{% if why != '' %} : {{ why }}{% endif %}.{% when "closed" %}Le retour de la commande {{ order.number }} est clos, sans remboursement.{% when "none" %}La commande {{ order.number }} n'a ni retour ni remboursement.{% endcase %}`,
    de: `{{ shop.name }}: {% case state %}{% when "refunded" %}{{ total }} aus Bestellung {{ order.number }} sind erstattet.{% when "requested" %}Die Rückgabe von Bestellung {{ order.number }} ist angefragt, eine Antwort steht noch aus.{% when "approved" %}Die Rückgabe von Bestellung {{ order.number }} ist genehmigt. Erstattet wird, sobald sie hier ist.{% when "declined" %}Die Rückgabe von Bestellung {{ order.number }} wurde abgelehnt{% if why != '' %}: {{ why }}{% endif %}.{% when "closed" %}Die Rückgabe von Bestellung {{ order.number }} ist abgeschlossen, ohne Erstattung.{% when "none" %}Zu Bestellung {{ order.number }} gibt es keine Rückgabe und keine Erstattung.{% endcase %}`,
    pt: `{{ shop.name }}: {% case state %}{% when "refunded" %}{{ total }} do pedido {{ order.number }} foram reembolsados.{% when "requested" %}O retorno do pedido {{ order.number }} foi solicitado; a loja ainda vai responder.{% when "approved" %}O retorno do pedido {{ order.number }} foi aceito. O reembolso vem quando ele chegar.{% when "declined" %}O retorno do pedido {{ order.number }} foi recusado{% if why != '' %}: {{ why }}{% endif %}.{% when "closed" %}O retorno do pedido {{ order.number }} foi encerrado, sem reembolso.{% when "none" %}O pedido {{ order.number }} não tem retorno nem reembolso.{% endcase %}`,
    it: `{{ shop.name }}: {% case state %}{% when "refunded" %}{{ total }} dell'ordine {{ order.number }} sono stati rimborsati.{% when "requested" %}Il reso dell'ordine {{ order.number }} è richiesto; il negozio non ha ancora risposto.{% when "approved" %}Il reso dell'ordine {{ order.number }} è accettato. Il rimborso segue quando arriva.{% when "declined" %}Il reso dell'ordine {{ order.number }} è stato rifiutato{% if why != '' %}: {{ why }}{% endif %}.{% when "closed" %}Il reso dell'ordine {{ order.number }} è chiuso, senza rimborso.{% when "none" %}L'ordine {{ order.number }} non ha resi o rimborsi.{% endcase %}`,
    nl: `{{ shop.name }}: {% case state %}{% when "refunded" %}{{ total }} van bestelling {{ order.number }} is terugbetaald.{% when "requested" %}De retour van bestelling {{ order.number }} is aangevraagd; de winkel heeft nog niet geantwoord.{% when "approved" %}De retour van bestelling {{ order.number }} is goedgekeurd. Je krijgt je geld zodra hij terug is.{% when "declined" %}De retour van bestelling {{ order.number }} is afgewezen{% if why != '' %}: {{ why }}{% endif %}.{% when "closed" %}De retour van bestelling {{ order.number }} is afgesloten, zonder terugbetaling.{% when "none" %}Bestelling {{ order.number }} heeft geen retour en geen terugbetaling.{% endcase %}`,
    hi: `{{ shop.name }}: {% case state %}{% when "refunded" %}ऑर्डर {{ order.number }} के {{ total }} वापस कर दिए गए हैं।{% when "requested" %}ऑर्डर {{ order.number }} की वापसी मांगी गई है; दुकान का जवाब बाकी है।{% when "approved" %}ऑर्डर {{ order.number }} की वापसी मंज़ूर है। सामान मिलते ही पैसे लौटेंगे।{% when "declined" %}ऑर्डर {{ order.number }} की वापसी नामंज़ूर हुई{% if why != '' %}: {{ why }}{% endif %}।{% when "closed" %}ऑर्डर {{ order.number }} की वापसी बंद हो गई, पैसे नहीं लौटे।{% when "none" %}ऑर्डर {{ order.number }} में न वापसी है, न रिफंड।{% endcase %}`,
  },
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

export const refundSamples = {
  status: { shop, order: { number: "1001" }, state: "refunded", total: "$31.96", why: "" },
  notFound: { shop, order: "1001" },
  noOrders: { shop },
};

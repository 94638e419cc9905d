import type { Texts } from "#app/templates/text.ts";

export const confirmCashOrderTexts = {
  ask: {
    en: "{{ shop.name }}: Reply {{ code }} to confirm order {{ order.number }} ({{ total }}, cash on delivery), NO to cancel it. Never share this code. Reply STOP to opt out.",
    es: "{{ shop.name }}: Responde {{ code }} para confirmar el pedido {{ order.number }} ({{ total }}, contra reembolso), NO para anularlo. No des esta clave a nadie. STOP para darte de baja.",
    fr: "{{ shop.name }} : Répondez {{ code }} pour confirmer la commande {{ order.number }} ({{ total }} à la livraison), NON pour l'annuler. Ne donnez ce code à personne. STOP pour vous désinscrire.",
    de: "{{ shop.name }}: Antworten Sie {{ code }}, um Bestellung {{ order.number }} ({{ total }} bei Lieferung) zu bestätigen, oder NEIN zum Stornieren. Code nie weitergeben. Abmelden mit STOP.",
    pt: "{{ shop.name }}: Responda {{ code }} para confirmar o pedido {{ order.number }} ({{ total }} na entrega), NAO para cancelar. Nunca passe esta senha a ninguem. STOP para sair.",
    it: "{{ shop.name }}: Rispondere {{ code }} per confermare l'ordine {{ order.number }} ({{ total }} alla consegna), NO per annullarlo. Non dare il codice a nessuno. STOP per disiscriversi.",
    nl: "{{ shop.name }}: Antwoord {{ code }} om bestelling {{ order.number }} ({{ total }} bij levering) te bevestigen, NEE om te annuleren. Deel deze code met niemand. STOP om je af te melden.",
    hi: "{{ shop.name }}: ऑर्डर {{ order.number }} ({{ total }}, डिलीवरी पर नकद) पक्का करने के लिए {{ code }} भेजें, रद्द करने के लिए NO। यह कोड किसी को न बताएं। बंद: STOP",
  },
  remind: {
    en: "{{ shop.name }}: Order {{ order.number }} ({{ total }}, cash on delivery) waits for you. Reply {{ code }} to confirm it, NO to cancel it. Never share this code. Reply STOP to opt out.",
    es: "{{ shop.name }}: El pedido {{ order.number }} ({{ total }}, contra reembolso) te espera. Responde {{ code }} para confirmarlo, NO para anularlo. No des esta clave a nadie. STOP para darte de baja.",
    fr: "{{ shop.name }} : La commande {{ order.number }} ({{ total }} à la livraison) vous attend. Répondez {{ code }} pour la confirmer, NON pour l'annuler. Ne donnez ce code à personne. STOP pour vous désinscrire.",
    de: "{{ shop.name }}: Bestellung {{ order.number }} ({{ total }} bei Lieferung) wartet auf Sie. Antworten Sie {{ code }} zum Bestätigen, NEIN zum Stornieren. Code nie weitergeben. Abmelden mit STOP.",
    pt: "{{ shop.name }}: O pedido {{ order.number }} ({{ total }} na entrega) espera sua resposta. Responda {{ code }} para confirmar, NAO para cancelar. Nunca passe esta senha a ninguem. STOP para sair.",
    it: "{{ shop.name }}: L'ordine {{ order.number }} ({{ total }} alla consegna) attende conferma. Rispondere {{ code }} per confermarlo, NO per annullarlo. Non dare il codice a nessuno. STOP per disiscriversi.",
    nl: "{{ shop.name }}: Bestelling {{ order.number }} ({{ total }} bij levering) wacht op je. Antwoord {{ code }} om te bevestigen, NEE om te annuleren. Deel deze code met niemand. STOP om je af te melden.",
    hi: "{{ shop.name }}: ऑर्डर {{ order.number }} ({{ total }}, डिलीवरी पर नकद) आपके जवाब के लिए रुका है। पक्का करने के लिए {{ code }} भेजें, रद्द करने के लिए NO। यह कोड किसी को न बताएं। बंद: STOP",
  },
  lapsed: {
    en: "{{ shop.name }}: Order {{ order.number }} was cancelled, as it was not confirmed. There is nothing to pay. Still want it? Reply PERSON. Reply STOP to opt out.",
    es: "{{ shop.name }}: El pedido {{ order.number }} se ha anulado porque no se ha confirmado. No tienes que pagar nada. ¿Lo quieres? Responde AGENTE. STOP para darte de baja.",
    fr: "{{ shop.name }} : La commande {{ order.number }} est annulée, faute de confirmation. Vous n'avez rien à payer. Vous la voulez encore ? Répondez CONSEILLER. STOP pour vous désinscrire.",
    de: "{{ shop.name }}: Bestellung {{ order.number }} wurde storniert, weil sie nicht bestätigt wurde. Es ist nichts zu zahlen. Doch gewünscht? Antworten Sie MITARBEITER. Abmelden mit STOP.",
    pt: "{{ shop.name }}: O pedido {{ order.number }} foi cancelado por falta de resposta. Nada a pagar. Ainda quer? Responda ATENDENTE. Responda STOP para sair.",
    it: "{{ shop.name }}: L'ordine {{ order.number }} è stato annullato perché non confermato. Non c'è nulla da pagare. Serve ancora? Rispondere OPERATORE. STOP per disiscriversi.",
    nl: "{{ shop.name }}: Bestelling {{ order.number }} is geannuleerd, omdat ze niet is bevestigd. Je hoeft niets te betalen. Toch graag? Antwoord MEDEWERKER. STOP om je af te melden.",
    hi: "{{ shop.name }}: ऑर्डर {{ order.number }} रद्द हो गया, क्योंकि उसे पक्का नहीं किया गया। कुछ नहीं देना है। अब भी चाहिए? AGENT भेजें। बंद करने के लिए STOP भेजें।",
  },
} satisfies Texts;

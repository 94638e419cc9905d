import type { Texts } from "#app/templates/text.ts";

export const confirmOrderTexts = {
  confirmed: {
    en: "{{ shop.name }}: Thank you! Order {{ order.number }} is confirmed. {{ total }} to pay when it comes.",
    es: "{{ shop.name }}: Gracias, el pedido {{ order.number }} queda confirmado. {{ total }} al recibirlo.",
    fr: "{{ shop.name }} : Merci ! La commande {{ order.number }} est confirmée. {{ total }} à payer à la livraison.",
    de: "{{ shop.name }}: Danke! Bestellung {{ order.number }} ist bestätigt. {{ total }} zahlen Sie bei Lieferung.",
    pt: "{{ shop.name }}: Obrigado! O pedido {{ order.number }} foi confirmado. {{ total }} na entrega.",
    it: "{{ shop.name }}: Grazie! L'ordine {{ order.number }} è confermato. {{ total }} alla consegna.",
    nl: "{{ shop.name }}: Bedankt! Bestelling {{ order.number }} is bevestigd. {{ total }} betaal je bij levering.",
    hi: "{{ shop.name }}: धन्यवाद! ऑर्डर {{ order.number }} पक्का हो गया। डिलीवरी पर {{ total }} दें।",
  },
  changed: {
    en: "{{ shop.name }}: Order {{ order.number }} was changed and now comes to {{ total }}, cash on delivery. Reply {{ code }} to confirm it, NO to cancel it. Never share this code.",
    es: "{{ shop.name }}: El pedido {{ order.number }} ha cambiado y ahora cuesta {{ total }}, contra reembolso. Responde {{ code }} para confirmarlo, NO para anularlo. No des esta clave a nadie.",
    fr: "{{ shop.name }} : La commande {{ order.number }} a été modifiée : {{ total }} à la livraison. Répondez {{ code }} pour la confirmer, NON pour l'annuler. Ne donnez ce code à personne.",
    de: "{{ shop.name }}: Bestellung {{ order.number }} wurde geändert und kostet nun {{ total }} bei Lieferung. Antworten Sie {{ code }} zum Bestätigen, NEIN zum Stornieren. Code nie weitergeben.",
    pt: "{{ shop.name }}: O pedido {{ order.number }} mudou e agora custa {{ total }} na entrega. Responda {{ code }} para confirmar, NAO para cancelar. Nunca passe esta senha a ninguem.",
    it: "{{ shop.name }}: L'ordine {{ order.number }} è cambiato e ora costa {{ total }} alla consegna. Rispondere {{ code }} per confermarlo, NO per annullarlo. Non dare il codice a nessuno.",
    nl: "{{ shop.name }}: Bestelling {{ order.number }} is gewijzigd en kost nu {{ total }} bij levering. Antwoord {{ code }} om te bevestigen, NEE om te annuleren. Deel deze code met niemand.",
    hi: "{{ shop.name }}: ऑर्डर {{ order.number }} बदल गया है, अब डिलीवरी पर {{ total }} देने हैं। पक्का करने के लिए {{ code }} भेजें, रद्द करने के लिए NO। यह कोड किसी को न बताएं।",
  },
  cancelled: {
    en: "{{ shop.name }}: Order {{ order.number }} is cancelled. There is nothing to pay.",
    es: "{{ shop.name }}: El pedido {{ order.number }} se ha anulado. No tienes que pagar nada.",
    fr: "{{ shop.name }} : La commande {{ order.number }} est annulée. Vous n'avez rien à payer.",
    de: "{{ shop.name }}: Bestellung {{ order.number }} ist storniert. Es ist nichts zu zahlen.",
    pt: "{{ shop.name }}: O pedido {{ order.number }} foi cancelado. Nada a pagar.",
    it: "{{ shop.name }}: L'ordine {{ order.number }} è annullato. Non c'è nulla da pagare.",
    nl: "{{ shop.name }}: Bestelling {{ order.number }} is geannuleerd. Je hoeft niets te betalen.",
    hi: "{{ shop.name }}: ऑर्डर {{ order.number }} रद्द हो गया है। आपको कुछ नहीं देना है।",
  },
  already: {
    en: "{{ shop.name }}: Order {{ order.number }} is confirmed already. Something wrong with it? Reply PERSON.",
    es: "{{ shop.name }}: El pedido {{ order.number }} ya estaba confirmado. ¿Algo va mal? Responde AGENTE.",
    fr: "{{ shop.name }} : La commande {{ order.number }} est déjà confirmée. Un problème ? Répondez CONSEILLER.",
    de: "{{ shop.name }}: Bestellung {{ order.number }} ist schon bestätigt. Stimmt etwas nicht? Antworten Sie MITARBEITER.",
    pt: "{{ shop.name }}: O pedido {{ order.number }} foi confirmado antes. Algo errado? Responda ATENDENTE.",
    it: "{{ shop.name }}: L'ordine {{ order.number }} è già confermato. Qualcosa non va? Rispondere OPERATORE.",
    nl: "{{ shop.name }}: Bestelling {{ order.number }} is al bevestigd. Klopt er iets niet? Antwoord MEDEWERKER.",
    hi: "{{ shop.name }}: ऑर्डर {{ order.number }} पहले ही पक्का हो चुका है। कोई दिक्कत? AGENT भेजें।",
  },
  paid: {
    en: "{{ shop.name }}: Order {{ order.number }} is paid already and needs no answer. Something wrong with it? Reply PERSON.",
    es: "{{ shop.name }}: El pedido {{ order.number }} ya se ha pagado y no necesita respuesta. ¿Algo va mal? Responde AGENTE.",
    fr: "{{ shop.name }} : La commande {{ order.number }} est déjà payée, rien à confirmer. Un problème ? Répondez CONSEILLER.",
    de: "{{ shop.name }}: Bestellung {{ order.number }} ist schon bezahlt und braucht keine Antwort. Stimmt etwas nicht? Antworten Sie MITARBEITER.",
    pt: "{{ shop.name }}: O pedido {{ order.number }} foi pago, nada a confirmar. Algo errado? Responda ATENDENTE.",
    it: "{{ shop.name }}: L'ordine {{ order.number }} è già pagato, nulla da confermare. Qualcosa non va? Rispondere OPERATORE.",
    nl: "{{ shop.name }}: Bestelling {{ order.number }} is al betaald en hoeft niet bevestigd te worden. Klopt er iets niet? Antwoord MEDEWERKER.",
    hi: "{{ shop.name }}: ऑर्डर {{ order.number }} का भुगतान हो चुका है, जवाब की जरूरत नहीं। कोई दिक्कत? AGENT भेजें।",
  },
  sent: {
    en: "{{ shop.name }}: Order {{ order.number }} is on its way already. Something wrong with it? Reply PERSON.",
    es: "{{ shop.name }}: El pedido {{ order.number }} ya va en camino. ¿Algo va mal? Responde AGENTE.",
    fr: "{{ shop.name }} : La commande {{ order.number }} est déjà en route. Un problème ? Répondez CONSEILLER.",
    de: "{{ shop.name }}: Bestellung {{ order.number }} ist schon unterwegs. Stimmt etwas nicht? Antworten Sie MITARBEITER.",
    pt: "{{ shop.name }}: O pedido {{ order.number }} foi enviado antes. Algo errado? Responda ATENDENTE.",
    it: "{{ shop.name }}: L'ordine {{ order.number }} è già in viaggio. Qualcosa non va? Rispondere OPERATORE.",
    nl: "{{ shop.name }}: Bestelling {{ order.number }} is al onderweg. Klopt er iets niet? Antwoord MEDEWERKER.",
    hi: "{{ shop.name }}: ऑर्डर {{ order.number }} पहले ही निकल चुका है। कोई दिक्कत? AGENT भेजें।",
  },
  gone: {
    en: "{{ shop.name }}: We can no longer find order {{ order.number }}. Reply PERSON and we will look into it.",
    es: "{{ shop.name }}: Ya no encontramos el pedido {{ order.number }}. Responde AGENTE y lo revisamos.",
    fr: "{{ shop.name }} : La commande {{ order.number }} est introuvable. Répondez CONSEILLER, nous vérifions.",
    de: "{{ shop.name }}: Bestellung {{ order.number }} ist nicht mehr zu finden. Antworten Sie MITARBEITER, wir sehen nach.",
    pt: "{{ shop.name }}: O pedido {{ order.number }} sumiu do sistema. Responda ATENDENTE e a gente verifica.",
    it: "{{ shop.name }}: L'ordine {{ order.number }} non si trova più. Rispondere OPERATORE: verifichiamo.",
    nl: "{{ shop.name }}: Bestelling {{ order.number }} is niet meer te vinden. Antwoord MEDEWERKER, dan kijken we het na.",
    hi: "{{ shop.name }}: ऑर्डर {{ order.number }} अब नहीं मिल रहा। AGENT भेजें, हम देखेंगे।",
  },
} satisfies Texts;

const sample = { shop: { name: "Demo Shop" }, order: { number: "1001" } };
const priced = { ...sample, total: "$25.00" };

export const confirmOrderSamples = {
  ...{ confirmed: priced, changed: { ...priced, code: "482913" } },
  ...{ cancelled: sample, already: sample, paid: sample, sent: sample, gone: sample },
};

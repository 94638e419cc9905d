import type { Texts } from "#app/templates/text.ts";

export const deliveryChoiceTexts = {
  redeliver: {
    en: "{{ shop.name }}: Noted. We will have order {{ order.number }} brought again and text you when that is arranged.",
    es: "{{ shop.name }}: Anotado. Pediremos otro intento de entrega del pedido {{ order.number }} y te escribiremos.",
    fr: "{{ shop.name }} : C'est noté. Nous demandons un nouveau passage pour la commande {{ order.number }} et vous écrivons.",
    de: "{{ shop.name }}: Notiert. Wir lassen Bestellung {{ order.number }} noch einmal zustellen und melden uns per SMS.",
    pt: "{{ shop.name }}: Anotado. Vamos pedir nova entrega do pedido {{ order.number }} e escrevemos em seguida.",
    it: "{{ shop.name }}: Ricevuto. Chiediamo una nuova consegna dell'ordine {{ order.number }} e scriviamo appena fissata.",
    nl: "{{ shop.name }}: Genoteerd. We laten bestelling {{ order.number }} opnieuw bezorgen en sms'en je zodra dat geregeld is.",
    hi: "{{ shop.name }}: ठीक है। हम ऑर्डर {{ order.number }} दोबारा भिजवाएंगे और आपको SMS करेंगे।",
  },
  collect: {
    en: "{{ shop.name }}: Noted. We will find out where you can collect order {{ order.number }} and text you the place.",
    es: "{{ shop.name }}: Anotado. Buscamos el lugar para recoger el pedido {{ order.number }} y te escribiremos.",
    fr: "{{ shop.name }} : C'est noté. Nous cherchons où retirer la commande {{ order.number }} et vous écrivons.",
    de: "{{ shop.name }}: Notiert. Wir klären, wo Sie Bestellung {{ order.number }} abholen können, und melden uns per SMS.",
    pt: "{{ shop.name }}: Anotado. Vamos ver onde retirar o pedido {{ order.number }} e escrevemos em seguida.",
    it: "{{ shop.name }}: Ricevuto. Verifichiamo dove ritirare l'ordine {{ order.number }} e scriviamo il luogo.",
    nl: "{{ shop.name }}: Genoteerd. We zoeken uit waar je bestelling {{ order.number }} kunt ophalen en sms'en je de plek.",
    hi: "{{ shop.name }}: ठीक है। ऑर्डर {{ order.number }} कहां से ले सकते हैं, यह हम आपको SMS करेंगे।",
  },
  talk: {
    en: "{{ shop.name }}: Somebody of our team will text you about order {{ order.number }}.",
    es: "{{ shop.name }}: Alguien de nuestro equipo te va a escribir sobre el pedido {{ order.number }}.",
    fr: "{{ shop.name }} : Un membre de notre équipe vous écrit au sujet de la commande {{ order.number }}.",
    de: "{{ shop.name }}: Jemand aus unserem Team schreibt Ihnen zu Bestellung {{ order.number }}.",
    pt: "{{ shop.name }}: Uma pessoa da equipe vai escrever sobre o pedido {{ order.number }}.",
    it: "{{ shop.name }}: Una persona del nostro team scriverà per l'ordine {{ order.number }}.",
    nl: "{{ shop.name }}: Iemand van ons team sms't je over bestelling {{ order.number }}.",
    hi: "{{ shop.name }}: हमारी टीम ऑर्डर {{ order.number }} के बारे में आपको SMS करेगी।",
  },
  arrived: {
    en: "{{ shop.name }}: Order {{ order.number }} was delivered in the meantime. Something wrong? Reply PERSON.",
    es: "{{ shop.name }}: El pedido {{ order.number }} se ha entregado entretanto. ¿Algo va mal? Responde AGENTE.",
    fr: "{{ shop.name }} : La commande {{ order.number }} a été livrée entre-temps. Un problème ? Répondez CONSEILLER.",
    de: "{{ shop.name }}: Bestellung {{ order.number }} wurde inzwischen zugestellt. Stimmt etwas nicht? Antworten Sie MITARBEITER.",
    pt: "{{ shop.name }}: O pedido {{ order.number }} foi entregue nesse meio tempo. Algo errado? Responda ATENDENTE.",
    it: "{{ shop.name }}: L'ordine {{ order.number }} nel frattempo è stato consegnato. Qualcosa non va? Rispondere OPERATORE.",
    nl: "{{ shop.name }}: Bestelling {{ order.number }} is intussen bezorgd. Klopt er iets niet? Antwoord MEDEWERKER.",
    hi: "{{ shop.name }}: ऑर्डर {{ order.number }} इस बीच डिलीवर हो गया। कोई दिक्कत? AGENT भेजें।",
  },
} satisfies Texts;

const sample = { shop: { name: "Demo Shop" }, order: { number: "1001" } };

export const deliveryChoiceSamples = { redeliver: sample, collect: sample, talk: sample, arrived: sample };

import type { Texts } from "#app/templates/text.ts";

export const deliveryProblemTexts = {
  attempted: {
    en: "{{ shop.name }}: The carrier came with order {{ order.number }} and nobody was there. Reply 1 to have it brought again, 2 to collect it, 3 to talk to us.{% if tracking.url != '' %} Follow it: {{ tracking.url }}{% endif %} Reply STOP to opt out.",
    es: "{{ shop.name }}: El transportista vino con el pedido {{ order.number }} y no estabas. Responde 1 para otro intento, 2 para recogerlo, 3 para hablar con nosotros.{% if tracking.url != '' %} Sigue tu paquete: {{ tracking.url }}{% endif %} Responde STOP para darte de baja.",
    fr: "{{ shop.name }} : Le livreur est venu avec la commande {{ order.number }} et n'a trouvé personne. Répondez 1 pour un nouveau passage, 2 pour la retirer, 3 pour nous parler.{% if tracking.url != '' %} Suivi : {{ tracking.url }}{% endif %} Répondez STOP pour vous désinscrire.",
    de: "{{ shop.name }}: Bestellung {{ order.number }} konnte nicht zugestellt werden: Es war niemand da. Antworten Sie 1 für einen neuen Versuch, 2 zum Abholen, 3 für ein Gespräch mit uns.{% if tracking.url != '' %} Sendung verfolgen: {{ tracking.url }}{% endif %} Abmelden mit STOP.",
    pt: "{{ shop.name }}: O entregador levou o pedido {{ order.number }} e ninguém atendeu. Responda 1 para nova entrega, 2 para retirar, 3 para falar com a gente.{% if tracking.url != '' %} Acompanhe: {{ tracking.url }}{% endif %} Responda STOP para sair.",
    it: "{{ shop.name }}: Il corriere è venuto con l'ordine {{ order.number }} e non c'era nessuno. Rispondere 1 per un nuovo tentativo, 2 per ritirarlo, 3 per parlare con noi.{% if tracking.url != '' %} Tracciamento: {{ tracking.url }}{% endif %} Rispondere STOP per disiscriversi.",
    nl: "{{ shop.name }}: De bezorger kwam met bestelling {{ order.number }} en er was niemand. Antwoord 1 voor een nieuwe poging, 2 om op te halen, 3 om ons te spreken.{% if tracking.url != '' %} Volg je pakket: {{ tracking.url }}{% endif %} Antwoord STOP om je af te melden.",
    hi: "{{ shop.name }}: ऑर्डर {{ order.number }} देने आए थे, पर कोई नहीं मिला। दोबारा मंगाने के लिए 1, खुद लेने के लिए 2, हमसे बात के लिए 3 भेजें।{% if tracking.url != '' %} ट्रैक करें: {{ tracking.url }}{% endif %} बंद करने के लिए STOP भेजें।",
  },
  failed: {
    en: "{{ shop.name }}: Order {{ order.number }} could not be delivered. Reply 1 to have it brought again, 2 to collect it, 3 to talk to us.{% if tracking.url != '' %} Follow it: {{ tracking.url }}{% endif %} Reply STOP to opt out.",
    es: "{{ shop.name }}: El pedido {{ order.number }} no se pudo entregar. Responde 1 para otro intento, 2 para recogerlo, 3 para hablar con nosotros.{% if tracking.url != '' %} Sigue tu paquete: {{ tracking.url }}{% endif %} Responde STOP para darte de baja.",
    fr: "{{ shop.name }} : La commande {{ order.number }} n'a pas pu vous parvenir. Répondez 1 pour un nouveau passage, 2 pour la retirer, 3 pour nous parler.{% if tracking.url != '' %} Suivi : {{ tracking.url }}{% endif %} Répondez STOP pour vous désinscrire.",
    de: "{{ shop.name }}: Bestellung {{ order.number }} konnte nicht zugestellt werden. Antworten Sie 1 für einen neuen Versuch, 2 zum Abholen, 3 für ein Gespräch mit uns.{% if tracking.url != '' %} Sendung verfolgen: {{ tracking.url }}{% endif %} Abmelden mit STOP.",
    pt: "{{ shop.name }}: A entrega do pedido {{ order.number }} falhou. Responda 1 para nova entrega, 2 para retirar, 3 para falar com a gente.{% if tracking.url != '' %} Acompanhe: {{ tracking.url }}{% endif %} Responda STOP para sair.",
    it: "{{ shop.name }}: La consegna dell'ordine {{ order.number }} non è riuscita. Rispondere 1 per un nuovo tentativo, 2 per ritirarlo, 3 per parlare con noi.{% if tracking.url != '' %} Tracciamento: {{ tracking.url }}{% endif %} Rispondere STOP per disiscriversi.",
    nl: "{{ shop.name }}: Bestelling {{ order.number }} kon niet worden bezorgd. Antwoord 1 voor een nieuwe poging, 2 om op te halen, 3 om ons te spreken.{% if tracking.url != '' %} Volg je pakket: {{ tracking.url }}{% endif %} Antwoord STOP om je af te melden.",
    hi: "{{ shop.name }}: ऑर्डर {{ order.number }} डिलीवर नहीं हो सका। दोबारा मंगाने के लिए 1, खुद लेने के लिए 2, हमसे बात के लिए 3 भेजें।{% if tracking.url != '' %} ट्रैक करें: {{ tracking.url }}{% endif %} बंद करने के लिए STOP भेजें।",
  },
  delayed: {
    en: "{{ shop.name }}: Order {{ order.number }} is delayed, we are sorry.{% if tracking.url != '' %} Follow it: {{ tracking.url }}{% endif %} Reply STOP to opt out.",
    es: "{{ shop.name }}: El pedido {{ order.number }} llega con retraso, lo sentimos.{% if tracking.url != '' %} Sigue tu paquete: {{ tracking.url }}{% endif %} Responde STOP para darte de baja.",
    fr: "{{ shop.name }} : La commande {{ order.number }} a du retard, nous en sommes désolés.{% if tracking.url != '' %} Suivi : {{ tracking.url }}{% endif %} Répondez STOP pour vous désinscrire.",
    de: "{{ shop.name }}: Bestellung {{ order.number }} kommt leider später als geplant.{% if tracking.url != '' %} Sendung verfolgen: {{ tracking.url }}{% endif %} Abmelden mit STOP.",
    pt: "{{ shop.name }}: O pedido {{ order.number }} vai atrasar, pedimos desculpas.{% if tracking.url != '' %} Acompanhe: {{ tracking.url }}{% endif %} Responda STOP para sair.",
    it: "{{ shop.name }}: L'ordine {{ order.number }} è in ritardo, ci dispiace.{% if tracking.url != '' %} Tracciamento: {{ tracking.url }}{% endif %} Rispondere STOP per disiscriversi.",
    nl: "{{ shop.name }}: Bestelling {{ order.number }} komt helaas later dan gepland.{% if tracking.url != '' %} Volg je pakket: {{ tracking.url }}{% endif %} Antwoord STOP om je af te melden.",
    hi: "{{ shop.name }}: ऑर्डर {{ order.number }} में देरी हो रही है, हमें खेद है।{% if tracking.url != '' %} ट्रैक करें: {{ tracking.url }}{% endif %} बंद करने के लिए STOP भेजें।",
  },
} satisfies Texts;

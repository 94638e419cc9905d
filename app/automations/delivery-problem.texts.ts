import type { Texts } from "#app/templates/text.ts";

export const deliveryProblemTexts = {
  attempted: {
    en: "{{ shop.name }}: The carrier came with order {{ order.number }} and nobody was there. Reply PERSON and we will sort it out.{% if tracking.url != '' %} Follow it: {{ tracking.url }}{% endif %} Reply STOP to opt out.",
    es: "{{ shop.name }}: El transportista vino con el pedido {{ order.number }} y no estabas. Responde AGENTE y lo arreglamos.{% if tracking.url != '' %} Sigue tu paquete: {{ tracking.url }}{% endif %} Responde STOP para darte de baja.",
    fr: "{{ shop.name }} : Le livreur est venu avec la commande {{ order.number }} et n'a trouvé personne. Répondez CONSEILLER, nous vous aidons.{% if tracking.url != '' %} Suivi : {{ tracking.url }}{% endif %} Répondez STOP pour vous désinscrire.",
    de: "{{ shop.name }}: Bestellung {{ order.number }} konnte nicht zugestellt werden: Es war niemand da. Antworten Sie MITARBEITER, wir helfen.{% if tracking.url != '' %} Sendung verfolgen: {{ tracking.url }}{% endif %} Abmelden mit STOP.",
    pt: "{{ shop.name }}: O entregador levou o pedido {{ order.number }} e ninguém atendeu. Responda ATENDENTE e a gente resolve.{% if tracking.url != '' %} Acompanhe: {{ tracking.url }}{% endif %} Responda STOP para sair.",
    it: "{{ shop.name }}: Il corriere è venuto con l'ordine {{ order.number }} e non c'era nessuno. Rispondere OPERATORE: ci pensiamo noi.{% if tracking.url != '' %} Tracciamento: {{ tracking.url }}{% endif %} Rispondere STOP per disiscriversi.",
    nl: "{{ shop.name }}: De bezorger kwam met bestelling {{ order.number }} en er was niemand. Antwoord MEDEWERKER en we lossen het op.{% if tracking.url != '' %} Volg je pakket: {{ tracking.url }}{% endif %} Antwoord STOP om je af te melden.",
    hi: "{{ shop.name }}: ऑर्डर {{ order.number }} देने आए थे, पर कोई नहीं मिला। मदद के लिए AGENT भेजें।{% if tracking.url != '' %} ट्रैक करें: {{ tracking.url }}{% endif %} बंद करने के लिए STOP भेजें।",
  },
  failed: {
    en: "{{ shop.name }}: Order {{ order.number }} could not be delivered. Reply PERSON and we will sort it out.{% if tracking.url != '' %} Follow it: {{ tracking.url }}{% endif %} Reply STOP to opt out.",
    es: "{{ shop.name }}: El pedido {{ order.number }} no se pudo entregar. Responde AGENTE y lo arreglamos.{% if tracking.url != '' %} Sigue tu paquete: {{ tracking.url }}{% endif %} Responde STOP para darte de baja.",
    fr: "{{ shop.name }} : La commande {{ order.number }} n'a pas pu vous parvenir. Répondez CONSEILLER, nous vous aidons.{% if tracking.url != '' %} Suivi : {{ tracking.url }}{% endif %} Répondez STOP pour vous désinscrire.",
    de: "{{ shop.name }}: Bestellung {{ order.number }} konnte nicht zugestellt werden. Antworten Sie MITARBEITER, wir helfen.{% if tracking.url != '' %} Sendung verfolgen: {{ tracking.url }}{% endif %} Abmelden mit STOP.",
    pt: "{{ shop.name }}: A entrega do pedido {{ order.number }} falhou. Responda ATENDENTE e a gente resolve.{% if tracking.url != '' %} Acompanhe: {{ tracking.url }}{% endif %} Responda STOP para sair.",
    it: "{{ shop.name }}: La consegna dell'ordine {{ order.number }} non è riuscita. Rispondere OPERATORE: ci pensiamo noi.{% if tracking.url != '' %} Tracciamento: {{ tracking.url }}{% endif %} Rispondere STOP per disiscriversi.",
    nl: "{{ shop.name }}: Bestelling {{ order.number }} kon niet worden bezorgd. Antwoord MEDEWERKER en we lossen het op.{% if tracking.url != '' %} Volg je pakket: {{ tracking.url }}{% endif %} Antwoord STOP om je af te melden.",
    hi: "{{ shop.name }}: ऑर्डर {{ order.number }} डिलीवर नहीं हो सका। मदद के लिए AGENT भेजें।{% if tracking.url != '' %} ट्रैक करें: {{ tracking.url }}{% endif %} बंद करने के लिए STOP भेजें।",
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

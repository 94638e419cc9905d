import type { Texts } from "#app/templates/text.ts";

export const joinTexts = {
  joined: {
    en: "{{ shop.name }}: Thanks, you're in for order updates and offers. Msg frequency varies. Reply HELP for help, STOP to opt out.",
    es: "{{ shop.name }}: Gracias, vas a recibir avisos de pedidos y ofertas. La frecuencia puede variar. Responde AYUDA para recibir ayuda, STOP para darte de baja.",
    fr: "{{ shop.name }} : Merci, vous recevrez le suivi de vos commandes et nos offres. Fréquence variable. Répondez AIDE pour de l'aide, STOP pour vous désinscrire.",
    de: "{{ shop.name }}: Danke, Sie erhalten ab jetzt Infos zu Bestellungen und Angebote. Die Anzahl der SMS variiert. HILFE für Hilfe, STOP zum Abmelden.",
    pt: "{{ shop.name }}: Obrigado, você vai receber avisos de pedidos e ofertas. A quantidade varia. Responda AJUDA para ajuda, STOP para sair.",
    it: "{{ shop.name }}: Grazie, riceverai aggiornamenti sugli ordini e offerte. La frequenza varia. Rispondi AIUTO per assistenza, STOP per disiscriverti.",
    nl: "{{ shop.name }}: Bedankt, je krijgt voortaan updates over je bestellingen en aanbiedingen. Het aantal wisselt. HULP voor hulp, STOP om je af te melden.",
    hi: "{{ shop.name }}: धन्यवाद, अब आपको ऑर्डर की जानकारी और ऑफर मिलेंगे। मैसेज की संख्या बदल सकती है। मदद: HELP, बंद: STOP",
  },
  confirm: {
    en: "{{ shop.name }}: Order news and offers by text? Reply YES. Msg frequency varies. Msg & data rates may apply. HELP for help, STOP to opt out.",
    es: "{{ shop.name }}: ¿Avisos de pedidos y ofertas por SMS? Responde SI. La frecuencia puede variar. Pueden aplicarse tarifas. AYUDA para recibir ayuda, STOP para darte de baja.",
    fr: "{{ shop.name }} : Le suivi de vos commandes et nos offres par SMS ? Répondez OUI. Fréquence variable. Des frais peuvent s'appliquer. AIDE pour de l'aide, STOP pour vous désinscrire.",
    de: "{{ shop.name }}: Infos zu Bestellungen und Angebote per SMS? Antworten Sie JA. Anzahl variiert, es können Gebühren anfallen. HILFE für Hilfe, STOP zum Abmelden.",
    pt: "{{ shop.name }}: Avisos de pedidos e ofertas por SMS? Responda SIM. A quantidade varia. Podem ser cobradas tarifas. AJUDA para ajuda, STOP para sair.",
    it: "{{ shop.name }}: Aggiornamenti sugli ordini e offerte via SMS? Rispondi SI. La frequenza varia. Possono applicarsi costi. AIUTO per assistenza, STOP per disiscriverti.",
    nl: "{{ shop.name }}: Updates over bestellingen en aanbiedingen per sms? Antwoord JA. Aantal wisselt, er kunnen kosten gelden. HULP voor hulp, STOP om je af te melden.",
    hi: "{{ shop.name }}: ऑर्डर की जानकारी और ऑफर SMS से चाहिए? HAAN भेजें। मैसेज की संख्या बदल सकती है, शुल्क लग सकता है। मदद: HELP, बंद: STOP",
  },
} satisfies Texts;

export const joinSamples = { confirm: { shop: { name: "Demo Shop" } }, joined: { shop: { name: "Demo Shop" } } };

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
} satisfies Texts;

export const joinSamples = { joined: { shop: { name: "Demo Shop" } } };

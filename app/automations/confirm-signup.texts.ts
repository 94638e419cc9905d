import type { Texts } from "#app/templates/text.ts";

export const confirmSignupTexts = {
  confirm: {
    en: "{{ shop.name }}: Do you want order news and offers by text? Reply YES. Msg frequency varies. Msg & data rates may apply. HELP for help, STOP to opt out.",
    es: "{{ shop.name }}: ¿Quieres avisos de pedidos y ofertas por SMS? Responde SI. La frecuencia puede variar. Pueden aplicarse tarifas. AYUDA para recibir ayuda, STOP para darte de baja.",
    fr: "{{ shop.name }} : Voulez-vous le suivi de vos commandes et nos offres par SMS ? Répondez OUI. Fréquence variable. Des frais peuvent s'appliquer. AIDE pour de l'aide, STOP pour vous désinscrire.",
    de: "{{ shop.name }}: Möchten Sie Infos zu Bestellungen und Angebote per SMS? Antworten Sie JA. Anzahl variiert, es können Gebühren anfallen. HILFE für Hilfe, STOP zum Abmelden.",
    pt: "{{ shop.name }}: Quer receber avisos de pedidos e ofertas por SMS? Responda SIM. A quantidade varia. Podem ser cobradas tarifas. AJUDA para ajuda, STOP para sair.",
    it: "{{ shop.name }}: Vuoi ricevere aggiornamenti sugli ordini e offerte via SMS? Rispondi SI. La frequenza varia. Possono applicarsi costi. AIUTO per assistenza, STOP per disiscriverti.",
    nl: "{{ shop.name }}: Wil je updates over bestellingen en aanbiedingen per sms? Antwoord JA. Aantal wisselt, er kunnen kosten gelden. HULP voor hulp, STOP om je af te melden.",
    hi: "{{ shop.name }}: क्या आपको ऑर्डर की जानकारी और ऑफर SMS से चाहिए? HAAN भेजें। मैसेज की संख्या बदल सकती है, शुल्क लग सकता है। मदद: HELP, बंद: STOP",
  },
} satisfies Texts;

import type { Texts } from "#app/templates/text.ts";

export const welcomeTexts = {
  welcome: {
    en: "{{ shop.name }}: Welcome! You get order news and offers by text. Msg frequency varies. Msg & data rates may apply. HELP for help, STOP to opt out.",
    es: "{{ shop.name }}: ¡Te damos la bienvenida! Vas a recibir avisos de pedidos y ofertas. La frecuencia puede variar. Pueden aplicarse tarifas. AYUDA para recibir ayuda, STOP para darte de baja.",
    fr: "{{ shop.name }} : Bienvenue ! Vous recevez le suivi de vos commandes et nos offres. Fréquence variable. Des frais peuvent s'appliquer. AIDE pour de l'aide, STOP pour vous désinscrire.",
    de: "{{ shop.name }}: Willkommen! Sie erhalten Infos zu Bestellungen und Angebote. Anzahl variiert, es können Gebühren anfallen. HILFE für Hilfe, STOP zum Abmelden.",
    pt: "{{ shop.name }}: Boas-vindas! Você recebe avisos de pedidos e ofertas. A quantidade varia. Podem ser cobradas tarifas. AJUDA para ajuda, STOP para sair.",
    it: "{{ shop.name }}: Ti diamo il benvenuto! Ricevi aggiornamenti sugli ordini e offerte. La frequenza varia. Possono applicarsi costi. AIUTO per assistenza, STOP per disiscriverti.",
    nl: "{{ shop.name }}: Welkom! Je krijgt updates over bestellingen en aanbiedingen. Aantal wisselt, er kunnen kosten gelden. HULP voor hulp, STOP om je af te melden.",
    hi: "{{ shop.name }}: स्वागत है! आपको ऑर्डर की जानकारी और ऑफर मिलेंगे। मैसेज की संख्या बदल सकती है, शुल्क लग सकता है। मदद: HELP, बंद: STOP",
  },
  reward: {
    en: "{{ shop.name }}: Welcome! {{ off }} off your next order with {{ code }}, until {{ until }}, for you alone. Msg & data rates may apply. HELP for help, STOP to opt out.",
    es: "{{ shop.name }}: ¡Gracias por suscribirte! {{ off }} de descuento en tu siguiente pedido con {{ code }}, hasta el {{ until }}, solo para ti. AYUDA para recibir ayuda, STOP para darte de baja.",
    fr: "{{ shop.name }} : Bienvenue ! {{ off }} de remise sur votre prochaine commande avec {{ code }}, jusqu'au {{ until }}, rien que pour vous. AIDE pour de l'aide, STOP pour vous désinscrire.",
    de: "{{ shop.name }}: Willkommen! {{ off }} Rabatt auf Ihre nächste Bestellung mit {{ code }}, bis {{ until }}, nur für Sie. HILFE für Hilfe, STOP zum Abmelden.",
    pt: "{{ shop.name }}: Boas-vindas! {{ off }} de desconto no próximo pedido com {{ code }}, até {{ until }}, só para você. AJUDA para ajuda, STOP para sair.",
    it: "{{ shop.name }}: Grazie! {{ off }} di sconto sul prossimo ordine con {{ code }}, fino al {{ until }}, solo per te. AIUTO per assistenza, STOP per disiscriverti.",
    nl: "{{ shop.name }}: Welkom! {{ off }} korting op je volgende bestelling met {{ code }}, tot {{ until }}, alleen voor jou. HULP voor hulp, STOP om je af te melden.",
    hi: "{{ shop.name }}: स्वागत है! अगले ऑर्डर पर {{ code }} से {{ off }} की छूट, {{ until }} तक, सिर्फ आपके लिए। मदद: HELP, बंद: STOP",
  },
} satisfies Texts;

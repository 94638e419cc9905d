import type { Language } from "#app/lib/language.ts";

type FlyerTexts = {
  headline: string;
  /** Stands before the words to text, and between them and the number. */
  text: string;
  to: string;
  scan: string;
  products: string;
  /** What somebody agrees to who texts the word: what the law of the United States and its networks ask to be said. */
  joins: string;
  /** The same where nobody joins, but asks or orders. */
  asks: string;
  /** Of an e-mail's link. */
  open: string;
};

/** What a flyer and an e-mail say. `{shop}` and `{word}` are filled in. */
export const flyerTexts: Record<Language, FlyerTexts> = {
  en: {
    headline: "News and offers by text",
    text: "Text",
    to: "to",
    scan: "Or point your phone's camera here",
    products: "Order by text",
    joins:
      "By texting {word} you agree to recurring automated order news and offers from {shop}, sent to the number you text from. Not a condition of any purchase. Message frequency varies. Message and data rates may apply. HELP for help, STOP to opt out.",
    asks: "Message and data rates may apply. HELP for help, STOP to opt out.",
    open: "Text us now",
  },
  es: {
    headline: "Novedades y ofertas por SMS",
    text: "Envía",
    to: "al",
    scan: "O apunta aquí con la cámara del teléfono",
    products: "Pide por SMS",
    joins:
      "Al enviar {word} aceptas recibir de {shop} avisos de pedidos y ofertas automáticos y periódicos en el número desde el que escribes. No es condición para comprar. La frecuencia varía. Pueden aplicarse tarifas de mensajes y datos. AYUDA para recibir ayuda, STOP para darte de baja.",
    asks: "Pueden aplicarse tarifas de mensajes y datos. AYUDA para recibir ayuda, STOP para darte de baja.",
    open: "Escríbenos ahora",
  },
  fr: {
    headline: "Nouveautés et offres par SMS",
    text: "Envoyez",
    to: "au",
    scan: "Ou visez ce code avec l'appareil photo",
    products: "Commandez par SMS",
    joins:
      "En envoyant {word}, vous acceptez de recevoir de {shop} le suivi de vos commandes et des offres, automatiques et récurrents, au numéro d'où vous écrivez. Ce n'est pas une condition d'achat. Fréquence variable. Des frais de messages et de données peuvent s'appliquer. AIDE pour de l'aide, STOP pour vous désinscrire.",
    asks: "Des frais de messages et de données peuvent s'appliquer. AIDE pour de l'aide, STOP pour vous désinscrire.",
    open: "Écrivez-nous",
  },
  de: {
    headline: "Neues und Angebote per SMS",
    text: "SMS mit",
    to: "an",
    scan: "Oder die Kamera hierher halten",
    products: "Per SMS bestellen",
    joins:
      "Mit {word} stimmen Sie zu, von {shop} regelmäßig automatische Infos zu Bestellungen und Angebote an die Nummer zu erhalten, von der Sie schreiben. Keine Bedingung für einen Kauf. Die Anzahl variiert. Es können Gebühren für SMS und Daten anfallen. Hilfe mit HILFE, abmelden mit STOP.",
    asks: "Es können Gebühren für SMS und Daten anfallen. Hilfe mit HILFE, abmelden mit STOP.",
    open: "Jetzt schreiben",
  },
  pt: {
    headline: "Novidades e ofertas por SMS",
    text: "Envie",
    to: "para",
    scan: "Ou aponte a câmera do celular aqui",
    products: "Peça por SMS",
    joins:
      "Ao enviar {word} você aceita receber de {shop} avisos de pedidos e ofertas automáticos e periódicos no número de onde escreve. Não é condição de compra. A quantidade varia. Podem ser cobradas tarifas de SMS e dados. AJUDA para ajuda, STOP para sair.",
    asks: "Podem ser cobradas tarifas de SMS e dados. AJUDA para ajuda, STOP para sair.",
    open: "Escreva agora",
  },
  it: {
    headline: "Novità e offerte via SMS",
    text: "Invia",
    to: "al",
    scan: "Oppure inquadra qui con il telefono",
    products: "Ordina via SMS",
    joins:
      "Inviando {word} accetti di ricevere da {shop} aggiornamenti sugli ordini e offerte, automatici e periodici, al numero da cui scrivi. Non è condizione d'acquisto. La frequenza varia. Possono applicarsi costi per SMS e dati. AIUTO per assistenza, STOP per disiscriverti.",
    asks: "Possono applicarsi costi per SMS e dati. AIUTO per assistenza, STOP per disiscriverti.",
    open: "Scrivici ora",
  },
  nl: {
    headline: "Nieuws en aanbiedingen per sms",
    text: "Sms",
    to: "naar",
    scan: "Of richt je camera hierop",
    products: "Bestel per sms",
    joins:
      "Met {word} ga je akkoord met regelmatige automatische updates over bestellingen en aanbiedingen van {shop} op het nummer waarmee je sms't. Geen voorwaarde voor een aankoop. Het aantal wisselt. Er kunnen kosten voor sms en data gelden. HULP voor hulp, STOP om je af te melden.",
    asks: "Er kunnen kosten voor sms en data gelden. HULP voor hulp, STOP om je af te melden.",
    open: "Sms ons nu",
  },
  hi: {
    headline: "SMS पर समाचार और ऑफर",
    text: "भेजें",
    to: "इस नंबर पर",
    scan: "या फ़ोन का कैमरा यहाँ रखें",
    products: "SMS से ऑर्डर करें",
    joins:
      "{word} भेजकर आप {shop} से ऑर्डर की जानकारी और ऑफर के नियमित स्वचालित मैसेज उसी नंबर पर पाने के लिए सहमत होते हैं। खरीदारी के लिए यह शर्त नहीं है। मैसेज की संख्या बदलती है। मैसेज और डेटा शुल्क लग सकता है। मदद के लिए HELP, बंद करने के लिए STOP.",
    asks: "मैसेज और डेटा शुल्क लग सकता है। मदद के लिए HELP, बंद करने के लिए STOP.",
    open: "अभी SMS करें",
  },
};

import type { Language } from "#app/lib/language.ts";

/** What presses people to hurry without saying until when: filters know these words, and so do those who complain. */
export const pressing: Record<Language, readonly string[]> = {
  en: ["act now", "act fast", "last chance", "final notice", "final warning", "urgent", "hurry", "don't miss out", "before it's too late", "immediately", "limited time", "while supplies last", "once in a lifetime"],
  es: ["última oportunidad", "último aviso", "urgente", "date prisa", "no te lo pierdas", "antes de que sea tarde", "inmediatamente", "tiempo limitado", "hasta agotar existencias"],
  fr: ["dernière chance", "dernier avis", "urgent", "dépêchez-vous", "ne manquez pas", "avant qu'il ne soit trop tard", "immédiatement", "durée limitée", "jusqu'à épuisement"],
  de: ["letzte chance", "letzte mahnung", "dringend", "jetzt zuschlagen", "nicht verpassen", "bevor es zu spät ist", "sofort handeln", "nur kurze zeit", "solange der vorrat reicht"],
  pt: ["última chance", "último aviso", "urgente", "corra", "não perca", "antes que seja tarde", "imediatamente", "tempo limitado", "enquanto durarem os estoques"],
  it: ["ultima occasione", "ultimo avviso", "urgente", "affrettati", "affrettatevi", "da non perdere", "prima che sia troppo tardi", "immediatamente", "tempo limitato", "fino a esaurimento"],
  nl: ["laatste kans", "laatste waarschuwing", "dringend", "haast je", "mis het niet", "voordat het te laat is", "onmiddellijk", "beperkte tijd", "zolang de voorraad strekt"],
  hi: ["आखिरी मौका", "अंतिम चेतावनी", "जल्दी करें", "तुरंत", "मौका न चूकें", "सीमित समय"],
}; // prettier-ignore

/** What advertises: in a text about an order it makes that text an offer, which needs its own consent (TCPA, CASL, ePrivacy Art. 13). */
export const advertising: Record<Language, readonly string[]> = {
  en: ["sale", "% off", "special offer", "exclusive offer", "promo", "promotion", "shop now", "buy now", "new collection", "new arrivals", "deal of the day", "flash deal", "next purchase"],
  es: ["rebajas", "% de descuento", "oferta especial", "promoción", "compra ahora", "compra ya", "nueva colección", "próxima compra"],
  fr: ["soldes", "% de réduction", "offre spéciale", "promo", "promotion", "achetez maintenant", "nouvelle collection", "prochain achat"],
  de: ["% rabatt", "sonderangebot", "jetzt kaufen", "jetzt shoppen", "neue kollektion", "nächsten einkauf"],
  pt: ["liquidação", "% de desconto", "oferta especial", "promoção", "compre agora", "compre já", "nova coleção", "próxima compra"],
  it: ["saldi", "% di sconto", "offerta speciale", "promozione", "acquista ora", "compra ora", "nuova collezione", "prossimo acquisto"],
  nl: ["uitverkoop", "% korting", "speciale aanbieding", "kortingscode", "koop nu", "shop nu", "nieuwe collectie", "volgende aankoop"],
  hi: ["सेल", "% छूट", "% की छूट", "विशेष ऑफर", "प्रोमो", "अभी खरीदें", "नया कलेक्शन", "अगली खरीदारी"],
}; // prettier-ignore

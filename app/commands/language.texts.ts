import type { Texts } from "#app/templates/text.ts";

const shop = { name: "Demo Shop" };

export const languageTexts = {
  chosen: {
    en: "{{ shop.name }}: From now on we text you in English.",
    es: "{{ shop.name }}: Desde ahora te escribimos en español.",
    fr: "{{ shop.name }} : Nous vous écrivons maintenant dans votre langue.",
    de: "{{ shop.name }}: Ab jetzt schreiben wir Ihnen auf Deutsch.",
    pt: "{{ shop.name }}: A partir de agora escrevemos em português.",
    it: "{{ shop.name }}: D'ora in poi scriviamo in italiano.",
    nl: "{{ shop.name }}: Vanaf nu sms'en we je in het Nederlands.",
    hi: "{{ shop.name }}: अब से हम आपको हिंदी में लिखेंगे।",
  },
  which: {
    en: "{{ shop.name }}: Text LANGUAGE and one of these: {{ languages }}.",
    es: "{{ shop.name }}: Escribe IDIOMA y uno de estos: {{ languages }}.",
    fr: "{{ shop.name }} : Envoyez LANGUE et l'un de ces noms : {{ languages }}.",
    de: "{{ shop.name }}: Schreiben Sie SPRACHE und eine von diesen: {{ languages }}.",
    pt: "{{ shop.name }}: Envie IDIOMA e um destes: {{ languages }}.",
    it: "{{ shop.name }}: Inviare LINGUA e una di queste: {{ languages }}.",
    nl: "{{ shop.name }}: Sms TAAL en een van deze: {{ languages }}.",
    hi: "{{ shop.name }}: LANGUAGE और इनमें से एक भेजें: {{ languages }}।",
  },
} satisfies Texts;

export const languageSamples = {
  chosen: { shop },
  which: { shop, languages: "English, Español, Deutsch, Italiano, Nederlands, French, Portuguese, Hindi" },
};

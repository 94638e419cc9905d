import type { Texts } from "#app/templates/text.ts";

const shop = { name: "Demo Shop" };

export const reviewTexts = {
  happy: {
    en: "{{ shop.name }}: {{ rating }} of 5, thank you!{% if url != '' %} Tell others, if you like: {{ url }}{% endif %}",
    es: "{{ shop.name }}: {{ rating }} de 5, ¡gracias!{% if url != '' %} Si quieres, dilo a otros: {{ url }}{% endif %}",
    fr: "{{ shop.name }} : {{ rating }} sur 5, merci !{% if url != '' %} Dites-le à d'autres, si vous voulez : {{ url }}{% endif %}",
    de: "{{ shop.name }}: {{ rating }} von 5, danke!{% if url != '' %} Sagen Sie es gern weiter: {{ url }}{% endif %}",
    pt: "{{ shop.name }}: {{ rating }} de 5, obrigado!{% if url != '' %} Se quiser, conte a outros: {{ url }}{% endif %}",
    it: "{{ shop.name }}: {{ rating }} su 5, grazie!{% if url != '' %} Se vuoi, dillo ad altri: {{ url }}{% endif %}",
    nl: "{{ shop.name }}: {{ rating }} van 5, bedankt!{% if url != '' %} Vertel het gerust verder: {{ url }}{% endif %}",
    hi: "{{ shop.name }}: 5 में से {{ rating }}, धन्यवाद!{% if url != '' %} औरों को भी बताएं: {{ url }}{% endif %}",
  },
  unhappy: {
    en: "{{ shop.name }}: {{ rating }} of 5: we are sorry. What went wrong? Reply in your own words, we read every one.",
    es: "{{ shop.name }}: {{ rating }} de 5: lo sentimos. Dinos por qué: responde con tus palabras. Lo leemos todo.",
    fr: "{{ shop.name }} : {{ rating }} sur 5 : nous sommes désolés. Que s'est-il passé ? Répondez avec vos mots, nous lisons tout.",
    de: "{{ shop.name }}: {{ rating }} von 5: Das tut uns leid. Was lief schief? Antworten Sie in eigenen Worten, wir lesen alles.",
    pt: "{{ shop.name }}: {{ rating }} de 5: sentimos muito. O que houve? Responda com suas palavras, lemos todas.",
    it: "{{ shop.name }}: {{ rating }} su 5: ci dispiace. Cosa non ha funzionato? Rispondi con parole tue, leggiamo tutto.",
    nl: "{{ shop.name }}: {{ rating }} van 5: dat spijt ons. Wat ging er mis? Antwoord in je eigen woorden, we lezen alles.",
    hi: "{{ shop.name }}: 5 में से {{ rating }}: हमें खेद है। क्या गलत हुआ? अपने शब्दों में लिखें, हम हर जवाब पढ़ते हैं।",
  },
  heard: {
    en: "{{ shop.name }}: Thank you. Somebody of our team reads it and will text you here.",
    es: "{{ shop.name }}: Gracias. Alguien del equipo lo va a leer y te escribe por este medio.",
    fr: "{{ shop.name }} : Merci. Quelqu'un de notre équipe le lit et vous écrira ici.",
    de: "{{ shop.name }}: Danke. Jemand aus unserem Team liest es und meldet sich hier.",
    pt: "{{ shop.name }}: Obrigado. Alguém da equipe vai ler e escrever por aqui.",
    it: "{{ shop.name }}: Grazie. Qualcuno del team lo leggerà e ti scriverà qui.",
    nl: "{{ shop.name }}: Bedankt. Iemand van ons team leest het en sms't je hier.",
    hi: "{{ shop.name }}: धन्यवाद। हमारी टीम इसे पढ़कर यहीं जवाब देगी।",
  },
} satisfies Texts;

export const reviewSamples = {
  happy: { shop, rating: 5, url: "https://demo-shop.example/reviews" },
  unhappy: { shop, rating: 2 },
  heard: { shop },
};

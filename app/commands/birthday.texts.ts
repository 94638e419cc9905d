import type { Texts } from "#app/templates/text.ts";

const shop = { name: "Demo Shop" };

export const birthdayTexts = {
  when: {
    en: "{{ shop.name }}: When is your birthday? Reply with day and month, like this: BDAY 12 April",
    es: "{{ shop.name }}: ¿Y tu cumple? Responde con la fecha, por ejemplo: CUMPLE 12 abril",
    fr: "{{ shop.name }} : Quand est votre anniversaire ? Répondez avec le jour et le mois, par exemple : ANNIVERSAIRE 12 avril",
    de: "{{ shop.name }}: Wann ist Ihr Geburtstag? Antworten Sie mit Tag und Monat, zum Beispiel: GEBURTSTAG 12 April",
    pt: "{{ shop.name }}: Quando se festeja o seu dia? Responda com a data, por exemplo: ANIVERSARIO 12 abril",
    it: "{{ shop.name }}: Quando è il suo compleanno? Rispondere con giorno e mese, per esempio: COMPLEANNO 12 aprile",
    nl: "{{ shop.name }}: Wanneer ben je jarig? Antwoord met dag en maand, bijvoorbeeld: VERJAARDAG 12 april",
    hi: "{{ shop.name }}: आपका जन्मदिन कब है? दिन और महीना भेजें, जैसे: BDAY 12 April",
  },
  which: {
    en: "{{ shop.name }}: Which day is your birthday? Reply 1 for {{ first }}, 2 for {{ second }}.",
    es: "{{ shop.name }}: ¿Qué fecha es tu cumple? Responde 1 para {{ first }}, 2 para {{ second }}.",
    fr: "{{ shop.name }} : Quel jour est votre anniversaire ? Répondez 1 pour le {{ first }}, 2 pour le {{ second }}.",
    de: "{{ shop.name }}: An welchem Tag ist Ihr Geburtstag? Antworten Sie 1 für {{ first }}, 2 für {{ second }}.",
    pt: "{{ shop.name }}: Em que dia se festeja? Responda 1 para {{ first }}, 2 para {{ second }}.",
    it: "{{ shop.name }}: Che giorno è il suo compleanno? Rispondere 1 per {{ first }}, 2 per {{ second }}.",
    nl: "{{ shop.name }}: Op welke dag ben je jarig? Antwoord 1 voor {{ first }}, 2 voor {{ second }}.",
    hi: "{{ shop.name }}: आपका जन्मदिन किस दिन है? {{ first }} के लिए 1, {{ second }} के लिए 2 भेजें।",
  },
  noted: {
    en: "{{ shop.name }}: Thank you, your birthday is noted: {{ day }}. Is that wrong? Text BDAY and the day again.",
    es: "{{ shop.name }}: Gracias, hemos anotado tu cumple: {{ day }}. Si hay un error, escribe CUMPLE y la fecha otra vez.",
    fr: "{{ shop.name }} : Merci, votre anniversaire est noté : {{ day }}. Une erreur ? Envoyez ANNIVERSAIRE et la date.",
    de: "{{ shop.name }}: Danke, Ihr Geburtstag ist notiert: {{ day }}. Falsch? Schreiben Sie noch einmal GEBURTSTAG und den Tag.",
    pt: "{{ shop.name }}: Obrigado, anotamos o seu dia: {{ day }}. Algo errado? Envie ANIVERSARIO e a data de novo.",
    it: "{{ shop.name }}: Grazie, il suo compleanno è annotato: {{ day }}. Un errore? Inviare COMPLEANNO e la data.",
    nl: "{{ shop.name }}: Bedankt, je verjaardag is genoteerd: {{ day }}. Klopt dat niet? Sms VERJAARDAG en de dag opnieuw.",
    hi: "{{ shop.name }}: धन्यवाद, आपका जन्मदिन लिख लिया: {{ day }}। गलत है? BDAY और तारीख फिर भेजें।",
  },
} satisfies Texts;

export const birthdaySamples = {
  when: { shop },
  which: { shop, first: "12 April", second: "4 December" },
  noted: { shop, day: "12 April" },
};

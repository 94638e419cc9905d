import { priceTagSamples, priceTagTexts } from "#app/templates/price-tag.texts.ts";
import { gone } from "#app/templates/gone.texts.ts";
import type { Texts } from "#app/templates/text.ts";

const shop = { name: "Demo Shop", url: "https://demo-shop.example" };

const choices = (wordFor: string) =>
  `{% for option in options %}{{ forloop.index }} ${wordFor} {{ option.title }} ({{ option.price }}){% unless forloop.last %}, {% endunless %}{% endfor %}`;

const named = `{% for option in options %}{{ option.title }} ({{ option.price }}){% unless forloop.last %}, {% endunless %}{% endfor %}`;

export const priceTexts = {
  ...priceTagTexts,
  which: {
    en: `{{ shop.name }}: Which one? Reply ${choices("for")}, or NO.`,
    es: `{{ shop.name }}: ¿Qué producto? Responde ${choices("para")}, o NO.`,
    fr: `{{ shop.name }} : Lequel ? Répondez ${choices("pour")}, ou NON.`,
    de: `{{ shop.name }}: Welcher Artikel? Antworten Sie mit ${choices("für")} oder NEIN.`,
    pt: `{{ shop.name }}: Qual deles? Responda ${choices("para")}, ou NAO.`,
    it: `{{ shop.name }}: Quale prodotto? Rispondere ${choices("per")}, oppure NO.`,
    nl: `{{ shop.name }}: Welke? Antwoord ${choices("voor")}, of NEE.`,
    hi: `{{ shop.name }}: कौन सा? ${choices("=")}। नंबर भेजें, या NO।`,
  },
  named: {
    en: `{{ shop.name }}: ${named}. Text PRICE and one of these. Your code still counts.`,
    es: `{{ shop.name }}: ${named}. Escribe PRECIO y uno de estos. El codigo enviado sigue valiendo.`,
    fr: `{{ shop.name }} : ${named}. Envoyez PRIX et l'un de ces noms. Votre code reste valable.`,
    de: `{{ shop.name }}: ${named}. Schreiben Sie PREIS und eines davon. Ihr Code gilt weiter.`,
    pt: `{{ shop.name }}: ${named}. Envie PREÇO e um destes. O codigo enviado continua valendo.`,
    it: `{{ shop.name }}: ${named}. Inviare PREZZO e uno di questi. Il codice inviato resta valido.`,
    nl: `{{ shop.name }}: ${named}. Sms PRIJS en een van deze. Je code blijft geldig.`,
    hi: `{{ shop.name }}: ${named}। PRICE और इनमें से एक नाम भेजें। आपका कोड अब भी चलेगा।`,
  },
  what: {
    en: "{{ shop.name }}: The price of what? Text PRICE and the item, such as PRICE blue mug.",
    es: "{{ shop.name }}: ¿El precio de qué producto? Escribe PRECIO y el producto, por ejemplo PRECIO taza azul.",
    fr: "{{ shop.name }} : Le prix de quel article ? Envoyez PRIX et l'article, par exemple PRIX tasse bleue.",
    de: "{{ shop.name }}: Der Preis wovon? Schreiben Sie PREIS und den Artikel, zum Beispiel PREIS blaue Tasse.",
    pt: "{{ shop.name }}: O valor de qual produto? Envie PREÇO e o produto, por exemplo PREÇO caneca azul.",
    it: "{{ shop.name }}: Il prezzo di quale prodotto? Inviare PREZZO e il prodotto, ad esempio PREZZO tazza blu.",
    nl: "{{ shop.name }}: De prijs waarvan? Sms PRIJS en het artikel, bijvoorbeeld PRIJS blauwe mok.",
    hi: "{{ shop.name }}: किसकी कीमत? PRICE और सामान का नाम भेजें, जैसे PRICE neela mug.",
  },
  notFound: {
    en: "{{ shop.name }}: We found nothing called {{ product }}.{% if nearest != '' %} Did you mean {{ nearest }}? Text PRICE {{ nearest }}.{% else %} Please try other words, or see {{ shop.url }}.{% endif %}",
    es: "{{ shop.name }}: No encontramos nada llamado {{ product }}.{% if nearest != '' %} ¿Quieres {{ nearest }}? Escribe PRECIO {{ nearest }}.{% else %} Prueba con otras palabras o visita {{ shop.url }}.{% endif %}",
    fr: "{{ shop.name }} : Nous n'avons rien trouvé sous le nom {{ product }}.{% if nearest != '' %} Vouliez-vous dire {{ nearest }} ? Envoyez PRIX {{ nearest }}.{% else %} Essayez d'autres mots ou consultez {{ shop.url }}.{% endif %}",
    de: "{{ shop.name }}: Unter {{ product }} haben wir nichts gefunden.{% if nearest != '' %} Meinten Sie {{ nearest }}? Schreiben Sie PREIS {{ nearest }}.{% else %} Bitte versuchen Sie andere Wörter oder besuchen Sie {{ shop.url }}.{% endif %}",
    pt: "{{ shop.name }}: Nada encontrado com o nome {{ product }}.{% if nearest != '' %} Seria {{ nearest }}? Envie PREÇO {{ nearest }}.{% else %} Tente outras palavras ou acesse {{ shop.url }}.{% endif %}",
    it: "{{ shop.name }}: Nessun prodotto trovato con il nome {{ product }}.{% if nearest != '' %} Forse {{ nearest }}? Inviare PREZZO {{ nearest }}.{% else %} Provare con altre parole o vedere {{ shop.url }}.{% endif %}",
    nl: "{{ shop.name }}: We vonden niets met de naam {{ product }}.{% if nearest != '' %} Bedoel je {{ nearest }}? Sms PRIJS {{ nearest }}.{% else %} Probeer andere woorden of kijk op {{ shop.url }}.{% endif %}",
    hi: "{{ shop.name }}: {{ product }} नाम का कुछ नहीं मिला।{% if nearest != '' %} क्या आपको {{ nearest }} चाहिए? PRICE {{ nearest }} भेजें।{% else %} दूसरे शब्द आज़माएं या {{ shop.url }} देखें।{% endif %}",
  },
  gone,
} satisfies Texts;

export const priceSamples = {
  ...priceTagSamples,
  which: {
    shop,
    options: [
      { title: "Blue Mug", price: "$14.50" },
      { title: "Navy Mug", price: "$14.50" },
    ],
  },
  named: {
    shop,
    options: [
      { title: "Blue Mug", price: "$14.50" },
      { title: "Navy Mug", price: "$14.50" },
    ],
  },
  what: { shop },
  notFound: { shop, product: "blu mgs", nearest: "Blue Mug" },
  gone: { shop },
};

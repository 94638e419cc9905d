import type { Texts } from "#app/templates/text.ts";

const shop = { name: "Demo Shop" };

export const helpTexts = {
  commands: {
    en: "{{ shop.name }}: Text {{ commands }}.{% if next %} For more: COMMANDS {{ next }}.{% endif %}",
    es: "{{ shop.name }}: Escribe {{ commands }}.{% if next %} Para ver el resto: COMANDOS {{ next }}.{% endif %}",
    fr: "{{ shop.name }} : Envoyez {{ commands }}.{% if next %} La suite : OPTIONS {{ next }}.{% endif %}",
    de: "{{ shop.name }}: Schreiben Sie {{ commands }}.{% if next %} Weitere: BEFEHLE {{ next }}.{% endif %}",
    pt: "{{ shop.name }}: Envie {{ commands }}.{% if next %} Para ver mais: COMANDOS {{ next }}.{% endif %}",
    it: "{{ shop.name }}: Inviare {{ commands }}.{% if next %} Per gli altri: COMANDI {{ next }}.{% endif %}",
    nl: "{{ shop.name }}: Sms {{ commands }}.{% if next %} Voor meer: OPTIES {{ next }}.{% endif %}",
    hi: "{{ shop.name }}: {{ commands }} भेजें।{% if next %} और: COMMANDS {{ next }}।{% endif %}",
  },
  topic: {
    en: "{{ shop.name }}: Text {{ command }}.{% if examples != '' %} Your own words will do too: {{ examples }}.{% endif %} For the rest: COMMANDS.",
    es: "{{ shop.name }}: Escribe {{ command }}.{% if examples != '' %} O con tus palabras: {{ examples }}.{% endif %} Para ver el resto: COMANDOS.",
    fr: "{{ shop.name }} : Envoyez {{ command }}.{% if examples != '' %} Ou avec vos mots : {{ examples }}.{% endif %} Pour le reste : OPTIONS.",
    de: "{{ shop.name }}: Schreiben Sie {{ command }}.{% if examples != '' %} Oder in Ihren Worten: {{ examples }}.{% endif %} Alles andere: BEFEHLE.",
    pt: "{{ shop.name }}: Envie {{ command }}.{% if examples != '' %} Ou com suas palavras: {{ examples }}.{% endif %} Para ver o resto: COMANDOS.",
    it: "{{ shop.name }}: Inviare {{ command }}.{% if examples != '' %} O con parole proprie: {{ examples }}.{% endif %} Per il resto: COMANDI.",
    nl: "{{ shop.name }}: Sms {{ command }}.{% if examples != '' %} Of in je eigen woorden: {{ examples }}.{% endif %} Voor de rest: OPTIES.",
    hi: "{{ shop.name }}: {{ command }} भेजें।{% if examples != '' %} या अपने शब्दों में: {{ examples }}।{% endif %} बाकी के लिए: COMMANDS।",
  },
} satisfies Texts;

export const helpSamples = {
  commands: { shop, commands: "BUY 2 blue mug, TRACK 1001, RETURN 1001", next: 2 },
  topic: { shop, command: "BUY 2 blue mug", examples: "I'd like 2 blue mugs" },
};

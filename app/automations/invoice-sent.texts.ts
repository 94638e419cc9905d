import type { Texts } from "#app/templates/text.ts";

export const invoiceSentTexts = {
  sent: {
    en: "{{ shop.name }}: Your invoice{% if total != '' %} over {{ total }}{% endif %} is ready. Pay here: {{ url }} Reply STOP to opt out.",
    es: "{{ shop.name }}: Tu factura{% if total != '' %} de {{ total }}{% endif %} te espera. Paga en: {{ url }} Responde STOP para darte de baja.",
    fr: "{{ shop.name }} : Votre facture{% if total != '' %} de {{ total }}{% endif %} est là. Payer : {{ url }} Répondez STOP pour vous désinscrire.",
    de: "{{ shop.name }}: Ihre Rechnung{% if total != '' %} über {{ total }}{% endif %} ist da. Bezahlen: {{ url }} Abmelden mit STOP.",
    pt: "{{ shop.name }}: Sua fatura{% if total != '' %} de {{ total }}{% endif %} chegou. Pague em: {{ url }} Responda STOP para sair.",
    it: "{{ shop.name }}: La sua fattura{% if total != '' %} di {{ total }}{% endif %} è pronta. Pagare: {{ url }} Rispondere STOP per disiscriversi.",
    nl: "{{ shop.name }}: Je factuur{% if total != '' %} van {{ total }}{% endif %} staat klaar. Betaal hier: {{ url }} Antwoord STOP om je af te melden.",
    hi: "{{ shop.name }}: आपका बिल{% if total != '' %} {{ total }}{% endif %} तैयार है। यहां चुकाएं: {{ url }} बंद करने के लिए STOP भेजें।",
  },
} satisfies Texts;

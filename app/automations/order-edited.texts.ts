import type { Texts } from "#app/templates/text.ts";

export const orderEditedTexts = {
  edited: {
    en: "{{ shop.name }}: Order {{ order.number }} was changed and now comes to {{ total }}.{% if due != '' %} {{ due }} is still to be paid.{% endif %} Questions? Reply PERSON. Reply STOP to opt out.",
    es: "{{ shop.name }}: El pedido {{ order.number }} ha cambiado: ahora son {{ total }}.{% if due != '' %} Falta pagar {{ due }}.{% endif %} ¿Dudas? Responde AGENTE. Responde STOP para darte de baja.",
    fr: "{{ shop.name }} : La commande {{ order.number }} a été modifiée. Total : {{ total }}.{% if due != '' %} Reste à payer : {{ due }}.{% endif %} Une question ? Répondez CONSEILLER. Répondez STOP pour vous désinscrire.",
    de: "{{ shop.name }}: Bestellung {{ order.number }} wurde geändert und kostet jetzt {{ total }}.{% if due != '' %} Noch offen: {{ due }}.{% endif %} Fragen? Antworten Sie MITARBEITER. Abmelden mit STOP.",
    pt: "{{ shop.name }}: O pedido {{ order.number }} mudou: agora custa {{ total }}.{% if due != '' %} Falta pagar {{ due }}.{% endif %} Perguntas? Responda ATENDENTE. Responda STOP para sair.",
    it: "{{ shop.name }}: L'ordine {{ order.number }} è cambiato: ora costa {{ total }}.{% if due != '' %} Da pagare: {{ due }}.{% endif %} Domande? Rispondere OPERATORE. Rispondere STOP per disiscriversi.",
    nl: "{{ shop.name }}: Bestelling {{ order.number }} is gewijzigd en kost nu {{ total }}.{% if due != '' %} Nog te betalen: {{ due }}.{% endif %} Vragen? Antwoord MEDEWERKER. Antwoord STOP om je af te melden.",
    hi: "{{ shop.name }}: ऑर्डर {{ order.number }} बदला गया है। अब कुल {{ total }}।{% if due != '' %} बाकी: {{ due }}।{% endif %} सवाल? AGENT भेजें। बंद करने के लिए STOP भेजें।",
  },
} satisfies Texts;

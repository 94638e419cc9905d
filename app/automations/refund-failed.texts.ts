import type { Texts } from "#app/templates/text.ts";

export const refundFailedTexts = {
  failed: {
    en: "{{ shop.name }}: The refund for order {{ order.number }}{% if back != '' %} ({{ back }}){% endif %} did not reach you. We will see to it. Questions? Reply PERSON. Reply STOP to opt out.",
    es: "{{ shop.name }}: El reembolso del pedido {{ order.number }}{% if back != '' %} ({{ back }}){% endif %} no te ha llegado. Nos ocupamos. ¿Dudas? Responde AGENTE. Responde STOP para darte de baja.",
    fr: "{{ shop.name }} : Le remboursement de la commande {{ order.number }}{% if back != '' %} ({{ back }}){% endif %} a échoué. On s'en occupe. Une question ? Répondez CONSEILLER. Répondez STOP pour vous désinscrire.",
    de: "{{ shop.name }}: Die Erstattung zu Bestellung {{ order.number }}{% if back != '' %} ({{ back }}){% endif %} kam nicht an. Wir sind dran. Fragen? Antworten Sie MITARBEITER. Abmelden mit STOP.",
    pt: "{{ shop.name }}: O reembolso do pedido {{ order.number }}{% if back != '' %} ({{ back }}){% endif %} falhou. Estamos resolvendo. Perguntas? Responda ATENDENTE. Responda STOP para sair.",
    it: "{{ shop.name }}: Il rimborso dell'ordine {{ order.number }}{% if back != '' %} ({{ back }}){% endif %} non è arrivato. Ci pensiamo noi. Domande? Rispondere OPERATORE. Rispondere STOP per disiscriversi.",
    nl: "{{ shop.name }}: De terugbetaling van bestelling {{ order.number }}{% if back != '' %} ({{ back }}){% endif %} kwam niet aan. We lossen het op. Vragen? Antwoord MEDEWERKER. Antwoord STOP om je af te melden.",
    hi: "{{ shop.name }}: ऑर्डर {{ order.number }} का रिफंड{% if back != '' %} ({{ back }}){% endif %} आप तक नहीं पहुंचा। हम देख रहे हैं। सवाल? AGENT भेजें। बंद करने के लिए STOP भेजें।",
  },
} satisfies Texts;

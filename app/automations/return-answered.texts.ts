import type { Texts } from "#app/templates/text.ts";

export const returnAnsweredTexts = {
  approved: {
    en: "{{ shop.name }}: Your return of order {{ order.number }} is approved.{% if label != '' %} Print the label: {{ label }}{% endif %} Questions? Reply PERSON. Reply STOP to opt out.",
    es: "{{ shop.name }}: Aceptamos que devuelvas el pedido {{ order.number }}.{% if label != '' %} Imprime la etiqueta: {{ label }}{% endif %} ¿Dudas? Responde AGENTE. Responde STOP para darte de baja.",
    fr: "{{ shop.name }} : Le retour de la commande {{ order.number }} est accepté.{% if label != '' %} Étiquette à imprimer : {{ label }}{% endif %} Une question ? Répondez CONSEILLER. Répondez STOP pour vous désinscrire.",
    de: "{{ shop.name }}: Ihre Rückgabe zu Bestellung {{ order.number }} ist genehmigt.{% if label != '' %} Etikett zum Drucken: {{ label }}{% endif %} Fragen? Antworten Sie MITARBEITER. Abmelden mit STOP.",
    pt: "{{ shop.name }}: Aceitamos de volta o pedido {{ order.number }}.{% if label != '' %} Imprima a etiqueta: {{ label }}{% endif %} Perguntas? Responda ATENDENTE. Responda STOP para sair.",
    it: "{{ shop.name }}: Il reso dell'ordine {{ order.number }} è accettato.{% if label != '' %} Etichetta da stampare: {{ label }}{% endif %} Domande? Rispondere OPERATORE. Rispondere STOP per disiscriversi.",
    nl: "{{ shop.name }}: Je retour van bestelling {{ order.number }} is goedgekeurd.{% if label != '' %} Print het label: {{ label }}{% endif %} Vragen? Antwoord MEDEWERKER. Antwoord STOP om je af te melden.",
    hi: "{{ shop.name }}: ऑर्डर {{ order.number }} की वापसी मंजूर है।{% if label != '' %} लेबल प्रिंट करें: {{ label }}{% endif %} सवाल? AGENT भेजें। बंद करने के लिए STOP भेजें।",
  },
  declined: {
    en: "{{ shop.name }}: Sorry, we cannot take back order {{ order.number }}{% if why != '' %}: {{ why }}{% endif %}. Questions? Reply PERSON. Reply STOP to opt out.",
    es: "{{ shop.name }}: Lo sentimos, no podemos aceptar que devuelvas el pedido {{ order.number }}{% if why != '' %}: {{ why }}{% endif %}. ¿Dudas? Responde AGENTE. Responde STOP para darte de baja.",
    fr: "{{ shop.name }} : Désolé, le retour de la commande {{ order.number }} n'est pas possible{% if why != '' %}: {{ why }}{% endif %}. Une question ? Répondez CONSEILLER. Répondez STOP pour vous désinscrire.",
    de: "{{ shop.name }}: Die Rückgabe zu Bestellung {{ order.number }} ist leider nicht möglich{% if why != '' %}: {{ why }}{% endif %}. Fragen? Antworten Sie MITARBEITER. Abmelden mit STOP.",
    pt: "{{ shop.name }}: Infelizmente recusamos receber de volta o pedido {{ order.number }}{% if why != '' %}: {{ why }}{% endif %}. Perguntas? Responda ATENDENTE. Responda STOP para sair.",
    it: "{{ shop.name }}: Il reso dell'ordine {{ order.number }} purtroppo non è possibile{% if why != '' %}: {{ why }}{% endif %}. Domande? Rispondere OPERATORE. Rispondere STOP per disiscriversi.",
    nl: "{{ shop.name }}: Bestelling {{ order.number }} kan helaas niet retour{% if why != '' %}: {{ why }}{% endif %}. Vragen? Antwoord MEDEWERKER. Antwoord STOP om je af te melden.",
    hi: "{{ shop.name }}: माफ करें, ऑर्डर {{ order.number }} वापस नहीं लिया जा सकता{% if why != '' %}: {{ why }}{% endif %}। सवाल? AGENT भेजें। बंद करने के लिए STOP भेजें।",
  },
} satisfies Texts;

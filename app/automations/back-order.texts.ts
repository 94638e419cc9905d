import type { Texts } from "#app/templates/text.ts";

export const backOrderTexts = {
  outOfStock: {
    en: "{{ shop.name }}: Something in order {{ order.number }} is out of stock. We send it once it is back. Questions? Reply PERSON. Reply STOP to opt out.",
    es: "{{ shop.name }}: Falta algo del pedido {{ order.number }}. Lo enviamos en cuanto llegue. ¿Dudas? Responde AGENTE. Responde STOP para darte de baja.",
    fr: "{{ shop.name }} : Un article de la commande {{ order.number }} manque. Il part dès son retour. Une question ? Répondez CONSEILLER. Répondez STOP pour vous désinscrire.",
    de: "{{ shop.name }}: In Bestellung {{ order.number }} fehlt etwas. Wir senden es, sobald es da ist. Fragen? Antworten Sie MITARBEITER. Abmelden mit STOP.",
    pt: "{{ shop.name }}: Falta um item do pedido {{ order.number }}. Enviamos assim que chegar. Perguntas? Responda ATENDENTE. Responda STOP para sair.",
    it: "{{ shop.name }}: Manca un articolo dell'ordine {{ order.number }}. Lo inviamo appena torna. Domande? Rispondere OPERATORE. Rispondere STOP per disiscriversi.",
    nl: "{{ shop.name }}: Iets uit bestelling {{ order.number }} is op. We sturen het zodra het er weer is. Vragen? Antwoord MEDEWERKER. Antwoord STOP om je af te melden.",
    hi: "{{ shop.name }}: ऑर्डर {{ order.number }} का कुछ सामान अभी स्टॉक में नहीं है। आते ही भेजेंगे। सवाल? AGENT भेजें। बंद करने के लिए STOP भेजें।",
  },
  delayed: {
    en: "{{ shop.name }}: Order {{ order.number }} is sent later than planned, we are sorry. Questions? Reply PERSON. Reply STOP to opt out.",
    es: "{{ shop.name }}: El pedido {{ order.number }} sale con retraso, lo sentimos. ¿Dudas? Responde AGENTE. Responde STOP para darte de baja.",
    fr: "{{ shop.name }} : La commande {{ order.number }} part en retard, désolés. Une question ? Répondez CONSEILLER. Répondez STOP pour vous désinscrire.",
    de: "{{ shop.name }}: Bestellung {{ order.number }} geht leider später raus. Fragen? Antworten Sie MITARBEITER. Abmelden mit STOP.",
    pt: "{{ shop.name }}: O pedido {{ order.number }} vai sair com atraso, desculpe. Perguntas? Responda ATENDENTE. Responda STOP para sair.",
    it: "{{ shop.name }}: L'ordine {{ order.number }} parte in ritardo, ci dispiace. Domande? Rispondere OPERATORE. Rispondere STOP per disiscriversi.",
    nl: "{{ shop.name }}: Bestelling {{ order.number }} gaat helaas later weg. Vragen? Antwoord MEDEWERKER. Antwoord STOP om je af te melden.",
    hi: "{{ shop.name }}: ऑर्डर {{ order.number }} भेजने में देरी है, हमें खेद है। सवाल? AGENT भेजें। बंद करने के लिए STOP भेजें।",
  },
  planned: {
    en: "{{ shop.name }}: Order {{ order.number }} is now to be sent on {{ day }}. Questions? Reply PERSON. Reply STOP to opt out.",
    es: "{{ shop.name }}: El pedido {{ order.number }} sale ahora el {{ day }}. ¿Dudas? Responde AGENTE. Responde STOP para darte de baja.",
    fr: "{{ shop.name }} : La commande {{ order.number }} doit maintenant partir le {{ day }}. Une question ? Répondez CONSEILLER. Répondez STOP pour vous désinscrire.",
    de: "{{ shop.name }}: Bestellung {{ order.number }} geht jetzt am {{ day }} raus. Fragen? Antworten Sie MITARBEITER. Abmelden mit STOP.",
    pt: "{{ shop.name }}: O pedido {{ order.number }} agora sai em {{ day }}. Perguntas? Responda ATENDENTE. Responda STOP para sair.",
    it: "{{ shop.name }}: L'ordine {{ order.number }} parte ora il {{ day }}. Domande? Rispondere OPERATORE. Rispondere STOP per disiscriversi.",
    nl: "{{ shop.name }}: Bestelling {{ order.number }} gaat nu weg op {{ day }}. Vragen? Antwoord MEDEWERKER. Antwoord STOP om je af te melden.",
    hi: "{{ shop.name }}: ऑर्डर {{ order.number }} अब {{ day }} को भेजा जाएगा। सवाल? AGENT भेजें। बंद करने के लिए STOP भेजें।",
  },
} satisfies Texts;

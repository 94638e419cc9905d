import type { Texts } from "#app/templates/text.ts";

export const firstOrderTexts = {
  thanks: {
    en: "{{ shop.name }}: Thank you for your first order! Questions? Reply PERSON. Reply STOP to opt out.",
    es: "{{ shop.name }}: ¡Gracias por tu primer pedido! ¿Preguntas? Responde AGENTE. Responde STOP para darte de baja.",
    fr: "{{ shop.name }} : Merci pour votre première commande ! Une question ? Répondez CONSEILLER. Répondez STOP pour vous désinscrire.",
    de: "{{ shop.name }}: Danke für Ihre erste Bestellung! Fragen? Antworten Sie MITARBEITER. Abmelden mit STOP.",
    pt: "{{ shop.name }}: Obrigado pelo seu primeiro pedido! Alguma pergunta? Responda ATENDENTE. Responda STOP para sair.",
    it: "{{ shop.name }}: Grazie per il suo primo ordine! Domande? Rispondere OPERATORE. Rispondere STOP per disiscriversi.",
    nl: "{{ shop.name }}: Bedankt voor je eerste bestelling! Vragen? Antwoord MEDEWERKER. Antwoord STOP om je af te melden.",
    hi: "{{ shop.name }}: आपके पहले ऑर्डर के लिए धन्यवाद! सवाल? AGENT भेजें। बंद करने के लिए STOP भेजें।",
  },
  code: {
    en: "{{ shop.name }}: Thank you for your first order! {{ off }} off the next one, for you alone, until {{ until }}: {{ code }} Reply STOP to opt out.",
    es: "{{ shop.name }}: ¡Gracias por tu primer pedido! {{ off }} menos en el siguiente, solo para ti, hasta el {{ until }}: {{ code }} Responde STOP para darte de baja.",
    fr: "{{ shop.name }} : Merci pour votre première commande ! {{ off }} de remise sur la suivante jusqu'au {{ until }} : {{ code }} Répondez STOP pour vous désinscrire.",
    de: "{{ shop.name }}: Danke für Ihre erste Bestellung! {{ off }} Rabatt auf die nächste, nur für Sie, bis {{ until }}: {{ code }} Abmelden mit STOP.",
    pt: "{{ shop.name }}: Obrigado pelo seu primeiro pedido! {{ off }} de desconto no seguinte, até {{ until }}: {{ code }} Responda STOP para sair.",
    it: "{{ shop.name }}: Grazie per il suo primo ordine! {{ off }} di sconto sul prossimo, fino al {{ until }}: {{ code }} Rispondere STOP per disiscriversi.",
    nl: "{{ shop.name }}: Bedankt voor je eerste bestelling! {{ off }} korting op de volgende, tot {{ until }}: {{ code }} Antwoord STOP om je af te melden.",
    hi: "{{ shop.name }}: पहले ऑर्डर के लिए धन्यवाद! अगले पर {{ off }} की छूट, सिर्फ आपके लिए, {{ until }} तक: {{ code }} बंद करने के लिए STOP भेजें।",
  },
} satisfies Texts;

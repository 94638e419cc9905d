import type { Texts } from "#app/templates/text.ts";

export const topupPaidTexts = {
  credited: {
    en: "{{ shop.name }}: {{ credit }} of store credit is yours. Text BALANCE to see all you have. Reply STOP to opt out.",
    es: "{{ shop.name }}: Ya tienes {{ credit }} de saldo. Escribe SALDO para ver el total. Responde STOP para darte de baja.",
    fr: "{{ shop.name }} : {{ credit }} d'avoir sont à vous. Envoyez SOLDE pour voir le total. Répondez STOP pour vous désinscrire.",
    de: "{{ shop.name }}: {{ credit }} Guthaben gehören Ihnen. Schreiben Sie GUTHABEN, um alles zu sehen. Abmelden mit STOP.",
    pt: "{{ shop.name }}: Seu saldo de {{ credit }} chegou. Envie SALDO para ver o total. Responda STOP para sair.",
    it: "{{ shop.name }}: {{ credit }} di credito sono disponibili. Inviare SALDO per vedere il totale. Rispondere STOP per disiscriversi.",
    nl: "{{ shop.name }}: {{ credit }} tegoed is van jou. Sms SALDO om alles te zien. Antwoord STOP om je af te melden.",
    hi: "{{ shop.name }}: {{ credit }} स्टोर क्रेडिट आपका है। कुल देखने के लिए BALANCE भेजें। बंद करने के लिए STOP भेजें।",
  },
} satisfies Texts;

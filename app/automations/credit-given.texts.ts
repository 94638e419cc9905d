import type { Texts } from "#app/templates/text.ts";

export const creditGivenTexts = {
  given: {
    en: "{{ shop.name }}: You were given {{ amount }} of store credit{% if until != '' %}, good until {{ until }}{% endif %}. You have {{ balance }} now. Reply STOP to opt out.",
    es: "{{ shop.name }}: Te hemos dado {{ amount }} de saldo en la tienda{% if until != '' %}, hasta el {{ until }}{% endif %}. Ahora tienes {{ balance }}. Responde STOP para darte de baja.",
    fr: "{{ shop.name }} : Nous vous avons crédité {{ amount }} d'avoir{% if until != '' %}, jusqu'au {{ until }}{% endif %}. Solde : {{ balance }}. Répondez STOP pour vous désinscrire.",
    de: "{{ shop.name }}: Sie haben {{ amount }} Guthaben erhalten{% if until != '' %}, nutzbar bis {{ until }}{% endif %}. Stand: {{ balance }}. Abmelden mit STOP.",
    pt: "{{ shop.name }}: Entraram {{ amount }} no seu saldo da loja{% if until != '' %}, até {{ until }}{% endif %}. Total: {{ balance }}. Responda STOP para sair.",
    it: "{{ shop.name }}: Ha ricevuto {{ amount }} di credito{% if until != '' %}, fino al {{ until }}{% endif %}. Ora ha {{ balance }}. Rispondere STOP per disiscriversi.",
    nl: "{{ shop.name }}: Je hebt {{ amount }} winkeltegoed gekregen{% if until != '' %}, geldig tot {{ until }}{% endif %}. Je hebt nu {{ balance }}. Antwoord STOP om je af te melden.",
    hi: "{{ shop.name }}: आपको {{ amount }} का स्टोर क्रेडिट मिला{% if until != '' %}, {{ until }} तक{% endif %}। अब आपके पास {{ balance }} है। बंद करने के लिए STOP भेजें।",
  },
} satisfies Texts;

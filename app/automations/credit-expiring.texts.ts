import type { Texts } from "#app/templates/text.ts";

export const creditExpiringTexts = {
  expiring: {
    en: "{{ shop.name }}: {{ amount }} of your store credit can be used until {{ until }}: {{ shop.url }} Reply STOP to opt out.",
    es: "{{ shop.name }}: Puedes usar {{ amount }} de tu saldo hasta el {{ until }}: {{ shop.url }} Responde STOP para darte de baja.",
    fr: "{{ shop.name }} : {{ amount }} de votre avoir sont utilisables jusqu'au {{ until }} : {{ shop.url }} Répondez STOP pour vous désinscrire.",
    de: "{{ shop.name }}: {{ amount }} Ihres Guthabens gelten noch bis {{ until }}: {{ shop.url }} Abmelden mit STOP.",
    pt: "{{ shop.name }}: {{ amount }} do seu saldo podem ser usados até {{ until }}: {{ shop.url }} Responda STOP para sair.",
    it: "{{ shop.name }}: {{ amount }} del suo credito valgono fino al {{ until }}: {{ shop.url }} Rispondere STOP per disiscriversi.",
    nl: "{{ shop.name }}: {{ amount }} van je tegoed is te gebruiken tot {{ until }}: {{ shop.url }} Antwoord STOP om je af te melden.",
    hi: "{{ shop.name }}: आपके स्टोर क्रेडिट के {{ amount }} {{ until }} तक इस्तेमाल किए जा सकते हैं: {{ shop.url }} बंद करने के लिए STOP भेजें।",
  },
} satisfies Texts;

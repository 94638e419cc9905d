import type { Texts } from "#app/templates/text.ts";

export const vipTexts = {
  thanks: {
    en: "{{ shop.name }}: You are one of our best customers. Thank you! Reply STOP to opt out.",
    es: "{{ shop.name }}: Eres de nuestros mejores clientes. ¡Gracias! Responde STOP para darte de baja.",
    fr: "{{ shop.name }} : Vous comptez parmi nos meilleurs clients. Merci ! Répondez STOP pour vous désinscrire.",
    de: "{{ shop.name }}: Sie gehören zu unseren besten Kunden. Vielen Dank! Abmelden mit STOP.",
    pt: "{{ shop.name }}: Poucos clientes compram tanto conosco. Obrigado! Responda STOP para sair.",
    it: "{{ shop.name }}: Lei è tra i nostri migliori clienti. Grazie! Rispondere STOP per disiscriversi.",
    nl: "{{ shop.name }}: Je bent een van onze beste klanten. Dank je wel! Antwoord STOP om je af te melden.",
    hi: "{{ shop.name }}: आप हमारे सबसे अच्छे ग्राहकों में से हैं। धन्यवाद! बंद करने के लिए STOP भेजें।",
  },
  code: {
    en: "{{ shop.name }}: You are one of our best customers. Thank you! {{ off }} off for you alone, until {{ until }}: {{ code }} Reply STOP to opt out.",
    es: "{{ shop.name }}: Eres de nuestros mejores clientes. ¡Gracias! {{ off }} de descuento solo para ti, hasta el {{ until }}: {{ code }} Responde STOP para darte de baja.",
    fr: "{{ shop.name }} : Vous comptez parmi nos meilleurs clients. Merci ! {{ off }} de remise pour vous, jusqu'au {{ until }} : {{ code }} Répondez STOP pour vous désinscrire.",
    de: "{{ shop.name }}: Sie gehören zu unseren besten Kunden. Danke! {{ off }} Rabatt nur für Sie, bis {{ until }}: {{ code }} Abmelden mit STOP.",
    pt: "{{ shop.name }}: Nossos melhores clientes merecem: {{ off }} de desconto para usar uma vez, até {{ until }}: {{ code }} Responda STOP para sair.",
    it: "{{ shop.name }}: Lei è tra i nostri migliori clienti. Grazie! {{ off }} di sconto solo per lei, fino al {{ until }}: {{ code }} Rispondere STOP per disiscriversi.",
    nl: "{{ shop.name }}: Je bent een van onze beste klanten. Dank je wel! {{ off }} korting voor jou, tot {{ until }}: {{ code }} Antwoord STOP om je af te melden.",
    hi: "{{ shop.name }}: आप हमारे सबसे अच्छे ग्राहकों में से हैं। सिर्फ आपके लिए {{ off }} की छूट, {{ until }} तक: {{ code }} बंद करने के लिए STOP भेजें।",
  },
} satisfies Texts;

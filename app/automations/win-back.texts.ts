import type { Texts } from "#app/templates/text.ts";

export const winBackTexts = {
  missed: {
    en: "{{ shop.name }}: It has been a while. See what is new: {{ shop.url }} Reply STOP to opt out.",
    es: "{{ shop.name }}: Hace tiempo que no te vemos. Mira las novedades: {{ shop.url }} Responde STOP para darte de baja.",
    fr: "{{ shop.name }} : Cela fait un moment. Voyez nos nouveautés : {{ shop.url }} Répondez STOP pour vous désinscrire.",
    de: "{{ shop.name }}: Lange nichts von Ihnen gehört. Das ist neu: {{ shop.url }} Abmelden mit STOP.",
    pt: "{{ shop.name }}: Faz tempo que nos vimos. Veja as novidades: {{ shop.url }} Responda STOP para sair.",
    it: "{{ shop.name }}: Da un po' non ci vediamo. Ecco le novità: {{ shop.url }} Rispondere STOP per disiscriversi.",
    nl: "{{ shop.name }}: Lang niet gezien. Kijk wat er nieuw is: {{ shop.url }} Antwoord STOP om je af te melden.",
    hi: "{{ shop.name }}: बहुत दिन हो गए। नया क्या है देखें: {{ shop.url }} बंद करने के लिए STOP भेजें।",
  },
  code: {
    en: "{{ shop.name }}: It has been a while. {{ off }} off for you alone, until {{ until }}: {{ code }} {{ shop.url }} Reply STOP to opt out.",
    es: "{{ shop.name }}: Hace tiempo que no te vemos. {{ off }} de descuento solo para ti hasta el {{ until }}: {{ code }} {{ shop.url }} Responde STOP para darte de baja.",
    fr: "{{ shop.name }} : Cela fait un moment. {{ off }} de remise pour vous jusqu'au {{ until }} : {{ code }} {{ shop.url }} Répondez STOP pour vous désinscrire.",
    de: "{{ shop.name }}: Lange nichts von Ihnen gehört. {{ off }} Rabatt nur für Sie, bis {{ until }}: {{ code }} {{ shop.url }} Abmelden mit STOP.",
    pt: "{{ shop.name }}: Faz tempo que nos vimos. {{ off }} de desconto, uma vez, até {{ until }}: {{ code }} {{ shop.url }} Responda STOP para sair.",
    it: "{{ shop.name }}: Da un po' non ci vediamo. {{ off }} di sconto solo per lei fino al {{ until }}: {{ code }} {{ shop.url }} Rispondere STOP per disiscriversi.",
    nl: "{{ shop.name }}: Lang niet gezien. {{ off }} korting voor jou, tot {{ until }}: {{ code }} {{ shop.url }} Antwoord STOP om je af te melden.",
    hi: "{{ shop.name }}: बहुत दिन हो गए। सिर्फ आपके लिए {{ off }} की छूट, {{ until }} तक: {{ code }} {{ shop.url }} बंद करने के लिए STOP भेजें।",
  },
} satisfies Texts;

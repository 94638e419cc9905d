import type { Texts } from "#app/templates/text.ts";

export const birthdayGiftTexts = {
  greeting: {
    en: "{{ shop.name }}: Happy birthday! We wish you a wonderful day. Reply STOP to opt out.",
    es: "{{ shop.name }}: ¡Feliz cumple! Que lo pases genial. Responde STOP para darte de baja.",
    fr: "{{ shop.name }} : Joyeux anniversaire ! Passez une belle journée. Répondez STOP pour vous désinscrire.",
    de: "{{ shop.name }}: Alles Gute zum Geburtstag! Wir wünschen einen schönen Tag. Abmelden mit STOP.",
    pt: "{{ shop.name }}: Feliz aniversario! Um lindo dia para comemorar. Responda STOP para sair.",
    it: "{{ shop.name }}: Buon compleanno! Le auguriamo una splendida giornata. Rispondere STOP per disiscriversi.",
    nl: "{{ shop.name }}: Gefeliciteerd met je verjaardag! We wensen je een mooie dag. Antwoord STOP om je af te melden.",
    hi: "{{ shop.name }}: जन्मदिन मुबारक! आपका दिन शुभ हो। बंद करने के लिए STOP भेजें।",
  },
  code: {
    en: "{{ shop.name }}: Happy birthday! Our gift: {{ off }} off for you alone, until {{ until }}: {{ code }} {{ shop.url }} Reply STOP to opt out.",
    es: "{{ shop.name }}: ¡Feliz cumple! Nuestro regalo: {{ off }} de descuento hasta el {{ until }}: {{ code }} {{ shop.url }} Responde STOP para darte de baja.",
    fr: "{{ shop.name }} : Joyeux anniversaire ! Notre cadeau : {{ off }} de remise jusqu'au {{ until }} : {{ code }} {{ shop.url }} Répondez STOP pour vous désinscrire.",
    de: "{{ shop.name }}: Alles Gute zum Geburtstag! Unser Geschenk: {{ off }} Rabatt bis {{ until }}: {{ code }} {{ shop.url }} Abmelden mit STOP.",
    pt: "{{ shop.name }}: Feliz aniversario! Nosso presente: {{ off }} de desconto até {{ until }}: {{ code }} {{ shop.url }} Responda STOP para sair.",
    it: "{{ shop.name }}: Buon compleanno! Il nostro regalo: {{ off }} di sconto fino al {{ until }}: {{ code }} {{ shop.url }} Rispondere STOP per disiscriversi.",
    nl: "{{ shop.name }}: Gefeliciteerd! Ons cadeau: {{ off }} korting tot {{ until }}: {{ code }} {{ shop.url }} Antwoord STOP om je af te melden.",
    hi: "{{ shop.name }}: जन्मदिन मुबारक! उपहार: {{ off }} की छूट, {{ until }} तक: {{ code }} {{ shop.url }} बंद करने के लिए STOP भेजें।",
  },
} satisfies Texts;

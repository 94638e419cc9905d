import type { Texts } from "#app/templates/text.ts";

export const couponReminderTexts = {
  ending: {
    en: "{{ shop.name }}: Your own code for {{ off }} off ends on {{ until }}: {{ code }} {{ shop.url }} Reply STOP to opt out.",
    es: "{{ shop.name }}: Tu descuento de {{ off }} acaba el {{ until }}: {{ code }} {{ shop.url }} Responde STOP para darte de baja.",
    fr: "{{ shop.name }} : Votre code de {{ off }} de remise se termine le {{ until }} : {{ code }} {{ shop.url }} Répondez STOP pour vous désinscrire.",
    de: "{{ shop.name }}: Ihr Code für {{ off }} Rabatt endet am {{ until }}: {{ code }} {{ shop.url }} Abmelden mit STOP.",
    pt: "{{ shop.name }}: Seu cupom de {{ off }} de desconto vale até {{ until }}: {{ code }} {{ shop.url }} Responda STOP para sair.",
    it: "{{ shop.name }}: Il suo codice per {{ off }} di sconto scade il {{ until }}: {{ code }} {{ shop.url }} Rispondere STOP per disiscriversi.",
    nl: "{{ shop.name }}: Je code voor {{ off }} korting loopt af op {{ until }}: {{ code }} {{ shop.url }} Antwoord STOP om je af te melden.",
    hi: "{{ shop.name }}: {{ off }} की छूट का आपका कोड {{ until }} तक है: {{ code }} {{ shop.url }} बंद करने के लिए STOP भेजें।",
  },
} satisfies Texts;

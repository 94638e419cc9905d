import type { Texts } from "#app/templates/text.ts";

export const referralTexts = {
  rewarded: {
    en: "{{ shop.name }}: A friend of yours bought with your code. {{ reward }} of store credit is yours: thank you! Reply STOP to opt out.",
    es: "{{ shop.name }}: Un amigo ha comprado con tu clave. Ya tienes {{ reward }} de saldo: ¡gracias! Responde STOP para darte de baja.",
    fr: "{{ shop.name }} : Un ami a acheté avec votre code. {{ reward }} d'avoir sont à vous : merci ! Répondez STOP pour vous désinscrire.",
    de: "{{ shop.name }}: Ein Freund hat mit Ihrem Code gekauft. {{ reward }} Guthaben gehören Ihnen: danke! Abmelden mit STOP.",
    pt: "{{ shop.name }}: Um amigo comprou com o seu cupom. Seu saldo ganhou {{ reward }}: obrigado! Responda STOP para sair.",
    it: "{{ shop.name }}: Un amico ha acquistato con il codice. {{ reward }} di credito sono disponibili: grazie! Rispondere STOP per disiscriversi.",
    nl: "{{ shop.name }}: Een vriend kocht met jouw code. {{ reward }} tegoed is van jou: bedankt! Antwoord STOP om je af te melden.",
    hi: "{{ shop.name }}: आपके दोस्त ने आपके कोड से खरीदा। {{ reward }} स्टोर क्रेडिट आपका है: धन्यवाद! बंद करने के लिए STOP भेजें।",
  },
} satisfies Texts;

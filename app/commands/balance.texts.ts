import type { Texts } from "#app/templates/text.ts";

const shop = { name: "Demo Shop" };

const balances = `{% for balance in balances %}{{ balance }}{% unless forloop.last %}, {% endunless %}{% endfor %}`;

export const balanceTexts = {
  balance: {
    en: `{{ shop.name }}: Your store credit: ${balances}. When you order by text and it covers the total, you can pay with it.`,
    es: `{{ shop.name }}: Tu saldo de la tienda: ${balances}. Si alcanza para el total de un pedido por SMS, puedes pagar con él.`,
    fr: `{{ shop.name }} : Votre avoir : ${balances}. S'il couvre le total d'une commande par SMS, vous pouvez payer avec.`,
    de: `{{ shop.name }}: Ihr Guthaben: ${balances}. Reicht es für eine Bestellung per SMS, können Sie damit bezahlen.`,
    pt: `{{ shop.name }}: Seu saldo na loja: ${balances}. Quando cobre o total de um pedido por SMS, pode pagar com ele.`,
    it: `{{ shop.name }}: Il credito del negozio: ${balances}. Se copre il totale di un ordine via SMS, si può usare per pagare.`,
    nl: `{{ shop.name }}: Je winkeltegoed: ${balances}. Is het genoeg voor een bestelling per sms, dan kun je ermee betalen.`,
    hi: `{{ shop.name }}: आपका स्टोर क्रेडिट: ${balances}। SMS ऑर्डर की पूरी रकम इससे चुका सकते हैं।`,
  },
  none: {
    en: "{{ shop.name }}: You have no store credit at the moment.",
    es: "{{ shop.name }}: En este momento no tienes saldo en la tienda.",
    fr: "{{ shop.name }} : Vous n'avez pas d'avoir en ce moment.",
    de: "{{ shop.name }}: Sie haben zurzeit kein Guthaben.",
    pt: "{{ shop.name }}: No momento você não tem saldo na loja.",
    it: "{{ shop.name }}: Al momento non c'è alcun credito del negozio.",
    nl: "{{ shop.name }}: Je hebt op dit moment geen winkeltegoed.",
    hi: "{{ shop.name }}: अभी आपके पास कोई स्टोर क्रेडिट नहीं है।",
  },
} satisfies Texts;

export const balanceSamples = {
  balance: { shop, balances: ["$100.00", "€20.00"] },
  none: { shop },
};

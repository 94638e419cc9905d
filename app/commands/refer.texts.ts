import type { Texts } from "#app/templates/text.ts";

const shop = { name: "Demo Shop" };

export const referTexts = {
  code: {
    en: "{{ shop.name }}: Friends get {{ friend }} off{% if from != '' %} orders from {{ from }}{% endif %} with the code {{ code }}. You get {{ reward }} of store credit when a friend's first order is paid.",
    es: "{{ shop.name }}: Tus amigos ahorran {{ friend }}{% if from != '' %} en pedidos desde {{ from }}{% endif %} con la clave {{ code }}. Recibes {{ reward }} de saldo cuando pagan su primer pedido.",
    fr: "{{ shop.name }} : Vos amis ont {{ friend }} de remise{% if from != '' %} dès {{ from }}{% endif %} avec le code {{ code }}. Vous recevez {{ reward }} d'avoir quand leur première commande est payée.",
    de: "{{ shop.name }}: Freunde sparen {{ friend }}{% if from != '' %} ab {{ from }}{% endif %} mit dem Code {{ code }}. Sie erhalten {{ reward }} Guthaben, sobald deren erste Bestellung bezahlt ist.",
    pt: "{{ shop.name }}: Seus amigos ganham {{ friend }} de desconto{% if from != '' %} em pedidos desde {{ from }}{% endif %} com o cupom {{ code }}. Seu saldo cresce {{ reward }} quando o primeiro pedido for pago.",
    it: "{{ shop.name }}: Gli amici risparmiano {{ friend }}{% if from != '' %} su ordini da {{ from }}{% endif %} con il codice {{ code }}. Per il primo ordine pagato, {{ reward }} di credito.",
    nl: "{{ shop.name }}: Vrienden krijgen {{ friend }} korting{% if from != '' %} vanaf {{ from }}{% endif %} met de code {{ code }}. Jij krijgt {{ reward }} tegoed zodra hun eerste bestelling is betaald.",
    hi: "{{ shop.name }}: दोस्तों को कोड {{ code }} से {{ friend }} की छूट{% if from != '' %} ({{ from }} से ऊपर){% endif %}। उनका पहला ऑर्डर चुकने पर आपको {{ reward }} स्टोर क्रेडिट।",
  },
  stopped: {
    en: "{{ shop.name }}: Your code for friends has ended. Call us if you think it should not have.",
    es: "{{ shop.name }}: Tu clave para amigos ya no vale. Llama a la tienda si crees que es un error.",
    fr: "{{ shop.name }} : Votre code pour amis n'est plus valable. Appelez-nous si c'est une erreur.",
    de: "{{ shop.name }}: Ihr Code für Freunde gilt nicht mehr. Rufen Sie uns an, wenn das ein Versehen ist.",
    pt: "{{ shop.name }}: Seu cupom para amigos terminou. Ligue para a loja se for um engano.",
    it: "{{ shop.name }}: Il codice per gli amici non è più valido. Chiamare il negozio se è un errore.",
    nl: "{{ shop.name }}: Je code voor vrienden geldt niet meer. Bel ons als dat niet klopt.",
    hi: "{{ shop.name }}: दोस्तों के लिए आपका कोड अब मान्य नहीं है। गलती लगे तो दुकान पर फ़ोन करें।",
  },
  unknown: {
    en: "{{ shop.name }}: We don't know this number yet. Order something by text first, then there is a code for your friends.",
    es: "{{ shop.name }}: No conocemos este teléfono. Haz primero un pedido por SMS y después te damos una clave para amigos.",
    fr: "{{ shop.name }} : Nous ne connaissons pas encore ce numéro. Commandez d'abord par SMS, puis vous aurez un code pour vos amis.",
    de: "{{ shop.name }}: Wir kennen diese Nummer noch nicht. Bestellen Sie zuerst etwas per SMS, dann gibt es einen Code für Freunde.",
    pt: "{{ shop.name }}: Ainda não conhecemos este telefone. Faça primeiro um pedido por SMS, depois há um cupom para amigos.",
    it: "{{ shop.name }}: Non conosciamo ancora questo numero. Prima un ordine via SMS, poi ci sarà un codice per gli amici.",
    nl: "{{ shop.name }}: We kennen dit nummer nog niet. Bestel eerst iets per sms, dan is er een code voor je vrienden.",
    hi: "{{ shop.name }}: यह नंबर हमारे पास नहीं है। पहले SMS से कुछ ऑर्डर करें, फिर दोस्तों के लिए कोड मिलेगा।",
  },
} satisfies Texts;

export const referSamples = {
  code: { shop, friend: "$5.00", from: "$30.00", code: "FRIEND-2IWKX3FG", reward: "$10.00" },
  stopped: { shop },
  unknown: { shop },
};

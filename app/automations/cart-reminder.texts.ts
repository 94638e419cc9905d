import type { Language } from "#app/lib/language.ts";
import type { Texts } from "#app/templates/text.ts";

/** What is in it: the first thing, and how many more. */
const and: Record<Language, string> = {
  en: "and {{ more }} more",
  es: "y otros {{ more }}",
  fr: "et {{ more }} de plus",
  de: "und {{ more }} mehr",
  pt: "e mais {{ more }}",
  it: "e altri {{ more }}",
  nl: "en nog {{ more }}",
  hi: "और {{ more }} और",
};
const cart = (language: Language) => `{{ item }}{% if more > 0 %} ${and[language]}{% endif %}`;

/** Where BUY can sell it as it is. */
const orReply: Record<Language, string> = {
  en: "or reply 1 to order.",
  es: "o responde 1 para pedirlo.",
  fr: "ou répondez 1.",
  de: "oder Antwort 1.",
  pt: "ou responda 1 para pedir.",
  it: "o rispondere 1.",
  nl: "of antwoord 1.",
  hi: "या मंगाने के लिए 1 भेजें।",
};
const stop: Record<Language, string> = {
  en: "Reply STOP to opt out.",
  es: "Responde STOP para darte de baja.",
  fr: "Répondez STOP pour vous désinscrire.",
  de: "Abmelden mit STOP.",
  pt: "Responda STOP para sair.",
  it: "Rispondere STOP per disiscriversi.",
  nl: "Antwoord STOP om je af te melden.",
  hi: "बंद करने के लिए STOP भेजें।",
};
const closing = (language: Language) => `{{ url }}{% if byText %} ${orReply[language]}{% endif %} ${stop[language]}`;

export const cartReminderTexts = {
  soon: {
    en: `{{ shop.name }}: You left ${cart("en")} in your cart ({{ total }}). Finish here: ${closing("en")}`,
    es: `{{ shop.name }}: Dejaste ${cart("es")} en tu carrito ({{ total }}). Para terminar: ${closing("es")}`,
    fr: `{{ shop.name }} : Votre panier vous attend : ${cart("fr")} ({{ total }}). Pour finir : ${closing("fr")}`,
    de: `{{ shop.name }}: In Ihrem Warenkorb: ${cart("de")} ({{ total }}). Hier bestellen: ${closing("de")}`,
    pt: `{{ shop.name }}: No seu carrinho: ${cart("pt")} ({{ total }}). Termine aqui: ${closing("pt")}`,
    it: `{{ shop.name }}: Nel carrello: ${cart("it")} ({{ total }}). Per finire: ${closing("it")}`,
    nl: `{{ shop.name }}: In je winkelwagen: ${cart("nl")} ({{ total }}). Rond af: ${closing("nl")}`,
    hi: `{{ shop.name }}: आपके कार्ट में: ${cart("hi")} ({{ total }})। यहां पूरा करें: ${closing("hi")}`,
  },
  again: {
    en: `{{ shop.name }}: Still thinking? ${cart("en")} ({{ total }}) wait in your cart: ${closing("en")}`,
    es: `{{ shop.name }}: ¿Lo sigues pensando? ${cart("es")} ({{ total }}) siguen en tu carrito: ${closing("es")}`,
    fr: `{{ shop.name }} : Vous hésitez encore ? ${cart("fr")} ({{ total }}) dans votre panier : ${closing("fr")}`,
    de: `{{ shop.name }}: Noch unentschlossen? Im Warenkorb: ${cart("de")} ({{ total }}): ${closing("de")}`,
    pt: `{{ shop.name }}: Ainda pensando? No carrinho: ${cart("pt")} ({{ total }}): ${closing("pt")}`,
    it: `{{ shop.name }}: Ancora qualche dubbio? Nel carrello: ${cart("it")} ({{ total }}): ${closing("it")}`,
    nl: `{{ shop.name }}: Twijfel je nog? In je winkelwagen: ${cart("nl")} ({{ total }}): ${closing("nl")}`,
    hi: `{{ shop.name }}: अभी सोच रहे हैं? कार्ट में: ${cart("hi")} ({{ total }}): ${closing("hi")}`,
  },
  offer: {
    en: `{{ shop.name }}: {{ off }} off your cart (${cart("en")}) with {{ code }} until {{ until }}: ${closing("en")}`,
    es: `{{ shop.name }}: {{ off }} menos en tu carrito (${cart("es")}) con {{ code }} hasta {{ until }}: ${closing("es")}`,
    fr: `{{ shop.name }} : {{ off }} sur votre panier (${cart("fr")}) avec {{ code }} jusqu'au {{ until }} : ${closing("fr")}`,
    de: `{{ shop.name }}: {{ off }} auf Ihren Warenkorb (${cart("de")}) mit {{ code }} bis {{ until }}: ${closing("de")}`,
    pt: `{{ shop.name }}: {{ off }} a menos no carrinho (${cart("pt")}) com {{ code }} até {{ until }}: ${closing("pt")}`,
    it: `{{ shop.name }}: {{ off }} in meno sul carrello (${cart("it")}) con {{ code }} fino a {{ until }}: ${closing("it")}`,
    nl: `{{ shop.name }}: {{ off }} korting op je winkelwagen (${cart("nl")}) met {{ code }} tot {{ until }}: ${closing("nl")}`,
    hi: `{{ shop.name }}: कार्ट (${cart("hi")}) पर {{ code }} से {{ off }} की छूट, {{ until }} तक: ${closing("hi")}`,
  },
  last: {
    en: `{{ shop.name }}: Your {{ off }} off ${cart("en")} with {{ code }} ends {{ until }}: ${closing("en")}`,
    es: `{{ shop.name }}: Tu {{ off }} menos en ${cart("es")} con {{ code }} termina {{ until }}: ${closing("es")}`,
    fr: `{{ shop.name }} : Vos {{ off }} sur ${cart("fr")} avec {{ code }} prennent fin {{ until }} : ${closing("fr")}`,
    de: `{{ shop.name }}: Ihre {{ off }} auf ${cart("de")} mit {{ code }} enden {{ until }}: ${closing("de")}`,
    pt: `{{ shop.name }}: Seus {{ off }} a menos em ${cart("pt")} com {{ code }} acabam {{ until }}: ${closing("pt")}`,
    it: `{{ shop.name }}: Il {{ off }} in meno su ${cart("it")} con {{ code }} scade {{ until }}: ${closing("it")}`,
    nl: `{{ shop.name }}: Je {{ off }} korting op ${cart("nl")} met {{ code }} eindigt {{ until }}: ${closing("nl")}`,
    hi: `{{ shop.name }}: ${cart("hi")} पर {{ code }} की {{ off }} छूट {{ until }} को खत्म: ${closing("hi")}`,
  },
} satisfies Texts;

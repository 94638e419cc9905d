import type { Texts } from "#app/templates/text.ts";
import { basketTexts } from "./buy.basket.texts.ts";
import { offerTexts } from "./buy.offer.texts.ts";

const shop = { name: "Demo Shop" };

const choices = (wordFor: string) =>
  `{% for option in options %}{{ forloop.index }} ${wordFor} {{ option.title }} ({{ option.price }}){% unless forloop.last %}, {% endunless %}{% endfor %}`;

const values = (wordFor: string) =>
  `{% for option in options %}{{ forloop.index }} ${wordFor} {{ option.title }}{% unless forloop.last %}, {% endunless %}{% endfor %}`;

export const buyTexts = {
  ...offerTexts,
  ...basketTexts,
  which: {
    en: `{{ shop.name }}: Which one? Reply ${choices("for")}, or NO.`,
    es: `{{ shop.name }}: ¿Qué producto? Responde ${choices("para")}, o NO.`,
    fr: `{{ shop.name }} : Lequel ? Répondez ${choices("pour")}, ou NON.`,
    de: `{{ shop.name }}: Welcher Artikel? Antworten Sie mit ${choices("für")} oder NEIN.`,
    pt: `{{ shop.name }}: Qual deles? Responda ${choices("para")}, ou NAO.`,
    it: `{{ shop.name }}: Quale prodotto? Rispondere ${choices("per")}, oppure NO.`,
    nl: `{{ shop.name }}: Welke? Antwoord ${choices("voor")}, of NEE.`,
    hi: `{{ shop.name }}: कौन सा? ${choices("=")}। नंबर भेजें, या NO।`,
  },
  whichValue: {
    en: `{{ shop.name }}: {{ product }}: which one? Reply ${values("for")}, or NO.`,
    es: `{{ shop.name }}: {{ product }}: elige. Responde ${values("para")}, o NO.`,
    fr: `{{ shop.name }} : {{ product }} : lequel ? Répondez ${values("pour")}, ou NON.`,
    de: `{{ shop.name }}: {{ product }}: welche Ausführung? Antworten Sie mit ${values("für")} oder NEIN.`,
    pt: `{{ shop.name }}: {{ product }}: qual? Responda ${values("para")}, ou NAO.`,
    it: `{{ shop.name }}: {{ product }}: quale? Rispondere ${values("per")}, oppure NO.`,
    nl: `{{ shop.name }}: {{ product }}: welke? Antwoord ${values("voor")}, of NEE.`,
    hi: `{{ shop.name }}: {{ product }}: कौन सा? ${values("=")}। नंबर भेजें, या NO।`,
  },
  what: {
    en: "{{ shop.name }}: What would you like? Text BUY, how many and the item, such as BUY 2 blue mug.",
    es: "{{ shop.name }}: ¿Qué quieres comprar? Escribe COMPRAR, la cantidad y el producto, por ejemplo COMPRAR 2 tazas azules.",
    fr: "{{ shop.name }} : Que souhaitez-vous ? Envoyez ACHETER, la quantité et l'article, par exemple ACHETER 2 tasses bleues.",
    de: "{{ shop.name }}: Was darf es sein? Schreiben Sie KAUFEN, die Menge und den Artikel, zum Beispiel KAUFEN 2 blaue Tassen.",
    pt: "{{ shop.name }}: O que deseja comprar? Envie COMPRAR, a quantidade e o produto, por exemplo COMPRAR 2 canecas azuis.",
    it: "{{ shop.name }}: Quale prodotto? Inviare COMPRA, la quantità e il prodotto, ad esempio COMPRA 2 tazze blu.",
    nl: "{{ shop.name }}: Wat wil je kopen? Sms KOPEN, het aantal en het artikel, bijvoorbeeld KOPEN 2 blauwe mokken.",
    hi: "{{ shop.name }}: आप क्या लेना चाहेंगे? KHARIDO, संख्या और सामान का नाम भेजें, जैसे KHARIDO 2 neela mug.",
  },
  notFound: {
    en: "{{ shop.name }}: We found nothing called {{ product }}.{% if nearest != '' %} Did you mean {{ nearest }}? Text BUY {{ nearest }}.{% else %} Please try other words, or see {{ shop.url }}.{% endif %}",
    es: "{{ shop.name }}: No encontramos nada llamado {{ product }}.{% if nearest != '' %} ¿Quieres {{ nearest }}? Escribe COMPRAR {{ nearest }}.{% else %} Prueba con otras palabras o visita {{ shop.url }}.{% endif %}",
    fr: "{{ shop.name }} : Nous n'avons rien trouvé sous le nom {{ product }}.{% if nearest != '' %} Vouliez-vous dire {{ nearest }} ? Envoyez ACHETER {{ nearest }}.{% else %} Essayez d'autres mots ou consultez {{ shop.url }}.{% endif %}",
    de: "{{ shop.name }}: Unter {{ product }} haben wir nichts gefunden.{% if nearest != '' %} Meinten Sie {{ nearest }}? Schreiben Sie KAUFEN {{ nearest }}.{% else %} Bitte versuchen Sie andere Wörter oder besuchen Sie {{ shop.url }}.{% endif %}",
    pt: "{{ shop.name }}: Nada encontrado com o nome {{ product }}.{% if nearest != '' %} Seria {{ nearest }}? Envie COMPRAR {{ nearest }}.{% else %} Tente outras palavras ou acesse {{ shop.url }}.{% endif %}",
    it: "{{ shop.name }}: Nessun prodotto trovato con il nome {{ product }}.{% if nearest != '' %} Forse {{ nearest }}? Inviare COMPRA {{ nearest }}.{% else %} Provare con altre parole o vedere {{ shop.url }}.{% endif %}",
    nl: "{{ shop.name }}: We vonden niets met de naam {{ product }}.{% if nearest != '' %} Bedoel je {{ nearest }}? Sms KOPEN {{ nearest }}.{% else %} Probeer andere woorden of kijk op {{ shop.url }}.{% endif %}",
    hi: "{{ shop.name }}: {{ product }} नाम का कुछ नहीं मिला।{% if nearest != '' %} क्या आपको {{ nearest }} चाहिए? KHARIDO {{ nearest }} भेजें।{% else %} दूसरे शब्द आज़माएं या {{ shop.url }} देखें।{% endif %}",
  },
  soldOut: {
    en: "{{ shop.name }}: Sorry, {{ product }} is sold out.",
    es: "{{ shop.name }}: Lo sentimos, {{ product }} se ha agotado.",
    fr: "{{ shop.name }} : Désolé, {{ product }} est épuisé.",
    de: "{{ shop.name }}: {{ product }} ist leider ausverkauft.",
    pt: "{{ shop.name }}: Desculpe, {{ product }} esgotou.",
    it: "{{ shop.name }}: Spiacenti, {{ product }} è esaurito.",
    nl: "{{ shop.name }}: Sorry, {{ product }} is uitverkocht.",
    hi: "{{ shop.name }}: माफ़ कीजिए, {{ product }} खत्म हो गया है।",
  },
  onlyLeft: {
    en: "{{ shop.name }}: Only {{ left }} of {{ product }} left. Text BUY {{ left }} {{ product }} to get {% if left == 1 %}it{% else %}them{% endif %}.",
    es: "{{ shop.name }}: Solo {% if left == 1 %}queda{% else %}quedan{% endif %} {{ left }} de {{ product }}. Escribe COMPRAR {{ left }} {{ product }} para {% if left == 1 %}pedirlo{% else %}pedirlos{% endif %}.",
    fr: "{{ shop.name }} : Il ne reste que {{ left }} x {{ product }}. Envoyez ACHETER {{ left }} {{ product }} pour {% if left == 1 %}le{% else %}les{% endif %} commander.",
    de: "{{ shop.name }}: Wir haben nur noch {{ left }} x {{ product }}. Schreiben Sie KAUFEN {{ left }} {{ product }}, um {% if left == 1 %}es{% else %}sie{% endif %} zu bestellen.",
    pt: "{{ shop.name }}: Temos apenas {{ left }} x {{ product }}. Envie COMPRAR {{ left }} {{ product }} para {% if left == 1 %}garantir{% else %}garantir todos{% endif %}.",
    it: "{{ shop.name }}: {{ product }}: ne {% if left == 1 %}resta{% else %}restano{% endif %} solo {{ left }}. Inviare COMPRA {{ left }} {{ product }} per {% if left == 1 %}ordinarlo{% else %}ordinarli{% endif %}.",
    nl: "{{ shop.name }}: We hebben nog maar {{ left }} x {{ product }}. Sms KOPEN {{ left }} {{ product }} om {% if left == 1 %}die{% else %}ze{% endif %} te bestellen.",
    hi: "{{ shop.name }}: {{ product }} {% if left == 1 %}सिर्फ़ 1 बचा है{% else %}सिर्फ़ {{ left }} बचे हैं{% endif %}। लेने के लिए KHARIDO {{ left }} {{ product }} भेजें।",
  },
  tooMany: {
    en: "{{ shop.name }}: That is more of {{ product }} than can be ordered by text. Please call us{% if shop.phone %} on {{ shop.phone }}{% endif %}.",
    es: "{{ shop.name }}: Es demasiada cantidad de {{ product }} para pedir por SMS. Llama a la tienda{% if shop.phone %}: {{ shop.phone }}{% endif %}.",
    fr: "{{ shop.name }} : Cette quantité de {{ product }} ne peut pas se commander par SMS. Merci de nous appeler{% if shop.phone %} au {{ shop.phone }}{% endif %}.",
    de: "{{ shop.name }}: So viel von {{ product }} lässt sich nicht per SMS bestellen. Bitte rufen Sie uns an{% if shop.phone %}: {{ shop.phone }}{% endif %}.",
    pt: "{{ shop.name }}: Essa quantidade de {{ product }} passa do limite por SMS. Ligue para a loja{% if shop.phone %}: {{ shop.phone }}{% endif %}.",
    it: "{{ shop.name }}: Questa quantità di {{ product }} non si può ordinare via SMS. Chiamare il negozio{% if shop.phone %}: {{ shop.phone }}{% endif %}.",
    nl: "{{ shop.name }}: Zoveel {{ product }} kun je niet per sms bestellen. Bel ons{% if shop.phone %} op {{ shop.phone }}{% endif %}.",
    hi: "{{ shop.name }}: इतने {{ product }} SMS से ऑर्डर नहीं हो सकते। कृपया हमें{% if shop.phone %} {{ shop.phone }} पर{% endif %} कॉल करें।",
  },
  name: {
    en: "{{ shop.name }}: {% if again %}That doesn't look like a name. {% endif %}What is your first and last name? Reply NO to drop it.",
    es: "{{ shop.name }}: {% if again %}Eso no parece un nombre. {% endif %}¿Nos dices tu nombre y apellido? Responde NO para dejarlo.",
    fr: "{{ shop.name }} : {% if again %}Cela ne ressemble pas à un nom. {% endif %}Quels sont vos prénom et nom ? Répondez NON pour renoncer.",
    de: "{{ shop.name }}: {% if again %}Das sieht nicht nach einem Namen aus. {% endif %}Wie heißen Sie mit Vor- und Nachnamen? Antworten Sie mit NEIN, um es zu lassen.",
    pt: "{{ shop.name }}: {% if again %}Esse nome parece errado. {% endif %}Qual o seu nome e sobrenome? Responda NAO para desistir.",
    it: "{{ shop.name }}: {% if again %}Non sembra un nome. {% endif %}Servono nome e cognome: quali sono? Rispondere NO per rinunciare.",
    nl: "{{ shop.name }}: {% if again %}Dat lijkt geen naam. {% endif %}Wat is je voor- en achternaam? Antwoord NEE om ervan af te zien.",
    hi: "{{ shop.name }}: {% if again %}यह नाम जैसा नहीं लगता। {% endif %}आपका पूरा नाम क्या है? छोड़ने के लिए NO भेजें।",
  },
  address: {
    en: "{{ shop.name }}: {% if missing != blank %}We need a full address ({{ missing }}). {% endif %}Where shall we send it? Reply with street, city, state and ZIP in one text, or NO.{% if mayCollect %} Or reply 1 to collect it.{% endif %}",
    es: "{{ shop.name }}: {% if missing != blank %}Falta algo en el domicilio ({{ missing }}). {% endif %}¿A qué domicilio lo enviamos? Responde con calle, ciudad, estado o provincia y C.P. en un solo mensaje, o NO.{% if mayCollect %} O responde 1 para recogerlo.{% endif %}",
    fr: "{{ shop.name }} : {% if missing != blank %}Il nous faut une adresse complète ({{ missing }}). {% endif %}Où devons-nous livrer ? Répondez avec rue, ville, code postal (et province au Canada) en un seul SMS, ou NON.{% if mayCollect %} Ou répondez 1 pour le retirer.{% endif %}",
    de: "{{ shop.name }}: {% if missing != blank %}Die Adresse ist nicht vollständig ({{ missing }}). {% endif %}Wohin dürfen wir liefern? Antworten Sie mit Straße, Hausnummer, PLZ und Ort in einer SMS oder mit NEIN.{% if mayCollect %} Oder antworten Sie mit 1 zum Abholen.{% endif %}",
    pt: "{{ shop.name }}: {% if missing != blank %}Falta um dado ({{ missing }}). {% endif %}Onde devemos entregar? Responda com rua, cidade, estado e CEP em uma mensagem, ou NAO.{% if mayCollect %} Ou responda 1 para retirar.{% endif %}",
    it: "{{ shop.name }}: {% if missing != blank %}L'indirizzo non è completo ({{ missing }}). {% endif %}Dove consegnare? Rispondere con via, numero, CAP, città e provincia in un solo SMS, oppure NO.{% if mayCollect %} Oppure rispondere 1 per il ritiro.{% endif %}",
    nl: "{{ shop.name }}: {% if missing != blank %}Het adres is niet compleet ({{ missing }}). {% endif %}Waar mogen we bezorgen? Antwoord met straat, huisnummer, postcode en plaats in één sms, of NEE.{% if mayCollect %} Of antwoord 1 om af te halen.{% endif %}",
    hi: "{{ shop.name }}: {% if missing != blank %}पूरा पता चाहिए ({{ missing }})। {% endif %}कहां भेजना है? मकान नंबर, गली, शहर, राज्य और पिन कोड एक ही मैसेज में भेजें, या NO।{% if mayCollect %} खुद लेने के लिए 1 भेजें।{% endif %}",
  },
  refused: {
    en: "{{ shop.name }}: Sorry, this can't be ordered by text{% if why != '' %}: {{ why }}{% endif %}. Nothing was ordered.",
    es: "{{ shop.name }}: Lo sentimos, esto no se puede pedir por SMS{% if why != '' %}: {{ why }}{% endif %}. No se ha pedido nada.",
    fr: "{{ shop.name }} : Désolé, cela ne peut pas se commander par SMS{% if why != '' %} : {{ why }}{% endif %}. Rien n'a été commandé.",
    de: "{{ shop.name }}: Das lässt sich leider nicht per SMS bestellen{% if why != '' %}: {{ why }}{% endif %}. Es wurde nichts bestellt.",
    pt: "{{ shop.name }}: Desculpe, isso não pode ser pedido por SMS{% if why != '' %}: {{ why }}{% endif %}. Nada foi pedido.",
    it: "{{ shop.name }}: Spiacenti, questo non si può ordinare via SMS{% if why != '' %}: {{ why }}{% endif %}. Nulla è stato ordinato.",
    nl: "{{ shop.name }}: Sorry, dit kan niet per sms worden besteld{% if why != '' %}: {{ why }}{% endif %}. Er is niets besteld.",
    hi: "{{ shop.name }}: माफ़ कीजिए, यह SMS से ऑर्डर नहीं हो सकता{% if why != '' %}: {{ why }}{% endif %}। कुछ ऑर्डर नहीं हुआ।",
  },
} satisfies Texts;

const offer = {
  shop,
  items: [{ title: "Blue Mug", quantity: 2, wish: "" }],
  total: "$31.96",
  shipping: "$5.00",
  tax: "$1.96",
  discount: "",
  off: "",
  refusedCode: "",
  note: "",
  opens: "",
  address: "12 M***, New York",
  pickup: false,
  place: "",
  ways: [{ number: 2, title: "Express", price: "$15.00" }],
  code: "123456",
};
const payable = { ...offer, byCredit: false, credit: "", part: "", due: "" };

export const buySamples = {
  offer: payable,
  changed: payable,
  creditShort: offer,
  placed: {
    ...{ shop, order: { number: "1001" }, total: "$31.96", byCredit: false, part: "", due: "", pickup: false },
    link: "",
  },
  givenBack: { shop, total: "$31.96" },
  which: {
    shop,
    options: [
      { title: "Blue Mug", price: "$12.50" },
      { title: "Blue Mug Large", price: "$16.50" },
    ],
  },
  whichValue: { shop, product: "Classic T-Shirt", options: [{ title: "S" }, { title: "M" }, { title: "L" }] },
  what: { shop },
  notFound: { shop: { ...shop, url: "https://demo-shop.example" }, product: "blue hat", nearest: "Blue Cap" },
  soldOut: { shop, product: "Blue Mug" },
  onlyLeft: { shop, product: "Blue Mug", left: 3 },
  tooMany: { shop: { ...shop, phone: "+18005550199" }, product: "Blue Mug" },
  name: { shop, again: false },
  email: { shop, again: false },
  address: { shop, missing: "", mayCollect: false },
  refused: { shop, why: "" },
  closed: { shop, opens: "Mon 11:00 AM" },
  booked: { shop, product: "yoga class" },
  empty: { shop },
  notInBasket: { shop, items: [{ title: "Blue Mug", quantity: 2 }] },
  lastOne: { shop, product: "Blue Mug" },
};

import type { Texts } from "#app/templates/text.ts";

const items = `{% for item in items %}{{ item.quantity }} x {{ item.title }}{% unless forloop.last %}, {% endunless %}{% endfor %}`;

/** What is said about a basket, and by a shop that is closed. */
export const basketTexts = {
  empty: {
    en: "{{ shop.name }}: Your basket is empty. Text BUY, how many and the item, such as BUY 2 blue mug.",
    es: "{{ shop.name }}: Tu carrito no tiene nada. Escribe COMPRAR, la cantidad y el producto, por ejemplo COMPRAR 2 tazas azules.",
    fr: "{{ shop.name }} : Votre panier est vide. Envoyez ACHETER, la quantité et l'article, par exemple ACHETER 2 tasses bleues.",
    de: "{{ shop.name }}: Ihr Warenkorb ist leer. Schreiben Sie KAUFEN, die Menge und den Artikel, zum Beispiel KAUFEN 2 blaue Tassen.",
    pt: "{{ shop.name }}: Nada no carrinho ainda. Envie COMPRAR, a quantidade e o produto, por exemplo COMPRAR 2 canecas azuis.",
    it: "{{ shop.name }}: Il carrello è vuoto. Inviare COMPRA, la quantità e il prodotto, ad esempio COMPRA 2 tazze blu.",
    nl: "{{ shop.name }}: Je winkelmand is leeg. Sms KOPEN, het aantal en het artikel, bijvoorbeeld KOPEN 2 blauwe mokken.",
    hi: "{{ shop.name }}: आपकी टोकरी खाली है। KHARIDO, संख्या और सामान का नाम भेजें, जैसे KHARIDO 2 neela mug.",
  },
  notInBasket: {
    en: `{{ shop.name }}: That is not in your basket. In it: ${items}.`,
    es: `{{ shop.name }}: Eso no lo llevas en el carrito. Llevas: ${items}.`,
    fr: `{{ shop.name }} : Cela n'est pas dans votre panier. Il contient : ${items}.`,
    de: `{{ shop.name }}: Das ist nicht in Ihrem Warenkorb. Darin: ${items}.`,
    pt: `{{ shop.name }}: Isso falta no carrinho. Nele: ${items}.`,
    it: `{{ shop.name }}: Non si trova nel carrello. Dentro: ${items}.`,
    nl: `{{ shop.name }}: Dat zit niet in je winkelmand. Erin: ${items}.`,
    hi: `{{ shop.name }}: यह आपकी टोकरी में नहीं है। उसमें: ${items}।`,
  },
  lastOne: {
    en: "{{ shop.name }}: {{ product }} is all there is in your basket. Reply NO to drop the order.",
    es: "{{ shop.name }}: Solo llevas {{ product }} en el carrito. Responde NO para dejar el pedido.",
    fr: "{{ shop.name }} : Votre panier ne contient que {{ product }}. Répondez NON pour renoncer à la commande.",
    de: "{{ shop.name }}: {{ product }} ist alles in Ihrem Warenkorb. Antworten Sie mit NEIN, um die Bestellung zu lassen.",
    pt: "{{ shop.name }}: O carrinho tem apenas {{ product }}. Responda NAO para desistir do pedido.",
    it: "{{ shop.name }}: Nel carrello resta solo {{ product }}. Rispondere NO per rinunciare all'ordine.",
    nl: "{{ shop.name }}: {{ product }} is alles in je winkelmand. Antwoord NEE om van de bestelling af te zien.",
    hi: "{{ shop.name }}: टोकरी में सिर्फ़ {{ product }} है। ऑर्डर छोड़ने के लिए NO भेजें।",
  },
  email: {
    en: "{{ shop.name }}: {% if again %}That doesn't look like an email address. {% endif %}What is your email, for the receipt? Reply NO to drop it.",
    es: "{{ shop.name }}: {% if again %}Eso no parece un correo. {% endif %}¿Nos dices tu correo para el recibo? Responde NO para dejarlo.",
    fr: "{{ shop.name }} : {% if again %}Cela ne ressemble pas à un e-mail. {% endif %}Quel est votre e-mail pour la facture ? Répondez NON pour renoncer.",
    de: "{{ shop.name }}: {% if again %}Das sieht nicht nach einer E-Mail aus. {% endif %}Wie lautet Ihre E-Mail für den Beleg? Antworten Sie mit NEIN, um es zu lassen.",
    pt: "{{ shop.name }}: {% if again %}Esse e-mail parece errado. {% endif %}Qual o seu e-mail para o recibo? Responda NAO para desistir.",
    it: "{{ shop.name }}: {% if again %}Non sembra un indirizzo email. {% endif %}Qual è l'email per la ricevuta? Rispondere NO per rinunciare.",
    nl: "{{ shop.name }}: {% if again %}Dat lijkt geen e-mailadres. {% endif %}Wat is je e-mailadres voor de bon? Antwoord NEE om ervan af te zien.",
    hi: "{{ shop.name }}: {% if again %}यह ईमेल जैसा नहीं लगता। {% endif %}रसीद के लिए आपका ईमेल क्या है? छोड़ने के लिए NO भेजें।",
  },
  booked: {
    en: "{{ shop.name }}: {{ product }} is booked by itself. Text BOOK {{ product }}.",
    es: "{{ shop.name }}: {{ product }} se reserva por separado. Escribe RESERVAR {{ product }}.",
    fr: "{{ shop.name }} : {{ product }} se réserve à part. Envoyez RÉSERVER {{ product }}.",
    de: "{{ shop.name }}: {{ product }} wird für sich gebucht. Schreiben Sie BUCHEN {{ product }}.",
    pt: "{{ shop.name }}: {{ product }} se reserva separadamente. Envie RESERVAR {{ product }}.",
    it: "{{ shop.name }}: {{ product }} si prenota a parte. Inviare PRENOTA {{ product }}.",
    nl: "{{ shop.name }}: {{ product }} boek je apart. Sms RESERVEREN {{ product }}.",
    hi: "{{ shop.name }}: {{ product }} अलग से बुक होता है। BOOK {{ product }} भेजें।",
  },
  closed: {
    en: "{{ shop.name }}: We are closed now, so nothing was ordered.{% if opens != '' %} We open {{ opens }}: please text again then.{% endif %}",
    es: "{{ shop.name }}: Ahora tenemos cerrado, por eso no se ha pedido nada.{% if opens != '' %} Abrimos: {{ opens }}. Vuelve a escribir entonces.{% endif %}",
    fr: "{{ shop.name }} : Nous sommes fermés pour l'instant, rien n'a été commandé.{% if opens != '' %} Ouverture : {{ opens }}. Merci de réécrire alors.{% endif %}",
    de: "{{ shop.name }}: Wir haben gerade geschlossen, es wurde nichts bestellt.{% if opens != '' %} Wir öffnen {{ opens }}: bitte schreiben Sie dann noch einmal.{% endif %}",
    pt: "{{ shop.name }}: A loja fechou por agora e nada foi pedido.{% if opens != '' %} Abrimos: {{ opens }}. Escreva de novo nessa hora.{% endif %}",
    it: "{{ shop.name }}: Ora il negozio è chiuso e nulla è stato ordinato.{% if opens != '' %} Apriamo: {{ opens }}. Scriveteci allora.{% endif %}",
    nl: "{{ shop.name }}: We zijn nu dicht, er is niets besteld.{% if opens != '' %} We gaan open: {{ opens }}. Sms ons dan opnieuw.{% endif %}",
    hi: "{{ shop.name }}: दुकान अभी बंद है, इसलिए ऑर्डर नहीं हुआ।{% if opens != '' %} {{ opens }} को खुलेगी: तब फिर भेजें।{% endif %}",
  },
} satisfies Texts;

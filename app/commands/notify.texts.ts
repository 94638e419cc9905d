import { gone } from "#app/templates/gone.texts.ts";
import type { Texts } from "#app/templates/text.ts";

const shop = { name: "Demo Shop", url: "https://demo-shop.example" };

const choices = (wordFor: string, more: string) =>
  `{% for option in options %}{{ forloop.index }} ${wordFor} {{ option.title }}{% unless forloop.last %}, {% endunless %}{% endfor %}{% if more %}, ${more}{% endif %}`;

const listed = (back: string, cheaper: string) =>
  `{% for item in items %}{{ item.title }} ({% if item.cheaper %}${cheaper}{% else %}${back}{% endif %}){% unless forloop.last %}, {% endunless %}{% endfor %}`;

const named = `{{ items | join: ", " }}`;

const titles = `{% for option in options %}{{ option.title }}{% unless forloop.last %}, {% endunless %}{% endfor %}`;

export const notifyTexts = {
  waits: {
    en: "{{ shop.name }}: {{ product }} is sold out. We'll text you once when it is back. Text NOTIFY off to drop this.",
    es: "{{ shop.name }}: {{ product }} se ha agotado. Te avisaremos una vez cuando vuelva. Escribe AVISAR off para quitar el aviso.",
    fr: "{{ shop.name }} : {{ product }} est épuisé. Un seul SMS vous préviendra de son retour. Envoyez ALERTE off pour y renoncer.",
    de: "{{ shop.name }}: {{ product }} ist ausverkauft. Sobald es wieder da ist, schreiben wir Ihnen einmal. ERINNERN off beendet das.",
    pt: "{{ shop.name }}: {{ product }} esgotou. Mandaremos um aviso quando voltar. Envie AVISAR off para desistir.",
    it: "{{ shop.name }}: {{ product }} è esaurito. Un solo SMS avviserà quando torna. Inviare AVVISAMI off per rinunciare.",
    nl: "{{ shop.name }}: {{ product }} is uitverkocht. We sms'en je één keer als het er weer is. Sms WAARSCHUW off om dit te laten.",
    hi: "{{ shop.name }}: {{ product }} खत्म है। वापस आने पर एक बार बताएंगे। हटाने के लिए NOTIFY off भेजें।",
  },
  watches: {
    en: "{{ shop.name }}: {{ product }} costs {{ price }}. We'll text you once if it costs less. Text {% if available %}BUY {{ buy }} to order now, or {% endif %}NOTIFY off to drop this.",
    es: "{{ shop.name }}: {{ product }} cuesta {{ price }}. Te avisaremos una vez si baja de precio. Escribe {% if available %}COMPRAR {{ buy }} para pedirlo ya, o {% endif %}AVISAR off para quitar el aviso.",
    fr: "{{ shop.name }} : {{ product }} est à {{ price }}. Un seul SMS vous préviendra si le prix baisse. Envoyez {% if available %}ACHETER {{ buy }} pour commander, ou {% endif %}ALERTE off pour y renoncer.",
    de: "{{ shop.name }}: {{ product }} kostet {{ price }}. Wird es günstiger, schreiben wir Ihnen einmal. {% if available %}KAUFEN {{ buy }} bestellt es jetzt, {% endif %}ERINNERN off beendet das.",
    pt: "{{ shop.name }}: {{ product }} custa {{ price }}. Mandaremos um aviso se baixar. Envie {% if available %}COMPRAR {{ buy }} para pedir agora, ou {% endif %}AVISAR off para desistir.",
    it: "{{ shop.name }}: {{ product }} costa {{ price }}. Un solo SMS avviserà se il prezzo scende. Inviare {% if available %}COMPRA {{ buy }} per ordinare ora, o {% endif %}AVVISAMI off per rinunciare.",
    nl: "{{ shop.name }}: {{ product }} kost {{ price }}. We sms'en je één keer als het goedkoper wordt. Sms {% if available %}KOPEN {{ buy }} om nu te bestellen, of {% endif %}WAARSCHUW off om dit te laten.",
    hi: "{{ shop.name }}: {{ product }} की कीमत {{ price }} है। कम होने पर एक बार बताएंगे। {% if available %}अभी लेने के लिए KHARIDO {{ buy }}, {% endif %}हटाने के लिए NOTIFY off भेजें।",
  },
  inStock: {
    en: "{{ shop.name }}: {{ product }} is in stock for {{ price }}. Text BUY {{ buy }} to order.",
    es: "{{ shop.name }}: {{ product }} queda disponible por {{ price }}. Escribe COMPRAR {{ buy }} para pedirlo.",
    fr: "{{ shop.name }} : {{ product }} est en stock à {{ price }}. Envoyez ACHETER {{ buy }} pour commander.",
    de: "{{ shop.name }}: {{ product }} ist auf Lager und kostet {{ price }}. Schreiben Sie KAUFEN {{ buy }}, um zu bestellen.",
    pt: "{{ shop.name }}: Temos {{ product }} em estoque por {{ price }}. Envie COMPRAR {{ buy }} para pedir.",
    it: "{{ shop.name }}: {{ product }} è disponibile a {{ price }}. Inviare COMPRA {{ buy }} per ordinare.",
    nl: "{{ shop.name }}: {{ product }} is op voorraad voor {{ price }}. Sms KOPEN {{ buy }} om te bestellen.",
    hi: "{{ shop.name }}: {{ product }} {{ price }} में उपलब्ध है। लेने के लिए KHARIDO {{ buy }} भेजें।",
  },
  notOffered: {
    en: "{{ shop.name }}: Sorry, we don't send texts about that. {{ product }} is {% if available %}in stock for {{ price }}. Text BUY {{ buy }} to order.{% else %}sold out at the moment.{% endif %}",
    es: "{{ shop.name }}: Lo sentimos, no enviamos avisos de eso. {{ product }} {% if available %}queda disponible por {{ price }}. Escribe COMPRAR {{ buy }} para pedirlo.{% else %}se ha agotado por ahora.{% endif %}",
    fr: "{{ shop.name }} : Désolé, nous n'envoyons pas cette alerte. {{ product }} est {% if available %}en stock à {{ price }}. Envoyez ACHETER {{ buy }} pour commander.{% else %}épuisé pour le moment.{% endif %}",
    de: "{{ shop.name }}: Darüber schreiben wir leider nicht. {{ product }} ist {% if available %}auf Lager und kostet {{ price }}. Schreiben Sie KAUFEN {{ buy }}, um zu bestellen.{% else %}zurzeit ausverkauft.{% endif %}",
    pt: "{{ shop.name }}: Esse aviso a loja deixou de mandar. {{ product }}: {% if available %}em estoque por {{ price }}. Envie COMPRAR {{ buy }} para pedir.{% else %}esgotado no momento.{% endif %}",
    it: "{{ shop.name }}: Spiacenti, questo avviso non è previsto. {{ product }} è {% if available %}disponibile a {{ price }}. Inviare COMPRA {{ buy }} per ordinare.{% else %}al momento esaurito.{% endif %}",
    nl: "{{ shop.name }}: Sorry, daarover sms'en we niet. {{ product }} is {% if available %}op voorraad voor {{ price }}. Sms KOPEN {{ buy }} om te bestellen.{% else %}op dit moment uitverkocht.{% endif %}",
    hi: "{{ shop.name }}: माफ़ कीजिए, इसकी सूचना हम नहीं भेजते। {{ product }} {% if available %}{{ price }} में उपलब्ध है। लेने के लिए KHARIDO {{ buy }} भेजें।{% else %}अभी खत्म है।{% endif %}",
  },
  which: {
    en: `{{ shop.name }}: Tell you about which one? Reply ${choices("for", "MORE for more")}, or NO.`,
    es: `{{ shop.name }}: ¿Sobre qué producto? Responde ${choices("para", "MAS para ver otros")}, o NO.`,
    fr: `{{ shop.name }} : Pour lequel ? Répondez ${choices("pour", "SUITE pour la suite")}, ou NON.`,
    de: `{{ shop.name }}: Um welchen Artikel geht es? Antworten Sie mit ${choices("für", "MEHR für weitere")} oder NEIN.`,
    pt: `{{ shop.name }}: Avisar sobre qual? Responda ${choices("para", "MAIS para ver mais")}, ou NAO.`,
    it: `{{ shop.name }}: Per quale prodotto? Rispondere ${choices("per", "ALTRI per altri")}, oppure NO.`,
    nl: `{{ shop.name }}: Over welke? Antwoord ${choices("voor", "MEER voor meer")}, of NEE.`,
    hi: `{{ shop.name }}: किसके बारे में? ${choices("=", "AUR = और देखें")}। नंबर भेजें, या NO।`,
  },
  named: {
    en: `{{ shop.name }}: Which one? Text NOTIFY and one of these: ${titles}. Your code still counts.`,
    es: `{{ shop.name }}: Escribe AVISAR y uno de estos: ${titles}. El codigo enviado sigue valiendo.`,
    fr: `{{ shop.name }} : Envoyez ALERTE et l'un de ces noms : ${titles}. Votre code reste valable.`,
    de: `{{ shop.name }}: Schreiben Sie ERINNERN und eines davon: ${titles}. Ihr Code gilt weiter.`,
    pt: `{{ shop.name }}: Envie AVISAR e um destes: ${titles}. O codigo enviado continua valendo.`,
    it: `{{ shop.name }}: Inviare AVVISAMI e uno di questi: ${titles}. Il codice inviato resta valido.`,
    nl: `{{ shop.name }}: Sms WAARSCHUW en een van deze: ${titles}. Je code blijft geldig.`,
    hi: `{{ shop.name }}: NOTIFY और इनमें से एक भेजें: ${titles}। आपका कोड अब भी चलेगा।`,
  },
  list: {
    en: `{{ shop.name }}: We'll text you about ${listed("back in stock", "cheaper")}. Text NOTIFY off to drop all, or NOTIFY off and an item.`,
    es: `{{ shop.name }}: Te avisaremos de ${listed("si vuelve", "si baja de precio")}. Escribe AVISAR off para quitar todo, o AVISAR off y un producto.`,
    fr: `{{ shop.name }} : Nous vous préviendrons pour ${listed("retour en stock", "baisse de prix")}. Envoyez ALERTE off pour tout retirer, ou ALERTE off et un article.`,
    de: `{{ shop.name }}: Wir schreiben Ihnen zu ${listed("wieder da", "günstiger")}. ERINNERN off beendet alles, ERINNERN off und ein Artikel nur diesen.`,
    pt: `{{ shop.name }}: Mandaremos aviso de ${listed("volta ao estoque", "queda de valor")}. Envie AVISAR off para tirar tudo, ou AVISAR off e um produto.`,
    it: `{{ shop.name }}: Avvisi attivi: ${listed("di nuovo disponibile", "prezzo ridotto")}. Inviare AVVISAMI off per toglierli tutti, o AVVISAMI off e un prodotto.`,
    nl: `{{ shop.name }}: We sms'en je over ${listed("weer op voorraad", "goedkoper")}. Sms WAARSCHUW off om alles te laten, of WAARSCHUW off en een artikel.`,
    hi: `{{ shop.name }}: इनके बारे में बताएंगे: ${listed("वापस आने पर", "सस्ता होने पर")}। सब हटाने के लिए NOTIFY off, एक के लिए NOTIFY off और उसका नाम भेजें।`,
  },
  how: {
    en: "{{ shop.name }}: You wait for nothing. Text NOTIFY and an item, such as NOTIFY blue mug, to hear once when it is back or cheaper.",
    es: "{{ shop.name }}: No tienes avisos. Escribe AVISAR y un producto, por ejemplo AVISAR taza azul, para saber cuando vuelva o baje de precio.",
    fr: "{{ shop.name }} : Aucune alerte. Envoyez ALERTE et un article, par exemple ALERTE tasse bleue, pour apprendre son retour ou une baisse de prix.",
    de: "{{ shop.name }}: Sie warten auf nichts. Schreiben Sie ERINNERN und einen Artikel, zum Beispiel ERINNERN blaue Tasse.",
    pt: "{{ shop.name }}: Nenhum aviso pedido. Envie AVISAR e um produto, por exemplo AVISAR caneca azul, para saber quando voltar ou baixar.",
    it: "{{ shop.name }}: Nessun avviso attivo. Inviare AVVISAMI e un prodotto, ad esempio AVVISAMI tazza blu, per sapere quando torna o costa meno.",
    nl: "{{ shop.name }}: Je wacht nergens op. Sms WAARSCHUW en een artikel, bijvoorbeeld WAARSCHUW blauwe mok.",
    hi: "{{ shop.name }}: अभी कोई सूचना नहीं मांगी है। NOTIFY और सामान का नाम भेजें, जैसे NOTIFY neela mug.",
  },
  dropped: {
    en: `{{ shop.name }}: Dropped. We won't text you about ${named}.`,
    es: `{{ shop.name }}: Quitado. No te avisaremos de ${named}.`,
    fr: `{{ shop.name }} : C'est retiré. Plus d'alerte pour ${named}.`,
    de: `{{ shop.name }}: Erledigt. Zu ${named} schreiben wir Ihnen nicht.`,
    pt: `{{ shop.name }}: Pronto. Nada de avisos sobre ${named}.`,
    it: `{{ shop.name }}: Fatto. Nessun avviso per ${named}.`,
    nl: `{{ shop.name }}: Gedaan. We sms'en je niet over ${named}.`,
    hi: `{{ shop.name }}: हटा दिया। इनके बारे में नहीं बताएंगे: ${named}।`,
  },
  tooMany: {
    en: "{{ shop.name }}: You wait for {{ count }} items already, which is all we can keep. Text NOTIFY to see them, or NOTIFY off to drop them.",
    es: "{{ shop.name }}: Ya tienes {{ count }} avisos, y no caben otros. Escribe AVISAR para verlos, o AVISAR off para quitarlos.",
    fr: "{{ shop.name }} : Vous avez déjà {{ count }} alertes, le maximum. Envoyez ALERTE pour les voir, ou ALERTE off pour les retirer.",
    de: "{{ shop.name }}: Sie warten schon auf {{ count }} Artikel, mehr geht nicht. ERINNERN zeigt sie, ERINNERN off beendet alle.",
    pt: "{{ shop.name }}: O limite de {{ count }} avisos foi atingido. Envie AVISAR para ver todos, ou AVISAR off para tirar.",
    it: "{{ shop.name }}: Il limite di {{ count }} avvisi è raggiunto. Inviare AVVISAMI per vederli, o AVVISAMI off per toglierli.",
    nl: "{{ shop.name }}: Je wacht al op {{ count }} artikelen, meer kan niet. Sms WAARSCHUW om ze te zien, of WAARSCHUW off om ze te laten.",
    hi: "{{ shop.name }}: आप पहले ही {{ count }} सामान की सूचना मांग चुके हैं। देखने के लिए NOTIFY, हटाने के लिए NOTIFY off भेजें।",
  },
  notFound: {
    en: "{{ shop.name }}: We found nothing called {{ product }}.{% if nearest != '' %} Did you mean {{ nearest }}? Text NOTIFY {{ nearest }}.{% else %} Please try other words, or see {{ shop.url }}.{% endif %}",
    es: "{{ shop.name }}: No encontramos nada llamado {{ product }}.{% if nearest != '' %} ¿Quieres {{ nearest }}? Escribe AVISAR {{ nearest }}.{% else %} Prueba con otras palabras o visita {{ shop.url }}.{% endif %}",
    fr: "{{ shop.name }} : Nous n'avons rien trouvé sous le nom {{ product }}.{% if nearest != '' %} Vouliez-vous dire {{ nearest }} ? Envoyez ALERTE {{ nearest }}.{% else %} Essayez d'autres mots ou consultez {{ shop.url }}.{% endif %}",
    de: "{{ shop.name }}: Unter {{ product }} haben wir nichts gefunden.{% if nearest != '' %} Meinten Sie {{ nearest }}? Schreiben Sie ERINNERN {{ nearest }}.{% else %} Bitte versuchen Sie andere Wörter oder besuchen Sie {{ shop.url }}.{% endif %}",
    pt: "{{ shop.name }}: Nada encontrado com o nome {{ product }}.{% if nearest != '' %} Seria {{ nearest }}? Envie AVISAR {{ nearest }}.{% else %} Tente outras palavras ou acesse {{ shop.url }}.{% endif %}",
    it: "{{ shop.name }}: Nessun prodotto trovato con il nome {{ product }}.{% if nearest != '' %} Forse {{ nearest }}? Inviare AVVISAMI {{ nearest }}.{% else %} Provare con altre parole o vedere {{ shop.url }}.{% endif %}",
    nl: "{{ shop.name }}: We vonden niets met de naam {{ product }}.{% if nearest != '' %} Bedoel je {{ nearest }}? Sms WAARSCHUW {{ nearest }}.{% else %} Probeer andere woorden of kijk op {{ shop.url }}.{% endif %}",
    hi: "{{ shop.name }}: {{ product }} नाम का कुछ नहीं मिला।{% if nearest != '' %} क्या आपको {{ nearest }} चाहिए? NOTIFY {{ nearest }} भेजें।{% else %} दूसरे शब्द आज़माएं या {{ shop.url }} देखें।{% endif %}",
  },
  gone,
} satisfies Texts;

const item = { shop, product: "Blue Mug", price: "$14.50", available: true, buy: "Blue Mug" };

export const notifySamples = {
  waits: { shop, product: "Blue Mug" },
  watches: item,
  inStock: item,
  notOffered: item,
  which: { shop, options: [{ title: "Wool Coat S" }, { title: "Wool Coat M" }], more: true },
  named: { shop, options: [{ title: "Wool Coat S" }, { title: "Wool Coat M" }] },
  list: {
    shop,
    items: [
      { title: "Blue Mug", cheaper: false },
      { title: "Teapot", cheaper: true },
    ],
  },
  how: { shop },
  dropped: { shop, items: ["Blue Mug", "Teapot"] },
  tooMany: { shop, count: 10 },
  notFound: { shop, product: "blu mgs", nearest: "Blue Mug" },
  gone: { shop },
};

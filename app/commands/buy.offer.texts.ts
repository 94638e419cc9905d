import type { Localised, Texts } from "#app/templates/text.ts";
import { givenBack, paid, paying, payingCash } from "./buy.payment.texts.ts";

/** With what a discount's code takes off. */
const items =
  `{% for item in items %}{{ item.quantity }} x {{ item.title }}{% if item.wish != blank %} ({{ item.wish }}){% endif %}{% unless forloop.last %}, {% endunless %}{% endfor %}` +
  `{% if discount != "" %}, {{ discount }} -{{ off }}{% endif %}`;

/** What is to be written to the receiver, and when a closed shop sees to it. */
const beside = (words: { note: string; opens: string }) =>
  `{% if note != "" %}, ${words.note} "{{ note }}"{% endif %}{% if opens != "" %}, ${words.opens} {{ opens }}{% endif %}`;

const noted = {
  en: beside({ note: "gift note", opens: "made when we open" }),
  es: beside({ note: "nota", opens: "para cuando abramos:" }),
  fr: beside({ note: "mot", opens: "pour notre ouverture" }),
  de: beside({ note: "Grußtext", opens: "sobald wir öffnen:" }),
  pt: beside({ note: "bilhete", opens: "para quando abrirmos:" }),
  it: beside({ note: "biglietto", opens: "per la riapertura:" }),
  nl: beside({ note: "kaartje", opens: "zodra we open zijn:" }),
  hi: beside({ note: "नोट", opens: "दुकान खुलने पर:" }),
} satisfies Localised;

/** How else it could be had, by number. */
const ways = (words: { to: string; fetch: string }) =>
  `{% for way in ways %}, {{ way.number }} ${words.to} {% if way.title == "" %}${words.fetch}{% else %}{{ way.title }} ({{ way.price }}){% endif %}{% endfor %}`;

const orElse = {
  en: ways({ to: "for", fetch: "pickup" }),
  es: ways({ to: "para", fetch: "recogerlo" }),
  fr: ways({ to: "pour", fetch: "le retirer" }),
  de: ways({ to: "für", fetch: "Abholung" }),
  pt: ways({ to: "para", fetch: "retirar" }),
  it: ways({ to: "per", fetch: "ritiro" }),
  nl: ways({ to: "voor", fetch: "afhalen" }),
  hi: ways({ to: "=", fetch: "खुद लेना" }),
} satisfies Localised;

/** A discount's code that takes nothing off this order. */
const refused = {
  en: `{% if refusedCode != "" %}Code {{ refusedCode }} doesn't apply. {% endif %}`,
  es: `{% if refusedCode != "" %}El descuento {{ refusedCode }} no se aplica. {% endif %}`,
  fr: `{% if refusedCode != "" %}Le code {{ refusedCode }} ne s'applique pas. {% endif %}`,
  de: `{% if refusedCode != "" %}Der Rabattcode {{ refusedCode }} gilt hier nicht. {% endif %}`,
  pt: `{% if refusedCode != "" %}O cupom {{ refusedCode }} foi recusado. {% endif %}`,
  it: `{% if refusedCode != "" %}Il codice sconto {{ refusedCode }} non vale qui. {% endif %}`,
  nl: `{% if refusedCode != "" %}Kortingscode {{ refusedCode }} geldt hier niet. {% endif %}`,
  hi: `{% if refusedCode != "" %}कूपन {{ refusedCode }} लागू नहीं। {% endif %}`,
} satisfies Localised;

type Costs = { both: string; shipping: string; tax: string };

/** What of the total is for sending and for taxes, where they are anything. */
const costs = ({ both, shipping, tax }: Costs) =>
  `{% if shipping != "" and tax != "" %} ${both}{% elsif shipping != "" %} ${shipping}{% elsif tax != "" %} ${tax}{% endif %}`;

const including = {
  en: costs({
    both: "with shipping {{ shipping }} and tax {{ tax }}",
    shipping: "with shipping {{ shipping }}",
    tax: "with tax {{ tax }}",
  }),
  es: costs({
    both: "con entrega {{ shipping }} e impuestos {{ tax }}",
    shipping: "con entrega {{ shipping }}",
    tax: "con impuestos {{ tax }}",
  }),
  fr: costs({
    both: "dont livraison {{ shipping }} et taxes {{ tax }}",
    shipping: "dont livraison {{ shipping }}",
    tax: "dont taxes {{ tax }}",
  }),
  de: costs({
    both: "inkl. Versand {{ shipping }} und Steuern {{ tax }}",
    shipping: "inkl. Versand {{ shipping }}",
    tax: "inkl. Steuern {{ tax }}",
  }),
  pt: costs({
    both: "com frete {{ shipping }} e impostos {{ tax }}",
    shipping: "com frete {{ shipping }}",
    tax: "com impostos {{ tax }}",
  }),
  it: costs({
    both: "con spedizione {{ shipping }} e imposte {{ tax }}",
    shipping: "con spedizione {{ shipping }}",
    tax: "con imposte {{ tax }}",
  }),
  nl: costs({
    both: "incl. verzending {{ shipping }} en belasting {{ tax }}",
    shipping: "incl. verzending {{ shipping }}",
    tax: "incl. belasting {{ tax }}",
  }),
  hi: costs({
    both: "(डिलीवरी {{ shipping }}, टैक्स {{ tax }} समेत)",
    shipping: "(डिलीवरी {{ shipping }} समेत)",
    tax: "(टैक्स {{ tax }} समेत)",
  }),
} satisfies Localised;

/** The order as it was understood. A shopper agrees to this, so nothing may be missing from it in any language. */
const readBackWith = (paying: Required<Localised>) =>
  ({
    en: `${refused.en}${items}, total {{ total }}${including.en}, ${paying.en}${noted.en}. Reply {{ code }} to order${orElse.en}, NO to drop it. Never share this code.`,
    es: `${refused.es}${items}, total {{ total }}${including.es}, ${paying.es}${noted.es}. Responde {{ code }} para pedir${orElse.es}, NO para dejarlo. No compartas esta clave con nadie.`,
    fr: `${refused.fr}${items}, total {{ total }}${including.fr}, ${paying.fr}${noted.fr}. Répondez {{ code }} pour commander${orElse.fr}, NON pour renoncer. Ne donnez ce code à personne.`,
    de: `${refused.de}${items}, gesamt {{ total }}${including.de}, ${paying.de}${noted.de}. Antworten Sie mit {{ code }} zum Bestellen${orElse.de} oder mit NEIN, um es zu lassen. Bitte geben Sie den Code nie weiter.`,
    pt: `${refused.pt}${items}, total {{ total }}${including.pt}, ${paying.pt}${noted.pt}. Responda {{ code }} para pedir${orElse.pt}, NAO para desistir. Nunca passe esta senha a ninguém.`,
    it: `${refused.it}${items}, totale {{ total }}${including.it}, ${paying.it}${noted.it}. Rispondere {{ code }} per ordinare${orElse.it}, NO per rinunciare. Non comunicare il codice a nessuno.`,
    nl: `${refused.nl}${items}, totaal {{ total }}${including.nl}, ${paying.nl}${noted.nl}. Antwoord {{ code }} om te bestellen${orElse.nl}, NEE om ervan af te zien. Deel deze code met niemand.`,
    hi: `${refused.hi}${items}, कुल {{ total }}${including.hi}, ${paying.hi}${noted.hi}। ऑर्डर के लिए {{ code }} भेजें${orElse.hi}, छोड़ें: NO। कोड किसी को न बताएं।`,
  }) satisfies Localised;

export const readBack = readBackWith(paying);
const cashReadBack = readBackWith(payingCash);

export const offerTexts = {
  offer: {
    en: `{{ shop.name }}: ${readBack.en}`,
    es: `{{ shop.name }}: ${readBack.es}`,
    fr: `{{ shop.name }} : ${readBack.fr}`,
    de: `{{ shop.name }}: ${readBack.de}`,
    pt: `{{ shop.name }}: ${readBack.pt}`,
    it: `{{ shop.name }}: ${readBack.it}`,
    nl: `{{ shop.name }}: ${readBack.nl}`,
    hi: `{{ shop.name }}: ${readBack.hi}`,
  },
  changed: {
    en: `{{ shop.name }}: The price has changed, so nothing was ordered. Now: ${readBack.en}`,
    es: `{{ shop.name }}: El precio ha cambiado, por eso no se ha pedido nada. Ahora: ${readBack.es}`,
    fr: `{{ shop.name }} : Le prix a changé, rien n'a donc été commandé. Maintenant : ${readBack.fr}`,
    de: `{{ shop.name }}: Der Preis hat sich geändert, es wurde nichts bestellt. Jetzt: ${readBack.de}`,
    pt: `{{ shop.name }}: O valor mudou, por isso nada foi pedido. Agora: ${readBack.pt}`,
    it: `{{ shop.name }}: Il prezzo è cambiato e nulla è stato ordinato. Ora: ${readBack.it}`,
    nl: `{{ shop.name }}: De prijs is veranderd, er is niets besteld. Nu: ${readBack.nl}`,
    hi: `{{ shop.name }}: कीमत बदल गई, ऑर्डर नहीं हुआ। अब: ${readBack.hi}`,
  },
  creditShort: {
    en: `{{ shop.name }}: Your store credit no longer covers it, so nothing was ordered. Now: ${cashReadBack.en}`,
    es: `{{ shop.name }}: Tu saldo de la tienda ya no alcanza, por eso no se ha pedido nada. Ahora: ${cashReadBack.es}`,
    fr: `{{ shop.name }} : Votre avoir ne suffit plus, rien n'a donc été commandé. Maintenant : ${cashReadBack.fr}`,
    de: `{{ shop.name }}: Ihr Guthaben reicht nicht mehr, es wurde nichts bestellt. Jetzt: ${cashReadBack.de}`,
    pt: `{{ shop.name }}: Seu saldo na loja agora é menor que o total, por isso nada foi pedido. Agora: ${cashReadBack.pt}`,
    it: `{{ shop.name }}: Il credito del negozio non basta e nulla è stato ordinato. Ora: ${cashReadBack.it}`,
    nl: `{{ shop.name }}: Je winkeltegoed is niet meer genoeg, er is niets besteld. Nu: ${cashReadBack.nl}`,
    hi: `{{ shop.name }}: स्टोर क्रेडिट कम है, ऑर्डर नहीं हुआ। अब: ${cashReadBack.hi}`,
  },
  placed: {
    en: `{{ shop.name }}: Thank you! Order {{ order.number }} is placed: {{ total }}, ${paid.en}. Text TRACK {{ order.number }} or CANCEL {{ order.number }}.{% if link != "" %} Or pay online: {{ link }}{% endif %}`,
    es: `{{ shop.name }}: ¡Gracias! Tu pedido {{ order.number }} ha quedado registrado: {{ total }}, ${paid.es}. Escribe RASTREAR {{ order.number }} o CANCELAR {{ order.number }}.{% if link != "" %} O paga por internet: {{ link }}{% endif %}`,
    fr: `{{ shop.name }} : Merci ! Votre commande {{ order.number }} est enregistrée : {{ total }}, ${paid.fr}. Envoyez SUIVI {{ order.number }} ou ANNULER {{ order.number }}.{% if link != "" %} Ou payez en ligne : {{ link }}{% endif %}`,
    de: `{{ shop.name }}: Vielen Dank! Ihre Bestellung {{ order.number }} ist aufgegeben: {{ total }}, ${paid.de}. Schreiben Sie STATUS {{ order.number }} oder STORNIEREN {{ order.number }}.{% if link != "" %} Oder online zahlen: {{ link }}{% endif %}`,
    pt: `{{ shop.name }}: Obrigado! O pedido {{ order.number }} foi feito: {{ total }}, ${paid.pt}. Envie RASTREAR {{ order.number }} ou CANCELAR {{ order.number }}.{% if link != "" %} Ou pague online: {{ link }}{% endif %}`,
    it: `{{ shop.name }}: Grazie! L'ordine {{ order.number }} è registrato: {{ total }}, ${paid.it}. Inviare TRACCIA {{ order.number }} o ANNULLA {{ order.number }}.{% if link != "" %} O paga online: {{ link }}{% endif %}`,
    nl: `{{ shop.name }}: Bedankt! Bestelling {{ order.number }} is geplaatst: {{ total }}, ${paid.nl}. Sms VOLGEN {{ order.number }} of ANNULEREN {{ order.number }}.{% if link != "" %} Of betaal online: {{ link }}{% endif %}`,
    hi: `{{ shop.name }}: धन्यवाद! ऑर्डर {{ order.number }} हो गया: {{ total }}, ${paid.hi}। TRACK {{ order.number }} या CANCEL {{ order.number }} भेजें।{% if link != "" %} ऑनलाइन भुगतान: {{ link }}{% endif %}`,
  },
  ...givenBack,
} satisfies Texts;

import type { Texts } from "#app/templates/text.ts";

/** One offer, as texts tell it. `off` is empty where it is the shipping that is free. */
export type Deal = {
  code: string;
  off: string;
  /** Off every piece, only on some goods, for this customer alone. */
  each: boolean;
  some: boolean;
  mine: boolean;
  /** From which sum, or how many pieces; empty, or 0, for any. */
  minimum: string;
  pieces: number;
  /** Its last day; empty where it has none. */
  until: string;
};

type Wording = Record<"off" | "each" | "shipping" | "some" | "minimum" | "pieces" | "mine" | "until", string>;

const listed = (say: Wording) =>
  `{% for deal in deals %}{{ deal.code }} {% if deal.off == "" %}${say.shipping}{% else %}${say.off}{% if deal.each %} ${say.each}{% endif %}{% endif %}{% if deal.some %} ${say.some}{% endif %}{% if deal.minimum != "" %} ${say.minimum}{% endif %}{% if deal.pieces > 0 %} ${say.pieces}{% endif %}{% if deal.mine %} ${say.mine}{% endif %}{% if deal.until != "" %} ${say.until}{% endif %}{% unless forloop.last %}, {% endunless %}{% endfor %}`;

const english = listed({
  ...{ off: "{{ deal.off }} off", each: "each", shipping: "free shipping", some: "some items" },
  ...{ minimum: "from {{ deal.minimum }}", pieces: "from {{ deal.pieces }} items" },
  ...{ mine: "once, for you only", until: "until {{ deal.until }}" },
});
const spanish = listed({
  ...{ off: "-{{ deal.off }}", each: "por unidad", shipping: "entrega gratis", some: "en algunos productos" },
  ...{ minimum: "desde {{ deal.minimum }}", pieces: "desde {{ deal.pieces }} unidades" },
  ...{ mine: "una vez, solo para ti", until: "hasta el {{ deal.until }}" },
});
const french = listed({
  ...{ off: "-{{ deal.off }}", each: "par article", shipping: "livraison gratuite", some: "sur certains articles" },
  ...{ minimum: "dès {{ deal.minimum }}", pieces: "dès {{ deal.pieces }} articles" },
  ...{ mine: "une fois, pour vous seul", until: "jusqu'au {{ deal.until }}" },
});
const german = listed({
  ...{ off: "-{{ deal.off }}", each: "je Stück", shipping: "Versand frei", some: "auf einige Artikel" },
  ...{ minimum: "ab {{ deal.minimum }}", pieces: "ab {{ deal.pieces }} Artikeln" },
  ...{ mine: "einmal, nur für Sie", until: "bis {{ deal.until }}" },
});
const portuguese = listed({
  ...{ off: "-{{ deal.off }}", each: "por unidade", shipping: "frete sem custo", some: "em alguns itens" },
  ...{ minimum: "desde {{ deal.minimum }}", pieces: "desde {{ deal.pieces }} itens" },
  ...{ mine: "uma vez, uso exclusivo", until: "até {{ deal.until }}" },
});
const italian = listed({
  ...{ off: "-{{ deal.off }}", each: "al pezzo", shipping: "spedizione gratis", some: "su alcuni articoli" },
  ...{ minimum: "da {{ deal.minimum }}", pieces: "da {{ deal.pieces }} articoli" },
  ...{ mine: "una volta, riservato", until: "fino a {{ deal.until }}" },
});
const dutch = listed({
  ...{ off: "{{ deal.off }} korting", each: "per stuk", shipping: "gratis verzending", some: "op sommige artikelen" },
  ...{ minimum: "vanaf {{ deal.minimum }}", pieces: "vanaf {{ deal.pieces }} artikelen" },
  ...{ mine: "één keer, alleen voor jou", until: "t/m {{ deal.until }}" },
});
const hindi = listed({
  ...{ off: "{{ deal.off }} छूट", each: "हर पीस", shipping: "फ्री डिलीवरी", some: "कुछ चीज़ों पर" },
  ...{ minimum: "{{ deal.minimum }} से", pieces: "{{ deal.pieces }} पीस से" },
  ...{ mine: "सिर्फ़ आपके लिए एक बार", until: "{{ deal.until }} तक" },
});

export const dealsTexts = {
  deals: {
    en: `{{ shop.name }}: ${english}. Add the code when you order: BUY 2 blue mug code {{ example }}.{% if more %} Reply 1 for more offers.{% endif %}`,
    es: `{{ shop.name }}: ${spanish}. Para usarlo al pedir: COMPRAR 2 taza azul codigo {{ example }}.{% if more %} Responde 1 para ver otras ofertas.{% endif %}`,
    fr: `{{ shop.name }} : ${french}. Ajoutez le code à la commande : ACHETER 2 tasse bleue code {{ example }}.{% if more %} Répondez 1 pour la suite.{% endif %}`,
    de: `{{ shop.name }}: ${german}. Code einfach mitbestellen: KAUFEN 2 blaue Tasse code {{ example }}.{% if more %} Antworten Sie mit 1 für weitere.{% endif %}`,
    pt: `{{ shop.name }}: ${portuguese}. Inclua no pedido: COMPRAR 2 caneca azul codigo {{ example }}.{% if more %} Responda 1 para ver mais.{% endif %}`,
    it: `{{ shop.name }}: ${italian}. Aggiungere il codice all'ordine: COMPRA 2 tazza blu codice {{ example }}.{% if more %} Rispondere 1 per altre.{% endif %}`,
    nl: `{{ shop.name }}: ${dutch}. Zet de code erbij: KOPEN 2 blauwe mok code {{ example }}.{% if more %} Antwoord 1 voor meer.{% endif %}`,
    hi: `{{ shop.name }}: ${hindi}। ऑर्डर में कोड जोड़ें: KHARIDO 2 neela mug code {{ example }}।{% if more %} और के लिए 1 भेजें।{% endif %}`,
  },
  none: {
    en: "{{ shop.name }}: There are no offers at the moment.",
    es: "{{ shop.name }}: No hay ofertas en este momento.",
    fr: "{{ shop.name }} : Il n'y a pas d'offre en ce moment.",
    de: "{{ shop.name }}: Zurzeit gibt es keine Angebote.",
    pt: "{{ shop.name }}: No momento não há ofertas.",
    it: "{{ shop.name }}: Al momento non ci sono offerte.",
    nl: "{{ shop.name }}: Er zijn nu geen aanbiedingen.",
    hi: "{{ shop.name }}: अभी कोई ऑफर नहीं है।",
  },
  later: {
    en: "{{ shop.name }}: You have had your code for now. Ask again on {{ day }} for the next one.",
    es: "{{ shop.name }}: Ya te hemos dado una oferta. Pide la siguiente el {{ day }}.",
    fr: "{{ shop.name }} : Vous avez déjà eu votre code. Demandez le prochain le {{ day }}.",
    de: "{{ shop.name }}: Ihren Code hatten Sie schon. Den nächsten gibt es am {{ day }}.",
    pt: "{{ shop.name }}: Você já teve o seu código. Peça o próximo em {{ day }}.",
    it: "{{ shop.name }}: Il codice è già stato inviato. Chiedere il prossimo il {{ day }}.",
    nl: "{{ shop.name }}: Je hebt je code al gehad. Vraag de volgende op {{ day }}.",
    hi: "{{ shop.name }}: आपको कोड मिल चुका है। अगला कोड {{ day }} को मांगें।",
  },
} satisfies Texts;

const shop = { name: "Demo Shop" };
const welcome: Deal = {
  ...{ code: "WELCOME10", off: "10%", each: false, some: false, mine: false, minimum: "", pieces: 0, until: "" },
};

export const dealsSamples = {
  deals: {
    shop,
    deals: [welcome, { ...welcome, code: "SHIPFREE", off: "", minimum: "$50.00", until: "Thu 26 Nov" }],
    example: "WELCOME10",
    more: false,
  },
  none: { shop },
  later: { shop, day: "Thu 26 Nov" },
};

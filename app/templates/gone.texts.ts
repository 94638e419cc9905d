import type { Localised } from "./text.ts";

/** What they chose from a list of ours is sold no more. */
export const gone = {
  en: "{{ shop.name }}: Sorry, we don't sell that any more. Text SEARCH to see what we have.",
  es: "{{ shop.name }}: Lo sentimos, ya no lo vendemos. Escribe BUSCAR para ver lo que tenemos.",
  fr: "{{ shop.name }} : Désolé, nous ne le vendons plus. Envoyez CHERCHER pour voir nos articles.",
  de: "{{ shop.name }}: Das führen wir leider nicht mehr. Schreiben Sie SUCHE, um zu sehen, was wir haben.",
  pt: "{{ shop.name }}: Desculpe, esse produto saiu de venda. Envie BUSCAR para ver o que temos.",
  it: "{{ shop.name }}: Spiacenti, non lo vendiamo più. Inviare CERCA per vedere i prodotti.",
  nl: "{{ shop.name }}: Sorry, dat verkopen we niet meer. Sms ZOEK om te zien wat we hebben.",
  hi: "{{ shop.name }}: माफ़ कीजिए, यह अब नहीं मिलता। हमारा सामान देखने के लिए SEARCH भेजें।",
} satisfies Localised;

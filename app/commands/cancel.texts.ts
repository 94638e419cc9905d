import type { Language } from "#app/lib/language.ts";
import { noSuchOrderButLast, whichOrder } from "#app/templates/orders.texts.ts";
import type { Texts } from "#app/templates/text.ts";

const shop = { name: "Demo Shop", phone: "+18005550199" };
const order = { number: "1001" };

type Ways = { original: string; credit: string };

/** Where the money that was paid goes back to. */
const back: Record<Language, Ways> = {
  en: { original: "{{ back }} goes back the way you paid.", credit: "{{ back }} goes back to your store credit." },
  es: { original: "Te devolvemos {{ back }} por el mismo medio de pago.", credit: "{{ back }} vuelven a tu saldo." },
  fr: {
    original: "{{ back }} remboursés sur votre moyen de paiement.",
    credit: "{{ back }} reviennent sur votre avoir.",
  },
  de: { original: "{{ back }} gehen auf dem Zahlungsweg zurück.", credit: "{{ back }} gehen auf Ihr Guthaben." },
  pt: { original: "{{ back }} voltam pelo mesmo meio de pagamento.", credit: "{{ back }} voltam ao seu saldo." },
  it: { original: "{{ back }} tornano sul metodo di pagamento usato.", credit: "{{ back }} tornano sul credito." },
  nl: { original: "{{ back }} gaat terug zoals je hebt betaald.", credit: "{{ back }} gaat naar je winkeltegoed." },
  hi: { original: "{{ back }} वहीं लौटेंगे जहां से आए थे।", credit: "{{ back }} स्टोर क्रेडिट में लौटेंगे।" },
};

/** The 2 that has it go back the other way. */
const others: Record<Language, Ways> = {
  en: { original: "2 for money back instead", credit: "2 for store credit instead" },
  es: { original: "2 para recibir el dinero", credit: "2 para recibirlo como saldo" },
  fr: { original: "2 pour un remboursement", credit: "2 pour un avoir" },
  de: { original: "2 für Geld zurück", credit: "2 für Guthaben" },
  pt: { original: "2 para receber o dinheiro", credit: "2 para ficar com saldo" },
  it: { original: "2 per il rimborso", credit: "2 per averlo come credito" },
  nl: { original: "2 voor geld terug", credit: "2 voor winkeltegoed" },
  hi: { original: "पैसे वापस के लिए 2", credit: "स्टोर क्रेडिट के लिए 2" },
};

const nothingToPay: Record<Language, string> = {
  en: "There is nothing to pay.",
  es: "No tienes que pagar nada.",
  fr: "Vous n'avez rien à payer.",
  de: "Es ist nichts zu zahlen.",
  pt: "Nada a pagar.",
  it: "Non c'è nulla da pagare.",
  nl: "Je hoeft niets te betalen.",
  hi: "आपको कुछ नहीं देना है।",
};

const goesBack = (language: Language, unpaid = "") =>
  `{% case state %}{% when "original payment" %} ${back[language].original}{% when "store credit" %} ${back[language].credit}{% when "none" %}${unpaid}{% endcase %}`;
const cameBack = (language: Language) => goesBack(language, ` ${nothingToPay[language]}`);
const orElse = (language: Language) =>
  `{% case other %}{% when "original payment" %}, ${others[language].original}{% when "store credit" %}, ${others[language].credit}{% endcase %}`;

export const cancelTexts = {
  confirm: {
    en: `{{ shop.name }}: Cancel order {{ order.number }} ({{ total }})?${goesBack("en")} Reply {{ code }} to cancel it${orElse("en")}, NO to keep it. Never share this code.`,
    es: `{{ shop.name }}: ¿Cancelar el pedido {{ order.number }} ({{ total }})?${goesBack("es")} Responde {{ code }} para cancelarlo${orElse("es")}, NO para conservarlo. No compartas esta clave con nadie.`,
    fr: `{{ shop.name }} : Annuler la commande {{ order.number }} ({{ total }}) ?${goesBack("fr")} Répondez {{ code }} pour l'annuler${orElse("fr")}, NON pour la garder. Ne donnez ce code à personne.`,
    de: `{{ shop.name }}: Bestellung {{ order.number }} ({{ total }}) stornieren?${goesBack("de")} Antworten Sie mit {{ code }} zum Stornieren${orElse("de")} oder mit NEIN, um sie zu behalten. Bitte geben Sie den Code nie weiter.`,
    pt: `{{ shop.name }}: Cancelar o pedido {{ order.number }} ({{ total }})?${goesBack("pt")} Responda {{ code }} para cancelar${orElse("pt")}, NAO para manter. Nunca passe esta senha a ninguem.`,
    it: `{{ shop.name }}: Annullare l'ordine {{ order.number }} ({{ total }})?${goesBack("it")} Rispondere {{ code }} per annullarlo${orElse("it")}, NO per mantenerlo. Non comunicare il codice a nessuno.`,
    nl: `{{ shop.name }}: Bestelling {{ order.number }} ({{ total }}) annuleren?${goesBack("nl")} Antwoord {{ code }} om te annuleren${orElse("nl")}, NEE om hem te houden. Deel deze code met niemand.`,
    hi: `{{ shop.name }}: ऑर्डर {{ order.number }} ({{ total }}) रद्द करें?${goesBack("hi")} रद्द करने के लिए {{ code }} भेजें${orElse("hi")}, रखने के लिए NO। यह कोड किसी को न बताएं।`,
  },
  cancelled: {
    en: `{{ shop.name }}: Order {{ order.number }} is cancelled.${cameBack("en")}`,
    es: `{{ shop.name }}: El pedido {{ order.number }} se ha cancelado.${cameBack("es")}`,
    fr: `{{ shop.name }} : La commande {{ order.number }} est annulée.${cameBack("fr")}`,
    de: `{{ shop.name }}: Bestellung {{ order.number }} ist storniert.${cameBack("de")}`,
    pt: `{{ shop.name }}: O pedido {{ order.number }} foi cancelado.${cameBack("pt")}`,
    it: `{{ shop.name }}: L'ordine {{ order.number }} è annullato.${cameBack("it")}`,
    nl: `{{ shop.name }}: Bestelling {{ order.number }} is geannuleerd.${cameBack("nl")}`,
    hi: `{{ shop.name }}: ऑर्डर {{ order.number }} रद्द हो गया है।${cameBack("hi")}`,
  },
  which: whichOrder("total"),
  notFound: noSuchOrderButLast,
  noneOpen: {
    en: "{{ shop.name }}: You have no order that can still be cancelled. Text TRACK to see where your last one is.",
    es: "{{ shop.name }}: No tienes pedidos que se puedan cancelar. Escribe RASTREAR para localizar tu pedido reciente.",
    fr: "{{ shop.name }} : Vous n'avez plus de commande à annuler. Envoyez SUIVI pour savoir où en est la dernière.",
    de: "{{ shop.name }}: Sie haben keine Bestellung, die sich noch stornieren lässt. Schreiben Sie STATUS, um zu sehen, wo Ihre letzte ist.",
    pt: "{{ shop.name }}: Nenhum pedido seu ainda pode ser cancelado. Envie RASTREAR para acompanhar o mais recente.",
    it: "{{ shop.name }}: Non ci sono ordini che si possano ancora annullare. Inviare TRACCIA per sapere dov'è l'ultimo.",
    nl: "{{ shop.name }}: Je hebt geen bestelling die nog geannuleerd kan worden. Sms VOLGEN om te zien waar je laatste is.",
    hi: "{{ shop.name }}: आपका कोई ऑर्डर अब रद्द नहीं हो सकता। आखिरी ऑर्डर कहां है, यह जानने के लिए TRACK भेजें।",
  },
  alreadyCancelled: {
    en: "{{ shop.name }}: Order {{ order.number }} was cancelled already.",
    es: "{{ shop.name }}: El pedido {{ order.number }} ya estaba cancelado.",
    fr: "{{ shop.name }} : La commande {{ order.number }} est déjà annulée.",
    de: "{{ shop.name }}: Bestellung {{ order.number }} wurde bereits storniert.",
    pt: "{{ shop.name }}: O pedido {{ order.number }} já estava cancelado.",
    it: "{{ shop.name }}: L'ordine {{ order.number }} era già annullato.",
    nl: "{{ shop.name }}: Bestelling {{ order.number }} was al geannuleerd.",
    hi: "{{ shop.name }}: ऑर्डर {{ order.number }} पहले ही रद्द हो चुका है।",
  },
  alreadySent: {
    en: "{{ shop.name }}: Order {{ order.number }} has been sent and can't be cancelled any more. Once it is there, text RETURN {{ order.number }} to send it back, or TRACK {{ order.number }} now.",
    es: "{{ shop.name }}: El pedido {{ order.number }} ya se ha enviado y no se puede cancelar. Cuando llegue, escribe DEVOLVER {{ order.number }} para devolverlo, o RASTREAR {{ order.number }} ahora.",
    fr: "{{ shop.name }} : La commande {{ order.number }} est partie et ne peut plus s'annuler. Une fois livrée, envoyez RETOUR {{ order.number }} pour la renvoyer, ou SUIVI {{ order.number }} maintenant.",
    de: "{{ shop.name }}: Bestellung {{ order.number }} ist schon verschickt und lässt sich nicht mehr stornieren. Wenn sie da ist, schreiben Sie RÜCKSENDUNG {{ order.number }}, um sie zurückzugeben, oder jetzt STATUS {{ order.number }}.",
    pt: "{{ shop.name }}: O pedido {{ order.number }} foi enviado e agora é tarde para cancelar. Quando chegar, envie DEVOLVER {{ order.number }} para devolver, ou RASTREAR {{ order.number }} agora.",
    it: "{{ shop.name }}: L'ordine {{ order.number }} è già stato spedito e non si può più annullare. Quando arriva, inviare RESO {{ order.number }} per restituirlo, o TRACCIA {{ order.number }} ora.",
    nl: "{{ shop.name }}: Bestelling {{ order.number }} is al verzonden en kan niet meer geannuleerd worden. Sms als hij er is RETOUR {{ order.number }} om hem terug te sturen, of nu VOLGEN {{ order.number }}.",
    hi: "{{ shop.name }}: ऑर्डर {{ order.number }} भेजा जा चुका है और अब रद्द नहीं हो सकता। मिलने पर लौटाने के लिए RETURN {{ order.number }}, या अभी TRACK {{ order.number }} भेजें।",
  },
  notByText: {
    en: "{{ shop.name }}: Order {{ order.number }} can't be cancelled by text.{% if shop.phone %} Please call {{ shop.phone }}.{% endif %}",
    es: "{{ shop.name }}: El pedido {{ order.number }} no se puede cancelar por SMS.{% if shop.phone %} Llama al {{ shop.phone }}.{% endif %}",
    fr: "{{ shop.name }} : La commande {{ order.number }} ne peut pas s'annuler par SMS.{% if shop.phone %} Merci d'appeler le {{ shop.phone }}.{% endif %}",
    de: "{{ shop.name }}: Bestellung {{ order.number }} lässt sich per SMS nicht stornieren.{% if shop.phone %} Bitte rufen Sie {{ shop.phone }} an.{% endif %}",
    pt: "{{ shop.name }}: O pedido {{ order.number }} não pode ser cancelado por SMS.{% if shop.phone %} Ligue para {{ shop.phone }}.{% endif %}",
    it: "{{ shop.name }}: L'ordine {{ order.number }} non si può annullare per SMS.{% if shop.phone %} Chiamare il {{ shop.phone }}.{% endif %}",
    nl: "{{ shop.name }}: Bestelling {{ order.number }} kan niet per sms geannuleerd worden.{% if shop.phone %} Bel {{ shop.phone }}.{% endif %}",
    hi: "{{ shop.name }}: ऑर्डर {{ order.number }} मैसेज से रद्द नहीं हो सकता।{% if shop.phone %} कृपया {{ shop.phone }} पर कॉल करें।{% endif %}",
  },
  hasReturns: {
    en: "{{ shop.name }}: Order {{ order.number }} has a return and can't be cancelled.{% if shop.phone %} Please call {{ shop.phone }}.{% endif %}",
    es: "{{ shop.name }}: El pedido {{ order.number }} tiene productos devueltos y no se puede cancelar.{% if shop.phone %} Llama al {{ shop.phone }}.{% endif %}",
    fr: "{{ shop.name }} : La commande {{ order.number }} fait l'objet d'un retour et ne peut pas s'annuler.{% if shop.phone %} Merci d'appeler le {{ shop.phone }}.{% endif %}",
    de: "{{ shop.name }}: Zu Bestellung {{ order.number }} gibt es eine Rücksendung, darum lässt sie sich nicht stornieren.{% if shop.phone %} Bitte rufen Sie {{ shop.phone }} an.{% endif %}",
    pt: "{{ shop.name }}: O pedido {{ order.number }} tem itens devolvidos e não pode ser cancelado.{% if shop.phone %} Ligue para {{ shop.phone }}.{% endif %}",
    it: "{{ shop.name }}: L'ordine {{ order.number }} ha un reso e non si può annullare.{% if shop.phone %} Chiamare il {{ shop.phone }}.{% endif %}",
    nl: "{{ shop.name }}: Van bestelling {{ order.number }} is iets teruggestuurd, annuleren kan niet meer.{% if shop.phone %} Bel {{ shop.phone }}.{% endif %}",
    hi: "{{ shop.name }}: ऑर्डर {{ order.number }} में रिटर्न है, इसलिए वह रद्द नहीं हो सकता।{% if shop.phone %} कृपया {{ shop.phone }} पर कॉल करें।{% endif %}",
  },
} satisfies Texts;

export const cancelSamples = {
  confirm: {
    ...{ shop, order, total: "$34.00", back: "$34.00", code: "123456" },
    state: "original payment",
    other: "store credit",
  },
  cancelled: { shop, order, back: "$34.00", state: "original payment" },
  which: {
    shop,
    orders: [
      { number: "1004", total: "$34.00" },
      { number: "1003", total: "$12.50" },
    ],
  },
  notFound: { shop, order: "1001" },
  noneOpen: { shop },
  alreadyCancelled: { shop, order },
  alreadySent: { shop, order },
  notByText: { shop, order },
  hasReturns: { shop, order },
};

import type { Texts } from "#app/templates/text.ts";

const shop = { name: "Demo Shop", phone: "+18005550199" };
const order = { number: "1001" };

const choices = (wordFor: string) =>
  `{% for order in orders %}{{ forloop.index }} ${wordFor} {{ order.number }} ({{ order.total }}){% unless forloop.last %}, {% endunless %}{% endfor %}`;

export const cancelTexts = {
  confirm: {
    en: "{{ shop.name }}: Cancel order {{ order.number }} ({{ total }})?{% if paid %} The money goes back to where it came from.{% endif %} Reply {{ code }} to cancel it, NO to keep it. Never share this code.",
    es: "{{ shop.name }}: ¿Cancelar el pedido {{ order.number }} ({{ total }})?{% if paid %} Te devolveremos el dinero por el mismo medio de pago.{% endif %} Responde {{ code }} para cancelarlo, NO para conservarlo. No compartas esta clave con nadie.",
    fr: "{{ shop.name }} : Annuler la commande {{ order.number }} ({{ total }}) ?{% if paid %} Le montant sera remboursé sur votre moyen de paiement.{% endif %} Répondez {{ code }} pour l'annuler, NON pour la garder. Ne donnez ce code à personne.",
    de: "{{ shop.name }}: Bestellung {{ order.number }} ({{ total }}) stornieren?{% if paid %} Das Geld geht auf dem Zahlungsweg zurück.{% endif %} Antworten Sie mit {{ code }} zum Stornieren oder mit NEIN, um sie zu behalten. Bitte geben Sie den Code nie weiter.",
    pt: "{{ shop.name }}: Cancelar o pedido {{ order.number }} ({{ total }})?{% if paid %} O valor volta pelo mesmo meio de pagamento.{% endif %} Responda {{ code }} para cancelar, NAO para manter. Nunca passe esta senha a ninguém.",
    it: "{{ shop.name }}: Annullare l'ordine {{ order.number }} ({{ total }})?{% if paid %} L'importo torna sul metodo di pagamento usato.{% endif %} Rispondere {{ code }} per annullarlo, NO per mantenerlo. Non comunicare il codice a nessuno.",
    nl: "{{ shop.name }}: Bestelling {{ order.number }} ({{ total }}) annuleren?{% if paid %} Je krijgt je geld terug zoals je hebt betaald.{% endif %} Antwoord {{ code }} om te annuleren, NEE om hem te houden. Deel deze code met niemand.",
    hi: "{{ shop.name }}: ऑर्डर {{ order.number }} ({{ total }}) रद्द करें?{% if paid %} पैसे वहीं लौटेंगे जहां से आए थे।{% endif %} रद्द करने के लिए {{ code }} भेजें, रखने के लिए NO। यह कोड किसी को न बताएं।",
  },
  cancelled: {
    en: "{{ shop.name }}: Order {{ order.number }} is cancelled.{% if paid %} {{ total }} will be refunded.{% else %} There is nothing to pay.{% endif %}",
    es: "{{ shop.name }}: El pedido {{ order.number }} se ha cancelado.{% if paid %} Te devolveremos {{ total }}.{% else %} No tienes que pagar nada.{% endif %}",
    fr: "{{ shop.name }} : La commande {{ order.number }} est annulée.{% if paid %} Nous vous remboursons {{ total }}.{% else %} Vous n'avez rien à payer.{% endif %}",
    de: "{{ shop.name }}: Bestellung {{ order.number }} ist storniert.{% if paid %} Sie erhalten {{ total }} zurück.{% else %} Es ist nichts zu zahlen.{% endif %}",
    pt: "{{ shop.name }}: O pedido {{ order.number }} foi cancelado.{% if paid %} Vamos devolver {{ total }}.{% else %} Nada a pagar.{% endif %}",
    it: "{{ shop.name }}: L'ordine {{ order.number }} è annullato.{% if paid %} Saranno rimborsati {{ total }}.{% else %} Non c'è nulla da pagare.{% endif %}",
    nl: "{{ shop.name }}: Bestelling {{ order.number }} is geannuleerd.{% if paid %} Je krijgt {{ total }} terug.{% else %} Je hoeft niets te betalen.{% endif %}",
    hi: "{{ shop.name }}: ऑर्डर {{ order.number }} रद्द हो गया है।{% if paid %} {{ total }} वापस मिल जाएंगे।{% else %} आपको कुछ नहीं देना है।{% endif %}",
  },
  which: {
    en: `{{ shop.name }}: Which order? Reply ${choices("for")}, or NO.`,
    es: `{{ shop.name }}: ¿Qué pedido? Responde ${choices("para")}, o NO.`,
    fr: `{{ shop.name }} : Quelle commande ? Répondez ${choices("pour")}, ou NON.`,
    de: `{{ shop.name }}: Welche Bestellung? Antworten Sie mit ${choices("für")} oder NEIN.`,
    pt: `{{ shop.name }}: Qual pedido? Responda ${choices("para")}, ou NAO.`,
    it: `{{ shop.name }}: Quale ordine? Rispondere ${choices("per")}, oppure NO.`,
    nl: `{{ shop.name }}: Welke bestelling? Antwoord ${choices("voor")}, of NEE.`,
    hi: `{{ shop.name }}: कौन सा ऑर्डर? ${choices("=")}। नंबर भेजें, या NO।`,
  },
  notFound: {
    en: "{{ shop.name }}: We found no order {{ order }} for this number. Text TRACK for your last order, or HELP.",
    es: "{{ shop.name }}: No encontramos el pedido {{ order }} con este teléfono. Escribe RASTREAR para localizar tu pedido reciente, o AYUDA.",
    fr: "{{ shop.name }} : Aucune commande {{ order }} pour ce numéro. Envoyez SUIVI pour votre dernière commande, ou AIDE.",
    de: "{{ shop.name }}: Zu dieser Nummer gibt es keine Bestellung {{ order }}. Schreiben Sie STATUS für Ihre letzte Bestellung oder HILFE.",
    pt: "{{ shop.name }}: Nenhum pedido {{ order }} encontrado para este telefone. Envie RASTREAR para ver o pedido mais recente, ou AJUDA.",
    it: "{{ shop.name }}: Nessun ordine {{ order }} per questo numero. Inviare TRACCIA per l'ultimo ordine, oppure AIUTO.",
    nl: "{{ shop.name }}: We vonden geen bestelling {{ order }} bij dit nummer. Sms VOLGEN voor je laatste bestelling, of HULP.",
    hi: "{{ shop.name }}: इस नंबर पर ऑर्डर {{ order }} नहीं मिला। आखिरी ऑर्डर के लिए TRACK, या HELP भेजें।",
  },
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
    en: "{{ shop.name }}: Order {{ order.number }} has been sent and can't be cancelled any more. Text TRACK {{ order.number }} to see where it is.",
    es: "{{ shop.name }}: El pedido {{ order.number }} ya se ha enviado y no se puede cancelar. Escribe RASTREAR {{ order.number }} para localizarlo.",
    fr: "{{ shop.name }} : La commande {{ order.number }} est partie et ne peut plus s'annuler. Envoyez SUIVI {{ order.number }} pour savoir où elle est.",
    de: "{{ shop.name }}: Bestellung {{ order.number }} ist schon verschickt und lässt sich nicht mehr stornieren. Schreiben Sie STATUS {{ order.number }}, um zu sehen, wo sie ist.",
    pt: "{{ shop.name }}: O pedido {{ order.number }} foi enviado e agora é tarde para cancelar. Envie RASTREAR {{ order.number }} para acompanhar.",
    it: "{{ shop.name }}: L'ordine {{ order.number }} è già stato spedito e non si può più annullare. Inviare TRACCIA {{ order.number }} per sapere dov'è.",
    nl: "{{ shop.name }}: Bestelling {{ order.number }} is al verzonden en kan niet meer geannuleerd worden. Sms VOLGEN {{ order.number }} om te zien waar hij is.",
    hi: "{{ shop.name }}: ऑर्डर {{ order.number }} भेजा जा चुका है और अब रद्द नहीं हो सकता। कहां है, यह जानने के लिए TRACK {{ order.number }} भेजें।",
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
  confirm: { shop, order, total: "$34.00", paid: false, code: "123456" },
  cancelled: { shop, order, total: "$34.00", paid: false },
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
  hasReturns: { shop, order },
};

import type { Language } from "#app/lib/language.ts";
import { missingList } from "#app/templates/missing-parts.texts.ts";
import { noSuchOrder } from "#app/templates/orders.texts.ts";
import type { Texts } from "#app/templates/text.ts";
import { twoAccounts } from "#app/templates/two-accounts.texts.ts";

const shop = { name: "Demo Shop", url: "https://demo-shop.example", phone: "+18005550199" };

/** What is wrong with the address that they wrote: what it lacks, or Shopify's own word. Nothing at first. */
const problem = (language: Language, what: string) =>
  `{% if missing.size > 0 or why != "" %}${what} (${missingList(language)}{{ why }}). {% endif %}`;

const whose = (order: string, all: string) => `{% if orders != "" %}${order}{% else %}${all}{% endif %}`;
/** About the orders that were not sent yet, where there are any. */
const or = (words: string) => `{% if orders != "" %} ${words}{% endif %}`;
const late = (words: string) => `{% if left != "" %} ${words}{% endif %}`;

export const addressTexts = {
  shown: {
    en: "{{ shop.name }}: Your orders go to {{ address }}. To change that, text ADDRESS and the new address.",
    es: "{{ shop.name }}: Enviamos tus pedidos a {{ address }}. Para cambiarlo, escribe DIRECCION y el nuevo domicilio.",
    fr: "{{ shop.name }} : Vos commandes sont livrées à {{ address }}. Pour changer, envoyez ADRESSE et la nouvelle adresse.",
    de: "{{ shop.name }}: Ihre Bestellungen gehen an {{ address }}. Um das zu ändern, schreiben Sie ADRESSE und die neue Adresse.",
    pt: "{{ shop.name }}: Seus pedidos vão para {{ address }}. Para mudar, envie ENDEREÇO e o novo endereço.",
    it: "{{ shop.name }}: Gli ordini vengono spediti a {{ address }}. Per cambiare, inviare INDIRIZZO e il nuovo indirizzo.",
    nl: "{{ shop.name }}: Je bestellingen gaan naar {{ address }}. Sms ADRES en het nieuwe adres om dat te wijzigen.",
    hi: "{{ shop.name }}: आपके ऑर्डर {{ address }} पर जाते हैं। बदलने के लिए ADDRESS और नया पता भेजें।",
  },
  none: {
    en: "{{ shop.name }}: We have no address for you yet. Text ADDRESS and your address, and we'll save it.",
    es: "{{ shop.name }}: No tenemos tu domicilio. Escribe DIRECCION y tu domicilio para guardarlo.",
    fr: "{{ shop.name }} : Nous n'avons pas encore votre adresse. Envoyez ADRESSE et votre adresse pour l'enregistrer.",
    de: "{{ shop.name }}: Wir haben noch keine Adresse von Ihnen. Schreiben Sie ADRESSE und Ihre Adresse, um sie zu speichern.",
    pt: "{{ shop.name }}: Ainda não temos o seu endereço. Envie ENDEREÇO e o seu endereço para salvar.",
    it: "{{ shop.name }}: Non abbiamo ancora il suo indirizzo. Inviare INDIRIZZO e l'indirizzo per salvarlo.",
    nl: "{{ shop.name }}: We hebben nog geen adres van je. Sms ADRES en je adres om het op te slaan.",
    hi: "{{ shop.name }}: हमारे पास आपका पता नहीं है। सेव करने के लिए ADDRESS और अपना पता भेजें।",
  },
  ask: {
    en: `{{ shop.name }}: ${problem("en", "We need a full address")}Where shall ${whose("order {{ orders }}", "your orders")} go? Reply with street, city, state and ZIP in one text, or NO.`,
    es: `{{ shop.name }}: ${problem("es", "Falta algo en el domicilio")}¿A qué domicilio enviamos ${whose("el pedido {{ orders }}", "tus pedidos")}? Responde con calle, ciudad, estado o provincia y C.P. en un solo mensaje, o NO.`,
    fr: `{{ shop.name }} : ${problem("fr", "Il nous faut une adresse complète")}Où devons-nous livrer ${whose("la commande {{ orders }}", "vos commandes")} ? Répondez avec rue, ville, code postal (et province au Canada) en un seul SMS, ou NON.`,
    de: `{{ shop.name }}: ${problem("de", "Die Adresse ist nicht vollständig")}Wohin ${whose("soll Bestellung {{ orders }}", "sollen Ihre Bestellungen")} gehen? Antworten Sie mit Straße, Hausnummer, PLZ und Ort in einer SMS oder mit NEIN.`,
    pt: `{{ shop.name }}: ${problem("pt", "Falta um dado")}Onde devemos entregar ${whose("o pedido {{ orders }}", "os seus pedidos")}? Responda com rua, cidade, estado e CEP em uma mensagem, ou NAO.`,
    it: `{{ shop.name }}: ${problem("it", "L'indirizzo non è completo")}Dove consegnare ${whose("l'ordine {{ orders }}", "gli ordini")}? Rispondere con via, numero, CAP, città e provincia in un solo SMS, oppure NO.`,
    nl: `{{ shop.name }}: ${problem("nl", "Het adres is niet compleet")}Waar mogen we ${whose("bestelling {{ orders }}", "je bestellingen")} bezorgen? Antwoord met straat, huisnummer, postcode en plaats in één sms, of NEE.`,
    hi: `{{ shop.name }}: ${problem("hi", "पूरा पता चाहिए")}${whose("ऑर्डर {{ orders }}", "ऑर्डर")} कहां भेजें? मकान नंबर, गली, शहर, राज्य और पिन कोड एक ही मैसेज में भेजें, या NO।`,
  },
  confirm: {
    en: `{{ shop.name }}: Send your orders to {{ address }} from now on? Reply {{ code }} to save it,${or("2 to send {{ orders }} there too,")} NO to drop it. Never share this code.`,
    es: `{{ shop.name }}: ¿Enviamos tus pedidos a {{ address }} desde ahora? Responde {{ code }} para guardarlo,${or("2 para enviar igual {{ orders }},")} NO para dejarlo. No compartas esta clave con nadie.`,
    fr: `{{ shop.name }} : Livrer désormais vos commandes à {{ address }} ? Répondez {{ code }} pour l'enregistrer,${or("2 pour y livrer aussi {{ orders }},")} NON pour renoncer. Ne donnez ce code à personne.`,
    de: `{{ shop.name }}: Ihre Bestellungen ab jetzt an {{ address }} senden? Antworten Sie mit {{ code }} zum Speichern,${or("mit 2, um auch {{ orders }} dorthin zu senden,")} mit NEIN, um es zu lassen. Bitte geben Sie den Code nie weiter.`,
    pt: `{{ shop.name }}: Enviar seus pedidos para {{ address }} a partir de agora? Responda {{ code }} para salvar,${or("2 para enviar {{ orders }} junto,")} NAO para desistir. Nunca passe esta senha a ninguem.`,
    it: `{{ shop.name }}: Spedire d'ora in poi gli ordini a {{ address }}? Rispondere {{ code }} per salvarlo,${or("2 per spedirvi anche {{ orders }},")} NO per rinunciare. Non comunicare il codice a nessuno.`,
    nl: `{{ shop.name }}: Je bestellingen voortaan naar {{ address }} sturen? Antwoord {{ code }} om het op te slaan,${or("2 om ook {{ orders }} daarheen te sturen,")} NEE om ervan af te zien. Deel deze code met niemand.`,
    hi: `{{ shop.name }}: क्या अब से ऑर्डर {{ address }} पर भेजें? सेव करने के लिए {{ code }} भेजें,${or("{{ orders }} भी वहीं भेजने के लिए 2,")} छोड़ने के लिए NO। यह कोड किसी को न बताएं।`,
  },
  confirmBoth: {
    en: "{{ shop.name }}: Send your orders to {{ address }} from now on, and {{ orders }} too? Reply {{ code }} to do both, NO to drop it. Never share this code.",
    es: "{{ shop.name }}: ¿Enviamos tus pedidos a {{ address }} desde ahora, y {{ orders }} igual? Responde {{ code }} para hacer ambas cosas, NO para dejarlo. No compartas esta clave con nadie.",
    fr: "{{ shop.name }} : Livrer désormais vos commandes à {{ address }}, et aussi {{ orders }} ? Répondez {{ code }} pour les deux, NON pour renoncer. Ne donnez ce code à personne.",
    de: "{{ shop.name }}: Ihre Bestellungen ab jetzt an {{ address }} senden, auch {{ orders }}? Antworten Sie mit {{ code }} für beides oder mit NEIN, um es zu lassen. Bitte geben Sie den Code nie weiter.",
    pt: "{{ shop.name }}: Enviar seus pedidos para {{ address }} a partir de agora, e {{ orders }} junto? Responda {{ code }} para os dois, NAO para desistir. Nunca passe esta senha a ninguem.",
    it: "{{ shop.name }}: Spedire d'ora in poi gli ordini a {{ address }}, anche {{ orders }}? Rispondere {{ code }} per entrambi, NO per rinunciare. Non comunicare il codice a nessuno.",
    nl: "{{ shop.name }}: Je bestellingen voortaan naar {{ address }} sturen, en ook {{ orders }}? Antwoord {{ code }} voor allebei, NEE om ervan af te zien. Deel deze code met niemand.",
    hi: "{{ shop.name }}: क्या अब से ऑर्डर {{ address }} पर भेजें, और {{ orders }} भी? दोनों के लिए {{ code }} भेजें, छोड़ने के लिए NO। यह कोड किसी को न बताएं।",
  },
  confirmOrder: {
    en: "{{ shop.name }}: Send order {{ orders }} to {{ address }}? Reply {{ code }} to send it there, NO to drop it. Never share this code.",
    es: "{{ shop.name }}: ¿Enviamos el pedido {{ orders }} a {{ address }}? Responde {{ code }} para enviarlo, NO para dejarlo. No compartas esta clave con nadie.",
    fr: "{{ shop.name }} : Livrer la commande {{ orders }} à {{ address }} ? Répondez {{ code }} pour confirmer, NON pour renoncer. Ne donnez ce code à personne.",
    de: "{{ shop.name }}: Bestellung {{ orders }} an {{ address }} senden? Antworten Sie mit {{ code }} oder mit NEIN, um es zu lassen. Bitte geben Sie den Code nie weiter.",
    pt: "{{ shop.name }}: Enviar o pedido {{ orders }} para {{ address }}? Responda {{ code }} para enviar, NAO para desistir. Nunca passe esta senha a ninguem.",
    it: "{{ shop.name }}: Spedire l'ordine {{ orders }} a {{ address }}? Rispondere {{ code }} per confermare, NO per rinunciare. Non comunicare il codice a nessuno.",
    nl: "{{ shop.name }}: Bestelling {{ orders }} naar {{ address }} sturen? Antwoord {{ code }} om hem daarheen te sturen, NEE om ervan af te zien. Deel deze code met niemand.",
    hi: "{{ shop.name }}: ऑर्डर {{ orders }} को {{ address }} पर भेजें? हां के लिए {{ code }} भेजें, छोड़ने के लिए NO। यह कोड किसी को न बताएं।",
  },
  saved: {
    en: `{{ shop.name }}: Saved. Your next orders go to {{ address }}.${or("So does {{ orders }}.")}${late("Too late for {{ left }}.")} Not you? Reply NO.`,
    es: `{{ shop.name }}: Guardado. Enviaremos tus nuevos pedidos a {{ address }}.${or("Y {{ orders }}.")}${late("Es tarde para {{ left }}.")} ¿Fue otra persona? Responde NO.`,
    fr: `{{ shop.name }} : C'est enregistré. Vos prochaines commandes seront livrées à {{ address }}.${or("Ainsi que {{ orders }}.")}${late("Trop tard pour {{ left }}.")} Ce n'est pas vous ? Répondez NON.`,
    de: `{{ shop.name }}: Gespeichert. Ihre nächsten Bestellungen gehen an {{ address }}.${or("Auch {{ orders }}.")}${late("Zu spät für {{ left }}.")} Waren Sie das nicht? Antworten Sie mit NEIN.`,
    pt: `{{ shop.name }}: Salvo. Agora seus pedidos seguem para {{ address }}.${or("E {{ orders }}.")}${late("Tarde demais para {{ left }}.")} Foi outra pessoa? Responda NAO.`,
    it: `{{ shop.name }}: Salvato. I prossimi ordini saranno spediti a {{ address }}.${or("Anche {{ orders }}.")}${late("Troppo tardi per {{ left }}.")} Non è stato lei? Rispondere NO.`,
    nl: `{{ shop.name }}: Opgeslagen. Je volgende bestellingen gaan naar {{ address }}.${or("Ook {{ orders }}.")}${late("Te laat voor {{ left }}.")} Was jij dit niet? Antwoord NEE.`,
    hi: `{{ shop.name }}: सेव हो गया। अगले ऑर्डर {{ address }} पर जाएंगे।${or("{{ orders }} भी।")}${late("{{ left }} के लिए देर हो गई।")} आपने नहीं किया? NO भेजें।`,
  },
  moved: {
    en: "{{ shop.name }}: Order {{ orders }} now goes to {{ address }}. Not you? Reply NO.",
    es: "{{ shop.name }}: Ahora enviamos el pedido {{ orders }} a {{ address }}. ¿Fue otra persona? Responde NO.",
    fr: "{{ shop.name }} : La commande {{ orders }} sera livrée à {{ address }}. Ce n'est pas vous ? Répondez NON.",
    de: "{{ shop.name }}: Bestellung {{ orders }} geht jetzt an {{ address }}. Waren Sie das nicht? Antworten Sie mit NEIN.",
    pt: "{{ shop.name }}: O pedido {{ orders }} agora vai para {{ address }}. Foi outra pessoa? Responda NAO.",
    it: "{{ shop.name }}: L'ordine {{ orders }} ora va a {{ address }}. Non è stato lei? Rispondere NO.",
    nl: "{{ shop.name }}: Bestelling {{ orders }} gaat nu naar {{ address }}. Was jij dit niet? Antwoord NEE.",
    hi: "{{ shop.name }}: ऑर्डर {{ orders }} अब {{ address }} पर जाएगा। आपने नहीं किया? NO भेजें।",
  },
  tooLate: {
    en: "{{ shop.name }}: Order {{ orders }} can't be sent there by text any more. Text TRACK {{ orders }} to see where it is.",
    es: "{{ shop.name }}: El pedido {{ orders }} ya no se puede enviar a ese domicilio por SMS. Escribe RASTREAR {{ orders }} para localizarlo.",
    fr: "{{ shop.name }} : La commande {{ orders }} ne peut plus changer d'adresse par SMS. Envoyez SUIVI {{ orders }} pour savoir où elle est.",
    de: "{{ shop.name }}: Bestellung {{ orders }} lässt sich per SMS nicht mehr dorthin senden. Schreiben Sie STATUS {{ orders }}, um zu sehen, wo sie ist.",
    pt: "{{ shop.name }}: O pedido {{ orders }} não pode mais mudar de destino por SMS. Envie RASTREAR {{ orders }} para acompanhar.",
    it: "{{ shop.name }}: L'ordine {{ orders }} non si può più spedire altrove via SMS. Inviare TRACCIA {{ orders }} per sapere dov'è.",
    nl: "{{ shop.name }}: Bestelling {{ orders }} kan per sms niet meer daarheen. Sms VOLGEN {{ orders }} om te zien waar hij is.",
    hi: "{{ shop.name }}: ऑर्डर {{ orders }} अब मैसेज से वहां नहीं भेजा जा सकता। कहां है, जानने के लिए TRACK {{ orders }} भेजें।",
  },
  notFound: noSuchOrder,
  changedElsewhere: {
    en: "{{ shop.name }}: Where your orders go was changed by text from {{ phone }}. Not you? Reply NO.",
    es: "{{ shop.name }}: Se ha cambiado por SMS desde {{ phone }} el domicilio de tus pedidos. ¿Fue otra persona? Responde NO.",
    fr: "{{ shop.name }} : L'adresse de vos commandes a changé par SMS depuis le {{ phone }}. Ce n'est pas vous ? Répondez NON.",
    de: "{{ shop.name }}: Die Adresse für Ihre Bestellungen wurde per SMS von {{ phone }} geändert. Waren Sie das nicht? Antworten Sie mit NEIN.",
    pt: "{{ shop.name }}: O destino dos seus pedidos mudou por SMS de {{ phone }}. Foi outra pessoa? Responda NAO.",
    it: "{{ shop.name }}: L'indirizzo degli ordini è stato cambiato via SMS da {{ phone }}. Non è stato lei? Rispondere NO.",
    nl: "{{ shop.name }}: Het adres van je bestellingen is per sms gewijzigd vanaf {{ phone }}. Was jij dit niet? Antwoord NEE.",
    hi: "{{ shop.name }}: {{ phone }} से मैसेज द्वारा आपके ऑर्डर का पता बदला गया। आपने नहीं किया? NO भेजें।",
  },
  twoAccounts,
  stranger: {
    en: "{{ shop.name }}: We don't know this number yet. Text BUY and an item: your address is saved while you order.",
    es: "{{ shop.name }}: No conocemos este teléfono. Escribe COMPRAR y el producto: guardamos tu domicilio al hacer el pedido.",
    fr: "{{ shop.name }} : Nous ne connaissons pas encore ce numéro. Envoyez ACHETER et un article : votre adresse sera enregistrée avec la commande.",
    de: "{{ shop.name }}: Diese Nummer kennen wir noch nicht. Schreiben Sie KAUFEN und einen Artikel: Ihre Adresse wird bei der Bestellung gespeichert.",
    pt: "{{ shop.name }}: Ainda não conhecemos este telefone. Envie COMPRAR e o produto: o endereço é salvo com o pedido.",
    it: "{{ shop.name }}: Non conosciamo ancora questo numero. Inviare COMPRA e un prodotto: l'indirizzo si salva con l'ordine.",
    nl: "{{ shop.name }}: We kennen dit nummer nog niet. Sms KOPEN en een artikel: je adres wordt bij het bestellen opgeslagen.",
    hi: "{{ shop.name }}: यह नंबर अभी हमारे पास नहीं है। KHARIDO और सामान का नाम भेजें: पता ऑर्डर के साथ सेव हो जाएगा।",
  },
} satisfies Texts;

const address = "12 Main St, Apt 4, Springfield, IL 62701, US";

export const addressSamples = {
  shown: { shop, address: "12 M***, Springfield" },
  none: { shop },
  ask: { shop, missing: ["city", "zip"], why: "", orders: "1001" },
  confirm: { shop, address, orders: "1001, 1003", code: "123456" },
  confirmBoth: { shop, address, orders: "1001, 1003", code: "123456" },
  confirmOrder: { shop, address, orders: "1001", code: "123456" },
  saved: { shop, address, orders: "1001", left: "" },
  moved: { shop, address, orders: "1001", left: "" },
  tooLate: { shop, orders: "1001" },
  notFound: { shop, order: "1001" },
  changedElsewhere: { shop, phone: "+1***0101" },
  twoAccounts: { shop },
  stranger: { shop },
};

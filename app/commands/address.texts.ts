import type { Missing } from "#app/contacts/postal-address.ts";
import type { Language } from "#app/lib/language.ts";
import type { Texts } from "#app/templates/text.ts";

const shop = { name: "Demo Shop", phone: "+18005550199" };

const parts: Record<Language, Record<Missing, string>> = {
  en: { street: "street and number", city: "city", province: "state", zip: "ZIP code" },
  es: { street: "calle", city: "ciudad", province: "estado o provincia", zip: "C.P." },
  fr: { street: "rue", city: "ville", province: "province", zip: "code postal" },
  de: { street: "Straße", city: "Ort", province: "Bundesland", zip: "PLZ" },
  pt: { street: "rua", city: "cidade", province: "estado", zip: "CEP" },
  it: { street: "via", city: "città", province: "provincia", zip: "CAP" },
  nl: { street: "straat", city: "plaats", province: "provincie", zip: "postcode" },
  hi: { street: "गली", city: "शहर", province: "राज्य", zip: "पिन कोड" },
};

/** What is wrong with the address that they wrote: what it lacks, or Shopify's own word. Nothing at first. */
function problem(language: Language, what: string): string {
  const cases = Object.entries(parts[language]).map(([part, word]) => `{% when "${part}" %}${word}`);
  return `{% if missing.size > 0 or why != "" %}${what} ({% for part in missing %}{% case part %}${cases.join("")}{% endcase %}{% unless forloop.last %}, {% endunless %}{% endfor %}{{ why }}). {% endif %}`;
}

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
    en: `{{ shop.name }}: ${problem("en", "We need a full address")}Where shall your orders go? Reply with street, city, state and ZIP in one text, or NO.`,
    es: `{{ shop.name }}: ${problem("es", "Falta algo en el domicilio")}¿A qué domicilio enviamos tus pedidos? Responde con calle, ciudad, estado o provincia y C.P. en un solo mensaje, o NO.`,
    fr: `{{ shop.name }} : ${problem("fr", "Il nous faut une adresse complète")}Où devons-nous livrer vos commandes ? Répondez avec rue, ville, code postal (et province au Canada) en un seul SMS, ou NON.`,
    de: `{{ shop.name }}: ${problem("de", "Die Adresse ist nicht vollständig")}Wohin sollen Ihre Bestellungen gehen? Antworten Sie mit Straße, Hausnummer, PLZ und Ort in einer SMS oder mit NEIN.`,
    pt: `{{ shop.name }}: ${problem("pt", "Falta um dado")}Onde devemos entregar os seus pedidos? Responda com rua, cidade, estado e CEP em uma mensagem, ou NAO.`,
    it: `{{ shop.name }}: ${problem("it", "L'indirizzo non è completo")}Dove consegnare gli ordini? Rispondere con via, numero, CAP, città e provincia in un solo SMS, oppure NO.`,
    nl: `{{ shop.name }}: ${problem("nl", "Het adres is niet compleet")}Waar mogen we je bestellingen bezorgen? Antwoord met straat, huisnummer, postcode en plaats in één sms, of NEE.`,
    hi: `{{ shop.name }}: ${problem("hi", "पूरा पता चाहिए")}ऑर्डर कहां भेजें? मकान नंबर, गली, शहर, राज्य और पिन कोड एक ही मैसेज में भेजें, या NO।`,
  },
  confirm: {
    en: "{{ shop.name }}: Send your orders to {{ address }} from now on? Reply {{ code }} to save it, NO to drop it. Never share this code.",
    es: "{{ shop.name }}: ¿Enviamos tus pedidos a {{ address }} desde ahora? Responde {{ code }} para guardarlo, NO para dejarlo. No compartas esta clave con nadie.",
    fr: "{{ shop.name }} : Livrer désormais vos commandes à {{ address }} ? Répondez {{ code }} pour l'enregistrer, NON pour renoncer. Ne donnez ce code à personne.",
    de: "{{ shop.name }}: Ihre Bestellungen ab jetzt an {{ address }} senden? Antworten Sie mit {{ code }} zum Speichern oder mit NEIN, um es zu lassen. Bitte geben Sie den Code nie weiter.",
    pt: "{{ shop.name }}: Enviar seus pedidos para {{ address }} a partir de agora? Responda {{ code }} para salvar, NAO para desistir. Nunca passe esta senha a ninguem.",
    it: "{{ shop.name }}: Spedire d'ora in poi gli ordini a {{ address }}? Rispondere {{ code }} per salvarlo, NO per rinunciare. Non comunicare il codice a nessuno.",
    nl: "{{ shop.name }}: Je bestellingen voortaan naar {{ address }} sturen? Antwoord {{ code }} om het op te slaan, NEE om ervan af te zien. Deel deze code met niemand.",
    hi: "{{ shop.name }}: क्या अब से ऑर्डर {{ address }} पर भेजें? सेव करने के लिए {{ code }} भेजें, छोड़ने के लिए NO। यह कोड किसी को न बताएं।",
  },
  saved: {
    en: "{{ shop.name }}: Saved. Your next orders go to {{ address }}.",
    es: "{{ shop.name }}: Guardado. Enviaremos tus nuevos pedidos a {{ address }}.",
    fr: "{{ shop.name }} : C'est enregistré. Vos prochaines commandes seront livrées à {{ address }}.",
    de: "{{ shop.name }}: Gespeichert. Ihre nächsten Bestellungen gehen an {{ address }}.",
    pt: "{{ shop.name }}: Salvo. Os próximos pedidos vão para {{ address }}.",
    it: "{{ shop.name }}: Salvato. I prossimi ordini saranno spediti a {{ address }}.",
    nl: "{{ shop.name }}: Opgeslagen. Je volgende bestellingen gaan naar {{ address }}.",
    hi: "{{ shop.name }}: सेव हो गया। अगले ऑर्डर {{ address }} पर जाएंगे।",
  },
  ofOrder: {
    en: "{{ shop.name }}: We can't change where order {{ order }} goes by text.{% if shop.phone %} Please call {{ shop.phone }}.{% endif %} For your next orders, text ADDRESS and the new address.",
    es: "{{ shop.name }}: No podemos cambiar por SMS el destino del pedido {{ order }}.{% if shop.phone %} Llama al {{ shop.phone }}.{% endif %} Para tus nuevos pedidos, escribe DIRECCION y el nuevo domicilio.",
    fr: "{{ shop.name }} : L'adresse de la commande {{ order }} ne peut pas changer par SMS.{% if shop.phone %} Merci d'appeler le {{ shop.phone }}.{% endif %} Pour vos prochaines commandes, envoyez ADRESSE et la nouvelle adresse.",
    de: "{{ shop.name }}: Wohin Bestellung {{ order }} geht, lässt sich per SMS nicht ändern.{% if shop.phone %} Bitte rufen Sie {{ shop.phone }} an.{% endif %} Für Ihre nächsten Bestellungen schreiben Sie ADRESSE und die neue Adresse.",
    pt: "{{ shop.name }}: O destino do pedido {{ order }} não muda por SMS.{% if shop.phone %} Ligue para {{ shop.phone }}.{% endif %} Para os próximos, envie ENDEREÇO e o novo endereço.",
    it: "{{ shop.name }}: La destinazione dell'ordine {{ order }} non si può cambiare per SMS.{% if shop.phone %} Chiamare il {{ shop.phone }}.{% endif %} Per i prossimi ordini inviare INDIRIZZO e il nuovo indirizzo.",
    nl: "{{ shop.name }}: Waar bestelling {{ order }} heen gaat kunnen we niet per sms wijzigen.{% if shop.phone %} Bel {{ shop.phone }}.{% endif %} Sms ADRES en het nieuwe adres voor je volgende bestellingen.",
    hi: "{{ shop.name }}: ऑर्डर {{ order }} का पता मैसेज से नहीं बदल सकते।{% if shop.phone %} कृपया {{ shop.phone }} पर कॉल करें।{% endif %} अगले ऑर्डर के लिए ADDRESS और नया पता भेजें।",
  },
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
  ask: { shop, missing: ["city", "zip"], why: "" },
  confirm: { shop, address, code: "123456" },
  saved: { shop, address },
  ofOrder: { shop, order: "1001" },
  stranger: { shop },
};

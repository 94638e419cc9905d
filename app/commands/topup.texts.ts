import type { Texts } from "#app/templates/text.ts";

const shop = { name: "Demo Shop" };

export const topupTexts = {
  howMuch: {
    en: "{{ shop.name }}: How much store credit would you like, from {{ least }} to {{ most }}? Text the amount with it, such as TOPUP 25.",
    es: "{{ shop.name }}: ¿Qué saldo quieres, de {{ least }} a {{ most }}? Escribe el importe, por ejemplo TOPUP 25.",
    fr: "{{ shop.name }} : Combien d'avoir voulez-vous, de {{ least }} à {{ most }} ? Envoyez le montant avec, par exemple RECHARGER 25.",
    de: "{{ shop.name }}: Wie viel Guthaben möchten Sie, von {{ least }} bis {{ most }}? Schreiben Sie den Betrag dazu, zum Beispiel AUFLADEN 25.",
    pt: "{{ shop.name }}: Quanto saldo quer comprar, de {{ least }} a {{ most }}? Envie o valor junto, por exemplo TOPUP 25.",
    it: "{{ shop.name }}: Quanto credito desidera, da {{ least }} a {{ most }}? Inviare l'importo, ad esempio TOPUP 25.",
    nl: "{{ shop.name }}: Hoeveel tegoed wil je, van {{ least }} tot {{ most }}? Sms het bedrag erbij, bijvoorbeeld OPWAARDEREN 25.",
    hi: "{{ shop.name }}: कितना स्टोर क्रेडिट चाहिए, {{ least }} से {{ most }} तक? रकम के साथ भेजें, जैसे TOPUP 25.",
  },
  limits: {
    en: "{{ shop.name }}: You can buy from {{ least }} to {{ most }} of store credit at once. Nothing was ordered.",
    es: "{{ shop.name }}: Puedes comprar de {{ least }} a {{ most }} de saldo por vez. No se ha pedido nada.",
    fr: "{{ shop.name }} : Vous pouvez acheter de {{ least }} à {{ most }} d'avoir à la fois. Rien n'a été commandé.",
    de: "{{ shop.name }}: Sie können auf einmal {{ least }} bis {{ most }} Guthaben kaufen. Es wurde nichts bestellt.",
    pt: "{{ shop.name }}: Pode comprar de {{ least }} a {{ most }} de saldo por vez. Nada foi pedido.",
    it: "{{ shop.name }}: Si possono acquistare da {{ least }} a {{ most }} di credito per volta. Nulla è stato ordinato.",
    nl: "{{ shop.name }}: Je kunt per keer {{ least }} tot {{ most }} tegoed kopen. Er is niets besteld.",
    hi: "{{ shop.name }}: एक बार में {{ least }} से {{ most }} तक स्टोर क्रेडिट ले सकते हैं। कुछ ऑर्डर नहीं हुआ।",
  },
  unknown: {
    en: "{{ shop.name }}: We don't know this number yet. Order something by text first, then you can buy store credit.",
    es: "{{ shop.name }}: No conocemos este teléfono. Haz primero un pedido por SMS y después compra saldo.",
    fr: "{{ shop.name }} : Nous ne connaissons pas encore ce numéro. Commandez d'abord par SMS, puis vous pourrez acheter de l'avoir.",
    de: "{{ shop.name }}: Wir kennen diese Nummer noch nicht. Bestellen Sie zuerst etwas per SMS, dann können Sie Guthaben kaufen.",
    pt: "{{ shop.name }}: Ainda não conhecemos este telefone. Faça primeiro um pedido por SMS, depois pode comprar saldo.",
    it: "{{ shop.name }}: Non conosciamo ancora questo numero. Prima un ordine via SMS, poi si potrà acquistare credito.",
    nl: "{{ shop.name }}: We kennen dit nummer nog niet. Bestel eerst iets per sms, dan kun je tegoed kopen.",
    hi: "{{ shop.name }}: यह नंबर हमारे पास नहीं है। पहले SMS से कुछ ऑर्डर करें, फिर स्टोर क्रेडिट ले सकते हैं।",
  },
  confirm: {
    en: "{{ shop.name }}: {{ credit }} of store credit for {{ total }}. Reply {{ code }} to order it, NO to drop it. You get it once it is paid. Never share this code.",
    es: "{{ shop.name }}: {{ credit }} de saldo por {{ total }}. Responde {{ code }} para pedirlo, NO para dejarlo. Es tuyo al pagarlo. No compartas esta clave con nadie.",
    fr: "{{ shop.name }} : {{ credit }} d'avoir pour {{ total }}. Répondez {{ code }} pour commander, NON pour renoncer. Il est à vous une fois payé. Ne donnez ce code à personne.",
    de: "{{ shop.name }}: {{ credit }} Guthaben für {{ total }}. Antworten Sie mit {{ code }}, um es zu bestellen, oder mit NEIN. Sie erhalten es, sobald es bezahlt ist. Bitte geben Sie den Code nie weiter.",
    pt: "{{ shop.name }}: {{ credit }} de saldo por {{ total }}. Responda {{ code }} para pedir, NAO para desistir. O saldo chega quando for pago. Nunca passe esta senha a ninguém.",
    it: "{{ shop.name }}: {{ credit }} di credito per {{ total }}. Rispondere {{ code }} per ordinare, NO per rinunciare. Arriva appena pagato. Non comunicare il codice a nessuno.",
    nl: "{{ shop.name }}: {{ credit }} tegoed voor {{ total }}. Antwoord {{ code }} om te bestellen, NEE om ervan af te zien. Je krijgt het zodra het betaald is. Deel deze code met niemand.",
    hi: "{{ shop.name }}: {{ total }} में {{ credit }} स्टोर क्रेडिट। ऑर्डर के लिए {{ code }} भेजें, छोड़ने के लिए NO। भुगतान होते ही मिलेगा। यह कोड किसी को न बताएं।",
  },
  placed: {
    en: "{{ shop.name }}: Order {{ order.number }} is placed. {% if link == '' %}Pay {{ total }} to the shop in cash{% else %}Pay {{ total }} at {{ link }}{% endif %} and your store credit is there.",
    es: "{{ shop.name }}: Pedido {{ order.number }} recibido. {% if link == '' %}Paga {{ total }} en efectivo en la tienda{% else %}Paga {{ total }} en {{ link }}{% endif %} y el saldo es tuyo.",
    fr: "{{ shop.name }} : Commande {{ order.number }} enregistrée. {% if link == '' %}Payez {{ total }} en espèces au magasin{% else %}Payez {{ total }} sur {{ link }}{% endif %} et l'avoir est à vous.",
    de: "{{ shop.name }}: Bestellung {{ order.number }} ist aufgegeben. {% if link == '' %}Zahlen Sie {{ total }} bar im Laden{% else %}Zahlen Sie {{ total }} auf {{ link }}{% endif %}, dann ist das Guthaben da.",
    pt: "{{ shop.name }}: Pedido {{ order.number }} feito. {% if link == '' %}Pague {{ total }} em dinheiro na loja{% else %}Pague {{ total }} em {{ link }}{% endif %} e o saldo chega.",
    it: "{{ shop.name }}: Ordine {{ order.number }} ricevuto. {% if link == '' %}Pagare {{ total }} in contanti al negozio{% else %}Pagare {{ total }} su {{ link }}{% endif %} e il credito arriva.",
    nl: "{{ shop.name }}: Bestelling {{ order.number }} is geplaatst. {% if link == '' %}Betaal {{ total }} contant in de winkel{% else %}Betaal {{ total }} op {{ link }}{% endif %} en je tegoed is er.",
    hi: "{{ shop.name }}: ऑर्डर {{ order.number }} हो गया। {% if link == '' %}दुकान पर {{ total }} नकद दें{% else %}{{ total }} यहां चुकाएं: {{ link }}{% endif %}, फिर क्रेडिट मिल जाएगा।",
  },
  refused: {
    en: "{{ shop.name }}: Sorry, store credit can't be bought by text right now. Nothing was ordered.",
    es: "{{ shop.name }}: Lo sentimos, ahora no se puede comprar saldo por SMS. No se ha pedido nada.",
    fr: "{{ shop.name }} : Désolé, l'avoir ne s'achète pas par SMS pour le moment. Rien n'a été commandé.",
    de: "{{ shop.name }}: Guthaben lässt sich gerade leider nicht per SMS kaufen. Es wurde nichts bestellt.",
    pt: "{{ shop.name }}: Desculpe, a compra de saldo por SMS falhou. Nada foi pedido.",
    it: "{{ shop.name }}: Spiacenti, ora non si può acquistare credito via SMS. Nulla è stato ordinato.",
    nl: "{{ shop.name }}: Sorry, tegoed kopen per sms kan nu even niet. Er is niets besteld.",
    hi: "{{ shop.name }}: माफ़ कीजिए, अभी SMS से स्टोर क्रेडिट नहीं ले सकते। कुछ ऑर्डर नहीं हुआ।",
  },
} satisfies Texts;

const limits = { shop, least: "$5.00", most: "$200.00" };

export const topupSamples = {
  howMuch: limits,
  limits,
  unknown: { shop },
  confirm: { shop, credit: "$25.00", total: "$25.00", code: "123456" },
  placed: { shop, order: { number: "1004" }, total: "$25.00", link: "https://demo-shop.example/orders/4f2a91" },
  refused: { shop },
};

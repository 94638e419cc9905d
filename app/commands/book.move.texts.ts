import type { Texts } from "#app/templates/text.ts";
import { askTexts } from "./book.ask.texts.ts";

const shop = { name: "Demo Shop", phone: "+18005550199" };
const order = { number: "1004" };

export const moveTexts = {
  confirm: {
    en: "{{ shop.name }}: Move ticket {{ order.number }} ({{ product }}) to {{ when }}? Total {{ total }}. Reply {{ code }} to move it, NO to leave it. Held 5 min. Never share this code.",
    es: "{{ shop.name }}: ¿Mover la entrada {{ order.number }} ({{ product }}) a {{ when }}? Total {{ total }}. Responde {{ code }} para moverla, NO para dejarla. Te lo guardamos 5 min. No compartas esta clave con nadie.",
    fr: "{{ shop.name }} : Déplacer le billet {{ order.number }} ({{ product }}) : {{ when }} ? Total {{ total }}. Répondez {{ code }} pour le déplacer, NON pour le laisser. Gardé 5 min. Ne donnez ce code à personne.",
    de: "{{ shop.name }}: Ticket {{ order.number }} ({{ product }}) verschieben auf {{ when }}? Gesamt {{ total }}. Antworten Sie mit {{ code }} zum Verschieben oder mit NEIN, um es zu lassen. 5 Min. für Sie reserviert. Bitte geben Sie den Code nie weiter.",
    pt: "{{ shop.name }}: Mudar o ingresso {{ order.number }} ({{ product }}) para {{ when }}? Total {{ total }}. Responda {{ code }} para mudar, NAO para deixar. Guardamos por 5 min. Nunca passe esta senha a ninguém.",
    it: "{{ shop.name }}: Spostare il biglietto {{ order.number }} ({{ product }}) a {{ when }}? Totale {{ total }}. Rispondere {{ code }} per spostarlo, NO per lasciarlo. Riservato per 5 min. Non comunicare il codice a nessuno.",
    nl: "{{ shop.name }}: Ticket {{ order.number }} ({{ product }}) verzetten naar {{ when }}? Totaal {{ total }}. Antwoord {{ code }} om te verzetten, NEE om het te laten. We houden het 5 min vast. Deel deze code met niemand.",
    hi: "{{ shop.name }}: टिकट {{ order.number }} ({{ product }}) को {{ when }} पर बदलें? कुल {{ total }}। बदलने के लिए {{ code }} भेजें, वैसे ही रखने के लिए NO। 5 मिनट तक रखा है। यह कोड किसी को न बताएं।",
  },
  moved: {
    en: "{{ shop.name }}: Done. Ticket {{ order.number }}: {{ product }} is now {{ when }}. Total {{ total }}.",
    es: "{{ shop.name }}: Hecho. Entrada {{ order.number }}: {{ product }} es ahora el {{ when }}. Total {{ total }}.",
    fr: "{{ shop.name }} : C'est fait. Billet {{ order.number }} : {{ product }}, maintenant {{ when }}. Total {{ total }}.",
    de: "{{ shop.name }}: Erledigt. Ticket {{ order.number }}: {{ product }} ist jetzt {{ when }}. Gesamt {{ total }}.",
    pt: "{{ shop.name }}: Feito. Ingresso {{ order.number }}: {{ product }} agora em {{ when }}. Total {{ total }}.",
    it: "{{ shop.name }}: Fatto. Biglietto {{ order.number }}: {{ product }} ora è {{ when }}. Totale {{ total }}.",
    nl: "{{ shop.name }}: Gelukt. Ticket {{ order.number }}: {{ product }} is nu {{ when }}. Totaal {{ total }}.",
    hi: "{{ shop.name }}: हो गया। टिकट {{ order.number }}: {{ product }} अब {{ when }} को है। कुल {{ total }}।",
  },
  when: askTexts.when,
  nothingElse: {
    en: "{{ shop.name }}: There is no other time free for ticket {{ order.number }}. It stays as it is.",
    es: "{{ shop.name }}: No hay otra fecha libre para la entrada {{ order.number }}. Se queda como estaba.",
    fr: "{{ shop.name }} : Aucun autre horaire de libre pour le billet {{ order.number }}. Rien ne change.",
    de: "{{ shop.name }}: Für Ticket {{ order.number }} ist sonst nichts frei. Es bleibt, wie es ist.",
    pt: "{{ shop.name }}: Nenhum outro momento livre para o ingresso {{ order.number }}. Fica como estava.",
    it: "{{ shop.name }}: Nessun altro orario libero per il biglietto {{ order.number }}. Resta com'era.",
    nl: "{{ shop.name }}: Er is niets anders vrij voor ticket {{ order.number }}. Het blijft zoals het is.",
    hi: "{{ shop.name }}: टिकट {{ order.number }} के लिए कोई और समय खाली नहीं है। वह वैसा ही है।",
  },
  otherPrice: {
    en: "{{ shop.name }}: That time has another price and ticket {{ order.number }} is paid already, so it stays as it is.{% if shop.phone %} Please call {{ shop.phone }}.{% endif %}",
    es: "{{ shop.name }}: Esa fecha tiene otro precio y la entrada {{ order.number }} ya se ha pagado; se queda como estaba.{% if shop.phone %} Llama al {{ shop.phone }}.{% endif %}",
    fr: "{{ shop.name }} : Cet horaire a un autre prix et le billet {{ order.number }} est déjà payé : rien ne change.{% if shop.phone %} Merci d'appeler le {{ shop.phone }}.{% endif %}",
    de: "{{ shop.name }}: Diese Zeit hat einen anderen Preis und Ticket {{ order.number }} ist schon bezahlt, darum bleibt es, wie es ist.{% if shop.phone %} Bitte rufen Sie {{ shop.phone }} an.{% endif %}",
    pt: "{{ shop.name }}: Esse momento tem outro valor e o ingresso {{ order.number }} foi pago; fica como estava.{% if shop.phone %} Ligue para {{ shop.phone }}.{% endif %}",
    it: "{{ shop.name }}: Quell'orario ha un altro prezzo e il biglietto {{ order.number }} è già pagato: resta com'era.{% if shop.phone %} Chiamare il {{ shop.phone }}.{% endif %}",
    nl: "{{ shop.name }}: Die tijd heeft een andere prijs en ticket {{ order.number }} is al betaald, dus het blijft zo.{% if shop.phone %} Bel {{ shop.phone }}.{% endif %}",
    hi: "{{ shop.name }}: उस समय की कीमत अलग है और टिकट {{ order.number }} का भुगतान हो चुका है, इसलिए कुछ नहीं बदला।{% if shop.phone %} कृपया {{ shop.phone }} पर कॉल करें।{% endif %}",
  },
  notFound: {
    en: "{{ shop.name }}: We found no ticket {{ order }} for this number. Nothing was changed.",
    es: "{{ shop.name }}: No encontramos la entrada {{ order }} con este teléfono. No ha cambiado nada.",
    fr: "{{ shop.name }} : Aucun billet {{ order }} pour ce numéro. Rien n'a changé.",
    de: "{{ shop.name }}: Zu dieser Nummer gibt es kein Ticket {{ order }}. Es wurde nichts geändert.",
    pt: "{{ shop.name }}: Nenhum ingresso {{ order }} encontrado para este telefone. Nada mudou.",
    it: "{{ shop.name }}: Nessun biglietto {{ order }} per questo numero. Non è cambiato nulla.",
    nl: "{{ shop.name }}: We vonden geen ticket {{ order }} bij dit nummer. Er is niets veranderd.",
    hi: "{{ shop.name }}: इस नंबर पर टिकट {{ order }} नहीं मिला। कुछ नहीं बदला।",
  },
  none: {
    en: "{{ shop.name }}: You have no booking ahead that can be moved.",
    es: "{{ shop.name }}: No tienes reservas pendientes que se puedan mover.",
    fr: "{{ shop.name }} : Vous n'avez pas de réservation à déplacer.",
    de: "{{ shop.name }}: Sie haben keine Buchung, die sich verschieben lässt.",
    pt: "{{ shop.name }}: Nenhuma reserva sua pode ser mudada.",
    it: "{{ shop.name }}: Non ci sono prenotazioni da spostare.",
    nl: "{{ shop.name }}: Je hebt geen boeking die verzet kan worden.",
    hi: "{{ shop.name }}: आपकी कोई बुकिंग नहीं है जिसे बदला जा सके।",
  },
  notBooked: {
    en: "{{ shop.name }}: That order is no booking, so there is nothing to move.",
    es: "{{ shop.name }}: Ese pedido no es una reserva y no se puede mover.",
    fr: "{{ shop.name }} : Cette commande n'est pas une réservation, rien à déplacer.",
    de: "{{ shop.name }}: Diese Bestellung ist keine Buchung und lässt sich nicht verschieben.",
    pt: "{{ shop.name }}: Esse pedido nada tem para mudar de data.",
    it: "{{ shop.name }}: Quell'ordine non è una prenotazione: nulla da spostare.",
    nl: "{{ shop.name }}: Die bestelling is geen boeking en kan niet verzet worden.",
    hi: "{{ shop.name }}: वह ऑर्डर बुकिंग नहीं है, इसलिए बदलने को कुछ नहीं।",
  },
  over: {
    en: "{{ shop.name }}: That booking is over and can't be moved any more.",
    es: "{{ shop.name }}: Esa reserva ya ha pasado y no se puede mover.",
    fr: "{{ shop.name }} : Cette réservation est passée et ne peut plus se déplacer.",
    de: "{{ shop.name }}: Diese Buchung ist vorbei und lässt sich nicht mehr verschieben.",
    pt: "{{ shop.name }}: Essa reserva passou e agora fica como foi.",
    it: "{{ shop.name }}: Quella prenotazione è passata e non si può più spostare.",
    nl: "{{ shop.name }}: Die boeking is voorbij en kan niet meer verzet worden.",
    hi: "{{ shop.name }}: वह बुकिंग बीत चुकी है, अब बदली नहीं जा सकती।",
  },
  closed: {
    en: "{{ shop.name }}: That booking can't be moved by text.{% if shop.phone %} Please call {{ shop.phone }}.{% endif %}",
    es: "{{ shop.name }}: Esa reserva no se puede mover por SMS.{% if shop.phone %} Llama al {{ shop.phone }}.{% endif %}",
    fr: "{{ shop.name }} : Cette réservation ne se déplace pas par SMS.{% if shop.phone %} Merci d'appeler le {{ shop.phone }}.{% endif %}",
    de: "{{ shop.name }}: Diese Buchung lässt sich nicht per SMS verschieben.{% if shop.phone %} Bitte rufen Sie {{ shop.phone }} an.{% endif %}",
    pt: "{{ shop.name }}: Essa reserva pode mudar apenas na loja.{% if shop.phone %} Ligue para {{ shop.phone }}.{% endif %}",
    it: "{{ shop.name }}: Quella prenotazione non si può spostare via SMS.{% if shop.phone %} Chiamare il {{ shop.phone }}.{% endif %}",
    nl: "{{ shop.name }}: Die boeking kan niet per sms worden verzet.{% if shop.phone %} Bel {{ shop.phone }}.{% endif %}",
    hi: "{{ shop.name }}: वह बुकिंग SMS से नहीं बदल सकती।{% if shop.phone %} कृपया {{ shop.phone }} पर कॉल करें।{% endif %}",
  },
} satisfies Texts;

const said = { product: "Yoga Class", when: "Sat 21 Nov, 9:00 AM", total: "$43.20" };

export const moveSamples = {
  confirm: { shop, order, ...said, code: "123456" },
  moved: { shop, order, ...said },
  when: { shop, product: "Yoga Class", why: "", options: ["Sat 21 Nov, 9:00 AM", "Sun 22 Nov, 9:00 AM"] },
  nothingElse: { shop, order },
  otherPrice: { shop, order },
  notFound: { shop, order: "1009" },
  none: { shop },
  notBooked: { shop },
  over: { shop },
  closed: { shop },
};

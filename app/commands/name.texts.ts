import type { Texts } from "#app/templates/text.ts";
import { twoAccounts } from "#app/templates/two-accounts.texts.ts";

const shop = { name: "Demo Shop", url: "https://demo-shop.example", phone: "+18005550199" };

export const nameTexts = {
  confirm: {
    en: "{{ shop.name }}: Change your name to {{ name }}? Reply {{ code }} to save it, NO to drop it. Never share this code.",
    es: "{{ shop.name }}: ¿Cambiamos tu nombre a {{ name }}? Responde {{ code }} para guardarlo, NO para dejarlo. No compartas esta clave con nadie.",
    fr: "{{ shop.name }} : Changer votre nom en {{ name }} ? Répondez {{ code }} pour l'enregistrer, NON pour renoncer. Ne donnez ce code à personne.",
    de: "{{ shop.name }}: Ihren Namen in {{ name }} ändern? Antworten Sie mit {{ code }} zum Speichern oder mit NEIN, um es zu lassen. Bitte geben Sie den Code nie weiter.",
    pt: "{{ shop.name }}: Mudar o seu nome para {{ name }}? Responda {{ code }} para salvar, NAO para desistir. Nunca passe esta senha a outra pessoa.",
    it: "{{ shop.name }}: Cambiare il nome in {{ name }}? Rispondere {{ code }} per salvarlo, NO per rinunciare. Non comunicare il codice a nessuno.",
    nl: "{{ shop.name }}: Je naam wijzigen in {{ name }}? Antwoord {{ code }} om het op te slaan, NEE om ervan af te zien. Deel deze code met niemand.",
    hi: "{{ shop.name }}: क्या आपका नाम {{ name }} कर दें? सेव करने के लिए {{ code }} भेजें, छोड़ने के लिए NO। यह कोड किसी को न बताएं।",
  },
  saved: {
    en: "{{ shop.name }}: Saved. Your name is now {{ name }}. Not you? Reply NO.",
    es: "{{ shop.name }}: Guardado. Tu nombre ahora es {{ name }}. ¿Fue otra persona? Responde NO.",
    fr: "{{ shop.name }} : C'est enregistré. Votre nom est maintenant {{ name }}. Ce n'est pas vous ? Répondez NON.",
    de: "{{ shop.name }}: Gespeichert. Ihr Name ist jetzt {{ name }}. Waren Sie das nicht? Antworten Sie mit NEIN.",
    pt: "{{ shop.name }}: Salvo. O seu nome agora é {{ name }}. Foi outra pessoa? Responda NAO.",
    it: "{{ shop.name }}: Salvato. Il nome ora è {{ name }}. Non è stato lei? Rispondere NO.",
    nl: "{{ shop.name }}: Opgeslagen. Je naam is nu {{ name }}. Was jij dit niet? Antwoord NEE.",
    hi: "{{ shop.name }}: सेव हो गया। अब आपका नाम {{ name }} है। आपने नहीं किया? NO भेजें।",
  },
  changedElsewhere: {
    en: "{{ shop.name }}: The name on your account was changed by a text from {{ phone }}. Not you? Reply NO.",
    es: "{{ shop.name }}: El nombre de tu cuenta ha cambiado por un SMS desde {{ phone }}. ¿Fue otra persona? Responde NO.",
    fr: "{{ shop.name }} : Le nom de votre compte a été changé par un SMS du {{ phone }}. Ce n'est pas vous ? Répondez NON.",
    de: "{{ shop.name }}: Der Name Ihres Kontos wurde per SMS von {{ phone }} geändert. Waren Sie das nicht? Antworten Sie mit NEIN.",
    pt: "{{ shop.name }}: O nome da sua conta mudou por um SMS de {{ phone }}. Foi outra pessoa? Responda NAO.",
    it: "{{ shop.name }}: Il nome del suo account è cambiato con un SMS da {{ phone }}. Non è stato lei? Rispondere NO.",
    nl: "{{ shop.name }}: De naam van je account is gewijzigd met een sms van {{ phone }}. Was jij dit niet? Antwoord NEE.",
    hi: "{{ shop.name }}: {{ phone }} के SMS से आपके खाते का नाम बदला गया। आपने नहीं किया? NO भेजें।",
  },
  twoAccounts,
  ask: {
    en: "{{ shop.name }}: {% if again %}That doesn't look like a name. {% endif %}What is your first and last name? Reply NO to drop it.",
    es: "{{ shop.name }}: {% if again %}Eso no parece un nombre. {% endif %}¿Nos dices tu nombre y apellido? Responde NO para dejarlo.",
    fr: "{{ shop.name }} : {% if again %}Cela ne ressemble pas à un nom. {% endif %}Quels sont vos prénom et nom ? Répondez NON pour renoncer.",
    de: "{{ shop.name }}: {% if again %}Das sieht nicht nach einem Namen aus. {% endif %}Wie heißen Sie mit Vor- und Nachnamen? Antworten Sie mit NEIN, um es zu lassen.",
    pt: "{{ shop.name }}: {% if again %}Esse nome parece errado. {% endif %}Qual o seu nome e sobrenome? Responda NAO para desistir.",
    it: "{{ shop.name }}: {% if again %}Non sembra un nome. {% endif %}Servono nome e cognome: quali sono? Rispondere NO per rinunciare.",
    nl: "{{ shop.name }}: {% if again %}Dat lijkt geen naam. {% endif %}Wat is je voor- en achternaam? Antwoord NEE om ervan af te zien.",
    hi: "{{ shop.name }}: {% if again %}यह नाम जैसा नहीं लगता। {% endif %}आपका पूरा नाम क्या है? छोड़ने के लिए NO भेजें।",
  },
  refused: {
    en: "{{ shop.name }}: Sorry, that name can't be saved{% if why != '' %}: {{ why }}{% endif %}. Nothing was changed.",
    es: "{{ shop.name }}: Lo sentimos, ese nombre no se puede guardar{% if why != '' %}: {{ why }}{% endif %}. No ha cambiado nada.",
    fr: "{{ shop.name }} : Désolé, ce nom ne peut pas s'enregistrer{% if why != '' %} : {{ why }}{% endif %}. Rien n'a changé.",
    de: "{{ shop.name }}: Der Name lässt sich leider nicht speichern{% if why != '' %}: {{ why }}{% endif %}. Es wurde nichts geändert.",
    pt: "{{ shop.name }}: Desculpe, esse nome não pode ser salvo{% if why != '' %}: {{ why }}{% endif %}. Nada mudou.",
    it: "{{ shop.name }}: Spiacenti, il nome non si può salvare{% if why != '' %}: {{ why }}{% endif %}. Non è cambiato nulla.",
    nl: "{{ shop.name }}: Sorry, die naam kan niet worden opgeslagen{% if why != '' %}: {{ why }}{% endif %}. Er is niets veranderd.",
    hi: "{{ shop.name }}: माफ़ कीजिए, यह नाम सेव नहीं हो सका{% if why != '' %}: {{ why }}{% endif %}। कुछ नहीं बदला।",
  },
  stranger: {
    en: "{{ shop.name }}: We don't know this number yet. Text BUY and an item: your name is saved while you order.",
    es: "{{ shop.name }}: No conocemos este teléfono. Escribe COMPRAR y el producto: guardamos tu nombre al hacer el pedido.",
    fr: "{{ shop.name }} : Nous ne connaissons pas encore ce numéro. Envoyez ACHETER et un article : votre nom sera enregistré avec la commande.",
    de: "{{ shop.name }}: Diese Nummer kennen wir noch nicht. Schreiben Sie KAUFEN und einen Artikel: Ihr Name wird bei der Bestellung gespeichert.",
    pt: "{{ shop.name }}: Ainda não conhecemos este telefone. Envie COMPRAR e o produto: o nome é salvo com o pedido.",
    it: "{{ shop.name }}: Non conosciamo ancora questo numero. Inviare COMPRA e un prodotto: il nome si salva con l'ordine.",
    nl: "{{ shop.name }}: We kennen dit nummer nog niet. Sms KOPEN en een artikel: je naam wordt bij het bestellen opgeslagen.",
    hi: "{{ shop.name }}: यह नंबर अभी हमारे पास नहीं है। KHARIDO और सामान का नाम भेजें: नाम ऑर्डर के साथ सेव हो जाएगा।",
  },
} satisfies Texts;

export const nameSamples = {
  confirm: { shop, name: "Ann Lee", code: "123456" },
  saved: { shop, name: "Ann Lee" },
  changedElsewhere: { shop, phone: "+1***0101" },
  twoAccounts: { shop },
  ask: { shop, again: false },
  refused: { shop, why: "" },
  stranger: { shop },
};

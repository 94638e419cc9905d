import type { Texts } from "#app/templates/text.ts";
import { twoAccounts } from "#app/templates/two-accounts.texts.ts";

const shop = { name: "Demo Shop", url: "https://demo-shop.example", phone: "+18005550199" };

type Why = { none: string; refused: string; taken: string };

/** What was wrong with the last one, before the question. */
const why = ({ none, refused, taken }: Why) =>
  `{% case state %}{% when "none" %}${none} {% when "refused" %}${refused} {% when "taken" %}${taken} {% endcase %}`;

export const emailTexts = {
  confirm: {
    en: "{{ shop.name }}: Change your email to {{ email }}? Reply {{ code }} to save it, NO to drop it. Never share this code.",
    es: "{{ shop.name }}: ¿Cambiamos tu correo a {{ email }}? Responde {{ code }} para guardarlo, NO para dejarlo. No compartas esta clave con nadie.",
    fr: "{{ shop.name }} : Changer votre e-mail en {{ email }} ? Répondez {{ code }} pour l'enregistrer, NON pour renoncer. Ne donnez ce code à personne.",
    de: "{{ shop.name }}: Ihre E-Mail in {{ email }} ändern? Antworten Sie mit {{ code }} zum Speichern oder mit NEIN, um es zu lassen. Bitte geben Sie den Code nie weiter.",
    pt: "{{ shop.name }}: Mudar o seu e-mail para {{ email }}? Responda {{ code }} para salvar, NAO para desistir. Nunca passe esta senha a outra pessoa.",
    it: "{{ shop.name }}: Cambiare l'e-mail in {{ email }}? Rispondere {{ code }} per salvarla, NO per rinunciare. Non comunicare il codice a nessuno.",
    nl: "{{ shop.name }}: Je e-mail wijzigen in {{ email }}? Antwoord {{ code }} om het op te slaan, NEE om ervan af te zien. Deel deze code met niemand.",
    hi: "{{ shop.name }}: क्या आपका ईमेल {{ email }} कर दें? सेव करने के लिए {{ code }} भेजें, छोड़ने के लिए NO। यह कोड किसी को न बताएं।",
  },
  saved: {
    en: "{{ shop.name }}: Saved. Your email is now {{ email }}. Not you? Reply NO.",
    es: "{{ shop.name }}: Guardado. Tu correo ahora es {{ email }}. ¿Fue otra persona? Responde NO.",
    fr: "{{ shop.name }} : C'est enregistré. Votre e-mail est maintenant {{ email }}. Ce n'est pas vous ? Répondez NON.",
    de: "{{ shop.name }}: Gespeichert. Ihre E-Mail ist jetzt {{ email }}. Waren Sie das nicht? Antworten Sie mit NEIN.",
    pt: "{{ shop.name }}: Salvo. O seu e-mail agora é {{ email }}. Foi outra pessoa? Responda NAO.",
    it: "{{ shop.name }}: Salvato. L'e-mail ora è {{ email }}. Non è stato lei? Rispondere NO.",
    nl: "{{ shop.name }}: Opgeslagen. Je e-mail is nu {{ email }}. Was jij dit niet? Antwoord NEE.",
    hi: "{{ shop.name }}: सेव हो गया। अब आपका ईमेल {{ email }} है। आपने नहीं किया? NO भेजें।",
  },
  changedElsewhere: {
    en: "{{ shop.name }}: The email of your account was changed by a text from {{ phone }}. Not you? Reply NO.",
    es: "{{ shop.name }}: El correo de tu cuenta ha cambiado por un SMS desde {{ phone }}. ¿Fue otra persona? Responde NO.",
    fr: "{{ shop.name }} : L'e-mail de votre compte a été changé par un SMS du {{ phone }}. Ce n'est pas vous ? Répondez NON.",
    de: "{{ shop.name }}: Die E-Mail Ihres Kontos wurde per SMS von {{ phone }} geändert. Waren Sie das nicht? Antworten Sie mit NEIN.",
    pt: "{{ shop.name }}: O e-mail da sua conta mudou por um SMS de {{ phone }}. Foi outra pessoa? Responda NAO.",
    it: "{{ shop.name }}: L'e-mail del suo account è cambiata con un SMS da {{ phone }}. Non è stato lei? Rispondere NO.",
    nl: "{{ shop.name }}: Het e-mailadres van je account is gewijzigd met een sms van {{ phone }}. Was jij dit niet? Antwoord NEE.",
    hi: "{{ shop.name }}: {{ phone }} के SMS से आपके खाते का ईमेल बदला गया। आपने नहीं किया? NO भेजें।",
  },
  twoAccounts,
  ask: {
    en: `{{ shop.name }}: ${why({
      none: "That is no email address.",
      refused: "That email can't be used.",
      taken: "Another account has that email, so nothing was changed.",
    })}What is your email? Reply with it, or NO.`,
    es: `{{ shop.name }}: ${why({
      none: "Eso no es un correo.",
      refused: "Ese correo no se puede usar.",
      taken: "Otra cuenta ya tiene ese correo, por eso no ha cambiado nada.",
    })}¿Qué correo usas? Responde con tu correo, o NO.`,
    fr: `{{ shop.name }} : ${why({
      none: "Ce n'est pas une adresse e-mail.",
      refused: "Cet e-mail ne peut pas servir.",
      taken: "Un autre compte a cet e-mail, rien n'a donc changé.",
    })}Quel est votre e-mail ? Répondez avec votre e-mail, ou NON.`,
    de: `{{ shop.name }}: ${why({
      none: "Das ist keine E-Mail-Adresse.",
      refused: "Diese E-Mail geht leider nicht.",
      taken: "Diese E-Mail gehört zu einem anderen Konto, es wurde nichts geändert.",
    })}Wie ist Ihre E-Mail? Antworten Sie damit oder mit NEIN.`,
    pt: `{{ shop.name }}: ${why({
      none: "Falta um e-mail.",
      refused: "Esse e-mail parece errado.",
      taken: "Outra conta usa esse e-mail e nada mudou.",
    })}Qual o seu e-mail? Responda com o e-mail, ou NAO.`,
    it: `{{ shop.name }}: ${why({
      none: "Non è un indirizzo e-mail.",
      refused: "Questa e-mail non si può usare.",
      taken: "Un altro account ha questa e-mail e nulla è cambiato.",
    })}Qual è l'e-mail? Rispondere con l'e-mail, oppure NO.`,
    nl: `{{ shop.name }}: ${why({
      none: "Dat is geen e-mailadres.",
      refused: "Dat e-mailadres kan niet.",
      taken: "Een ander account heeft dat e-mailadres, er is dus niets veranderd.",
    })}Wat is je e-mail? Antwoord daarmee, of NEE.`,
    hi: `{{ shop.name }}: ${why({
      none: "यह ईमेल नहीं है।",
      refused: "यह ईमेल नहीं चलेगा।",
      taken: "यह ईमेल किसी और खाते में है, कुछ नहीं बदला।",
    })}आपका ईमेल क्या है? ईमेल भेजें, या NO।`,
  },
  stranger: {
    en: "{{ shop.name }}: We don't know this number yet. Text BUY and an item to sign up while you order.",
    es: "{{ shop.name }}: No conocemos este teléfono. Escribe COMPRAR y el producto para registrarte con un pedido.",
    fr: "{{ shop.name }} : Nous ne connaissons pas encore ce numéro. Envoyez ACHETER et un article pour vous inscrire en commandant.",
    de: "{{ shop.name }}: Diese Nummer kennen wir noch nicht. Schreiben Sie KAUFEN und einen Artikel, um sich mit einer Bestellung anzumelden.",
    pt: "{{ shop.name }}: Ainda não conhecemos este telefone. Envie COMPRAR e o produto para se cadastrar com um pedido.",
    it: "{{ shop.name }}: Non conosciamo ancora questo numero. Inviare COMPRA e un prodotto per registrarsi con un ordine.",
    nl: "{{ shop.name }}: We kennen dit nummer nog niet. Sms KOPEN en een artikel om je met een bestelling aan te melden.",
    hi: "{{ shop.name }}: यह नंबर अभी हमारे पास नहीं है। ऑर्डर के साथ जुड़ने के लिए KHARIDO और सामान का नाम भेजें।",
  },
} satisfies Texts;

export const emailSamples = {
  confirm: { shop, email: "ann@example.com", code: "123456" },
  saved: { shop, email: "ann@example.com" },
  changedElsewhere: { shop, phone: "+1***0101" },
  twoAccounts: { shop },
  ask: { shop, state: "taken" },
  stranger: { shop },
};

import { missingParts } from "#app/templates/missing-parts.texts.ts";
import type { Texts } from "#app/templates/text.ts";
import { twoAccounts } from "#app/templates/two-accounts.texts.ts";

const shop = { name: "Demo Shop", url: "https://demo-shop.example", phone: "+18005550199" };

type Why = { none: string; refused: string; taken: string };

/** What was wrong with the last email, before the question. */
const why = ({ none, refused, taken }: Why) =>
  `{% case state %}{% when "none" %}${none} {% when "refused" %}${refused} {% when "taken" %}${taken} {% endcase %}`;

export const registerTexts = {
  name: {
    en: "{{ shop.name }}: {% if again %}That doesn't look like a name. {% endif %}Let's open your account. What is your first and last name? Reply NO to drop it.",
    es: "{{ shop.name }}: {% if again %}Eso no parece un nombre. {% endif %}Vamos a crear tu cuenta. ¿Nos dices tu nombre y apellido? Responde NO para dejarlo.",
    fr: "{{ shop.name }} : {% if again %}Cela ne ressemble pas à un nom. {% endif %}Créons votre compte. Quels sont vos prénom et nom ? Répondez NON pour renoncer.",
    de: "{{ shop.name }}: {% if again %}Das sieht nicht nach einem Namen aus. {% endif %}Wir legen Ihr Konto an. Wie heißen Sie mit Vor- und Nachnamen? Antworten Sie mit NEIN, um es zu lassen.",
    pt: "{{ shop.name }}: {% if again %}Esse nome parece errado. {% endif %}Vamos criar a sua conta. Qual o seu nome e sobrenome? Responda NAO para desistir.",
    it: "{{ shop.name }}: {% if again %}Non sembra un nome. {% endif %}Creiamo il suo account. Quali sono nome e cognome? Rispondere NO per rinunciare.",
    nl: "{{ shop.name }}: {% if again %}Dat lijkt geen naam. {% endif %}We maken je account aan. Wat is je voor- en achternaam? Antwoord NEE om ervan af te zien.",
    hi: "{{ shop.name }}: {% if again %}यह नाम जैसा नहीं लगता। {% endif %}आपका खाता बनाते हैं। आपका पूरा नाम क्या है? छोड़ने के लिए NO भेजें।",
  },
  email: {
    en: `{{ shop.name }}: ${why({
      none: "That is no email address.",
      refused: "That email can't be used.",
      taken: "Another account has that email.",
    })}What is your email? Reply with it, or NO.`,
    es: `{{ shop.name }}: ${why({
      none: "Eso no es un correo.",
      refused: "Ese correo no se puede usar.",
      taken: "Otra cuenta ya tiene ese correo.",
    })}¿Qué correo usas? Responde con tu correo, o NO.`,
    fr: `{{ shop.name }} : ${why({
      none: "Ce n'est pas une adresse e-mail.",
      refused: "Cet e-mail ne peut pas servir.",
      taken: "Un autre compte a cet e-mail.",
    })}Quel est votre e-mail ? Répondez avec votre e-mail, ou NON.`,
    de: `{{ shop.name }}: ${why({
      none: "Das ist keine E-Mail-Adresse.",
      refused: "Diese E-Mail geht leider nicht.",
      taken: "Diese E-Mail gehört zu einem anderen Konto.",
    })}Wie ist Ihre E-Mail? Antworten Sie damit oder mit NEIN.`,
    pt: `{{ shop.name }}: ${why({
      none: "Falta um e-mail.",
      refused: "Esse e-mail parece errado.",
      taken: "Outra conta usa esse e-mail.",
    })}Qual o seu e-mail? Responda com o e-mail, ou NAO.`,
    it: `{{ shop.name }}: ${why({
      none: "Non è un indirizzo e-mail.",
      refused: "Questa e-mail non si può usare.",
      taken: "Un altro account ha questa e-mail.",
    })}Qual è l'e-mail? Rispondere con l'e-mail, oppure NO.`,
    nl: `{{ shop.name }}: ${why({
      none: "Dat is geen e-mailadres.",
      refused: "Dat e-mailadres kan niet.",
      taken: "Een ander account heeft dat e-mailadres.",
    })}Wat is je e-mail? Antwoord daarmee, of NEE.`,
    hi: `{{ shop.name }}: ${why({
      none: "यह ईमेल नहीं है।",
      refused: "यह ईमेल नहीं चलेगा।",
      taken: "यह ईमेल किसी और खाते में है।",
    })}आपका ईमेल क्या है? ईमेल भेजें, या NO।`,
  },
  address: {
    en: `{{ shop.name }}: ${missingParts("en", "We need a full address")}Where shall your orders go? Reply with street, city, state and ZIP in one text, or NO.`,
    es: `{{ shop.name }}: ${missingParts("es", "Falta algo en el domicilio")}¿A qué domicilio enviamos tus pedidos? Responde con calle, ciudad, estado o provincia y C.P. en un solo mensaje, o NO.`,
    fr: `{{ shop.name }} : ${missingParts("fr", "Il nous faut une adresse complète")}Où livrer vos commandes ? Répondez avec rue, ville, code postal (et province au Canada) en un seul SMS, ou NON.`,
    de: `{{ shop.name }}: ${missingParts("de", "Die Adresse ist nicht vollständig")}Wohin sollen Ihre Bestellungen gehen? Antworten Sie mit Straße, Hausnummer, PLZ und Ort in einer SMS oder mit NEIN.`,
    pt: `{{ shop.name }}: ${missingParts("pt", "Falta um dado")}Onde devemos entregar os seus pedidos? Responda com rua, cidade, estado e CEP em uma mensagem, ou NAO.`,
    it: `{{ shop.name }}: ${missingParts("it", "L'indirizzo non è completo")}Dove consegnare gli ordini? Rispondere con via, numero, CAP, città e provincia in un solo SMS, oppure NO.`,
    nl: `{{ shop.name }}: ${missingParts("nl", "Het adres is niet compleet")}Waar mogen we je bestellingen bezorgen? Antwoord met straat, huisnummer, postcode en plaats in één sms, of NEE.`,
    hi: `{{ shop.name }}: ${missingParts("hi", "पूरा पता चाहिए")}ऑर्डर कहां भेजें? मकान नंबर, गली, शहर, राज्य और पिन कोड एक ही मैसेज में भेजें, या NO।`,
  },
  confirm: {
    en: "{{ shop.name }}: Open an account for {{ details }}? Reply {{ code }} to open it, NO to drop it. Never share this code.",
    es: "{{ shop.name }}: ¿Creamos una cuenta para {{ details }}? Responde {{ code }} para crearla, NO para dejarlo. No compartas esta clave con nadie.",
    fr: "{{ shop.name }} : Créer un compte pour {{ details }} ? Répondez {{ code }} pour le créer, NON pour renoncer. Ne donnez ce code à personne.",
    de: "{{ shop.name }}: Ein Konto anlegen für {{ details }}? Antworten Sie mit {{ code }} zum Anlegen oder mit NEIN, um es zu lassen. Bitte geben Sie den Code nie weiter.",
    pt: "{{ shop.name }}: Criar uma conta para {{ details }}? Responda {{ code }} para criar, NAO para desistir. Nunca passe esta senha a outra pessoa.",
    it: "{{ shop.name }}: Creare un account per {{ details }}? Rispondere {{ code }} per crearlo, NO per rinunciare. Non comunicare il codice a nessuno.",
    nl: "{{ shop.name }}: Een account aanmaken voor {{ details }}? Antwoord {{ code }} om het aan te maken, NEE om ervan af te zien. Deel deze code met niemand.",
    hi: "{{ shop.name }}: क्या {{ details }} के लिए खाता बनाएं? बनाने के लिए {{ code }} भेजें, छोड़ने के लिए NO। यह कोड किसी को न बताएं।",
  },
  registered: {
    en: "{{ shop.name }}: Welcome, {{ name }}! Your account is open. Text BUY and an item to order, or COMMANDS for all you can text.",
    es: "{{ shop.name }}: ¡Hola, {{ name }}! Tu cuenta ya existe. Escribe COMPRAR y el producto para pedir, o COMANDOS para ver todo lo que puedes escribir.",
    fr: "{{ shop.name }} : Bienvenue, {{ name }} ! Votre compte est créé. Envoyez ACHETER et un article pour commander, ou OPTIONS pour voir tout ce que vous pouvez envoyer.",
    de: "{{ shop.name }}: Willkommen, {{ name }}! Ihr Konto ist angelegt. Schreiben Sie KAUFEN und einen Artikel zum Bestellen oder BEFEHLE für alles, was Sie schreiben können.",
    pt: "{{ shop.name }}: Boas-vindas, {{ name }}! A sua conta foi criada. Envie COMPRAR e o produto para pedir, ou COMANDOS para ver tudo o que pode enviar.",
    it: "{{ shop.name }}: Salve, {{ name }}! L'account è pronto. Inviare COMPRA e un prodotto per ordinare, oppure COMANDI per vedere tutto.",
    nl: "{{ shop.name }}: Welkom, {{ name }}! Je account is klaar. Sms KOPEN en een artikel om te bestellen, of OPTIES voor alles wat je kunt sturen.",
    hi: "{{ shop.name }}: स्वागत है, {{ name }}! आपका खाता बन गया। ऑर्डर के लिए KHARIDO और सामान का नाम भेजें, सब कुछ देखने के लिए COMMANDS।",
  },
  known: {
    en: "{{ shop.name }}: You already have an account{% if details != '' %}: {{ details }}{% endif %}. Text NAME, EMAIL or ADDRESS to change it.",
    es: "{{ shop.name }}: Ya tienes una cuenta{% if details != '' %}: {{ details }}{% endif %}. Escribe NOMBRE, CORREO o DIRECCION para cambiarla.",
    fr: "{{ shop.name }} : Vous avez déjà un compte{% if details != '' %} : {{ details }}{% endif %}. Envoyez NOM, EMAIL ou ADRESSE pour le modifier.",
    de: "{{ shop.name }}: Sie haben schon ein Konto{% if details != '' %}: {{ details }}{% endif %}. Schreiben Sie NAME, EMAIL oder ADRESSE, um es zu ändern.",
    pt: "{{ shop.name }}: Este telefone tem uma conta{% if details != '' %}: {{ details }}{% endif %}. Envie NOME, EMAIL ou ENDEREÇO para mudar.",
    it: "{{ shop.name }}: L'account esiste già{% if details != '' %}: {{ details }}{% endif %}. Inviare NOME, EMAIL o INDIRIZZO per cambiarlo.",
    nl: "{{ shop.name }}: Je hebt al een account{% if details != '' %}: {{ details }}{% endif %}. Sms NAAM, EMAIL of ADRES om het te wijzigen.",
    hi: "{{ shop.name }}: आपका खाता पहले से है{% if details != '' %}: {{ details }}{% endif %}। बदलने के लिए NAME, EMAIL या ADDRESS भेजें।",
  },
  twoAccounts,
  closed: {
    en: "{{ shop.name }}: Sorry, we don't open accounts by text. You are welcome to register at {{ shop.url }}.",
    es: "{{ shop.name }}: Lo sentimos, no creamos cuentas por SMS. Puedes registrarte en {{ shop.url }}.",
    fr: "{{ shop.name }} : Désolé, nous ne créons pas de compte par SMS. Vous pouvez vous inscrire sur {{ shop.url }}.",
    de: "{{ shop.name }}: Per SMS legen wir leider keine Konten an. Sie können sich gern auf {{ shop.url }} registrieren.",
    pt: "{{ shop.name }}: Desculpe, as contas novas ficam no site. Cadastre-se em {{ shop.url }}.",
    it: "{{ shop.name }}: Spiacenti, non creiamo account via SMS. La registrazione è possibile su {{ shop.url }}.",
    nl: "{{ shop.name }}: Sorry, per sms maken we geen accounts aan. Registreren kan op {{ shop.url }}.",
    hi: "{{ shop.name }}: माफ़ कीजिए, SMS से खाता नहीं बनता। कृपया {{ shop.url }} पर बनाएं।",
  },
  withoutAddress: {
    en: "{{ shop.name }}: Your account is open, but the address was refused. Text ADDRESS and the right one to save it.",
    es: "{{ shop.name }}: Tu cuenta ya existe, pero el domicilio ha sido rechazado. Escribe DIRECCION y el domicilio correcto para guardarlo.",
    fr: "{{ shop.name }} : Votre compte est créé, mais l'adresse a été refusée. Envoyez ADRESSE et la bonne adresse pour l'enregistrer.",
    de: "{{ shop.name }}: Ihr Konto ist angelegt, aber die Adresse wurde abgelehnt. Schreiben Sie ADRESSE und die richtige Adresse, um sie zu speichern.",
    pt: "{{ shop.name }}: A sua conta foi criada, mas o endereço foi recusado. Envie ENDEREÇO e o endereço certo para salvar.",
    it: "{{ shop.name }}: L'account è pronto, ma l'indirizzo è stato rifiutato. Inviare INDIRIZZO e quello giusto per salvarlo.",
    nl: "{{ shop.name }}: Je account is klaar, maar het adres werd geweigerd. Sms ADRES en het juiste adres om het op te slaan.",
    hi: "{{ shop.name }}: खाता बन गया, लेकिन पता स्वीकार नहीं हुआ। सेव करने के लिए ADDRESS और सही पता भेजें।",
  },
  refused: {
    en: "{{ shop.name }}: Sorry, the account can't be opened{% if why != '' %}: {{ why }}{% endif %}. Nothing was saved.",
    es: "{{ shop.name }}: Lo sentimos, la cuenta no se puede crear{% if why != '' %}: {{ why }}{% endif %}. No se ha guardado nada.",
    fr: "{{ shop.name }} : Désolé, impossible de créer le compte{% if why != '' %} : {{ why }}{% endif %}. Rien n'a été enregistré.",
    de: "{{ shop.name }}: Das Konto lässt sich leider nicht anlegen{% if why != '' %}: {{ why }}{% endif %}. Es wurde nichts gespeichert.",
    pt: "{{ shop.name }}: Desculpe, a conta falhou{% if why != '' %}: {{ why }}{% endif %}. Nada foi salvo.",
    it: "{{ shop.name }}: Spiacenti, l'account non si può creare{% if why != '' %}: {{ why }}{% endif %}. Non è stato salvato nulla.",
    nl: "{{ shop.name }}: Sorry, het account kan niet worden aangemaakt{% if why != '' %}: {{ why }}{% endif %}. Er is niets opgeslagen.",
    hi: "{{ shop.name }}: माफ़ कीजिए, खाता नहीं बन सका{% if why != '' %}: {{ why }}{% endif %}। कुछ सेव नहीं हुआ।",
  },
} satisfies Texts;

export const registerSamples = {
  name: { shop, again: false },
  email: { shop, state: "first" },
  address: { shop, missing: ["city"] },
  confirm: { shop, details: "Ann Lee, 12 Main St, Springfield, IL 62701, US", code: "123456" },
  registered: { shop, name: "Ann Lee" },
  known: { shop, details: "A*** L***, a***@example.com, 12 M***, Springfield" },
  twoAccounts: { shop },
  closed: { shop },
  withoutAddress: { shop },
  refused: { shop, why: "" },
};

import type { Texts } from "#app/templates/text.ts";
import { numbered } from "./book.said.texts.ts";

type Whys = { past: string; none: string; taken: string; otherwise: string };

const why = ({ past, none, taken, otherwise }: Whys) =>
  `{% if why == "past" %}${past}{% elsif why == "none" %}${none}{% elsif why == "taken" %}${taken}{% else %}${otherwise}{% endif %}`;

const priced = "{{ option.kind }} ({{ option.price }})";

export const askTexts = {
  when: {
    en: `{{ shop.name }}: {{ product }}: ${why({ past: "That's past.", none: "Nothing then.", taken: "That's taken.", otherwise: "When?" })} Reply ${numbered("for")}, or another day and time, or NO.`,
    es: `{{ shop.name }}: {{ product }}: ${why({ past: "Ya ha pasado.", none: "Entonces no hay.", taken: "Ya no queda sitio.", otherwise: "Elige fecha y hora." })} Responde ${numbered("para")}, u otra fecha y hora, o NO.`,
    fr: `{{ shop.name }} : {{ product }} : ${why({ past: "C'est passé.", none: "Rien à ce moment.", taken: "C'est complet.", otherwise: "Quand ?" })} Répondez ${numbered("pour")}, ou un autre jour avec l'heure, ou NON.`,
    de: `{{ shop.name }}: {{ product }}: ${why({ past: "Das ist vorbei.", none: "Dann gibt es nichts.", taken: "Das ist vergeben.", otherwise: "Wann?" })} Antworten Sie mit ${numbered("für")}, mit Tag und Uhrzeit oder mit NEIN.`,
    pt: `{{ shop.name }}: {{ product }}: ${why({ past: "Esse momento passou.", none: "Nada nesse momento.", taken: "Esse já foi.", otherwise: "Quando?" })} Responda ${numbered("para")}, ou outro dia e hora, ou NAO.`,
    it: `{{ shop.name }}: {{ product }}: ${why({ past: "È passato.", none: "Allora non c'è nulla.", taken: "È occupato.", otherwise: "Quando?" })} Rispondere ${numbered("per")}, o altro giorno e ora, oppure NO.`,
    nl: `{{ shop.name }}: {{ product }}: ${why({ past: "Dat is voorbij.", none: "Dan is er niets.", taken: "Dat is bezet.", otherwise: "Wanneer?" })} Antwoord ${numbered("voor")}, of een andere dag en tijd, of NEE.`,
    hi: `{{ shop.name }}: {{ product }}: ${why({ past: "वह समय निकल गया।", none: "तब कुछ नहीं है।", taken: "वह भर गया।", otherwise: "कब?" })} ${numbered("=")}। नंबर या दिन और समय भेजें, या NO।`,
  },
  kind: {
    en: `{{ shop.name }}: {{ product }}: which? Reply ${numbered("for", priced)}, or NO.`,
    es: `{{ shop.name }}: {{ product }}: ¿de qué tipo? Responde ${numbered("para", priced)}, o NO.`,
    fr: `{{ shop.name }} : {{ product }} : lequel ? Répondez ${numbered("pour", priced)}, ou NON.`,
    de: `{{ shop.name }}: {{ product }}: welche Art? Antworten Sie mit ${numbered("für", priced)} oder NEIN.`,
    pt: `{{ shop.name }}: {{ product }}: qual? Responda ${numbered("para", priced)}, ou NAO.`,
    it: `{{ shop.name }}: {{ product }}: quale? Rispondere ${numbered("per", priced)}, oppure NO.`,
    nl: `{{ shop.name }}: {{ product }}: welke? Antwoord ${numbered("voor", priced)}, of NEE.`,
    hi: `{{ shop.name }}: {{ product }}: कौन सा? ${numbered("=", priced)}। नंबर भेजें, या NO।`,
  },
  nights: {
    en: "{{ shop.name }}: {{ product }}: for how many nights? Reply a number up to {{ most }}, or NO.",
    es: "{{ shop.name }}: {{ product }}: indica las noches. Responde del 1 al {{ most }}, o NO.",
    fr: "{{ shop.name }} : {{ product }} : combien de nuits ? Répondez par un chiffre jusqu'à {{ most }}, ou NON.",
    de: "{{ shop.name }}: {{ product }}: Für wie viele Nächte? Antworten Sie mit einer Zahl bis {{ most }} oder mit NEIN.",
    pt: "{{ shop.name }}: {{ product }}: por quantas noites? Responda um valor de 1 a {{ most }}, ou NAO.",
    it: "{{ shop.name }}: {{ product }}: per quante notti? Rispondere con un numero fino a {{ most }}, oppure NO.",
    nl: "{{ shop.name }}: {{ product }}: voor hoeveel nachten? Antwoord met een cijfer tot {{ most }}, of NEE.",
    hi: "{{ shop.name }}: {{ product }}: कितनी रातें? {{ most }} तक कोई नंबर भेजें, या NO।",
  },
  persons: {
    en: "{{ shop.name }}: {{ product }}: for how many people? Reply a number from {{ least }} to {{ most }}, or NO.",
    es: "{{ shop.name }}: {{ product }}: indica las personas. Responde del {{ least }} al {{ most }}, o NO.",
    fr: "{{ shop.name }} : {{ product }} : pour combien de personnes ? Répondez par un chiffre de {{ least }} à {{ most }}, ou NON.",
    de: "{{ shop.name }}: {{ product }}: Für wie viele Personen? Antworten Sie mit einer Zahl von {{ least }} bis {{ most }} oder mit NEIN.",
    pt: "{{ shop.name }}: {{ product }}: para quantas pessoas? Responda de {{ least }} a {{ most }}, ou NAO.",
    it: "{{ shop.name }}: {{ product }}: per quante persone? Rispondere con un numero da {{ least }} a {{ most }}, oppure NO.",
    nl: "{{ shop.name }}: {{ product }}: voor hoeveel personen? Antwoord met een cijfer van {{ least }} t/m {{ most }}, of NEE.",
    hi: "{{ shop.name }}: {{ product }}: कितने लोग? {{ least }} से {{ most }} तक कोई नंबर भेजें, या NO।",
  },
  names: {
    en: "{{ shop.name }}: {{ product }}: {% if count > 1 %}the names of all {{ count }}, please. Reply like: Ann Lee, Bob Ray{% else %}in which name? Reply with first and last name{% endif %}, or NO.",
    es: "{{ shop.name }}: {{ product }}: {% if count > 1 %}nombres de los {{ count }}, por favor. Responde como: Ana Ruiz, Luis Gil{% else %}¿a qué nombre? Responde con nombre y apellido{% endif %}, o NO.",
    fr: "{{ shop.name }} : {{ product }} : {% if count > 1 %}les noms des {{ count }} ? Répondez par exemple : Anne Petit, Luc Roy{% else %}à quel nom ? Répondez avec prénom et nom{% endif %}, ou NON.",
    de: "{{ shop.name }}: {{ product }}: {% if count > 1 %}Wie heißen alle {{ count }}? Antworten Sie etwa: Anna Lang, Max Roth{% else %}Auf welchen Namen? Antworten Sie mit Vor- und Nachname{% endif %} oder mit NEIN.",
    pt: "{{ shop.name }}: {{ product }}: {% if count > 1 %}os nomes dos {{ count }}, por favor. Responda assim: Ana Lima, Rui Dias{% else %}em nome de quem? Responda nome e sobrenome{% endif %}, ou NAO.",
    it: "{{ shop.name }}: {{ product }}: {% if count > 1 %}i nomi di tutti e {{ count }}? Rispondere per esempio: Anna Neri, Luca Riva{% else %}a quale nome? Rispondere con nome e cognome{% endif %}, oppure NO.",
    nl: "{{ shop.name }}: {{ product }}: {% if count > 1 %}hoe heten alle {{ count }}? Antwoord bijvoorbeeld: Anna Vos, Jan Smit{% else %}op welke naam? Antwoord met voor- en achternaam{% endif %}, of NEE.",
    hi: "{{ shop.name }}: {{ product }}: {% if count > 1 %}सभी {{ count }} लोगों के नाम भेजें, जैसे: राम वर्मा, सीता शर्मा{% else %}किस नाम से? पूरा नाम भेजें{% endif %}, या NO।",
  },
  note: {
    en: "{{ shop.name }}: {{ product }}: {{ ask }} Reply in one text, 0 for nothing, or NO to drop it.",
    es: "{{ shop.name }}: {{ product }}: {{ ask }} Responde en un solo mensaje, 0 para nada, o NO para dejarlo.",
    fr: "{{ shop.name }} : {{ product }} : {{ ask }} Répondez en un seul SMS, 0 pour rien, ou NON pour renoncer.",
    de: "{{ shop.name }}: {{ product }}: {{ ask }} Antworten Sie in einer SMS, mit 0 für nichts oder mit NEIN, um es zu lassen.",
    pt: "{{ shop.name }}: {{ product }}: {{ ask }} Responda em uma mensagem, 0 para nada, ou NAO para desistir.",
    it: "{{ shop.name }}: {{ product }}: {{ ask }} Rispondere in un solo SMS, 0 per nulla, oppure NO per rinunciare.",
    nl: "{{ shop.name }}: {{ product }}: {{ ask }} Antwoord in één sms, 0 voor niets, of NEE om ervan af te zien.",
    hi: "{{ shop.name }}: {{ product }}: {{ ask }} एक मैसेज में जवाब दें, कुछ नहीं तो 0, छोड़ने के लिए NO।",
  },
  name: {
    en: "{{ shop.name }}: {% if why == 'again' %}Please use letters only. {% endif %}In which name shall we book? Reply with your first and last name, or NO.",
    es: "{{ shop.name }}: {% if why == 'again' %}Solo letras, por favor. {% endif %}¿A qué nombre reservamos? Responde con tu nombre y apellido, o NO.",
    fr: "{{ shop.name }} : {% if why == 'again' %}Des lettres uniquement, merci. {% endif %}Sous quel nom réserver ? Répondez avec votre prénom et nom, ou NON.",
    de: "{{ shop.name }}: {% if why == 'again' %}Bitte nur Buchstaben. {% endif %}Auf welchen Namen dürfen wir buchen? Antworten Sie mit Vor- und Nachname oder mit NEIN.",
    pt: "{{ shop.name }}: {% if why == 'again' %}Use apenas letras, por favor. {% endif %}Em nome de quem? Responda seu nome e sobrenome, ou NAO.",
    it: "{{ shop.name }}: {% if why == 'again' %}Solo lettere, per favore. {% endif %}A quale nome? Rispondere con nome e cognome, oppure NO.",
    nl: "{{ shop.name }}: {% if why == 'again' %}Alleen letters alsjeblieft. {% endif %}Op welke naam boeken we? Antwoord met je voor- en achternaam, of NEE.",
    hi: "{{ shop.name }}: {% if why == 'again' %}कृपया केवल अक्षर लिखें। {% endif %}किस नाम से बुक करें? अपना पूरा नाम भेजें, या NO।",
  },
} satisfies Texts;

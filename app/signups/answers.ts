import type { StorefrontLanguage } from "#app/shops/storefront.ts";
import type { Answer } from "./sign-up.ts";

/** What a visitor reads: a heading, and what to do. `{number}` is the shop's. */
export const answers: Record<Answer, Record<StorefrontLanguage, [heading: string, advice: string]>> = {
  asked: {
    en: ["Look at your phone", "We text that number, though not at night. Reply YES, and you are in. No text? You may have signed up or opted out before: text START to {number} from that phone."],
    es: ["Mira tu teléfono", "Enviamos un SMS a ese número, aunque no de noche. Responde SI y listo. ¿No llegó? Quizá ya te suscribiste o te diste de baja antes: envía ALTA al {number} desde ese teléfono."],
    fr: ["Regardez votre téléphone", "Nous envoyons un SMS à ce numéro, mais pas la nuit. Répondez OUI, et c'est fait. Rien reçu ? Vous étiez peut-être déjà inscrit ou désinscrit : envoyez START au {number} depuis ce téléphone."],
  },
  number: {
    en: ["Please check the number", "Write a mobile number with its area code, or with + and its country code."],
    es: ["Revisa el número", "Escribe un móvil con su prefijo, o con + y el código de su país."],
    fr: ["Vérifiez le numéro", "Écrivez un numéro de mobile complet, ou avec + et l'indicatif de son pays."],
  },
  country: {
    en: ["We do not text that country", "Choose a number of a country in the list, or text START to {number} yourself."],
    es: ["No enviamos SMS a ese país", "Elige un número de un país de la lista, o envía ALTA al {number} tú mismo."],
    fr: ["Nous n'envoyons pas de SMS dans ce pays", "Choisissez un numéro d'un pays de la liste, ou envoyez vous-même START au {number}."],
  },
  consent: {
    en: ["Please tick the box", "We only text who agrees to it."],
    es: ["Marca la casilla", "Solo enviamos SMS a quien está de acuerdo."],
    fr: ["Cochez la case", "Nous n'écrivons qu'aux personnes qui sont d'accord."],
  },
  changed: {
    en: ["What you agree to has changed", "Load the page again, read it, and sign up anew."],
    es: ["Lo que aceptas ha cambiado", "Vuelve a cargar la página, léelo y suscríbete de nuevo."],
    fr: ["Ce que vous acceptez a changé", "Rechargez la page, relisez-le et recommencez."],
  },
  busy: {
    en: ["Too many sign-ups just now", "Try again in an hour, or text START to {number} from your phone."],
    es: ["Demasiadas suscripciones ahora", "Inténtalo en una hora, o envía ALTA al {number} desde tu teléfono."],
    fr: ["Trop d'inscriptions en ce moment", "Réessayez dans une heure, ou envoyez START au {number} depuis votre téléphone."],
  },
  closed: {
    en: ["Sign-ups are closed", "This shop takes none here at the moment."],
    es: ["No se aceptan suscripciones", "Esta tienda no las acepta aquí por ahora."],
    fr: ["Les inscriptions sont fermées", "Cette boutique n'en prend pas ici pour le moment."],
  },
}; // prettier-ignore

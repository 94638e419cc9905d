import type { Language } from "#app/lib/language.ts";

/** What somebody reads whose link leads nowhere any more: a heading, and what to do. */
export const gone: Record<Language, [heading: string, advice: string]> = {
  en: ["This link no longer works", "It may be too old, or not complete. Reply to the text that it came in, and the shop will help you."],
  es: ["Este enlace ya no funciona", "Puede ser demasiado antiguo o estar incompleto. Responde al mensaje en el que venía y la tienda te ayudará."],
  fr: ["Ce lien ne fonctionne plus", "Il est peut-être trop ancien ou incomplet. Répondez au SMS qui le contenait, et la boutique vous aidera."],
  de: ["Dieser Link funktioniert nicht mehr", "Vielleicht ist er zu alt oder unvollständig. Antworten Sie auf die SMS, in der er stand, dann hilft Ihnen der Shop."],
  pt: ["Este link não funciona mais", "Ele pode ser antigo demais ou estar incompleto. Responda ao SMS em que ele veio e a loja ajudará você."],
  it: ["Questo link non funziona più", "Potrebbe essere troppo vecchio o incompleto. Rispondere all'SMS in cui si trovava: il negozio potrà aiutare."],
  nl: ["Deze link werkt niet meer", "Misschien is hij te oud of niet volledig. Beantwoord de sms waarin hij stond, dan helpt de winkel je verder."],
  hi: ["यह लिंक अब काम नहीं करता", "शायद यह बहुत पुराना है या पूरा नहीं है। जिस मैसेज में यह आया था, उसका जवाब दें, दुकान आपकी मदद करेगी।"],
}; // prettier-ignore

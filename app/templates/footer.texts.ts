import type { Language } from "#app/lib/language.ts";

type Footer = {
  wayOut: string;
  /** Where a text has its way out already. */
  rates: string;
  both: string;
  /** What every wording of the warning of costs has in it, also the confirmation of an opt-in. */
  ratesMark: string;
};

/** What is put behind a text that lacks it. */
export const footers: Record<Language, Footer> = {
  en: {
    wayOut: "Reply STOP to opt out.",
    rates: "Msg & data rates may apply. Reply HELP for help.",
    both: "Msg & data rates may apply. Reply HELP for help, STOP to opt out.",
    ratesMark: "rates may apply",
  },
  es: {
    wayOut: "Responde STOP para darte de baja.",
    rates: "Pueden aplicarse tarifas de mensajes y datos. Responde AYUDA para recibir ayuda.",
    both: "Pueden aplicarse tarifas de mensajes y datos. Responde AYUDA para recibir ayuda, STOP para darte de baja.",
    ratesMark: "tarifas de mensajes",
  },
  fr: {
    wayOut: "Répondez STOP pour vous désinscrire.",
    rates: "Des frais de messages et de données peuvent s'appliquer. Répondez AIDE pour de l'aide.",
    both: "Des frais de messages et de données peuvent s'appliquer. Répondez AIDE pour de l'aide, STOP pour vous désinscrire.",
    ratesMark: "frais de messages",
  },
  de: {
    wayOut: "Abmelden mit STOP.",
    rates: "Es können Gebühren für SMS und Daten anfallen. Hilfe mit HILFE.",
    both: "Es können Gebühren für SMS und Daten anfallen. Hilfe mit HILFE, abmelden mit STOP.",
    ratesMark: "Gebühren für SMS",
  },
  pt: {
    wayOut: "Responda STOP para sair.",
    rates: "Podem ser cobradas tarifas de SMS e dados. Responda AJUDA para ajuda.",
    both: "Podem ser cobradas tarifas de SMS e dados. Responda AJUDA para ajuda, STOP para sair.",
    ratesMark: "tarifas de SMS",
  },
  it: {
    wayOut: "Rispondere STOP per disiscriversi.",
    rates: "Possono applicarsi costi per SMS e dati. Rispondere AIUTO per assistenza.",
    both: "Possono applicarsi costi per SMS e dati. Rispondere AIUTO per assistenza, STOP per disiscriversi.",
    ratesMark: "costi per SMS",
  },
  nl: {
    wayOut: "Antwoord STOP om je af te melden.",
    rates: "Er kunnen kosten voor sms en data gelden. Antwoord HULP voor hulp.",
    both: "Er kunnen kosten voor sms en data gelden. Antwoord HULP voor hulp, STOP om je af te melden.",
    ratesMark: "kosten voor sms",
  },
  hi: {
    wayOut: "मैसेज बंद करने के लिए STOP भेजें।",
    rates: "मैसेज और डेटा शुल्क लग सकता है। मदद के लिए HELP भेजें।",
    both: "मैसेज और डेटा शुल्क लग सकता है। मदद के लिए HELP, बंद करने के लिए STOP भेजें।",
    ratesMark: "डेटा शुल्क",
  },
};

export const ratesMarks = Object.values(footers).map(({ ratesMark }) => ratesMark);

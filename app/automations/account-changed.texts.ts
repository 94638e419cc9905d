import type { Texts } from "#app/templates/text.ts";

export const accountChangedTexts = {
  phone: {
    en: "{{ shop.name }}: The phone number of your account was changed{% if phone != '' %} to {{ phone }}{% endif %}. Not you? Reply NO.",
    es: "{{ shop.name }}: Ha cambiado el teléfono de tu cuenta{% if phone != '' %} a {{ phone }}{% endif %}. ¿Fue otra persona? Responde NO.",
    fr: "{{ shop.name }} : Le numéro de votre compte a été changé{% if phone != '' %} en {{ phone }}{% endif %}. Ce n'est pas vous ? Répondez NON.",
    de: "{{ shop.name }}: Die Telefonnummer Ihres Kontos wurde geändert{% if phone != '' %} auf {{ phone }}{% endif %}. Waren Sie das nicht? Antworten Sie mit NEIN.",
    pt: "{{ shop.name }}: O telefone da sua conta mudou{% if phone != '' %} para {{ phone }}{% endif %}. Foi outra pessoa? Responda NAO.",
    it: "{{ shop.name }}: Il numero di telefono del suo account è cambiato{% if phone != '' %} in {{ phone }}{% endif %}. Non è stato lei? Rispondere NO.",
    nl: "{{ shop.name }}: Het nummer van je account is gewijzigd{% if phone != '' %} in {{ phone }}{% endif %}. Was jij dit niet? Antwoord NEE.",
    hi: "{{ shop.name }}: आपके खाते का फोन नंबर बदला गया{% if phone != '' %} ({{ phone }}){% endif %}। आपने नहीं किया? NO भेजें।",
  },
  email: {
    en: "{{ shop.name }}: The email of your account was changed. Not you? Reply NO.",
    es: "{{ shop.name }}: Ha cambiado el correo de tu cuenta. ¿Fue otra persona? Responde NO.",
    fr: "{{ shop.name }} : L'e-mail de votre compte a été changé. Ce n'est pas vous ? Répondez NON.",
    de: "{{ shop.name }}: Die E-Mail Ihres Kontos wurde geändert. Waren Sie das nicht? Antworten Sie mit NEIN.",
    pt: "{{ shop.name }}: O e-mail da sua conta mudou. Foi outra pessoa? Responda NAO.",
    it: "{{ shop.name }}: L'e-mail del suo account è cambiata. Non è stato lei? Rispondere NO.",
    nl: "{{ shop.name }}: Het e-mailadres van je account is gewijzigd. Was jij dit niet? Antwoord NEE.",
    hi: "{{ shop.name }}: आपके खाते का ईमेल बदला गया। आपने नहीं किया? NO भेजें।",
  },
  address: {
    en: "{{ shop.name }}: The address of your account was changed. Not you? Reply NO.",
    es: "{{ shop.name }}: Ha cambiado el domicilio de tu cuenta. ¿Fue otra persona? Responde NO.",
    fr: "{{ shop.name }} : L'adresse de votre compte a été changée. Ce n'est pas vous ? Répondez NON.",
    de: "{{ shop.name }}: Die Adresse Ihres Kontos wurde geändert. Waren Sie das nicht? Antworten Sie mit NEIN.",
    pt: "{{ shop.name }}: O local de entrega da sua conta mudou. Foi outra pessoa? Responda NAO.",
    it: "{{ shop.name }}: L'indirizzo del suo account è cambiato. Non è stato lei? Rispondere NO.",
    nl: "{{ shop.name }}: Het adres van je account is gewijzigd. Was jij dit niet? Antwoord NEE.",
    hi: "{{ shop.name }}: आपके खाते का पता बदला गया। आपने नहीं किया? NO भेजें।",
  },
  several: {
    en: "{{ shop.name }}: Details of your account were changed, such as the email or the phone number. Not you? Reply NO.",
    es: "{{ shop.name }}: Han cambiado varios datos de tu cuenta, como el correo. ¿Fue otra persona? Responde NO.",
    fr: "{{ shop.name }} : Des données de votre compte, comme l'e-mail, ont été changées. Ce n'est pas vous ? Répondez NON.",
    de: "{{ shop.name }}: Mehrere Angaben Ihres Kontos wurden geändert, etwa die E-Mail. Waren Sie das nicht? Antworten Sie mit NEIN.",
    pt: "{{ shop.name }}: Dados da sua conta mudaram, como o e-mail. Foi outra pessoa? Responda NAO.",
    it: "{{ shop.name }}: Alcuni dati del suo account sono cambiati, come l'e-mail. Non è stato lei? Rispondere NO.",
    nl: "{{ shop.name }}: Gegevens van je account zijn gewijzigd, zoals het e-mailadres. Was jij dit niet? Antwoord NEE.",
    hi: "{{ shop.name }}: आपके खाते की कई जानकारियां बदली गईं, जैसे ईमेल। आपने नहीं किया? NO भेजें।",
  },
} satisfies Texts;

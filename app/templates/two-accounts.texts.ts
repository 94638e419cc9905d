import type { Localised } from "./text.ts";

/** Several customers of the shop have the number: what would change one of them could be asked for by another. */
export const twoAccounts = {
  en: "{{ shop.name }}: More than one account has this number, so nothing can be changed by text. Please {% if shop.phone %}call {{ shop.phone }}{% else %}see {{ shop.url }}{% endif %}.",
  es: "{{ shop.name }}: Varias cuentas tienen este teléfono, por eso no se puede cambiar nada por SMS. {% if shop.phone %}Llama al {{ shop.phone }}{% else %}Visita {{ shop.url }}{% endif %}.",
  fr: "{{ shop.name }} : Plusieurs comptes ont ce numéro, rien ne peut donc changer par SMS. {% if shop.phone %}Appelez le {{ shop.phone }}{% else %}Consultez {{ shop.url }}{% endif %}.",
  de: "{{ shop.name }}: Mehrere Konten haben diese Nummer, per SMS lässt sich daher nichts ändern. Bitte {% if shop.phone %}rufen Sie {{ shop.phone }} an{% else %}besuchen Sie {{ shop.url }}{% endif %}.",
  pt: "{{ shop.name }}: Mais de uma conta tem este telefone e nada pode mudar por SMS. {% if shop.phone %}Ligue para {{ shop.phone }}{% else %}Acesse {{ shop.url }}{% endif %}.",
  it: "{{ shop.name }}: Più account hanno questo numero: via SMS non si può cambiare nulla. {% if shop.phone %}Chiamare il {{ shop.phone }}{% else %}Vedere {{ shop.url }}{% endif %}.",
  nl: "{{ shop.name }}: Meer dan een account heeft dit nummer, daarom kan per sms niets worden gewijzigd. {% if shop.phone %}Bel {{ shop.phone }}{% else %}Kijk op {{ shop.url }}{% endif %}.",
  hi: "{{ shop.name }}: यह नंबर एक से ज़्यादा खातों में है, इसलिए SMS से कुछ नहीं बदल सकता। {% if shop.phone %}{{ shop.phone }} पर कॉल करें{% else %}{{ shop.url }} देखें{% endif %}।",
} satisfies Localised;

import type { Shop } from "#app/shops/shop.ts";
import type { StorefrontLanguage } from "#app/shops/storefront.ts";

/** What visitors agree to until the merchant writes their own: what the law of the United States and its networks ask to be said. */
const defaults: Record<StorefrontLanguage, string> = {
  en: "I agree to get recurring automated marketing texts from {shop} at this number, such as order news and offers. Consent is not a condition of any purchase. Message frequency varies. Message and data rates may apply. Reply HELP for help, STOP to opt out.",
  es: "Acepto recibir de {shop} SMS publicitarios automáticos y periódicos en este número, como avisos de pedidos y ofertas. No es condición para comprar. La frecuencia varía. Pueden aplicarse tarifas de mensajes y datos. Responde AYUDA para recibir ayuda, STOP para darte de baja.",
  fr: "J'accepte de recevoir de {shop} des SMS promotionnels automatiques et récurrents à ce numéro, comme le suivi de commandes et des offres. Ce n'est pas une condition d'achat. Fréquence variable. Des frais de messages et de données peuvent s'appliquer. Répondez AIDE pour de l'aide, STOP pour vous désinscrire.",
};

export const defaultWording = ({ name }: Pick<Shop, "name">, language: StorefrontLanguage) =>
  defaults[language].replaceAll("{shop}", () => name);

/** What a visitor agrees to in this shop, word for word. */
export const wordingOf = (shop: Pick<Shop, "name" | "settings">, language: StorefrontLanguage) =>
  shop.settings.storefront.wording[language] || defaultWording(shop, language);

import { shownNumber, type PhoneNumber } from "#app/lib/phone-number.ts";
import type { StorefrontLanguage } from "#app/shops/storefront.ts";
import { answers } from "./answers.ts";
import type { Answer } from "./sign-up.ts";

export type Told = {
  answer: Answer;
  language: StorefrontLanguage;
  number: PhoneNumber | undefined;
  /** Where they came from. */
  page: string | null;
};

/** The answer in words. */
export function wordsOf({ answer, language, number }: Pick<Told, "answer" | "language" | "number">) {
  const [heading, advice] = answers[answer][language];
  return { heading, advice: advice.replaceAll("{number}", () => (number ? shownNumber(number) : "")) };
}

const back: Record<StorefrontLanguage, string> = { en: "Back", es: "Volver", fr: "Retour" };

/**
 * The answer for a browser that runs no script: Shopify renders it within the shop's own theme, as Liquid. Nothing in it was typed by
 * anybody: the way back is a path of the same shop, written so that it cannot lead elsewhere.
 */
export function answerPage(told: Told): string {
  const { heading, advice } = wordsOf(told);
  const path = `/${told.page ? new URL(told.page).pathname.replace(/^\/+/, "") : ""}`;
  const href = path.replace(/[^\w/.~%-]/g, (character) => encodeURIComponent(character).replace("'", "%27"));
  return `{% raw %}<div class="page-width" style="max-width:40rem;margin:3rem auto;padding:0 1.25rem">
<h1>${heading}</h1>
<p>${advice}</p>
<p><a href="${href}">${back[told.language]}</a></p>
</div>{% endraw %}`;
}

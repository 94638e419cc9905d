import polarisEn from "@shopify/polaris/locales/en.json?url";
import polarisEs from "@shopify/polaris/locales/es.json?url";
import polarisFr from "@shopify/polaris/locales/fr.json?url";
import { translationFrom, type AdminLanguage, type Polaris, type Translation, type Words } from "./translation.ts";
import en from "./translations/en.json?url";
import es from "./translations/es.json?url";
import fr from "./translations/fr.json?url";

/** Where the words of each language are. A page fetches those of the one it speaks: data, which a browser reads faster than script. */
const files: Record<AdminLanguage, { words: string; polaris: string }> = {
  en: { words: en, polaris: polarisEn },
  es: { words: es, polaris: polarisEs },
  fr: { words: fr, polaris: polarisFr },
};

/** To be named in a page's head, so that they come together with its script. */
export const filesOf = (language: AdminLanguage): string[] => Object.values(files[language]);

/** Throws where they cannot be fetched. */
export async function fetchTranslation(language: AdminLanguage): Promise<Translation> {
  const [words, polaris] = await Promise.all([read(files[language].words), read(files[language].polaris)]);
  return translationFrom(language, { words: words as Words, polaris: polaris as Polaris });
}

async function read(file: string): Promise<unknown> {
  const answer = await fetch(file);
  if (!answer.ok) throw new Error(`${file} answers ${answer.status}`);
  return answer.json();
}

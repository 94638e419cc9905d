import type { Language } from "#app/lib/language.ts";
import { german } from "./phrases/de.ts";
import { english } from "./phrases/en.ts";
import { spanish } from "./phrases/es.ts";
import { french } from "./phrases/fr.ts";
import { hindi } from "./phrases/hi.ts";
import { italian } from "./phrases/it.ts";
import { dutch } from "./phrases/nl.ts";
import { portuguese } from "./phrases/pt.ts";

/** In every language at once, by what the words mean. */
export const optOutInAnyLanguage: readonly string[] = [
  "{halting} * {messages}",
  "{messages} * {halting}",
  "{refusing} * {sendForms} * ({messages}|{further})",
  "{sendForms} * {refusing} * ({messages}|{further})",
  "{refusing} ** {wishForms} ** {messages}",
  "{wishForms} ** {refusing} ** {messages}",
  "{messages} ** {refusing} ** {wishForms}",
  "{refusing} {wishForms} {further} $",
  "{refusing} {further} * {messages}",
];

/** Requests for no more texts, anywhere in a text. */
export const optOutPhrases: Record<Language, readonly string[]> = {
  en: english,
  es: spanish,
  fr: french,
  de: german,
  pt: portuguese,
  it: italian,
  nl: dutch,
  hi: hindi,
};

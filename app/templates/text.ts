import type { Language } from "#app/lib/language.ts";

/** A text in Liquid, in the languages that we have it in. English is always there. */
export type Localised = { en: string } & Partial<Record<Language, string>>;

/** A plug-in's default texts by their keys. A merchant's own wording is kept as `<plug-in>.<key>`. */
export type Texts = Record<string, Localised>;

/** Something that speaks: its key, its name for the merchant, its texts, and what a preview fills them with. */
export type Speaker = {
  key: string;
  name: string;
  texts: Texts;
  /** Sample values for each text's preview, and thereby the variables that it may use. */
  samples: Record<string, Record<string, unknown>>;
  /** Why it speaks, where that is no answer to somebody's own text. */
  kind?: "transactional" | "marketing" | "requested";
  /** Texts that must keep an opt-out sentence, by key. */
  mustOfferStop?: readonly string[];
};

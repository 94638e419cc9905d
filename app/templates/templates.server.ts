import { now } from "#app/lib/clock.server.ts";
import { db, type Tx } from "#app/lib/db.server.ts";
import type { Language } from "#app/lib/language.ts";
import { ShortMemory } from "#app/lib/short-memory.server.ts";
import { checkText, hasErrors, type Check, type TextRules } from "./check.ts";
import type { Localised, Speaker } from "./text.ts";

/** What a merchant's wording is kept under. */
const templateKey = (speaker: Pick<Speaker, "key">, textKey: string) => `${speaker.key}.${textKey}`;

/** A merchant's wordings of one text: every text that goes out is worded. */
const lately = new ShortMemory<readonly OwnWording[]>({ most: 10_000 });

/**
 * The wording of a text for one customer: the merchant's in that language, else ours in that language,
 * else the merchant's in English, else ours. Throws where the speaker has no such text.
 */
export async function wordingOf(
  shopId: string,
  speaker: Pick<Speaker, "key" | "texts">,
  textKey: string,
  language: Language,
  tx: Tx = db,
): Promise<string> {
  return (await wordingsOf(shopId, speaker, textKey, [language], tx))(language);
}

/** The same for many customers: the wordings in these languages, read once. */
export async function wordingsOf(
  shopId: string,
  speaker: Pick<Speaker, "key" | "texts">,
  textKey: string,
  languages: readonly Language[],
  tx: Tx = db,
): Promise<(language: Language) => string> {
  const text = speaker.texts[textKey];
  if (!text) throw new Error(`${speaker.key} has no text "${textKey}"`);
  const key = templateKey(speaker, textKey);
  const rows = await lately.recall(`${shopId} ${key}`, () => tx.template.findMany({ where: { shopId, key } }));
  const own = Object.fromEntries(rows.map((row) => [row.language, row.text])) as Partial<Localised>;
  return (language) => own[language] ?? text[language] ?? own.en ?? text.en;
}

export type OwnWording = { key: string; language: string; text: string; updatedAt: Date };

/** Everything that this shop has worded itself; of one text, if named. */
export const loadOwnWordings = (shopId: string, key?: string): Promise<OwnWording[]> =>
  db.template.findMany({
    where: { shopId, key },
    select: { key: true, language: true, text: true, updatedAt: true },
    orderBy: [{ key: "asc" }, { language: "asc" }],
  });

type Place = { shopId: string; key: string; language: Language };

/** Keeps a merchant's wording, unless it has errors. The check tells. */
export async function saveWording({ shopId, key, language }: Place, text: string, rules: TextRules): Promise<Check> {
  const check = checkText(text, rules);
  if (hasErrors(check)) return check;
  await db.template.upsert({
    where: { shopId_key_language: { shopId, key, language } },
    create: { shopId, key, language, text, updatedAt: now() },
    update: { text, updatedAt: now() },
  });
  lately.forget();
  return check;
}

/** Goes back to our wording. */
export async function resetWording({ shopId, key, language }: Place) {
  await db.template.deleteMany({ where: { shopId, key, language } });
  lately.forget();
}

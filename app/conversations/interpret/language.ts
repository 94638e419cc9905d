import { type Language, languages } from "#app/lib/language.ts";

const FEWEST_WORDS = 4;
const DEVANAGARI = /[\u0904-\u0939]/g;
/** Hindi in Latin letters, which no model of written languages knows. Words that no other of our languages has. */
const ROMAN_HINDI = new Set(
  "hai hain kya kyu kyun kaise kaisa kab kahan kaha mera meri mere mujhe muje aap aapka aapki apna apni nahi nahin nhi karo karna kar kijiye chahiye chaiye bhejo wapas paise abhi bahut acha accha theek hua tha thi raha rahi yeh woh koi kuch bhi aur lekin hoga milega aayega batao band".split(
    " ",
  ),
);

/** Short words of Hindi that others have too: they count beside a sure one. */
const HINDI_PARTICLES = new Set(
  "ka ki ke ko se me mein par ye do de na hu hun hoon he h to tak bhai is mat".split(" "),
);

type Detector = { detect(text: string): { language: string } };
let detector: Promise<Detector> | undefined;

/**
 * The language of a text of four words or more; undefined for shorter ones and where nothing can be told. Its model is
 * loaded with the first call. For the choice of the reply's language only: what a text asks for is read without it.
 */
export async function detectLanguage(text: string): Promise<Language | undefined> {
  const words = text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  if (words.length < FEWEST_WORDS) return undefined;
  if ((text.match(DEVANAGARI)?.length ?? 0) >= FEWEST_WORDS) return "hi";
  const hindi = words.filter((word) => ROMAN_HINDI.has(word)).length;
  const particles = words.filter((word) => HINDI_PARTICLES.has(word)).length;
  if (hindi >= 1 && hindi + particles >= 2 && (hindi + particles) * 3 >= words.length) return "hi";
  detector ??= loadDetector();
  const { language } = (await detector).detect(text);
  return languages.find((known) => known === language);
}

async function loadDetector(): Promise<Detector> {
  const { eld } = await import("eld/small");
  eld.setLanguageSubset([...languages]);
  return eld;
}

/** Far beyond the longest text that a network joins; what stands behind it is not read. */
const LONGEST = 10_000;

const PLAIN = /^[\n\x20-\x7e]*$/;
/** Invisible: soft hyphens, joiners, direction marks, variation selectors, tags; and skin tones. */
const INVISIBLE = /\p{Default_Ignorable_Code_Point}|\p{Emoji_Modifier}|\u061c/gu;
/** Letters in boxes, and flags' letters, which NFKC leaves alone. */
const BOXED = /\ud83c[\udd50-\udd69\udd70-\udd89\udde6-\uddff]/g;
const SMALL_CAPITALS = "ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘꞯʀꜱᴛᴜᴠᴡxʏᴢ";
const SMALL_CAPITAL = /[ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘꞯʀꜱᴛᴜᴠᴡʏᴢ]/g;

/** One way of writing for every way of typing; case and accents stay, since products and addresses are quoted back. */
export function cleanText(text: string): string {
  const short = text.length > LONGEST ? text.slice(0, LONGEST) : text;
  if (PLAIN.test(short)) return short;
  return short
    .replace(BOXED, (pair) => letterOfBox(pair.charCodeAt(1)))
    .normalize("NFKC")
    .replace(INVISIBLE, "")
    .replace(/[‘’ʼ´`′]/g, "'")
    .replace(/[“”„«»″]/g, '"')
    .replace(/\r\n?|[\u2028\u2029]/g, "\n")
    .replace(SMALL_CAPITAL, (letter) => String.fromCharCode(97 + SMALL_CAPITALS.indexOf(letter)))
    .replace(/[‐-―]/g, "-");
}

function letterOfBox(low: number): string {
  if (low >= 0xdde6) return String.fromCharCode(97 + low - 0xdde6);
  if (low >= 0xdd70) return String.fromCharCode(97 + low - 0xdd70);
  return String.fromCharCode(97 + low - 0xdd50);
}

const LATIN_MARKS = /[\u0300-\u036f\u064b-\u0652\u0591-\u05c7\u093c]/g;
const SPECIAL: Record<string, string> = { ß: "ss", æ: "ae", œ: "oe", ø: "o", đ: "d", ł: "l", ı: "i" };
const SPECIAL_LETTER = /[ßæœøđłı]/g;
const ASCII_WORD = /^[a-z\d]*$/;

/** A word as the lexicon has it: small letters without accents. Indian vowel signs stay, they are letters. */
export function foldWord(word: string): string {
  const small = word.toLowerCase();
  if (ASCII_WORD.test(small)) return small;
  return small
    .normalize("NFD")
    .replace(LATIN_MARKS, "")
    .normalize("NFC")
    .replace(SPECIAL_LETTER, (letter) => SPECIAL[letter] ?? letter)
    .replaceAll("\u0901", "\u0902")
    .replace(/['·-]/g, "")
    .replace(/\p{Nd}/gu, digitOf);
}

/** Digits of any script as 0-9: each script's ten stand in a row. */
function digitOf(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  if (code < 128) return digit;
  let zero = code;
  while (zero > code - 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
  return String((code - zero) % 10);
}

const LOOKALIKES: Record<string, string> = {
  а: "a", в: "b", с: "c", е: "e", ё: "e", н: "h", і: "i", ј: "j", к: "k", ӏ: "l", м: "m", о: "o", р: "p", ѕ: "s", т: "t", у: "y", х: "x", ԁ: "d", ո: "n", ԛ: "q", ԝ: "w", г: "r", п: "n",
  α: "a", β: "b", ε: "e", η: "n", ι: "i", κ: "k", ν: "v", ο: "o", ρ: "p", τ: "t", υ: "u", χ: "x", σ: "o", μ: "u",
  օ: "o", ѵ: "v", ꓢ: "s", ꓔ: "t", ꓳ: "o", ꓑ: "p",
}; // prettier-ignore
const LEET: Record<string, string> = {
  0: "o",
  1: "i",
  3: "e",
  4: "a",
  5: "s",
  7: "t",
  $: "s",
  "@": "a",
  "!": "i",
  "|": "l",
};

/** The word with letters of other alphabets, digits and signs read as the Latin letters that they look like. */
export function unmask(word: string): string {
  return word.replace(/[^a-z]/g, (letter) => LOOKALIKES[letter] ?? LEET[letter] ?? letter);
}

/** "stoooop" as "stop" and as "stoop": which one is meant, the lexicon knows. Nothing when no letter repeats. */
export function withoutRepeats(word: string): string[] {
  if (!/(.)\1\1/.test(word) && !/(..)\1\1/.test(word)) return [];
  const single = word.replace(/(.)\1\1+/g, "$1");
  return [single, word.replace(/(.)\1\1+/g, "$1$1"), word.replace(/(.)\1+/g, "$1")];
}

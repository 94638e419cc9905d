/** How a network cuts a text into parts, which is what it bills. */
export type Parts = {
  encoding: "GSM-7" | "UCS-2";
  /** Septets of GSM-7, or 16-bit units of UCS-2. */
  units: number;
  parts: number;
  /** How many units one part holds when the text has this many parts. */
  perPart: number;
  /** Units left before one more part begins. */
  left: number;
};

type Size = { single: number; joined: number };

/** 3GPP TS 23.040 9.2.3.24.1: 140 octets a part, six of them for the header that joins parts. */
const gsm: Size = { single: 160, joined: 153 };
const ucs2: Size = { single: 70, joined: 67 };

/** 3GPP TS 23.038 6.2.1: one septet each; of the extension table (6.2.1.1) an escape and a septet. */
const basic =
  "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";
const extended = "\f^{}\\[~]|€";

/** Septets by UTF-16 unit; 0 where GSM-7 has no such character. */
const septets = new Uint8Array(0x10000);
for (const character of basic) septets[character.charCodeAt(0)] = 1;
for (const character of extended) septets[character.charCodeAt(0)] = 2;

/** A text with one character outside GSM-7 goes out whole as UCS-2. An empty text is one part. */
export function countParts(text: string): Parts {
  const units = countSeptets(text);
  return units === undefined
    ? cut(text, { encoding: "UCS-2", units: text.length, size: ucs2, widthAt: pairAt })
    : cut(text, { encoding: "GSM-7", units, size: gsm, widthAt: septetsAt });
}

function countSeptets(text: string): number | undefined {
  let units = 0;
  for (let at = 0; at < text.length; at++) {
    const width = septets[text.charCodeAt(at)]!;
    if (width === 0) return undefined;
    units += width;
  }
  return units;
}

type Measure = {
  encoding: Parts["encoding"];
  units: number;
  size: Size;
  /** Units of what may not be cut, at its first index. */
  widthAt: (text: string, index: number) => number;
};

const septetsAt = (text: string, index: number) => septets[text.charCodeAt(index)]!;

/** A surrogate pair stays together: its first half carries both. */
function pairAt(text: string, index: number): number {
  if (isHigh(text.charCodeAt(index)) && isLow(text.charCodeAt(index + 1))) return 2;
  return isLow(text.charCodeAt(index)) && isHigh(text.charCodeAt(index - 1)) ? 0 : 1;
}

const isHigh = (unit: number) => unit >= 0xd800 && unit <= 0xdbff;
const isLow = (unit: number) => unit >= 0xdc00 && unit <= 0xdfff;

function cut(text: string, { encoding, units, size, widthAt }: Measure): Parts {
  if (units <= size.single) return { encoding, units, parts: 1, perPart: size.single, left: size.single - units };
  let parts = 1;
  let used = 0;
  for (let at = 0; at < text.length; at++) {
    const width = widthAt(text, at);
    if (used + width > size.joined) {
      parts++;
      used = 0;
    }
    used += width;
  }
  return { encoding, units, parts, perPart: size.joined, left: size.joined - used };
}

/** The characters that force a text out of GSM-7, each once, in their order. */
export const charactersOutsideGsm = (text: string) =>
  [...new Set(text)].filter((character) => !septets[character.codePointAt(0)!]);

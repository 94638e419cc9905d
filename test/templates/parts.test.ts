import { existsSync, readFileSync } from "node:fs";
import * as fc from "fast-check";
import { SegmentedMessage } from "sms-segments-calculator";
import splitSms from "split-sms";
import { describe, expect, test } from "vitest";
import { charactersOutsideGsm, countParts } from "#app/templates/parts.ts";
import { writePlainly } from "#app/templates/smart.ts";

const a = (count: number) => "a".repeat(count);

describe("counting parts", () => {
  test.each([
    ["", "GSM-7", 0, 1, 160],
    [a(160), "GSM-7", 160, 1, 0],
    [a(161), "GSM-7", 161, 2, 145],
    [a(306), "GSM-7", 306, 2, 0],
    [a(307), "GSM-7", 307, 3, 152],
    ["€".repeat(80), "GSM-7", 160, 1, 0],
    ["€".repeat(81), "GSM-7", 162, 2, 143],
    // An escaped character is not cut: the last septet of the first part stays empty.
    [`${a(152)}€${a(152)}`, "GSM-7", 306, 3, 152],
    ["line\r\nline\f", "GSM-7", 12, 1, 148],
    ["`", "UCS-2", 1, 1, 69],
    ["Straße à la Ñ", "GSM-7", 13, 1, 147],
    ["í", "UCS-2", 1, 1, 69],
    ["漢".repeat(70), "UCS-2", 70, 1, 0],
    ["漢".repeat(71), "UCS-2", 71, 2, 63],
    ["漢".repeat(135), "UCS-2", 135, 3, 66],
    // Pairs stay together: 33 emoji a part, one unit of 67 unused.
    ["😀".repeat(67), "UCS-2", 134, 3, 65],
    [`${"漢".repeat(66)}😀${"漢".repeat(4)}`, "UCS-2", 72, 2, 61],
    ["\ud83d", "UCS-2", 1, 1, 69],
    ["\ude00".repeat(71), "UCS-2", 71, 2, 63],
  ])("%#", (text, encoding, units, parts, left) => {
    expect(countParts(text)).toMatchObject({ encoding, units, parts, left });
  });

  test("names the characters that made a text dear", () => {
    expect(charactersOutsideGsm("It’s here — 😀 and ’again’, €5")).toEqual(["’", "—", "😀"]);
  });

  test("plain writing brings a typographic text back to GSM-7", () => {
    const text = "“It’s here” – see you… at 5\u00a0pm";
    expect(countParts(text).encoding).toBe("UCS-2");
    expect(writePlainly(text)).toBe('"It\'s here" - see you... at 5 pm');
    expect(countParts(writePlainly(text)).encoding).toBe("GSM-7");
    expect(writePlainly("Zoë, José, naïve")).toBe("Zoë, José, naïve");
  });
});

describe("against other counters", () => {
  /** Texts as they come: letters, escapes, accents, emoji, at lengths around where parts begin. */
  const piece = fc.constantFrom("a", "b ", "€", "[", "\n", "é", "ö", "í", "漢", "😀", "’", "\f", "~");
  const texts = fc
    .tuple(fc.array(piece, { maxLength: 12 }), fc.nat(330), fc.array(piece, { maxLength: 12 }))
    .map(([before, middle, after]) => before.join("") + a(middle) + after.join(""));

  test("split-sms counts alike", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const theirs = splitSms.split(text);
        expect(countParts(text).parts).toBe(Math.max(1, theirs.parts.length));
      }),
      { numRuns: 2_000 },
    );
  });

  test("Twilio's calculator counts alike where no grapheme is longer than a character", () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(countParts(text).parts).toBe(Math.max(1, new SegmentedMessage(text, "auto").segmentsCount));
      }),
      { numRuns: 200 },
    );
  });

  test("it keeps graphemes whole, which the standard does not ask for: the one known difference", () => {
    const text = `${a(65)}🇺🇸${a(65)}`;
    expect(countParts(text).parts).toBe(2);
    expect(new SegmentedMessage(text, "auto").segmentsCount).toBe(3);
  });
});

const file = new URL("../../../shared/sms/part-vectors.json", import.meta.url);
type Vector = { name: string; text: string; encoding: string; units: number; segments: number };

describe.runIf(existsSync(file))("recorded vectors", () => {
  const { vectors } = existsSync(file)
    ? (JSON.parse(readFileSync(file, "utf8")) as { vectors: Vector[] })
    : { vectors: [] };
  test.each(vectors.map((vector) => [vector.name, vector] as const))(
    "%s",
    (_name, { text, encoding, units, segments }) => {
      expect(countParts(text)).toMatchObject({ encoding, units, parts: segments });
    },
  );
});

import { compilePattern, type Pattern } from "./pattern.ts";

export type Match<Label> = { label: Label; source: string; start: number; end: number };
/** `round` says in which call an entry, or all of a word's entries, were tried last: once a call is enough. */
type Entry<Label> = { pattern: Pattern; label: Label; rank: number; round: number };
type Bucket<Label> = { entries: Entry<Label>[]; round: number };

/** Many phrases at once: only those are tried that have a word in common with the text. */
export class PatternSet<Label> {
  readonly #byCode = new Map<string, Bucket<Label>>();
  #size = 0;
  #round = 0;

  add(source: string, label: Label): void {
    const entry = { pattern: compilePattern(source), label, rank: this.#size++, round: 0 };
    for (const code of new Set(entry.pattern.anchors)) {
      const bucket = this.#byCode.get(code);
      if (bucket) bucket.entries.push(entry);
      else this.#byCode.set(code, { entries: [entry], round: 0 });
    }
  }

  /** Every phrase that the text has, once each, in the order in which they were added; or only those that open it. */
  matches(codes: string, opening = false): Match<Label>[] {
    const found: (Match<Label> & { rank: number })[] = [];
    const round = ++this.#round;
    for (const code of codes) {
      const bucket = this.#byCode.get(code);
      if (!bucket || bucket.round === round) continue;
      bucket.round = round;
      for (const entry of bucket.entries) {
        if (entry.round === round) continue;
        entry.round = round;
        const { pattern, label, rank } = entry;
        pattern.regex.lastIndex = 0;
        const place = pattern.regex.exec(codes);
        if (!place || (opening && place.index > 0)) continue;
        found.push({ label, source: pattern.source, start: place.index, end: place.index + place[0].length, rank });
      }
    }
    return found.length < 2 ? found : found.sort((one, other) => one.rank - other.rank);
  }

  first(codes: string): Match<Label> | undefined {
    return this.matches(codes)[0];
  }

  /** Whether the text has any of them: cheaper than which one. */
  has(codes: string): boolean {
    const round = ++this.#round;
    for (const code of codes) {
      const bucket = this.#byCode.get(code);
      if (!bucket || bucket.round === round) continue;
      bucket.round = round;
      for (const { pattern } of bucket.entries) {
        pattern.regex.lastIndex = 0;
        if (pattern.regex.test(codes)) return true;
      }
    }
    return false;
  }
}

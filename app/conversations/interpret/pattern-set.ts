import { compilePattern, type Pattern } from "./pattern.ts";

export type Match<Label> = { label: Label; source: string; start: number; end: number };
type Entry<Label> = { pattern: Pattern; label: Label; rank: number };

/** Many phrases at once: only those are tried that have a word in common with the text. */
export class PatternSet<Label> {
  readonly #byCode = new Map<string, Entry<Label>[]>();
  #size = 0;

  add(source: string, label: Label): void {
    const entry = { pattern: compilePattern(source), label, rank: this.#size++ };
    for (const code of new Set(entry.pattern.anchors)) {
      const entries = this.#byCode.get(code);
      if (entries) entries.push(entry);
      else this.#byCode.set(code, [entry]);
    }
  }

  /** Every phrase that the text has, once each, in the order in which they were added; or only those that open it. */
  matches(codes: string, opening = false): Match<Label>[] {
    const found = new Map<number, Match<Label>>();
    const tried = new Set<string>();
    for (const code of codes) {
      const entries = this.#byCode.get(code);
      if (!entries || tried.has(code)) continue;
      tried.add(code);
      for (const { pattern, label, rank } of entries) {
        if (found.has(rank)) continue;
        const place = search(pattern.regex, codes);
        if (place && !(opening && place.start > 0)) found.set(rank, { label, source: pattern.source, ...place });
      }
    }
    return found.size < 2
      ? [...found.values()]
      : [...found].sort(([one], [other]) => one - other).map(([, match]) => match);
  }

  first(codes: string): Match<Label> | undefined {
    return this.matches(codes)[0];
  }
}

function search(regex: RegExp, codes: string): { start: number; end: number } | undefined {
  regex.lastIndex = 0;
  const found = regex.exec(codes);
  return found ? { start: found.index, end: found.index + found[0].length } : undefined;
}

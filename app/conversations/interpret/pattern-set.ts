import { compilePattern, type Pattern } from "./pattern.ts";

/** Many phrases at once: only those are tried that have a word in common with the text. */
export class PatternSet<Label> {
  readonly #byCode = new Map<string, { pattern: Pattern; label: Label; rank: number }[]>();
  #size = 0;

  add(source: string, label: Label): void {
    const entry = { pattern: compilePattern(source), label, rank: this.#size++ };
    for (const code of entry.pattern.anchors) {
      const entries = this.#byCode.get(code);
      if (entries) entries.push(entry);
      else this.#byCode.set(code, [entry]);
    }
  }

  /** Every phrase that the text has, each once, in the order in which they were added. */
  matches(codes: string, atStart = false): { label: Label; source: string; start: number; end: number }[] {
    const found = new Map<number, { label: Label; source: string; start: number; end: number }>();
    const seen = new Set<string>();
    for (const code of codes) {
      if (seen.has(code)) continue;
      seen.add(code);
      for (const entry of this.#byCode.get(code) ?? []) {
        if (found.has(entry.rank)) continue;
        const place = search(entry.pattern.regex, codes);
        if (place && !(atStart && place.start > 0))
          found.set(entry.rank, { label: entry.label, source: entry.pattern.source, ...place });
      }
    }
    return [...found].sort(([one], [other]) => one - other).map(([, match]) => match);
  }

  first(codes: string): { label: Label; source: string; start: number; end: number } | undefined {
    return this.matches(codes)[0];
  }
}

function search(regex: RegExp, codes: string): { start: number; end: number } | undefined {
  regex.lastIndex = 0;
  const found = regex.exec(codes);
  return found ? { start: found.index, end: found.index + found[0].length } : undefined;
}

import { classes } from "./classes.ts";
import { codeOf, learn } from "./vocabulary.ts";

/**
 * The notation of phrases, one text a phrase:
 *   plain words · `(a|b c)` either · `word?` may be missing · `*` up to three words in between · `**` up to eight ·
 *   `(a b|c)*` up to three of these · `{name}` a class of `classes.ts` · `^` `$` the ends of a sentence
 * Compiled to a regular expression over word codes. Gaps are bounded, so a long text costs time in step with its length.
 */
export type Pattern = {
  source: string;
  regex: RegExp;
  /** One of these codes is in every text that matches. */ anchors: string;
};

type Part = { regex: string; /** null: may match without any certain word. */ anchors: string | null };

export function compilePattern(source: string): Pattern {
  const reader = new Reader(source);
  const { regex, anchors } = reader.alternatives();
  if (reader.peek()) throw new Error(`A phrase has one bracket too many: ${source}`);
  if (!anchors) throw new Error(`A phrase needs one word that is always there: ${source}`);
  return { source, regex: new RegExp(regex, "g"), anchors };
}

/** The same without the anchors, to be put into a larger expression. */
export function patternSource(source: string): string {
  return new Reader(source).alternatives().regex;
}

class Reader {
  #tokens: string[];
  #at = 0;

  constructor(source: string) {
    this.#tokens = source.match(/\{\w+\}|\)\*|\*\*|[$]{2,}|[()|?*^$]|[^\s(){}|?*^$]+/g) ?? [];
  }

  peek(): string | undefined {
    return this.#tokens[this.#at];
  }

  alternatives(): Part {
    const parts = [this.sequence()];
    while (this.peek() === "|") {
      this.#at++;
      parts.push(this.sequence());
    }
    if (parts.length === 1 && parts[0]) return parts[0];
    const anchors = parts.every((part) => part.anchors !== null) ? parts.map((part) => part.anchors).join("") : null;
    return { regex: `(?:${parts.map((part) => part.regex).join("|")})`, anchors };
  }

  sequence(): Part {
    let regex = "";
    let anchors: string | null = null;
    for (let token = this.peek(); token && token !== "|" && !token.startsWith(")"); token = this.peek()) {
      const part = this.#item(token);
      const optional = this.peek() === "?";
      if (optional) this.#at++;
      regex += optional ? `(?:${part.regex})?` : part.regex;
      if (!optional && part.anchors && (anchors === null || weigh(part.anchors) < weigh(anchors)))
        anchors = part.anchors;
    }
    return { regex, anchors };
  }

  #item(token: string): Part {
    this.#at++;
    if (token === "(") {
      const part = this.alternatives();
      const close = this.peek();
      if (!close?.startsWith(")")) throw new Error(`A phrase has an open bracket: ${this.#tokens.join(" ")}`);
      this.#at++;
      if (close === ")*") return { regex: `(?:${part.regex}){0,3}?`, anchors: null };
      return { regex: `(?:${part.regex})`, anchors: part.anchors };
    }
    if (token === "^") return { regex: "(?<![^.])", anchors: null };
    if (token === "$") return { regex: "(?![^.])", anchors: null };
    if (token === "*") return { regex: "[^.]{0,3}?", anchors: null };
    if (token === "**") return { regex: "[^.]{0,8}?", anchors: null };
    if (token.startsWith("{")) return classPart(token.slice(1, -1));
    const code = learn(token);
    return { regex: code, anchors: code };
  }
}

/** Words that nearly every text has: poor anchors, since their phrases would be tried on nearly every text. */
const frequent = new Set(
  "i you u the a an to my me is it do can of for in on and that this what how be are have your we no not with so will just get de la el le les un una une que no en y a et je vous pas ne des du der die das und ich nicht ist zu mit o e os um uma nao il di che non per in het een ik niet van hai ka ki ke ko se mera kya"
    .split(" ")
    .map((word) => learn(word)),
);

function weigh(anchors: string): number {
  let weight = 0;
  for (const code of anchors) weight += frequent.has(code) ? 40 : 1;
  return weight;
}

const parts = new Map<string, Part>();

function classPart(name: string): Part {
  const known = parts.get(name);
  if (known) return known;
  const part = makeClass(name);
  parts.set(name, part);
  return part;
}

function makeClass(name: string): Part {
  switch (name) {
    case "number":
      return { regex: codeOf.number, anchors: codeOf.number };
    case "reference":
      return { regex: `[${codeOf.reference}${codeOf.hash}]`, anchors: codeOf.reference + codeOf.hash };
    case "hash":
      return { regex: codeOf.hash, anchors: codeOf.hash };
    case "figures":
      return {
        regex: `[${codeOf.figures}${codeOf.number}${codeOf.reference}]`,
        anchors: codeOf.figures + codeOf.number + codeOf.reference,
      };
    case "any":
      return { regex: "[^.]", anchors: null };
  }
  const words = classes[name];
  if (words === undefined) throw new Error(`No class is called ${name}`);
  const singles = words.flatMap((list) => list.split(/\s+/)).filter(Boolean);
  const all = [...new Set(singles.map((word) => learn(word)))].join("");
  return { regex: `[${all}]`, anchors: all };
}

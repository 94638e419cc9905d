import type { Language } from "#app/lib/language.ts";
import { adviceOn } from "./advice.ts";
import { closest } from "./closest.ts";
import { complete, dutiesOf, nobodyKnown } from "./complete.ts";
import { countParts, type Parts } from "./parts.ts";
import { fill, longestSource, longestText, parse, variablesOf } from "./render.ts";
import { offersWayOut } from "./way-out.ts";

/** What a merchant should know about a text. An error keeps it from being saved. */
export type Problem = { level: "error" | "warning"; message: string; line?: number };

export type Check = {
  problems: Problem[];
  /** The text as it would be sent for the sample; undefined where it cannot be read. */
  preview: string | undefined;
  parts: Parts | undefined;
  /** Something was done to what the merchant wrote before it is sent. */
  isFinished?: boolean;
};

export type TextRules = {
  /** Sample values: the text may use these and no others. */
  values: Record<string, unknown>;
  mustOfferStop: boolean;
  /** Why it is sent; an answer to somebody's own text where it is not said. */
  kind?: "transactional" | "marketing" | "requested";
  /** English where it is not said. */
  language?: Language;
  /** Typographic characters are written plainly where that saves a part. */
  plainly?: boolean;
};

type Template = ReturnType<typeof parse>;

/** Checks a merchant's own wording as it is typed, and again before it is saved. */
export function checkText(source: string, rules: TextRules): Check {
  const { values, mustOfferStop, kind } = rules;
  if (source.trim() === "") return refuse("Write something: an empty text cannot be sent");
  if (source.length > longestSource)
    return refuse(`This is too long to be a text: keep it under ${longestSource} characters`);
  try {
    const template = parse(source);
    const unknown = unknownVariables(template, values);
    if (unknown.length > 0) return { problems: unknown, preview: undefined, parts: undefined };
    const filled = fill(template, values, { strict: true });
    const preview = filled && finish(filled, rules);
    const parts = countParts(preview);
    const problems = [
      ...rulesOf(template, filled, mustOfferStop && kind !== "marketing"),
      ...advice(source, filled, preview, parts, rules),
    ];
    return { problems, preview, parts, isFinished: preview !== filled };
  } catch (error) {
    return { problems: [inWords(error)], preview: undefined, parts: undefined };
  }
}

export const hasErrors = ({ problems }: Pick<Check, "problems">) => problems.some(({ level }) => level === "error");

const refuse = (message: string): Check => ({
  problems: [{ level: "error", message }],
  preview: undefined,
  parts: undefined,
});

/** Also in branches that the sample does not take. */
function unknownVariables(template: Template, values: Record<string, unknown>): Problem[] {
  return variablesOf(template).flatMap(({ segments, location }): Problem[] => {
    const path = segments.filter((segment) => typeof segment === "string" || typeof segment === "number");
    const missing = path.length === segments.length ? missingIn(values, path) : undefined;
    if (!missing) return [];
    const guess = missing.guess ? ` Did you mean {{ ${missing.guess} }}?` : "";
    return [{ level: "error", message: `There is no {{ ${missing.name} }} here.${guess}`, line: location.row }];
  });
}

function missingIn(values: Record<string, unknown>, path: (string | number)[]) {
  let at: unknown = values;
  for (const [depth, key] of path.entries()) {
    // Of a list or a plain value, Liquid has properties of its own: first, last, size.
    if (at === null || typeof at !== "object" || Array.isArray(at)) return undefined;
    if (!Object.hasOwn(at, key)) {
      const before = path.slice(0, depth);
      const guess = closest(String(key), Object.keys(at));
      return { name: [...before, key].join("."), guess: guess && [...before, guess].join(".") };
    }
    at = (at as Record<string, unknown>)[key];
  }
  return undefined;
}

function rulesOf(template: Template, preview: string, mustOfferStop: boolean): Problem[] {
  const problems: Problem[] = [];
  if (preview === "") problems.push({ level: "error", message: "For this sample nothing would be sent" });
  if (preview.length > longestText)
    problems.push({
      level: "error",
      message: `Networks take at most ${longestText} characters; this has ${preview.length}`,
    });
  // Whatever is known of the customer, the way out must be there: so it is looked for with nothing filled in, too.
  const always = [preview, fill(template, {}, { strict: false })].every((text) => offersWayOut(text));
  if (mustOfferStop && !always)
    problems.push({
      level: "error",
      message: "This text must always say how to opt out: add a sentence such as “Reply STOP to opt out.”",
    });
  return problems;
}

/** As the text leaves for somebody who has had texts before: their first may say more. */
const finish = (filled: string, { values, kind, language = "en", plainly = false }: TextRules) =>
  complete(filled, {
    ...{ shopName: nameIn(values) ?? "", language, plainly, values },
    duties: dutiesOf(kind, nobodyKnown),
  });

const nameIn = ({ shop }: TextRules["values"]) => (shop as { name?: string } | undefined)?.name;

const advice = (source: string, filled: string, preview: string, parts: Parts, rules: TextRules): Problem[] =>
  adviceOn({
    own: source.replace(/\{\{.*?\}\}|\{%.*?%\}/gs, " "),
    ...{ preview, filled, parts, kind: rules.kind, language: rules.language ?? "en", shopName: nameIn(rules.values) },
  }).map((message) => ({ level: "warning", message }));

/** What liquidjs found, without its file positions and inner names. */
function inWords(error: unknown): Problem {
  const { message, token } = error as { message: string; token?: { getPosition?(): number[] } };
  const line = token?.getPosition?.()[0];
  const said = message.split(/, (?:file|line):/)[0]!;
  return { level: "error", message: explain(said), line };
}

function explain(said: string): string {
  const [, variable] = /^undefined variable: (.+)/.exec(said) ?? [];
  if (variable) return `There is no {{ ${variable} }} here.`;
  const [, filter] = /^undefined filter: (.+)/.exec(said) ?? [];
  if (filter) return `There is no filter "${filter}"`;
  if (/limit exceeded/.test(said)) return "This text has too much to work out: make its loops shorter";
  const [, tag] = /^tag "(.+)" not found/.exec(said) ?? [];
  if (tag) return `Liquid's {% ${tag} %} cannot be used in a text`;
  return `This is not Liquid: ${said}`;
}

import { countParts, charactersOutsideGsm, type Parts } from "./parts.ts";
import { fill, longestSource, longestText, parse, variablesOf } from "./render.ts";
import { closest } from "./closest.ts";
import { writePlainly } from "./smart.ts";

/** What a merchant should know about a text. An error keeps it from being saved. */
export type Problem = { level: "error" | "warning"; message: string; line?: number };

export type Check = {
  problems: Problem[];
  /** The text as it would be sent for the sample; undefined where it cannot be read. */
  preview: string | undefined;
  parts: Parts | undefined;
};

export type TextRules = {
  /** Sample values: the text may use these and no others. */
  values: Record<string, unknown>;
  mustOfferStop: boolean;
};

type Template = ReturnType<typeof parse>;

/** Checks a merchant's own wording as it is typed, and again before it is saved. */
export function checkText(source: string, { values, mustOfferStop }: TextRules): Check {
  if (source.trim() === "") return refuse("Write something: an empty text cannot be sent");
  if (source.length > longestSource)
    return refuse(`This is too long to be a text: keep it under ${longestSource} characters`);
  try {
    const template = parse(source);
    const unknown = unknownVariables(template, values);
    if (unknown.length > 0) return { problems: unknown, preview: undefined, parts: undefined };
    const preview = fill(template, values, { strict: true });
    const parts = countParts(preview);
    const problems = [...rulesOf(template, preview, mustOfferStop), ...advice(preview, parts)];
    return { problems, preview, parts };
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
  const always = [preview, fill(template, {}, { strict: false })].every((text) => /\bSTOP\b/.test(text));
  if (mustOfferStop && !always)
    problems.push({
      level: "error",
      message: "This text must always say how to opt out: add a sentence such as “Reply STOP to opt out.”",
    });
  return problems;
}

/** Words that networks take for an opt-out: whoever follows such an invitation is unsubscribed (CTIA Messaging Principles 5.1.3). */
const invitesOptOut = /\b(?:reply|text|send|answer)\s+(?:with\s+)?["'“‘]?(cancel|end|quit|unsubscribe)\b(?!\s+[#\d{])/i;
const shortener = /\b(?:bit\.ly|tinyurl\.com|t\.co|goo\.gl|ow\.ly|is\.gd|buff\.ly|rebrand\.ly|cutt\.ly)\//i;

function advice(preview: string, parts: Parts): Problem[] {
  const problems: Problem[] = [];
  const warn = (message: string) => problems.push({ level: "warning", message });
  const dear = dearCharacters(preview, parts);
  if (dear) warn(dear);
  const word = invitesOptOut.exec(preview)?.[1];
  if (word) warn(`Networks read a bare ${word.toUpperCase()} as an opt-out: invite another word`);
  if (shortener.test(preview)) warn("Networks block links of public shorteners: use a link of your own shop");
  return problems;
}

/** Of more characters than these the language is made, and nobody wants to hear that it is dear. */
const mostDear = 8;

/** A single typographic quote can double what a text costs. */
function dearCharacters(preview: string, { parts }: Parts): string | undefined {
  const dear = charactersOutsideGsm(preview);
  const without = countParts(dear.reduce((text, character) => text.replaceAll(character, "x"), preview));
  if (dear.length > mostDear || without.parts >= parts) return undefined;
  const plain = countParts(writePlainly(preview));
  const remedy =
    plain.parts < parts ? `Written plainly it takes ${plain.parts}` : `Without them it would take ${without.parts}`;
  return `This takes ${parts} parts because of ${dear.join(" ")}. ${remedy}.`;
}

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

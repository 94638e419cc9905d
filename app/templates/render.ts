import { Liquid, type Template } from "liquidjs";

/** A text as a merchant writes it is not longer than this, in UTF-16 units. */
export const longestSource = 5_000;
/** What a network takes as one text, in UTF-16 units: RingCentral's limit, and no other gateway's is lower. */
export const longestText = 1_000;

/**
 * Liquid, bounded: no files, no partials, no inherited properties, and neither time nor memory to speak of.
 * The limit that a loop meets is `steps`: time is the last resort, since a busy machine is slow through no fault of the text.
 */
const liquid = new Liquid({
  ownPropertyOnly: true,
  strictFilters: true,
  templates: {},
  parseLimit: longestSource,
  memoryLimit: 50_000,
  renderLimit: 1_000,
  timezoneOffset: 0,
  locale: "en",
});
const steps = 5_000;

for (const tag of ["include", "render", "layout", "block", "tablerow"]) delete liquid.tags[tag];

/** Reads a text's Liquid. Throws liquidjs' errors, which carry the line. */
export const parse = (source: string): Template[] => liquid.parse(source);

/** Fills in a parsed text. With `strict`, a value that is not there throws. */
export function fill(template: Template[], values: object, { strict }: { strict: boolean }): string {
  const written = liquid.renderSync(template, values, { strictVariables: strict, templateLimit: steps }) as unknown;
  return tidy(String(written));
}

/** The variables that a text wants from outside, where it first names them. */
export const variablesOf = (template: Template[]) => Object.values(liquid.analyzeSync(template).globals).flat();

/** Tags leave empty lines and trailing blanks behind, which a phone would show and a network would bill. */
const tidy = (text: string) =>
  text
    .replace(/[ \t]+$/gm, "")
    .replace(/\n{3,}/g, "\n\n")
    .trim();

const parsed = new Map<string, Template[]>();
const mostParsed = 1_000;

/** Parsing takes most of the time, and a shop has few texts. */
function parsedOnce(source: string): Template[] {
  const known = parsed.get(source);
  if (known) return known;
  if (parsed.size >= mostParsed) parsed.clear();
  const template = parse(source);
  parsed.set(source, template);
  return template;
}

/**
 * The text to send. A missing value is left out: a text that lacks a word is better than none.
 * Throws where the source is not Liquid or does not end, which `checkText` finds before it is saved.
 */
export const render = (source: string, values: object) => fill(parsedOnce(source), values, { strict: false });

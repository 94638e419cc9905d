import type { Language } from "#app/lib/language.ts";
import { say } from "#app/outcomes/outcome.ts";
import { countParts } from "#app/templates/parts.ts";
import { defineCommand, type Command, type CommandRequest } from "./command.ts";
import { helpCommandsWords } from "./help.commands.words.ts";
import { helpSamples, helpTexts } from "./help.texts.ts";
import { helpTopicWords } from "./help.topic.words.ts";
import type { Words } from "./words.ts";

/** In characters: what the texts have room for in one part beside a shop's name. Hindi's parts are less than half as long. */
const roomFor = { list: { plain: 100, hi: 70 }, examples: { plain: 55, hi: 30 } };

/** COMMANDS: all that can be texted, page by page. HELP BUY: how one thing is asked for. HELP alone is the conversation's. */
export const help = defineCommand({
  key: "help",
  name: "List of commands",
  description: "Tells what can be texted, and how to text one thing. HELP alone is always answered.",
  intents: ["commands", "topic"],
  words: [helpCommandsWords, helpTopicWords],
  texts: helpTexts,
  samples: helpSamples,
  run: (request) => Promise.resolve(onTopic(request) ?? page(request, Number(/\d{1,2}/.exec(request.text)?.[0] ?? 1))),
});

function onTopic({ slots: { topic }, served, language }: CommandRequest) {
  const words = topic && served.flatMap((command) => command.words).find(({ intent }) => intent === topic);
  if (!words) return undefined;
  const command = lineOf(words, language);
  const others = (words.examples[language] ?? [])
    .map(inPlainAlphabet)
    .filter((said) => said.toLowerCase() !== command.toLowerCase());
  return say("topic", { command, examples: fitting(others, room("examples", language))[0]?.join(", ") ?? "" });
}

/** The page with this number, from 1; past the last one it begins again. */
function page({ served, language }: CommandRequest, number: number) {
  const lines = served
    .toSorted((one, other) => placeOf(one) - placeOf(other))
    .flatMap(({ words }) => words.filter(isListed).map((one) => lineOf(one, language)));
  const pages = fitting(lines, room("list", language));
  const shown = pages[number - 1] ? number : 1;
  return say("commands", {
    commands: pages[shown - 1]?.join(", ") ?? "",
    next: shown < pages.length ? shown + 1 : null,
  });
}

/** What people text shops about most opens the list; help closes it. */
const first = ["buy", "track", "cancel", "return"];
const placeOf = ({ key }: Command) => (first.includes(key) ? first.indexOf(key) : key === "help" ? 99 : first.length);

/** Whoever sees the list knows how to see it. */
const isListed = ({ intent }: Words) => intent !== "commands" && intent !== "more";
const lineOf = ({ help: lines }: Words, language: Language) => inPlainAlphabet(lines[language] ?? lines.en);

/** DIRECCION for DIRECCIÓN, as people text it: one letter that GSM-7 lacks would more than double a text's parts. */
const inPlainAlphabet = (line: string) =>
  line.replace(/\p{Script=Latin}/gu, (letter) =>
    countParts(letter).encoding === "GSM-7" ? letter : letter.normalize("NFD").replace(/\p{M}/gu, ""),
  );

const room = (what: keyof typeof roomFor, language: Language) => roomFor[what][language === "hi" ? "hi" : "plain"];

/** The lines in order, as many together as fit in so many characters. A longer one is left out. */
function fitting(lines: readonly string[], most: number): string[][] {
  const pages: string[][] = [];
  for (const line of lines.filter(({ length }) => length <= most)) {
    const last = pages.at(-1);
    if (last && [...last, line].join(", ").length <= most) last.push(line);
    else pages.push([line]);
  }
  return pages;
}

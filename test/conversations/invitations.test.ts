import { describe, expect, test } from "vitest";
import { commandWords } from "#app/commands/words-registry.ts";
import { type Awaiting, type Intent, interpret } from "#app/conversations/interpret/interpret.ts";
import { menuOf } from "#app/conversations/menu.ts";
import { languages, type Language } from "#app/lib/language.ts";
import { render } from "#app/templates/render.ts";
import { commands, spoken, type Sample } from "./spoken.ts";

/** As our texts write it; in Portuguese without its tilde, as people text it: Ã would double the parts. */
const no: Record<Language, string> = {
  en: "NO",
  es: "NO",
  fr: "NON",
  de: "NEIN",
  pt: "NAO",
  it: "NO",
  nl: "NEE",
  hi: "NO",
};

const yes: Record<Language, string> = {
  en: "YES",
  es: "SI",
  fr: "OUI",
  de: "JA",
  pt: "SIM",
  it: "SI",
  nl: "JA",
  hi: "HAAN",
};

/** Capitals that are no keywords. */
const abbreviations = new Set(["SMS", "ZIP", "PLZ", "CEP", "CAP", "OK"]);

type Invitation = { keyword: string; meant: Intent | undefined; said: string };

describe.each(spoken)("$name in $language", ({ language, text, english, sample }) => {
  const invited = invitationsIn(text, sample, language);

  test("invites words that are read as meant, and only what somebody serves", () => {
    const wrong = invited.flatMap(({ said, meant }) =>
      [said, said.toLowerCase()].filter((typed) => readAs(typed, meant) !== meant || !isServed(meant)),
    );
    expect(wrong).toEqual([]);
  });

  test("invites what the English text invites", () => {
    expect(meantBy(invited)).toEqual(meantBy(invitationsIn(english, sample, "en")));
  });

  test("invites nobody to reply with a word that opts out, but to opt out", () => {
    const alone = [...render(text, sample).matchAll(/\p{Lu}{2,}(?!\p{Lu}| \d)/gu)].map(([word]) => word);
    expect(alone.filter((word) => word !== "STOP" && interpret(word).intent === "opt_out")).toEqual([]);
  });
});

const questions: readonly Awaiting[] = ["confirm", "otp", "choice", "address", "quantity", "answer"];

describe.each(languages)("in %s", (language) => {
  test.each(questions)("NO drops it while we wait for: %s", (awaiting) => {
    const said = [no[language], no[language].toLowerCase(), `${no[language]}.`, "NO"];
    expect(said.map((typed) => interpret(typed, { awaiting }).intent)).toEqual(said.map(() => "no"));
  });

  test("what the menu offers is read as offered", () => {
    const offered = menuOf(commands, language).split(", ");
    expect(offered.map((line) => interpret(line).intent)).toEqual(["buy", "track", "cancel"]);
  });
});

test.each(questions)("the Portuguese no has its tilde, too, while we wait for: %s", (awaiting) => {
  expect(interpret("Não", { awaiting }).intent).toBe("no");
});

function keywordsOf(language: Language): Map<string, Intent> {
  const ofCommands = commandWords.map(
    ({ intent, help }) => [withoutAccents((help[language] ?? help.en).split(" ")[0]!), intent] as const,
  );
  // Of two commands that share a first word the earlier one is read.
  return new Map([...ofCommands.toReversed(), ["STOP", "opt_out"], [no[language], "no"], [yes[language], "yes"]]);
}

/** DIRECCION is DIRECCIÓN as people text it: the accent would double the parts. */
const withoutAccents = (word: string) => word.normalize("NFD").replace(/\p{M}/gu, "");

/** Every word in capitals, whichever way the text's choices go, with the example or the values that follow it. */
function invitationsIn(text: string, sample: Sample, language: Language): Invitation[] {
  const keywords = keywordsOf(language);
  const found = text.replace(/\{%.*?%\}/g, "").matchAll(/(\p{Lu}{2,})(?: \d+(?: \p{Ll}+)*|(?: \{\{[^}]*\}\})*)/gu);
  return [...found].flatMap(([whole, keyword = ""]) => {
    if (abbreviations.has(keyword)) return [];
    const meant = keywords.get(withoutAccents(keyword));
    const said = render(whole, sample);
    // "BUY, how many and the item": as somebody then texts it.
    return { keyword, meant, said: meant === "buy" && said === keyword ? `${said} 2 blue mug` : said };
  });
}

/** A no drops whatever we wait for; a yes means something only where we asked. */
const waitedFor: Partial<Record<Intent, Awaiting>> = { no: "otp", yes: "confirm" };

const readAs = (typed: string, meant: Intent | undefined) =>
  interpret(typed, { awaiting: meant && waitedFor[meant] }).intent;

const isServed = (meant: Intent | undefined) =>
  meant === "no" ||
  meant === "yes" ||
  meant === "opt_out" ||
  meant === "help" ||
  commands.some(({ intents }) => intents.some((intent) => intent === meant));

const meantBy = (invitations: readonly Invitation[]) => new Set(invitations.map(({ meant }) => meant));

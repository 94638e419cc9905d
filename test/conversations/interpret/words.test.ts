import { describe, expect, it } from "vitest";
import { commandWords } from "#app/commands/words-registry.ts";
import { interpret, nearestIntent } from "#app/conversations/interpret/interpret.ts";
import { languages } from "#app/lib/language.ts";

const consentWords = "STOP STOPALL END QUIT CANCEL UNSUBSCRIBE REVOKE OPTOUT REMOVE ARRET START UNSTOP SUBSCRIBE RESUME CONTINUE YES NO".split(" "); // prettier-ignore

describe("the words of every command", () => {
  it("name each intent once", () => {
    const intents = commandWords.map(({ intent }) => intent);
    expect(new Set(intents).size).toBe(intents.length);
  });

  it("have keywords that nobody else has and that are no consent words", () => {
    const keywords = commandWords.map(({ keyword }) => keyword);
    expect(new Set(keywords).size).toBe(keywords.length);
    for (const keyword of keywords) expect(consentWords).not.toContain(keyword);
  });

  it.each(commandWords.map((words) => [words.keyword, words] as const))(
    "%s is read as its command",
    (keyword, words) => {
      expect(interpret(keyword)).toMatchObject({ intent: words.intent });
    },
  );

  const examples = commandWords.flatMap((words) =>
    Object.entries(words.examples).flatMap(([language, texts]) =>
      texts.map((text) => [language, text, words] as const),
    ),
  );
  it.each(examples)("%s: %s", (_language, text, words) => {
    const reading = interpret(text);
    expect({ intent: reading.intent, rule: reading.rule }).toMatchObject({ intent: words.intent });
    expect(nearestIntent(reading.intent)).toBe(words.nearest);
  });

  const helpTexts = commandWords.flatMap((words) =>
    Object.entries(words.help).map(([language, text]) => [language, text, words] as const),
  );
  it.each(helpTexts)("HELP in %s may invite: %s", (_language, text, words) => {
    expect(interpret(text).intent).toBe(words.intent);
  });

  it("help and examples know no language that we don't", () => {
    for (const { help, examples: texts } of commandWords) {
      for (const language of [...Object.keys(help), ...Object.keys(texts)]) expect(languages).toContain(language);
    }
  });
});

import { describe, expect, test } from "vitest";
import type { CommandRequest, Slots } from "#app/commands/command.ts";
import { help } from "#app/commands/help.ts";
import { interpret } from "#app/conversations/interpret/interpret.ts";
import { servedBy } from "#app/conversations/served.ts";
import { languages, type Language } from "#app/lib/language.ts";
import { readSettings } from "#app/shops/settings.ts";
import { countParts } from "#app/templates/parts.ts";
import { render } from "#app/templates/render.ts";

const served = servedBy(readSettings({}));
const shop = { name: "Demo Shop" };

async function asks(language: Language, text: string, slots: Slots = {}): Promise<string> {
  const { texts } = await help.run!({ served, language, text, slots } as CommandRequest);
  const [{ key, values }] = texts as [{ key: string; values: object }];
  const wording = help.texts[key]!;
  return render(wording[language] ?? wording.en, { ...values, shop });
}

/** Letters without the accents that the plain alphabet of SMS lacks. */
const folded = (text: string) => text.normalize("NFD").replace(/[\u0300-\u036f]/g, "");
const most = (language: Language) => (language === "hi" ? 2 : 1);

describe.each(languages)("in %s", (language) => {
  test("the list names all that is served, on pages of one part each (Hindi: two)", async () => {
    const pages = [await asks(language, "COMMANDS")];
    while (/ \d+[.।]$/.test(pages.at(-1)!)) pages.push(await asks(language, `COMMANDS ${pages.length + 1}`));
    const lines = served.flatMap(({ words }) =>
      words
        .filter(({ intent }) => intent !== "commands" && intent !== "more")
        .map((one) => folded(one.help[language] ?? one.help.en)),
    );
    expect(pages.length).toBeGreaterThan(1);
    expect(lines.filter((line) => !pages.some((page) => folded(page).includes(line)))).toEqual([]);
    expect(pages.filter((page) => countParts(page).parts > most(language))).toEqual([]);
  });

  test("help on each command fits one part (Hindi: two), and its examples are read as that command", async () => {
    for (const words of served.flatMap((command) => command.words)) {
      const said = await asks(language, "HELP", { topic: words.intent });
      expect({ said, parts: countParts(said).parts <= most(language) }).toEqual({ said, parts: true });
      const line = folded(words.help[language] ?? words.help.en);
      expect(folded(said)).toContain(line);
      expect(interpret(line).intent).toBe(words.intent);
    }
  });
});

test("help on what is not served is the list", async () => {
  const [buy, ...others] = served;
  const { texts } = await help.run!({
    ...({ served: others, language: "en", text: "HELP BUY" } as unknown as CommandRequest),
    slots: { topic: buy!.words[0]!.intent },
  });
  expect(texts).toMatchObject([{ key: "commands", values: { commands: expect.not.stringContaining("BUY") } }]);
});

test("past the last page the list begins again", async () => {
  expect(await asks("en", "COMMANDS 99")).toBe(await asks("en", "COMMANDS"));
});

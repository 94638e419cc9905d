import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { describe, expect, test } from "vitest";
import * as automations from "#app/automations/registry.ts";

const rules = createRequire(import.meta.url)("../.dependency-cruiser.cjs") as {
  forbidden: { name: string; to: { pathNot?: string } }[];
};

const read = (file: string) => readFileSync(file, "utf8");
const found = (text: string, pattern: RegExp) => [...new Set([...text.matchAll(pattern)].map(([, inside]) => inside!))];

/** What a document names in backticks as a file or folder of ours; patterns such as `<name>.ts` are not meant literally. */
const pathsIn = (file: string) =>
  found(read(file), /`([\w.$/-]+(?:\/|\.(?:tsx?|cjs|toml)))`/g).filter((path) => !path.startsWith("."));

describe("ARCHITECTURE.md", () => {
  test.each(pathsIn("ARCHITECTURE.md"))("%s is there", (path) => {
    expect(existsSync(path) || existsSync(`app/${path}`)).toBe(true);
  });

  test("draws the ladder with every folder of the app", () => {
    const drawn = read("ARCHITECTURE.md");
    const rule = rules.forbidden.find(({ name }) => name === "every-folder-has-a-rung");
    const folders = /\(([\w|]+)\)/.exec(rule!.to.pathNot!)![1]!;
    for (const folder of folders.split("|")) expect(drawn).toContain(`${folder}/`);
  });
});

describe("README.md", () => {
  const readme = read("README.md");

  test("names only scripts that there are", () => {
    const { scripts } = JSON.parse(read("package.json")) as { scripts: Record<string, string> };
    const named = found(readme, /npm run (?:-s )?([\w:]+)/g);
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter((name) => !scripts[name])).toEqual([]);
  });

  test("names every text that the shop sets off, with the ones that wait for the merchant marked", () => {
    const table = readme.slice(readme.indexOf("### Texts your shop sends"), readme.indexOf("### Send texts from"));
    const named = found(table, /^\| (.+?) +\|/gm).flatMap((names) => names.split(", "));
    const expected = Object.values(automations).map(({ name, offByDefault }) => (offByDefault ? `${name} \\*` : name));
    expect(named.filter((name) => name !== "Text" && !name.startsWith("-")).toSorted()).toEqual(expected.toSorted());
  });

  test("explains every variable of the environment, and no other", () => {
    const known = found(read("app/lib/env.server.ts"), /^ {2}([A-Z][A-Z_]+): /gm).filter((name) => name !== "NODE_ENV");
    const table = readme.slice(readme.indexOf("| variable"), readme.indexOf("A missing or malformed"));
    expect(found(table, /`([A-Z][A-Z_]{2,})`/g).toSorted()).toEqual(known.toSorted());
  });
});

import { describe, expect, test } from "vitest";
import * as automations from "#app/automations/registry.ts";
import type { Automation } from "#app/automations/automation.ts";
import { httpFields } from "#app/billers/http/settings.ts";
import type { Command } from "#app/commands/command.ts";
import * as commands from "#app/commands/registry.ts";
import { recogniser } from "#app/components/recognise.ts";
import en from "#app/components/translations/en.json" with { type: "json" };
import es from "#app/components/translations/es.json" with { type: "json" };
import fr from "#app/components/translations/fr.json" with { type: "json" };
import { changes, facts, methods } from "#app/consent/evidence.words.ts";
import { speakers } from "#app/conversations/speakers.ts";
import { fields as gatewayFields } from "#app/gateways/ringcentral/credentials.ts";
import type { Fields } from "#app/shops/fields.ts";
import { titleOf } from "#app/templates/find.ts";
import { asked, filesIn, listed, spoken, stringsIn, untranslated, type Found } from "./admin-words.ts";

const languages: Record<string, Record<string, string>> = { es, fr };

/** The pages that are said in every language. */
const folders =
  "automations,billers,commands,contacts,conversations,extensions,home,kit,messages,offers,privacy,reviews,settings,templates,_index";
const pieces = filesIn("app/components/*.{ts,tsx}", `app/components/{${folders}}/*.{ts,tsx}`);
const pages = filesIn(`app/routes/app.{${folders}}*.tsx`, "app/routes/app.tsx");

/** Where what merchants read is written down whole, with its values in it. */
const speaking = filesIn(
  ...[`app/routes/app.{${folders}}*.tsx`, "app/bills/*.ts", "app/billers/**/*.ts", "app/imports/*.ts"],
  ...["app/shops/fields.ts", "app/templates/{advice,check}.ts", "app/automations/choices.ts"],
  ...[
    "app/conversations/{own-words,admin-page,admin-page.server,admin-page-text.server}.ts",
    "app/messages/{gate,moment,receipt.server,failure.server,recall.server}.ts",
  ],
  ...["app/gateways/ringcentral/{errors,credentials,gateway.server,numbers.server,subscriptions.server}.ts"],
  ...["app/numbers/connect.server.ts", "app/shopify/answer.ts", "app/consent/join-word.ts"],
);

const labelsOf = ({ name, description, settings = {} }: { name: string; description: string; settings?: Fields }) => [
  ...[name, description],
  ...Object.values(settings).flatMap((field) => [
    ...[field.label, field.help ?? "", ("unit" in field && field.unit) || ""],
    ...(field.kind === "choice" ? field.options.map(({ label }) => label) : []),
  ]),
];

const plugIns: readonly (Command | Automation)[] = [
  ...Object.values<Command>(commands),
  ...Object.values<Automation>(automations),
];
const steps = Object.values<Automation>(automations).flatMap(({ steps: all = [] }) =>
  all.map(({ name }) => name ?? ""),
);
const texts = speakers.flatMap(({ name, texts: all }) => [name, ...Object.keys(all).map(titleOf)]);
const ofPlugIns = [
  ...plugIns.flatMap((one) => labelsOf(one as Parameters<typeof labelsOf>[0])),
  ...[...steps, ...texts, ...[changes, methods, facts].flatMap((map) => Object.values(map))],
  ...[...httpFields, ...gatewayFields].flatMap(({ label, help }) => [label, help]),
].filter(Boolean);

const everywhere = asked(filesIn("app/components/**/*.{ts,tsx}", "app/routes/*.tsx"));
const strings = stringsIn(filesIn("app/**/*.{ts,tsx}"));
const ofPages = asked([...pieces, ...pages]);
const ofMaps = listed(pieces);
const ofServer = spoken(speaking);

const missing = (words: Record<string, string>, found: Found[]) =>
  found
    .filter(({ said, isPlural }) =>
      isPlural ? !words[`${said}_one`] || !words[`${said}_other`] : !isKnown(words, said),
    )
    .map(({ said, file }) => `${file}: ${said}`);

/** A sentence of a map may come with a count, too. */
const isKnown = (words: Record<string, string>, said: string) => !!words[said] || !!words[`${said}_other`];

describe.each(Object.entries(languages))("in %s", (_, words) => {
  test("every word of a page is said", () => {
    expect(missing(words, ofPages)).toEqual([]);
    expect(missing(words, ofMaps)).toEqual([]);
  });

  test("what commands, automations, networks and billers are called is said", () => {
    expect(ofPlugIns.filter((label) => !isKnown(words, label))).toEqual([]);
  });

  test("what was written down whole is known again", () => {
    const recognise = recogniser(Object.keys(words));
    const lost = ofServer.filter(({ said }) => !composed.has(said) && !recognise(said));
    expect(lost.map(({ said, file }) => `${file}: ${said}`)).toEqual([]);
  });

  test("nothing is put in that the English sentence does not have, nor left out", () => {
    const off = Object.entries(words).filter(([key, said]) => {
      const wanted = gapsIn(key).filter((gap) => gap !== "count" || !key.endsWith("_one"));
      return (
        !said.trim() ||
        wanted.some((gap) => !gapsIn(said).includes(gap)) ||
        gapsIn(said).some((gap) => !gapsIn(key).includes(gap))
      );
    });
    expect(off).toEqual([]);
  });
});

const gapsIn = (said: string) => [...said.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name!);
const numbered = /_(?:one|other)$/;

/** Parts of sentences in the source, and the sentences that they make. */
const composed = new Set([
  ...["There is no {{ 7 }} here.7", "This takes 7 parts because of 7. 7.", "Written plainly it takes 7"],
  ...["Without them it would take 7", "Held 7", "RingCentral will not tell this app of incoming texts7"],
  "Your RingCentral app lacks 7. Add it under Settings, App permissions in the RingCentral developer console.",
  "The RingCentral user of this JWT lacks 7. Ask your RingCentral administrator for it, or make a JWT as another user.",
]);
const joined =
  /^(?:There is no \{\{variable}} here\. Did|This takes \{\{parts}} parts because|Held until |Not sent: it would have been held|they had |RingCentral will not tell this app of incoming|Your RingCentral app lacks|The RingCentral user of this JWT lacks)/;

test("every language has the same sentences, in order, and English its plurals", () => {
  expect(Object.keys(es)).toEqual(Object.keys(fr));
  for (const words of [en, es, fr]) expect(Object.keys(words)).toEqual(Object.keys(words).toSorted());
  expect(Object.keys(en).filter((key) => !numbered.test(key))).toEqual([]);
  const plurals = ofPages.filter(({ isPlural, said }) => isPlural && said.includes("{{count}}"));
  expect(missing(en, plurals)).toEqual([]);
});

test("no sentence is kept that nobody says", () => {
  const recognise = recogniser(Object.keys(es));
  const sentences = [...strings].filter((string) => string.includes(" "));
  const known = sentences.map((sentence) => recognise(sentence)?.key ?? "");
  const titles = [...strings].map(titleOf);
  const said = new Set([...strings, ...known, ...titles, ...ofPlugIns, ...everywhere.map((found) => found.said)]);
  const kept = Object.keys(es).map((key) => key.replace(numbered, ""));
  expect(kept.filter((key) => !said.has(key) && !joined.test(key))).toEqual([]);
});

test("no page has words in English alone", () => {
  expect(untranslated([...pieces, ...pages]).map(({ said, file }) => `${file}: ${said}`)).toEqual([]);
});

// Makes app/contacts/places/places.json, which tells the time zones and the states of phone numbers, from the metadata of Google's
// libphonenumber (Apache License 2.0): `node scripts/places.ts <resources/timezones/map_data.txt> <resources/geocoding/en/1.txt>`.
import { readFileSync, writeFileSync } from "node:fs";
import { overlays } from "../app/contacts/places/area-codes.ts";
import { statesByName } from "../app/contacts/places/states.ts";

const [zonesFile, statesFile] = process.argv.slice(2);
if (!zonesFile || !statesFile) throw new Error("Name the two files: see the first lines of this script");

const rowsOf = (file: string) =>
  readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => /^\d+\|/.test(line))
    .map((line) => line.split("|") as [string, string]);

/** Numbers move: in North America what counts is where the area code is, every part of it. */
const keyOf = (prefix: string) => (prefix.startsWith("1") ? prefix.slice(0, 4) : prefix);

const zonesOf = new Map<string, Set<string>>();
for (const [prefix, zones] of rowsOf(zonesFile)) {
  const known = zonesOf.get(keyOf(prefix)) ?? new Set();
  for (const zone of zones.split("&")) known.add(zone);
  zonesOf.set(keyOf(prefix), known);
}
zonesOf.delete("1"); // every zone of the continent: for codes that are not known

const names = [...new Set([...zonesOf.values()].flatMap((zones) => [...zones]))].toSorted();
const prefixes = Object.fromEntries(
  [...zonesOf].map(([prefix, zones]) => [prefix, [...zones].map((zone) => names.indexOf(zone))]),
);

const statesOf = new Map<string, Set<string>>();
for (const [prefix, place] of rowsOf(statesFile)) {
  const state = /, ([A-Z]{2})$/.exec(place)?.[1] ?? statesByName.get(place.replace(" State", ""));
  if (!state) continue;
  const code = prefix.slice(1, 4);
  statesOf.set(code, (statesOf.get(code) ?? new Set()).add(state));
}
const states = Object.fromEntries([...statesOf].map(([code, found]) => [code, [...found].join(" ")]));

writeFileSync("app/contacts/places/places.json", JSON.stringify({ zones: names, prefixes, states }));
const needless = Object.keys(overlays).filter((code) => `1${code}` in prefixes && code in states);
console.log(
  `${names.length} zones, ${Object.keys(prefixes).length} prefixes, ${statesOf.size} area codes with their states`,
);
console.log(`also in the files, so look whether area-codes.ts still needs them: ${needless.join(" ") || "none"}`);

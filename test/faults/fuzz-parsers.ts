import * as automations from "#app/automations/registry.ts";
import { readBirthday } from "#app/contacts/birthday.ts";
import { readPostalAddress } from "#app/contacts/postal-address.ts";
import { interpret } from "#app/conversations/interpret/interpret.ts";
import { readEvent } from "#app/gateways/ringcentral/event.ts";
import { delimiterOf, markedEncoding } from "#app/imports/format.ts";
import { readRows } from "#app/imports/read-rows.ts";
import { readDate } from "#app/lib/dates/read.ts";
import { toPhoneNumber } from "#app/lib/phone-number.ts";
import { parseExact, storable } from "#app/shopify/exact-json.ts";
import { checkText } from "#app/templates/check.ts";
import { countParts } from "#app/templates/parts.ts";
import { nextRequest } from "./fuzz-requests.ts";

type Chance = () => number;
const pick = <One>(chance: Chance, all: readonly One[]): One => all[Math.floor(chance() * all.length)]!;
const number = toPhoneNumber("+18005550199")!;
const doors = { hook: "hook", verificationToken: "token", secret: "secret", domain: "demo-shop.myshopify.com" };
const languages = ["en", "es", "fr", "de", "pt", "it", "nl", "hi"] as const;
const values = { shop: { name: "Shop", url: "https://shop" }, customer: { name: "Sue" }, order: { number: "1001", total: "$5" }, items: ["a", "b"] }; // prettier-ignore

/** None of these may throw, or take long, whatever it is given. */
const readers: Record<string, (chance: Chance) => unknown> = {
  "the interpreter": (chance) => interpret(words(chance)),
  "the interpreter, which waits for a code": (chance) => interpret(words(chance), { awaiting: "otp" }),
  dates: (chance) =>
    readDate(words(chance), { now: new Date(), zone: pick(chance, ["America/New_York", "Asia/Kolkata", "None/Such"]), language: pick(chance, languages) }), // prettier-ignore
  birthdays: (chance) => readBirthday(words(chance), pick(chance, languages), { monthFirst: chance() < 0.5 }),
  addresses: (chance) => readPostalAddress(words(chance), pick(chance, ["US", "DE", "IN", "XX"])),
  "phone numbers": (chance) => toPhoneNumber(words(chance), "US"),
  parts: (chance) => countParts(words(chance)),
  "Liquid wordings": (chance) => checkText(liquid(chance), { values, mustOfferStop: true }),
  "events of RingCentral": (chance) => readEvent(json(chance), number, new Date()),
  "payloads of store events": (chance) => {
    const payload = json(chance);
    for (const automation of Object.values(automations)) automation.payload.safeParse(payload);
  },
  "exact JSON": (chance) => {
    const { body = "{}" } = nextRequest(chance, doors);
    storable(String(body));
  },
  "files of customers": async (chance) => {
    const bytes = file(chance);
    const format = { encoding: markedEncoding(bytes) ?? "utf-8", delimiter: delimiterOf(bytes.toString("latin1")) } as const; // prettier-ignore
    let rows = 0;
    for await (const row of readRows([bytes.subarray(0, 7), bytes.subarray(7)], format)) rows += row.line > 0 ? 1 : 0;
    return rows;
  },
};

const slowMs = 2_000;

/** So many pieces of nonsense, to every reader in turn. */
export async function fuzzParsers(chance: Chance, count: number): Promise<{ read: number; broken: string[] }> {
  const broken: string[] = [];
  const all = Object.entries(readers);
  for (let place = 0; place < count; place++) {
    const [name, read] = all[place % all.length]!;
    const began = performance.now();
    try {
      await read(chance);
    } catch (error) {
      broken.push(`${name} threw ${(error as Error).stack?.split("\n").slice(0, 3).join(" ")}`);
    }
    if (performance.now() - began > slowMs) broken.push(`${name} took ${Math.round(performance.now() - began)} ms`);
  }
  return { read: count, broken };
}

const known = ["buy", "2", "blue mug", "stop", "STOP2END", "cancel", "1001", "yes", "no", "tomorrow", "at", "3pm", "31/02", "2026-02-30", "vendredi", "मग", "book", "for", "6", "$", "#", "send", "20", "to", "+14155550101", "5 Oak Lane, Albany, NY 12207", "12 April", "code", "SAVE10", "and", ",", ".", "\n", "\0", "‮", "👩‍👩‍👧‍👦", "\ud800", "'", '"', "()", "[", "\\"]; // prettier-ignore

function words(chance: Chance): string {
  const some = Array.from({ length: Math.floor(chance() * 12) }, () =>
    chance() < 0.8 ? pick(chance, known) : noise(chance, 20),
  );
  const text = some.join(pick(chance, [" ", " ", " ", "", "  "]));
  return chance() < 0.02 ? text.repeat(50) : text;
}

const noise = (chance: Chance, most: number) =>
  String.fromCodePoint(...Array.from({ length: Math.floor(chance() * most) }, () => Math.floor(chance() * (chance() < 0.7 ? 128 : 0x1_0000)))); // prettier-ignore

const liquidPieces = ["{{", "}}", "{%", "%}", " shop.name ", " order.total ", " nothing.here ", "| upcase ", "| append: 'x' ", "| split: ',' ", "if customer.name != '' ", "else", "endif", "for i in (1..100000) ", "for i in items ", "endfor", "assign a = 'b' ", "capture x ", "endcapture", "raw", "endraw", "cycle 1,2", "render 'x'", "Hello ", "Reply STOP to opt-out.", "__proto__", "constructor"]; // prettier-ignore
const liquid = (chance: Chance) =>
  Array.from({ length: Math.floor(chance() * 20) }, () =>
    chance() < 0.95 ? pick(chance, liquidPieces) : noise(chance, 10),
  ).join("");

function json(chance: Chance): unknown {
  try {
    return parseExact(String(nextRequest(chance, doors).body ?? "{}"));
  } catch {
    return undefined; // the doors refuse it before
  }
}

function file(chance: Chance): Buffer {
  const cell = () => pick(chance, ["a", '"', '""', "x@y.z", "+1 415 555 0101", "", "é", "\0", noise(chance, 8)]);
  const line = () => Array.from({ length: Math.floor(chance() * 6) }, cell).join(pick(chance, [",", ";", "\t", '","']));
  const text = Array.from({ length: Math.floor(chance() * 20) }, line).join(pick(chance, ["\n", "\r\n", "\r"]));
  const mark = pick(chance, [Buffer.alloc(0), Buffer.from([0xff, 0xfe]), Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from([0xfe, 0xff])]); // prettier-ignore
  return Buffer.concat([mark, Buffer.from(text, pick(chance, ["utf8", "utf16le", "latin1"] as const))]);
}

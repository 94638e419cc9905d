import { describe, expect, test } from "vitest";
import { evidenceJson, evidencePage } from "#app/consent/evidence-page.ts";
import { proveConsent, type Known, type LedgerEntry, type SentText } from "#app/consent/evidence.ts";
import { meanings } from "#app/consent/evidence.words.ts";
import { sha256 } from "#app/lib/seal.server.ts";
import { at, hashes, phone, sealed } from "./ledger-entries.ts";

const told = (given: Partial<SentText>): SentText => ({
  ...{ id: "t", kind: "reply", text: "Hello", status: "delivered", inReplyTo: null, verdict: "send", reason: null },
  ...{ handedOverAt: at(30), deliveredAt: at(31) },
  ...given,
});
const entries = sealed(
  {
    text: "START",
    wording: "Reply START for offers",
    evidence: { number: "+18005550199", page: null },
    messageId: "m1",
  },
  {
    change: "pending",
    method: "import",
    actor: "Zoe <zoe@shop>",
    rule: null,
    evidence: { ip: "192.0.2.1", shoe: "red" },
  },
  { change: "opt-out", text: 'STOP <script>alert("1")</script>', messageId: "m3", scope: "marketing" },
);
const confirmation = told({ id: "c", kind: "opt-out-confirmation", text: "You are out", inReplyTo: "m3" });
const known: Known = {
  shop: { id: "shop", name: "Mugs & More", domain: "mugs.myshopify.com", timeZone: "America/Denver" },
  ...{ phone, madeAt: at(40), zones: ["America/Los_Angeles", "America/Denver"], entries, olderTexts: 0 },
  standing: { ledger: "opt-out", ledgerAt: at(3), store: null, storeAt: null },
  texts: [confirmation],
  chain: { entries: 12, brokenAt: null, head: { sequence: 12, hash: "the-last-hash" } },
};
const prove = (given: Partial<Known> = {}) => proveConsent({ ...known, ...given }, hashes);
const page = (given: Partial<Known> = {}) => evidencePage(prove(given));
const changed = (index: number, change: Partial<LedgerEntry>) =>
  entries.map((entry, at) => (at === index ? { ...entry, ...change } : entry));

describe("the proof of a number's consent", () => {
  test("computes every entry again", () => {
    expect(prove().entries.map(({ check }) => check)).toEqual(entries.map(() => ({ sealed: true, personal: true })));
    const forged = (index: number, change: Partial<LedgerEntry>) =>
      prove({ entries: changed(index, change) }).entries[index]!.check;
    expect(forged(0, { change: "opt-out" })).toEqual({ sealed: false, personal: true });
    for (const change of [{ text: "YES" }, { wording: "Anything" }, { evidence: { number: "+1" } }, { version: 1 }])
      expect(forged(0, change).personal).toBe(false);
    expect(prove({ phone: "+14155550199" }).entries[0]!.check).toEqual({ sealed: true, personal: false });
    const forgotten = { phone: null, text: null, wording: null, evidence: null };
    expect(forged(0, forgotten)).toEqual({ sealed: true, personal: null });
  });

  test("names the hash of what they were shown, and the text that each hash is of", () => {
    const [first, second] = prove().entries;
    expect([first!.wordingHash, second!.wordingHash]).toEqual([sha256("Reply START for offers"), null]);
    for (const entry of prove().entries) expect(sha256(entry.sealedWords)).toBe(entry.hash);
  });

  test("joins a word with the shop's answer to it, and a text with the word that held when it left", () => {
    const texts = [
      told({ id: "before", handedOverAt: at(0) }),
      told({ id: "after one", handedOverAt: at(1) }),
      told({ id: "never", handedOverAt: null }),
      told({ id: "after three", handedOverAt: at(5), inReplyTo: "m3" }),
    ];
    const proven = prove({ texts });
    expect(proven.entries.map(({ answer }) => answer?.id ?? null)).toEqual([null, null, "after three"]);
    expect(proven.texts.map(({ id, consent }) => [id, consent])).toEqual([
      ["before", null],
      ["after one", 1],
      ["never", null],
      ["after three", 3],
    ]);
  });
});

describe("the file that a lawyer reads", () => {
  const rows = (html: string) =>
    [...html.matchAll(/<dt>(.*?)<\/dt><dd>(.*?)<\/dd>/gs)].map(([, name, said]) => `${name}: ${said}`);
  const section = (html: string, sequence: number) => rows(html.split("<section>")[sequence]!.split("</section>")[0]!);

  test("says what each entry says, in whole sentences", () => {
    const [first, second, third] = entries as [LedgerEntry, LedgerEntry, LedgerEntry];
    const hashRows = ({ hash, previousHash, personalHash }: LedgerEntry, index: number) => [
      `Hash: <code>${hash}</code>`,
      `Hash of the entry before: <code>${previousHash || "none: it is the first"}</code>`,
      `Personal hash: <code>${personalHash}</code>`,
      `Sealed: <code>${prove().entries[index]!.sealedWords.replaceAll(/["<>]/g, (sign) => `&#${sign.codePointAt(0)};`)}</code>`,
    ];
    expect(section(page(), 1)).toEqual([
      "Said on: 2026-11-22 15:01:00 UTC",
      "Recorded on: 2026-11-22 15:01:00 UTC",
      "How: They texted a keyword",
      "For: All texts of this shop",
      "Their words: <blockquote>START</blockquote>",
      "Read by: opt-in.word",
      "Shown to them: <blockquote>Reply START for offers</blockquote>",
      `SHA-256 of the wording: ${sha256("Reply START for offers")}`,
      "Number of the shop that they texted: +18005550199",
      "Computed again: Verifies.",
      ...hashRows(first, 0),
    ]);
    expect(section(page(), 2)).toEqual([
      "Said on: 2026-11-22 15:02:00 UTC",
      "Recorded on: 2026-11-22 15:02:00 UTC",
      "How: Brought in from a list of the merchant&#39;s",
      "For: All texts of this shop",
      "Their words: None are recorded",
      "Entered by: Zoe &#60;zoe@shop&#62;",
      "Shown to them: None are recorded",
      "Internet address that they came from: 192.0.2.1",
      "shoe: red",
      "Computed again: Verifies.",
      ...hashRows(second, 1),
    ]);
    expect(section(page(), 3)).toEqual([
      "Said on: 2026-11-22 15:03:00 UTC",
      "Recorded on: 2026-11-22 15:03:00 UTC",
      "How: They texted a keyword",
      "For: Texts that sell",
      "Their words: <blockquote>STOP &#60;script&#62;alert(&#34;1&#34;)&#60;/script&#62;</blockquote>",
      "Read by: opt-in.word",
      "Answered with: <blockquote>You are out</blockquote>",
      "Answer: Handed to the network on 2026-11-22 15:30:00 UTC, delivered on 2026-11-22 15:31:00 UTC",
      "Computed again: Verifies.",
      ...hashRows(third, 2),
    ]);
    expect([...page().matchAll(/<h3>(.*?)<\/h3>/g)].map(([, title]) => title)).toEqual([
      "1. Agreed to receive texts",
      "2. Was asked to confirm, and had not yet",
      "3. Asked for no more texts",
    ]);
  });

  test("begins with where they stand and whether the ledger is whole", () => {
    const summary = (given: Partial<Known> = {}) => rows(page(given)).slice(0, 6);
    expect(summary()).toEqual([
      "Shop: Mugs &#38; More (mugs.myshopify.com)",
      "Made on: 2026-11-22 15:40:00 UTC (Nov 22, 2026, 8:40 AM in America/Denver)",
      "Stands now: Ledger: opt-out, since 2026-11-22 15:03:00 UTC. Shopify: nothing. The stricter of the two holds.",
      "Entries of this number: 3",
      "Where they may be: America/Los_Angeles, America/Denver",
      "The shop’s whole ledger: Verifies: all 12 entries are as they were sealed. The last is 12, with the hash the-last-hash.",
    ]);
    const head = { sequence: 0, hash: "" };
    expect(summary({ chain: { entries: 0, brokenAt: null, head } }).at(-1)).toMatch(/: Has no entries\.$/);
    expect(summary({ chain: { entries: 4, brokenAt: 5, head } }).at(-1)).toMatch(
      /: DOES NOT VERIFY: the entry at position 5 is not what was sealed, or is missing\.$/,
    );
    const standing = { ledger: null, ledgerAt: null, store: "subscribed", storeAt: null };
    expect(summary({ standing })[2]).toContain("Ledger: nothing. Shopify: subscribed. The");
    expect(page()).toContain("<title>Consent of +14155550101 with Mugs &#38; More</title>");
  });

  test("says of a forged entry, and of a forgotten one, what it is", () => {
    const checkOf = (change: Partial<LedgerEntry>) =>
      section(page({ entries: changed(0, change) }), 1).find((line) => line.startsWith("Computed again"));
    expect(checkOf({ method: "words" })).toBe("Computed again: DOES NOT VERIFY: the entry is not what was sealed.");
    expect(checkOf({ text: "YES" })).toBe(
      "Computed again: DOES NOT VERIFY: the number, words, wording or facts are not what was sealed.",
    );
    const forgotten = { phone: null, text: null, wording: null, evidence: null };
    const lines = section(page({ entries: changed(0, forgotten) }), 1);
    expect(lines).toContain("Their words: Forgotten at the person’s request");
    expect(lines).toContain("Shown to them: Forgotten at the person’s request");
    expect(lines).toContain("Computed again: Verifies; what was personal is forgotten.");
  });

  test("lists what was sent, when by the clock where they may be, and upon which word", () => {
    const cells = (given: Partial<Known>) =>
      page(given)
        .split("<tr>")
        .slice(2)
        .map((line) => [...line.matchAll(/<td>(.*?)<\/td>/gs)].map(([, cell]) => cell));
    const texts = [
      told({ handedOverAt: at(0), deliveredAt: null, status: "sent", kind: "marketing", text: "<b>50%</b>" }),
      told({ handedOverAt: null, deliveredAt: null, status: "refused", reason: "Not sent: night", kind: "odd" }),
      told({ handedOverAt: null, deliveredAt: null, status: "queued" }),
      told({}),
    ];
    expect(cells({ texts })).toEqual([
      [
        "Handed to the network on 2026-11-22 15:00:00 UTC, sent",
        "Nov 22, 2026, 7:00 AM in America/Los_Angeles; Nov 22, 2026, 8:00 AM in America/Denver",
        ...["Offer", "none yet", "&#60;b&#62;50%&#60;/b&#62;"],
      ],
      ["Not sent: night", "", "odd", "none yet", "Hello"],
      ["Not sent (queued)", "", "Answer to a text of theirs", "none yet", "Hello"],
      [
        "Handed to the network on 2026-11-22 15:30:00 UTC, delivered on 2026-11-22 15:31:00 UTC",
        "Nov 22, 2026, 7:30 AM in America/Los_Angeles; Nov 22, 2026, 8:30 AM in America/Denver",
        ...["Answer to a text of theirs", "3", "Hello"],
      ],
    ]);
    expect(page({ texts, olderTexts: 7 })).toContain("<p>7 older texts are left out.</p>");
    expect(page({ texts })).not.toContain("older texts");
    expect(page({ texts: [] })).toContain("<p>None are kept.</p>");
    expect(page({ entries: [] })).toContain("<p>This number has no entry in the shop’s ledger.</p>");
  });

  test("is one whole document, in which no word stands outside of its place", () => {
    const leaves = /<(title|style|h1|h2|h3|p|dt|dd|th|td|pre)>.*?<\/\1>/gs;
    const frame = (given: Partial<Known> = {}) => page(given).replaceAll(leaves, "<$1>");
    const rowsOf = (count: number) => "<dt><dd>".repeat(count);
    const section = (count: number) => `<section><h3><dl>${rowsOf(count)}</dl></section>`;
    expect(frame({ texts: [confirmation, told({})] })).toBe(`<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>
<style>
<h1>
<dl>${rowsOf(6)}</dl>
<h2>
${section(14)}
${section(14)}
${section(13)}
<h2>
<table><tr><th><th><th><th><th></tr><tr><td><td><td><td><td></tr>
<tr><td><td><td><td><td></tr></table>
<h2>
<dl>${rowsOf(meanings.length)}</dl>
<h2>
<pre>
</html>
`);
    const titles = ["The ledger", "Texts sent to this number", "What the columns mean", "The same for a machine"];
    expect([...page().matchAll(/<h2>(.*?)<\/h2>/g)].map(([, title]) => title)).toEqual(titles);
    const heads = ["Sent", "By the clock where they may be", "Kind", "Entry that held", "Text"];
    expect([...page().matchAll(/<th>(.*?)<\/th>/g)].map(([, head]) => head)).toEqual(heads);
    expect(page()).toContain("<h1>Consent of +14155550101 with Mugs &#38; More</h1>");
  });

  test("keeps their line breaks, breaks long hashes, fits a telephone and no entry over two sheets", () => {
    const style = /<style>(.*)<\/style>/s.exec(page())![1]!;
    const rule = (selector: string) => style.split(`${selector}{`)[1]?.split("}")[0];
    expect(rule("blockquote")).toContain("white-space:pre-wrap");
    expect(rule("dd")).toContain("overflow-wrap:anywhere");
    expect(rule("section")).toContain("break-inside:avoid");
    expect(style).toContain("@media(max-width:40rem){dl{grid-template-columns:1fr}");
  });

  test("shows what somebody was shown who opted out, where they were shown anything", () => {
    const [shown] = sealed({ change: "opt-out", text: "STOP", wording: "Reply STOP to end" });
    expect(section(page({ entries: [shown!] }), 1)).toContain(
      "Shown to them: <blockquote>Reply STOP to end</blockquote>",
    );
    const forgotten = { phone: null, text: null, wording: null, evidence: null };
    const lines = section(page({ entries: changed(2, forgotten) }), 3);
    expect(lines).toContain("Their words: Forgotten at the person’s request");
    expect(lines.filter((line) => line.startsWith("Shown to them"))).toEqual([]);
  });

  test("needs nothing from elsewhere, runs nothing, explains its columns and holds the same as JSON", () => {
    const html = page();
    expect(html).not.toMatch(/<script|<link|<img|src=|href=/);
    expect(html.startsWith("<!doctype html>")).toBe(true);
    for (const name of ["Position", "Said on", "Recorded on", "Their words", "Shown to them", "Hash", "Personal hash"])
      expect(html.split("What the columns mean")[1]).toContain(`<dt>${name}</dt>`);
    const json = /<pre>(.*)<\/pre>/s.exec(html)![1]!;
    const unescaped = json.replaceAll(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));
    expect(JSON.parse(unescaped)).toEqual(JSON.parse(evidenceJson(prove())));
    expect(JSON.parse(evidenceJson(prove()))).toMatchObject({ phone, entries: [{ sequence: 1 }, {}, {}] });
  });
});

import type { Check, EvidenceFile, ProvenEntry, ProvenText } from "./evidence.ts";
import { changes, facts, kinds, meanings, methods, scopes } from "./evidence.words.ts";

/** The proof as one HTML file that needs nothing else: to read, to print, and with the same as JSON at its end. */
export function evidencePage(file: EvidenceFile): string {
  const { shop, phone } = file;
  const title = `Consent of ${phone} with ${shop.name}`;
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${text(title)}</title>
<style>${style}</style>
<h1>${text(title)}</h1>
${summary(file)}
<h2>The ledger</h2>
${file.entries.length > 0 ? file.entries.map(entrySection).join("\n") : "<p>This number has no entry in the shop’s ledger.</p>"}
<h2>Texts sent to this number</h2>
${textTable(file)}
<h2>What the columns mean</h2>
<dl>${meanings.map(([name, meaning]) => row(name, meaning)).join("")}</dl>
<h2>The same for a machine</h2>
<pre>${text(evidenceJson(file))}</pre>
</html>
`;
}

export const evidenceJson = (file: EvidenceFile): string => JSON.stringify(file, null, 2);

const style = `body{font:15px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#1a1a1a}
h2{margin-top:2.5rem;border-bottom:1px solid #999}section{break-inside:avoid;border:1px solid #bbb;border-radius:6px;padding:.25rem 1rem;margin:1rem 0}
dl{display:grid;grid-template-columns:14rem 1fr;gap:.25rem 1rem}dt{font-weight:600}dd{margin:0;overflow-wrap:anywhere}
blockquote{margin:0;white-space:pre-wrap}table{border-collapse:collapse;width:100%}th,td{border:1px solid #bbb;padding:.25rem .5rem;text-align:left;vertical-align:top}
pre{white-space:pre-wrap;overflow-wrap:anywhere;font-size:11px}code{font-size:12px}@media(max-width:40rem){dl{grid-template-columns:1fr}dd{margin-bottom:.5rem}}`;

/** What others wrote is text, never markup. */
const text = (words: string) => words.replaceAll(/[&<>"']/g, (sign) => `&#${sign.codePointAt(0)!};`);

const row = (name: string, words: string) => `<dt>${text(name)}</dt><dd>${text(words)}</dd>`;
const utc = (moment: Date) => `${moment.toISOString().slice(0, 19).replace("T", " ")} UTC`;
const clockIn = (moment: Date, timeZone: string) =>
  `${new Intl.DateTimeFormat("en-US", { timeZone, dateStyle: "medium", timeStyle: "short" }).format(moment)} in ${timeZone}`;
const codes = (words: string) => `<code>${text(words)}</code>`;
const named = (words: Record<string, string>, key: string) => words[key] ?? key;

function summary({ shop, madeAt, standing, chain, entries, zones }: EvidenceFile): string {
  const said = (word: string | null, at: Date | null) =>
    word ? `${word}${at ? `, since ${utc(at)}` : ""}` : "nothing";
  return `<dl>${[
    row("Shop", `${shop.name} (${shop.domain})`),
    row("Made on", `${utc(madeAt)} (${clockIn(madeAt, shop.timeZone)})`),
    row(
      "Stands now",
      `Ledger: ${said(standing.ledger, standing.ledgerAt)}. Shopify: ${said(standing.store, standing.storeAt)}. The stricter of the two holds.`,
    ),
    row("Entries of this number", String(entries.length)),
    row("Where they may be", zones.join(", ")),
    row("The shop’s whole ledger", chainWords(chain)),
  ].join("")}</dl>`;
}

function chainWords({ entries, brokenAt, head }: EvidenceFile["chain"]): string {
  if (brokenAt !== null)
    return `DOES NOT VERIFY: the entry at position ${brokenAt} is not what was sealed, or is missing.`;
  if (entries === 0) return "Has no entries.";
  return `Verifies: all ${entries} entries are as they were sealed. The last is ${head.sequence}, with the hash ${head.hash}.`;
}

function entrySection(entry: ProvenEntry): string {
  const { sequence, change, method, scope, rule, actor, wording, wordingHash, evidence, answer, check } = entry;
  const more = Object.entries(evidence ?? {}).flatMap(([name, said]) => (said ? [row(named(facts, name), said)] : []));
  return `<section><h3>${sequence}. ${text(named(changes, change))}</h3><dl>${[
    row("Said on", utc(entry.occurredAt)),
    row("Recorded on", utc(entry.recordedAt)),
    row("How", named(methods, method)),
    row("For", named(scopes, scope)),
    quoted("Their words", entry.text, entry),
    ...(rule ? [row("Read by", rule)] : []),
    ...(actor ? [row("Entered by", actor)] : []),
    ...(change === "opt-out" && wording === null ? [] : [quoted("Shown to them", wording, entry)]),
    ...(wordingHash ? [row("SHA-256 of the wording", wordingHash)] : []),
    ...more,
    ...(answer ? [quoted("Answered with", answer.text, entry), row("Answer", sentWords(answer))] : []),
    row("Computed again", checkWords(check)),
    `<dt>Hash</dt><dd>${codes(entry.hash)}</dd><dt>Hash of the entry before</dt><dd>${codes(entry.previousHash || "none: it is the first")}</dd>`,
    `<dt>Personal hash</dt><dd>${codes(entry.personalHash)}</dd><dt>Sealed</dt><dd>${codes(entry.sealedWords)}</dd>`,
  ].join("")}</dl></section>`;
}

function quoted(name: string, words: string | null, { phone }: ProvenEntry): string {
  if (words !== null) return `<dt>${name}</dt><dd><blockquote>${text(words)}</blockquote></dd>`;
  return row(name, phone === null ? "Forgotten at the person’s request" : "None are recorded");
}

function checkWords({ sealed, personal }: Check): string {
  if (!sealed) return "DOES NOT VERIFY: the entry is not what was sealed.";
  if (personal === false) return "DOES NOT VERIFY: the number, words, wording or facts are not what was sealed.";
  return personal === null ? "Verifies; what was personal is forgotten." : "Verifies.";
}

function sentWords({
  status,
  handedOverAt,
  deliveredAt,
  reason,
}: ProvenText | NonNullable<ProvenEntry["answer"]>): string {
  if (!handedOverAt) return reason ?? `Not sent (${status})`;
  return `Handed to the network on ${utc(handedOverAt)}${deliveredAt ? `, delivered on ${utc(deliveredAt)}` : `, ${status}`}`;
}

function textTable({ texts, olderTexts, zones }: EvidenceFile): string {
  if (texts.length === 0) return "<p>None are kept.</p>";
  const lines = texts.map(({ kind, text: words, consent, handedOverAt, ...sent }) => {
    const local = handedOverAt ? zones.map((zone) => clockIn(handedOverAt, zone)).join("; ") : "";
    const cells = [
      sentWords({ kind, text: words, consent, handedOverAt, ...sent }),
      ...[local, named(kinds, kind), consent === null ? "none yet" : String(consent), words],
    ];
    return `<tr>${cells.map((cell) => `<td>${text(cell)}</td>`).join("")}</tr>`;
  });
  const heads = ["Sent", "By the clock where they may be", "Kind", "Entry that held", "Text"];
  const older = olderTexts > 0 ? `<p>${olderTexts} older texts are left out.</p>` : "";
  return `<table><tr>${heads.map((head) => `<th>${head}</th>`).join("")}</tr>${lines.join("\n")}</table>${older}`;
}

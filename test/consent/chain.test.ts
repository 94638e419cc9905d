import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { beginning, brokenAt, chainHash, personalWords, sealedWords } from "#app/consent/chain.ts";
import type { LedgerEntry } from "#app/consent/evidence.ts";
import { sha256 } from "#app/lib/seal.server.ts";
import { at, sealed } from "./ledger-entries.ts";

const facts = (entries: LedgerEntry[]) => entries.map((entry) => ({ ...entry, personal: entry.personalHash }));
const brokenIn = (entries: LedgerEntry[], after = beginning) => brokenAt(facts(entries), sha256, after);
const three = () =>
  sealed({ actor: "Ann", messageId: "m1" }, { change: "opt-out", rule: null }, { version: 1, method: "admin" });

describe("a chain", () => {
  test("is whole as it was written, from its beginning or from any link on", () => {
    const entries = three();
    expect(brokenIn(entries)).toBeUndefined();
    expect(brokenIn([])).toBeUndefined();
    expect(brokenIn(entries.slice(1), { sequence: 1, hash: entries[0]!.hash })).toBeUndefined();
    expect(brokenIn(entries.slice(1))).toBe(1);
    expect(brokenIn(entries.slice(1), { sequence: 1, hash: "another" })).toBe(2);
  });

  test.each([
    ...(["shopId", "phoneHash", "change", "scope", "method", "rule", "actor", "messageId"] as const).map(
      (column) => [column, "forged"] as const,
    ),
    ...(["personalHash", "previousHash", "hash"] as const).map((column) => [column, "forged"] as const),
    ["occurredAt", at(59)],
    ["recordedAt", at(59)],
    ["version", 1],
    ["sequence", 7],
  ] as const)("breaks where %s was changed later", (column, value) => {
    const entries = three();
    entries[1] = { ...entries[1]!, [column]: value };
    expect(brokenIn(entries)).toBe(2);
  });

  test("breaks where an entry was taken out, put in or moved", () => {
    const [one, two, last] = three();
    expect(brokenIn([one!, last!])).toBe(2);
    expect(brokenIn([one!, one!, two!])).toBe(2);
    expect(brokenIn([two!, one!, last!])).toBe(1);
    // What is missing at its end shows against a file that was made before.
    expect(brokenIn([one!])).toBeUndefined();
  });

  test("breaks where somebody left a number out and sealed what they wrote anew", () => {
    const [one, two] = facts(three());
    const renumbered = { ...two!, sequence: 3 };
    const forged = [one!, { ...renumbered, hash: chainHash(renumbered, sha256) }];
    expect(brokenAt(forged, sha256)).toBe(2);
  });

  test("breaks whatever is changed, at the first entry that was", () => {
    const columns = ["shopId", "phoneHash", "change", "scope", "method", "personalHash", "hash"] as const;
    fc.assert(
      fc.property(fc.nat({ max: 2 }), fc.constantFrom(...columns), fc.string(), (index, column, value) => {
        const entries = three();
        fc.pre(entries[index]![column] !== value);
        entries[index] = { ...entries[index]!, [column]: value };
        expect(brokenIn(entries)).toBe(index + 1);
      }),
    );
  });
});

test("anybody can compute an entry's hash again, of the text that is named", () => {
  const [one, , old] = three();
  const [first, , last] = facts(three());
  expect(sealedWords(first!)).toBe(
    `[2,"shop",1,"ann","opt-in","all","keyword","opt-in.word","Ann","m1","2026-11-22T15:01:00.000Z","2026-11-22T15:01:00.000Z","${one!.personalHash}",""]`,
  );
  expect(sealedWords(last!)).toBe(
    `["shop",3,"ann","opt-in","all","admin","2026-11-22T15:03:00.000Z","2026-11-22T15:03:00.000Z","${old!.personalHash}","${old!.previousHash}"]`,
  );
  expect(chainHash(first!, sha256)).toBe(createHash("sha256").update(sealedWords(first!)).digest("base64url"));
});

test("what is personal is sealed whole, in whatever order a database gives its facts", () => {
  const own = { phone: "+1", text: "YES", wording: "Reply YES", evidence: { b: "2", a: null } };
  expect(personalWords(own, 2)).toBe('["+1","YES","Reply YES",[["a",null],["b","2"]]]');
  expect(personalWords({ ...own, evidence: { a: null, b: "2" } }, 2)).toBe(personalWords(own, 2));
  expect(personalWords({ ...own, evidence: null }, 2)).toBe('["+1","YES","Reply YES",null]');
  expect(personalWords(own, 1)).toBe('["+1","YES",{"b":"2","a":null}]');
});

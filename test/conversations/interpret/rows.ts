import { existsSync, readdirSync, readFileSync } from "node:fs";
import { type Awaiting, interpret, nearestIntent, type Reading } from "#app/conversations/interpret/interpret.ts";
import type { CoarseIntent } from "#app/commands/words.ts";

/** A text, what it means, and what it may be read as besides where people differ. */
export type Row = {
  text: string;
  context?: { awaiting?: Awaiting };
  expected: { intent: CoarseIntent; slots: Record<string, unknown> };
  accept?: CoarseIntent[];
  lang?: string;
};

export type Judged = { row: Row; reading: Reading; intent: CoarseIntent; accepted: boolean; wrongSlots: string[] };

const SCORED_SLOTS = ["order", "qty", "code", "rating"] as const;

function readRows(file: URL): Row[] {
  return readFileSync(file, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Row);
}

const files = readdirSync(new URL("rows/", import.meta.url))
  .filter((name) => name.endsWith(".jsonl"))
  .sort();
const rowsOf = (names: string[]) => names.flatMap((name) => readRows(new URL(`rows/${name}`, import.meta.url)));

/** Our own rows, of every language. */
export const ownRows: readonly Row[] = rowsOf(files.filter((name) => !name.startsWith("examined-")));

/** Rows written without knowledge of the reader, to see how it does on what nobody thought of. */
export const examinedRows: readonly Row[] = rowsOf(files.filter((name) => name.startsWith("examined-")));

/** Labelled rows kept beside the repository; nothing where there are none. */
export function rowsBeside(name: string): readonly Row[] {
  const file = new URL(`../../../../shared/language/${name}`, import.meta.url);
  return existsSync(file) ? readRows(file) : [];
}

export function judge(row: Row): Judged {
  const reading = interpret(row.text, row.context);
  const intent = nearestIntent(reading.intent);
  const accepted = intent === row.expected.intent || (row.accept ?? []).includes(intent);
  const slots = reading.slots as Record<string, unknown>;
  const wrongSlots = SCORED_SLOTS.filter(
    (name) => name in row.expected.slots && String(slots[name]) !== String(row.expected.slots[name]),
  );
  return { row, reading, intent, accepted, wrongSlots };
}

const DEEDS: readonly CoarseIntent[] = ["cancel", "refund", "return", "address"];
const allows = ({ row }: Judged, intent: CoarseIntent) =>
  row.expected.intent === intent || (row.accept ?? []).includes(intent);

/** The figures that matter: what was missed and what was done unasked, apart. */
export function measure(rows: readonly Row[]) {
  const judged = rows.map(judge);
  const clear = judged.filter(({ row }) => row.expected.intent === "opt_out" && !row.accept);
  const texts = (some: Judged[]) => some.map(({ row, reading }) => `${row.text} → ${reading.rule}`);
  return {
    rows: judged.length,
    accepted: judged.filter(({ accepted }) => accepted).length / judged.length,
    misread: texts(judged.filter(({ accepted }) => !accepted)),
    missedOptOuts: texts(clear.filter(({ intent }) => intent !== "opt_out")),
    falseOptOuts: texts(judged.filter((one) => one.intent === "opt_out" && !allows(one, "opt_out"))),
    falseBuys: texts(judged.filter((one) => one.intent === "buy" && !allows(one, "buy"))),
    wrongDeeds: texts(judged.filter((one) => DEEDS.includes(one.intent) && !allows(one, one.intent))),
    wrongSlots: judged
      .filter(({ accepted, wrongSlots }) => accepted && wrongSlots.length > 0)
      .map(({ row, reading }) => `${row.text} → ${JSON.stringify(reading.slots)}`),
  };
}

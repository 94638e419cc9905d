import { readEmailAddress } from "#app/contacts/email-address.ts";
import { splitName } from "#app/contacts/mask.ts";
import { toPhoneNumber, type PhoneNumber } from "#app/lib/phone-number.ts";
import type { ColumnKey } from "./columns.ts";
import { readConsentDate } from "./consent-date.ts";
import type { Plan } from "./plan.ts";
import type { Problem } from "./results.ts";

/** Whom a row is about, and by what they agreed. */
export type Person = {
  phone: PhoneNumber;
  firstName: string;
  lastName: string;
  email: string | undefined;
  proof: { agreedAt: Date; source: string } | undefined;
};

export type ReadPerson =
  | { person: Person; problem?: undefined; ending?: undefined }
  /** `ending`: the last digits of the number, to find the row by. */
  | { person?: undefined; problem: Problem; ending: string | null };

type Given = { now: Date; timeZone: string };

const longestName = 100;
const longestSource = 1_000;
/** Nobody agreed to texts before there were any. */
const firstText = new Date("1992-12-03");

/** Reads one row as the plan says. What is wrong with it is said by the first thing that is. */
export function readPerson(cells: readonly string[], plan: Plan, { now, timeZone }: Given): ReadPerson {
  const cell = (key: ColumnKey) => cells[plan.columns[key] ?? -1]?.trim() ?? "";
  // Our own files keep spreadsheets from running a cell by an apostrophe.
  const written = cell("phone").replace(/^'/, "");
  const ending = written.replace(/\D/g, "").slice(-4) || null;
  const refuse = (problem: Problem): ReadPerson => ({ problem, ending });
  if (!written) return refuse("no-number");
  const phone = toPhoneNumber(written, plan.country);
  if (!phone) return refuse("bad-number");
  if (cell("agreed") && !saysYes(cell("agreed"))) return refuse("did-not-agree");
  const proof = plan.mode === "proof" ? readProof(cell, plan, { now, timeZone }) : undefined;
  if (typeof proof === "string") return refuse(proof);
  return { person: { phone, ...nameIn(cell), email: readEmailAddress(cell("email")), proof } };
}

const yes =
  /^(y|yes|true|1|x|ok|si|sí|oui|ja|sim|subscribed|opt(ed)?[\s_-]?in|active|confirmed|single_opt_in|confirmed_opt_in)$/i;
const saysYes = (written: string) => yes.test(written);

function readProof(cell: (key: ColumnKey) => string, plan: Plan, { now, timeZone }: Given): Person["proof"] | Problem {
  if (!cell("agreedAt")) return "no-date";
  const agreedAt = readConsentDate(cell("agreedAt"), { timeZone, dayFirst: plan.dayFirst });
  if (!agreedAt || agreedAt < firstText) return "bad-date";
  if (agreedAt > now) return "future-date";
  const source = (cell("source") || plan.wording).slice(0, longestSource);
  return source ? { agreedAt, source } : "no-source";
}

function nameIn(cell: (key: ColumnKey) => string): { firstName: string; lastName: string } {
  const whole = splitName(cell("name"));
  const cut = (name: string) => name.replace(/\s+/g, " ").slice(0, longestName);
  return { firstName: cut(cell("firstName") || whole.firstName), lastName: cut(cell("lastName") || whole.lastName) };
}

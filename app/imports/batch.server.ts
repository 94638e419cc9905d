import type { Contact } from "#app/contacts/contact.ts";
import { now } from "#app/lib/clock.server.ts";
import { db } from "#app/lib/db.server.ts";
import type { PhoneNumber } from "#app/lib/phone-number.ts";
import { hashOf } from "#app/lib/secrets.server.ts";
import type { AdminRequest } from "#app/shopify/admin.ts";
import { findCustomersByNumbers, type Customer } from "#app/shopify/customers.ts";
import { strictest } from "#app/consent/store-consent.ts";
import type { Shop } from "#app/shops/shop.ts";
import type { Import } from "./import.ts";
import { readPerson, type Person, type ReadPerson } from "./read-person.ts";
import type { FileRow } from "./read-rows.ts";
import { resultOf, type Problem, type Result } from "./results.ts";

/** A row of the file, with its place among the people. */
export type Placed = { row: number; file: FileRow };

/** What a row comes to, and whom it is about. */
export type Judged = { row: number; line: number; ending: string | null } & (
  { result: Result; person: Person; customer: Customer | undefined } | { result: Problem; person?: undefined }
);

type Known = {
  contacts: Map<string, Pick<Contact, "ledgerConsent" | "storeConsent" | "suppressedReason">>;
  customers: Map<string, Customer[]>;
  seen: Set<string>;
  forgotten: Set<string>;
};

/** Judges some rows by what is known at this moment, here and in Shopify. Changes nothing. */
export async function judgeRows(
  shop: Shop,
  work: Import,
  admin: AdminRequest,
  rows: readonly Placed[],
): Promise<Judged[]> {
  const reading = { now: now(), timeZone: shop.timeZone };
  const read = rows.map(({ row, file }) => ({
    ...{ row, line: file.line },
    read: file.cells ? readPerson(file.cells, work.plan!, reading) : unreadable,
  }));
  const phones = [...new Set(read.flatMap(({ read: { person } }) => person?.phone ?? []))];
  const known = await knowing(shop, work, admin, phones);
  return read.map(({ row, line, read: { person, problem, ending } }): Judged => {
    if (!person) return { row, line, result: problem, ending };
    const customer = known.customers.get(person.phone)?.[0];
    return { row, line, ending: person.phone.slice(-4), result: judge(work, known, person), person, customer };
  });
}

const unreadable: ReadPerson = { problem: "unreadable", ending: null };

function judge({ plan }: Import, { contacts, customers, seen, forgotten }: Known, { phone }: Person): Result {
  const hash = hashOf("phone", phone);
  const isRepeated = seen.has(hash);
  seen.add(hash);
  const store = strictest((customers.get(phone) ?? []).map(({ consent }) => consent))?.state;
  const contact = contacts.get(phone);
  return resultOf({ mode: plan!.mode, isRepeated, isForgotten: forgotten.has(hash), contact, store });
}

async function knowing(shop: Shop, work: Import, admin: AdminRequest, phones: PhoneNumber[]): Promise<Known> {
  const hashes = phones.map((phone) => hashOf("phone", phone));
  const [contacts, words, customers, seen, forgotten] = await Promise.all([
    db.contact.findMany({ where: { shopId: shop.id, phone: { in: phones } } }),
    lastWords(shop.id, hashes),
    phones.length > 0 ? findCustomersByNumbers(admin, phones) : [],
    db.importRow.findMany({ where: { importId: work.id, phoneHash: { in: hashes } }, select: { phoneHash: true } }),
    forgottenSince(shop, work.createdAt),
  ]);
  const rows = new Map(contacts.map((contact) => [contact.phone, contact]));
  return {
    contacts: new Map(
      phones.map((phone, index) => {
        const { storeConsent = null, suppressedReason = null, ledgerConsent = null } = rows.get(phone) ?? {};
        // Who was forgotten is a new contact; their STOP outlives it in the ledger.
        return [
          phone,
          { storeConsent, suppressedReason, ledgerConsent: ledgerConsent ?? words.get(hashes[index]!) ?? null },
        ];
      }),
    ),
    customers: Map.groupBy(customers, ({ phone }) => phone ?? ""),
    seen: new Set(seen.flatMap(({ phoneHash }) => phoneHash ?? [])),
    forgotten,
  };
}

/** What each of these numbers said to us last, by itself. */
async function lastWords(shopId: string, hashes: readonly string[]): Promise<Map<string, string>> {
  const rows = await db.$queryRaw<{ phoneHash: string; change: string }[]>`
    SELECT DISTINCT ON ("phoneHash") "phoneHash", "change" FROM "ConsentEntry"
    WHERE "shopId" = ${shopId}::uuid AND "phoneHash" = ANY(${hashes}) AND "change" <> 'pending' AND "method" <> 'admin'
    ORDER BY "phoneHash", "sequence" DESC`;
  return new Map(rows.map(({ phoneHash, change }) => [phoneHash, change]));
}

/** Whom the shop was asked to forget since the file came: a list must not bring them back. */
async function forgottenSince({ domain }: Pick<Shop, "domain">, at: Date): Promise<Set<string>> {
  const rows = await db.$queryRaw<{ hash: string }[]>`
    SELECT jsonb_array_elements_text("payload"->'forgotten') AS hash FROM "StoreEvent"
    WHERE "domain" = ${domain} AND "receivedAt" >= ${new Date(at.getTime() - 86_400_000)} AND "topic" = 'customers/redact'
      AND "doneAt" >= ${at} AND jsonb_typeof("payload"->'forgotten') = 'array'`;
  return new Set(rows.map(({ hash }) => hash));
}

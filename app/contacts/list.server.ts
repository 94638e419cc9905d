import { db, Prisma } from "#app/lib/db.server.ts";
import { hashOf } from "#app/lib/secrets.server.ts";
import { toPhoneNumber } from "#app/lib/phone-number.ts";
import type { Shop } from "#app/shops/shop.ts";
import type { Standing, Words } from "./standing.ts";

/** One contact as the list shows it. */
export type ListedContact = Words & {
  id: string;
  phone: string;
  name: string | null;
  createdAt: Date;
  customerId: string | null;
  locale: string | null;
  language: string | null;
  countryCode: string | null;
  provinceCode: string | null;
  /** How we know of their consent: the method of the ledger's last entry. */
  source: string | null;
  lastText: string | null;
  lastDirection: string | null;
  lastAt: Date | null;
};

export type ListWish = {
  shop: Pick<Shop, "id" | "country">;
  standing?: Standing;
  /** Only those of whose consent the ledger learned last by this method. */
  source?: string;
  /** A number, its last digits, or a part of a name: looks through everybody, whatever the filters. */
  search?: string;
  /** The `next` of the page before. */
  after?: string;
  most?: number;
};

type Row = Omit<ListedContact, "source"> & { sequence: number | null };

/**
 * One page of a shop's contacts, those who came last first; where a source is wished for, by their last word. Pages are told apart by
 * the last one shown, so that the hundredth is as quick as the first.
 */
export async function loadContacts({ most = 50, ...wish }: ListWish) {
  const rows = await db.$queryRaw<Row[]>(pick(pageOf(wish), most + 1));
  const shown = rows.slice(0, most);
  const sources = await sourcesOf(wish.shop.id, shown);
  const last = rows.length > most ? shown.at(-1) : undefined;
  return {
    contacts: shown.map((row) => ({ ...row, source: sources.get(row.phone) ?? null })),
    next: last && (last.sequence === null ? `${last.createdAt.toISOString()}_${last.id}` : String(last.sequence)),
  };
}

function pageOf({ shop, standing, source, search, after }: Omit<ListWish, "most">): Prisma.Sql {
  if (search)
    return Prisma.sql`${ofShop(shop.id)} AND ${looksLike(search, shop.country)} ${older(after)} ${newestFirst}`;
  const isSo = standing ? Prisma.sql`AND ${standingSql} = ${standing}` : Prisma.empty;
  if (!source) return Prisma.sql`${ofShop(shop.id)} ${isSo} ${older(after)} ${newestFirst}`;
  const before = /^\d{1,9}$/.test(after ?? "") ? Prisma.sql`AND entry."sequence" < ${Number(after)}` : Prisma.empty;
  return Prisma.sql`
    SELECT contact.*, entry."sequence" FROM "ConsentEntry" entry
    JOIN "Contact" contact ON contact."shopId" = entry."shopId" AND contact."phone" = entry."phone"
    WHERE entry."shopId" = ${shop.id}::uuid AND entry."method" = ${source} ${before} ${isSo} AND NOT EXISTS (
      SELECT 1 FROM "ConsentEntry" later WHERE later."shopId" = entry."shopId" AND later."phoneHash" = entry."phoneHash"
        AND later."sequence" > entry."sequence")
    ORDER BY entry."sequence" DESC`;
}

const ofShop = (shopId: string) => Prisma.sql`
  SELECT contact.*, NULL::int AS "sequence" FROM "Contact" contact WHERE contact."shopId" = ${shopId}::uuid`;

const newestFirst = Prisma.sql`ORDER BY contact."createdAt" DESC, contact."id" DESC`;

const standingSql = Prisma.sql`contact_standing(contact."ledgerConsent", contact."storeConsent", contact."suppressedReason")`;

function older(after: string | undefined): Prisma.Sql {
  const [, time, id] = /^(.{24})_([\da-f]{8}-[\da-f-]{27})$/.exec(after ?? "") ?? [];
  const at = new Date(time ?? NaN);
  return id && !Number.isNaN(at.getTime())
    ? Prisma.sql`AND (contact."createdAt", contact."id") < (${at}, ${id}::uuid)`
    : Prisma.empty;
}

function looksLike(search: string, country: string): Prisma.Sql {
  const like = (part: string) => `%${part.replace(/[\\%_]/g, "\\$&")}%`;
  const whole = toPhoneNumber(search, country);
  if (whole) return Prisma.sql`contact."phone" = ${whole}`;
  const digits = /^[\d\s()+.-]+$/.test(search) ? search.replace(/\D/g, "") : "";
  if (digits.length >= 3) return Prisma.sql`contact."phone" LIKE ${like(digits)}`;
  return Prisma.sql`contact."name" ILIKE ${like(search)}`;
}

/** Fills in the last text of each. */
const pick = (page: Prisma.Sql, most: number) => Prisma.sql`
  WITH page AS (${page} LIMIT ${most})
  SELECT page.*, last."text" AS "lastText", last."direction" AS "lastDirection", last."createdAt" AS "lastAt"
  FROM page LEFT JOIN LATERAL (SELECT * FROM "Message" message WHERE message."contactId" = page."id"
    ORDER BY message."createdAt" DESC LIMIT 1) last ON TRUE
  ORDER BY page."sequence" DESC NULLS LAST, page."createdAt" DESC, page."id" DESC`;

/** By which way the ledger learned of each number's last word. */
async function sourcesOf(shopId: string, contacts: readonly { phone: string }[]): Promise<Map<string, string>> {
  const phoneOf = new Map(contacts.map(({ phone }) => [hashOf("phone", phone), phone]));
  const last = await db.$queryRaw<{ phoneHash: string; method: string }[]>`
    SELECT DISTINCT ON ("phoneHash") "phoneHash", "method" FROM "ConsentEntry"
    WHERE "shopId" = ${shopId}::uuid AND "phoneHash" = ANY(${[...phoneOf.keys()]}) ORDER BY "phoneHash", "sequence" DESC`;
  return new Map(last.map(({ phoneHash, method }) => [phoneOf.get(phoneHash)!, method]));
}

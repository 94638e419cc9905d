import type { Contact } from "#app/contacts/contact.ts";
import { placesOf } from "#app/contacts/places/places.ts";
import { now } from "#app/lib/clock.server.ts";
import { Prisma, type Tx } from "#app/lib/db.server.ts";
import type { Shop } from "#app/shops/shop.ts";
import { nobodyKnown, type Standing } from "#app/templates/complete.ts";
import { ratesMarks } from "#app/templates/footer.texts.ts";
import type { MessageKind } from "./message.ts";

const month = 30 * 86_400_000;

/** Where networks ask that the first offer tells of its cost (CTIA Messaging Principles 5.1.3; Canada's carriers follow them). */
const warnsOfRates = ["US", "CA"];

/** What somebody was already told, or will be by a text that is on its way, as far as a text of this kind depends on it. */
export async function toldBefore(tx: Tx, shop: Shop, contact: Contact, kind: MessageKind): Promise<Standing> {
  return (await allToldBefore(tx, shop, [contact], kind))(contact);
}

/** The same for many people at once. */
export async function allToldBefore(
  tx: Tx,
  shop: Shop,
  contacts: readonly Contact[],
  kind: MessageKind,
): Promise<(contact: Contact) => Standing> {
  if (kind === "transactional" || kind === "requested") {
    const since = new Date(now().getTime() - month);
    const told = await whoWasTold(tx, contacts, ["STOP"], Prisma.sql`"createdAt" > ${since} AND "text" LIKE`);
    return ({ id }) => ({ ...nobodyKnown, wayOutDue: !told.has(id) });
  }
  if (kind !== "marketing") return () => nobodyKnown;
  const warned = contacts.filter((one) => warnsOfRates.includes(placesOf(one.phone, one, shop).country ?? ""));
  const told = await whoWasTold(tx, warned, ratesMarks, Prisma.sql`"text" ILIKE`);
  const due = new Set(warned.flatMap(({ id }) => (told.has(id) ? [] : [id])));
  return ({ id }) => ({ ...nobodyKnown, ratesDue: due.has(id) });
}

async function whoWasTold(tx: Tx, contacts: readonly Contact[], words: readonly string[], among: Prisma.Sql) {
  if (contacts.length === 0) return new Set<string>();
  const ids = contacts.map(({ id }) => id);
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT "id" FROM unnest(${ids}::uuid[]) AS person("id") WHERE EXISTS (
      SELECT 1 FROM "Message" WHERE "contactId" = person."id" AND "direction" = 'out'
        AND "status" NOT IN ('failed', 'refused') AND ${among} ANY(${words.map((word) => `%${word}%`)}))`;
  return new Set(rows.map(({ id }) => id));
}

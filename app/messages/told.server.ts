import type { Contact } from "#app/contacts/contact.ts";
import { placesOf } from "#app/contacts/places/places.ts";
import { now } from "#app/lib/clock.server.ts";
import type { Prisma, Tx } from "#app/lib/db.server.ts";
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
    const told = await whoWasTold(tx, contacts, { createdAt: { gt: since }, text: { contains: "STOP" } });
    return ({ id }) => ({ ...nobodyKnown, wayOutDue: !told.has(id) });
  }
  if (kind !== "marketing") return () => nobodyKnown;
  const warned = contacts.filter((contact) =>
    warnsOfRates.includes(placesOf(contact.phone, contact, shop).country ?? ""),
  );
  const told = await whoWasTold(tx, warned, {
    OR: ratesMarks.map((mark) => ({ text: { contains: mark, mode: "insensitive" } })),
  });
  const due = new Set(warned.flatMap(({ id }) => (told.has(id) ? [] : [id])));
  return ({ id }) => ({ ...nobodyKnown, ratesDue: due.has(id) });
}

async function whoWasTold(tx: Tx, contacts: readonly Contact[], said: Prisma.MessageWhereInput): Promise<Set<string>> {
  if (contacts.length === 0) return new Set();
  const contactId = contacts.length === 1 ? contacts[0]!.id : { in: contacts.map(({ id }) => id) };
  const texts = await tx.message.findMany({
    where: { contactId, direction: "out", status: { notIn: ["failed", "refused"] }, ...said },
    select: { contactId: true },
    ...(contacts.length === 1 && { take: 1 }),
  });
  return new Set(texts.map((text) => text.contactId));
}

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
  const isTold = async (said: Prisma.MessageWhereInput) =>
    (await tx.message.findFirst({ where: { ...toThem(contact), ...said }, select: { id: true } })) !== null;
  if (kind === "transactional" || kind === "requested") {
    const since = new Date(now().getTime() - month);
    return { ...nobodyKnown, wayOutDue: !(await isTold({ createdAt: { gt: since }, text: { contains: "STOP" } })) };
  }
  const { country } = placesOf(contact.phone, contact, shop);
  if (kind !== "marketing" || !country || !warnsOfRates.includes(country)) return nobodyKnown;
  return {
    ...nobodyKnown,
    ratesDue: !(await isTold({ OR: ratesMarks.map((mark) => ({ text: { contains: mark, mode: "insensitive" } })) })),
  };
}

const toThem = ({ id: contactId }: Contact) => ({
  contactId,
  direction: "out",
  status: { notIn: ["failed", "refused"] },
});

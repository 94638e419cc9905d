import { withLastWord } from "#app/consent/ledger.server.ts";
import { loadContact } from "#app/contacts/contacts.server.ts";
import type { Contact } from "#app/contacts/contact.ts";
import { db, type Tx } from "#app/lib/db.server.ts";
import { now } from "#app/lib/clock.server.ts";
import { numbersOfShop } from "#app/numbers/accounts.server.ts";
import { commit, type Occasion } from "#app/outcomes/commit.server.ts";
import { spokenTo } from "#app/shops/language.ts";
import type { Shop } from "#app/shops/shop.ts";
import type { Speaker } from "#app/templates/text.ts";
import { noteSeen } from "./thread-state.server.ts";

/** A person of the shop: what they write goes out as it is, and no merchant words it beforehand. */
const teamSpeaker: Speaker = {
  key: "team",
  name: "Your team",
  texts: { written: { en: "{{ written }}" } },
  samples: { written: { written: "" } },
};

export type Reply = {
  text: string;
  /** Who writes it, as far as Shopify tells. */
  author: string;
  /** The same key twice is one text. */
  key: string;
  /** Where it is not an answer to whatever they texted last: written beside an order, it is about that order. */
  kind?: "transactional";
};

/** What a reply is kept under, so that it is sent once. */
export const causeOfReply = (key: string) => `reply:${key}`;

/**
 * Sends what a person of the shop wrote to a contact, by the way that every text goes; from then on a person answers them, not the robot.
 * Answers why it could not be, in a merchant's words. Undefined where it is on its way.
 * `alongside` is done in the same transaction; where it answers false, nothing is sent.
 */
export async function sendReply(
  shop: Shop,
  contactId: string,
  reply: Reply,
  alongside: (tx: Tx) => Promise<boolean> = async () => true,
): Promise<string | undefined> {
  const contact = await loadContact(shop.id, contactId).then((found) => found && withLastWord(found));
  const refused = refusalOf(contact);
  if (!contact || refused) return refused;
  const from = await numberFor(contact);
  if (!from) return "Not sent: no number is connected";
  const occasion = await occasionFor(shop, contact, from, reply);
  await db.$transaction(async (tx) => {
    if (await alongside(tx)) await say(tx, occasion, reply);
  });
  return undefined;
}

/** Why nothing can be texted to somebody, whatever it is. */
export function refusalOf(contact: Contact | undefined): string | undefined {
  if (!contact) return "This person is not known any more";
  if (contact.ledgerConsent === "opt-out") return "Not sent: this person opted out";
  return contact.suppressedReason ? `Not sent: ${contact.suppressedReason}` : undefined;
}

async function occasionFor(
  shop: Shop,
  contact: Contact,
  from: Occasion["from"],
  { key, kind }: Reply,
): Promise<Occasion> {
  const hasTexted = await db.message.findFirst({
    where: { contactId: contact.id, direction: "in" },
    select: { id: true },
  });
  return {
    ...{ shop, contact, from, speaker: teamSpeaker, rule: "team.reply", occurredAt: now() },
    language: spokenTo(shop, contact.language, contact.locale),
    // An answer to somebody who texted; to anybody else a text of ours, which needs their consent.
    kind: kind ?? (hasTexted ? "person" : "transactional"),
    cause: causeOfReply(key),
  };
}

async function say(tx: Tx, occasion: Occasion, { text, author }: Reply) {
  const { contact } = occasion;
  const standing = await tx.conversation.findUnique({
    where: { contactId: contact.id },
    select: { humanSince: true },
  });
  const ids = await commit(tx, occasion, {
    texts: [{ key: "written", values: { written: text } }],
    changes: standing?.humanSince ? [] : [{ kind: "hand-over", why: "replied" }],
    ended: "replied",
  });
  await tx.message.updateMany({ where: { id: { in: ids }, shopId: contact.shopId }, data: { author } });
  await noteSeen(contact, tx);
}

/** The number that they texted or were texted on last, as far as it is still connected. */
export async function numberFor({ id, shopId }: Pick<Contact, "id" | "shopId">) {
  const [numbers, last] = await Promise.all([
    numbersOfShop(shopId),
    db.message.findFirst({ where: { contactId: id, shopId }, orderBy: { createdAt: "desc" } }),
  ]);
  const same = numbers.find(({ gateway, number }) => gateway === last?.gateway && number === last.number);
  return same ?? numbers[0];
}

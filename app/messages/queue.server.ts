import type { Contact } from "#app/contacts/contact.ts";
import type { Tx } from "#app/lib/db.server.ts";
import { newId } from "#app/lib/id.server.ts";
import { now } from "#app/lib/clock.server.ts";
import { seal } from "#app/lib/secrets.server.ts";
import { enqueue } from "#app/queue/enqueue.server.ts";
import { countParts } from "#app/templates/parts.ts";
import { hasHadText } from "./heard.server.ts";
import type { MessageKind } from "./message.ts";

export type NewText = {
  contact: Pick<Contact, "id" | "shopId" | "phone">;
  /** The number it goes out from, and the gateway of that number. */
  from: { gateway: string; number: string };
  text: string;
  /** A one-time code in the text: shown as dots everywhere but on the phone. */
  hide?: string;
  kind: MessageKind;
  /** What set it off: the same cause twice is one text. */
  cause?: string;
  inReplyTo?: string;
  rule?: string;
  /** When it became necessary; a text may grow too old to be of use. */
  occurredAt?: Date;
  latestAt?: Date;
  /** Not before then: when they are likeliest to read it. */
  bestAt?: Date;
  /** It can wait for the merchant's hours. */
  keepsHours?: boolean;
};

export const sealedTextOf = (messageId: string) => `Message.sealedText:${messageId}`;

/** Stores an outbound text and asks for it to be sent, in the caller's transaction. Returns undefined where its cause has had its text. */
export async function queueText(tx: Tx, text: NewText): Promise<string | undefined> {
  const id = newId();
  const { contact, from, hide, bestAt } = text;
  if (text.cause && (await hasHadText(tx, contact.shopId, text.cause))) return undefined;
  await tx.message.create({
    data: {
      id,
      shopId: contact.shopId,
      contactId: contact.id,
      direction: "out",
      gateway: from.gateway,
      number: from.number,
      phone: contact.phone,
      text: hide ? text.text.replaceAll(hide, "•".repeat(hide.length)) : text.text,
      sealedText: hide ? seal(text.text, sealedTextOf(id)) : null,
      kind: text.kind,
      parts: countParts(text.text).parts,
      status: "queued",
      cause: text.cause ?? null,
      inReplyTo: text.inReplyTo ?? null,
      rule: text.rule ?? null,
      occurredAt: text.occurredAt ?? now(),
      latestAt: text.latestAt ?? null,
      keepsHours: text.keepsHours ?? false,
      ...(bestAt && {
        dueAt: bestAt,
        verdict: "best-hour",
        reason: "Waiting: for the hour at which they usually read",
      }),
    },
  });
  await enqueue(tx, "send-message", { messageId: id }, { inOrderOf: contact.id, runAt: bestAt });
  return id;
}

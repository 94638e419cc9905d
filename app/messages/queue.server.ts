import type { Contact } from "#app/contacts/contact.ts";
import { Prisma, type Tx } from "#app/lib/db.server.ts";
import { newId } from "#app/lib/id.server.ts";
import { now } from "#app/lib/clock.server.ts";
import { seal } from "#app/lib/secrets.server.ts";
import { count } from "#app/lib/telemetry/measure.server.ts";
import { enqueue, enqueueAll } from "#app/queue/enqueue.server.ts";
import { countParts } from "#app/templates/parts.ts";
import { hasHadText } from "./heard.server.ts";
import type { MessageKind } from "./message.ts";
import type { Verdict } from "./verdict.ts";

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
  const { contact, cause, bestAt } = text;
  if (cause && (await hasHadText(tx, contact.shopId, cause))) return undefined;
  await tx.message.create({ data: rowOf(id, text), select: { id: true } });
  await enqueue(tx, "send-message", { messageId: id }, { inOrderOf: contact.id, runAt: bestAt });
  return id;
}

/** A text whose person the gate would refuse already: it is kept with the reason, and nobody is asked to send it. */
export type JudgedText = NewText & { refused?: Extract<Verdict, { verdict: "refuse" }> };

/** The same for many at once, in one statement each. Returns the ids in the texts' order: undefined where a cause has had its text. */
export async function queueTexts(tx: Tx, texts: readonly JudgedText[]): Promise<(string | undefined)[]> {
  if (texts.length === 0) return [];
  const rows = texts.map((text) => ({ ...rowOf(newId(), text), ...(text.refused && refusal(text.refused)) }));
  const columns = Prisma.raw(columnsOf(rows).join(", "));
  const stored = await tx.$queryRaw<{ id: string }[]>`
    INSERT INTO "Message" (${columns}) SELECT ${columns} FROM json_populate_recordset(NULL::"Message", ${JSON.stringify(rows)}::json)
    ON CONFLICT DO NOTHING RETURNING "id"`;
  const ids = new Set(stored.map(({ id }) => id));
  for (const [index, { kind, refused }] of texts.entries())
    if (refused && ids.has(rows[index]!.id)) count("smscommerce_verdicts_total", { kind, verdict: refused.rule });
  const due = rows.flatMap(({ id, status }, index) => {
    const { contact, bestAt: runAt } = texts[index]!;
    return ids.has(id) && status === "queued" ? [{ payload: { messageId: id }, inOrderOf: contact.id, runAt }] : [];
  });
  await enqueueAll(tx, "send-message", due);
  return rows.map(({ id }) => (ids.has(id) ? id : undefined));
}

const columnsOf = (rows: readonly object[]) =>
  [...new Set(rows.flatMap((row) => Object.keys(row)))].map((name) => `"${name}"`);

const refusal = ({ rule, reason }: NonNullable<JudgedText["refused"]>) =>
  ({ status: "refused", verdict: rule, reason, sealedText: null, dueAt: null, endedAt: now() }) as const;

function rowOf(id: string, text: NewText) {
  const { contact, from, hide, bestAt } = text;
  return {
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
  };
}

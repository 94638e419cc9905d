import { recordPayment } from "#app/bills/payments.server.ts";
import type { Contact } from "#app/contacts/contact.ts";
import { noteBirthday } from "#app/contacts/birthdays.server.ts";
import { keepAccount } from "#app/contacts/known-accounts.server.ts";
import type { Tx } from "#app/lib/db.server.ts";
import { enqueue } from "#app/queue/enqueue.server.ts";
import { keepReview } from "#app/reviews/reviews.server.ts";
import { dropWishes, keepWish, noteTold } from "#app/wishes/wishes.server.ts";
import type { Change } from "./change.ts";
import { askQuestion } from "./questions.server.ts";

/** The text that it answers, and the number that it came to. */
export type Answering = { inReplyTo?: string; from: { gateway: string; number: string } };

/** Makes an outcome's changes real, in the caller's transaction. What is paid for somebody must have been asked for by a text. */
export async function applyChanges(
  tx: Tx,
  contact: Contact,
  changes: readonly Change[],
  at: Date,
  answering?: Answering,
): Promise<void> {
  for (const change of changes)
    await (change.kind === "bill" ? record(tx, contact, change, answering!) : apply(tx, contact, change, at));
}

export type ChangesOfOne = { contact: Contact; changes: readonly Change[]; at: Date };

/** The same for many people at once. */
export async function applyChangesOfMany(tx: Tx, all: readonly ChangesOfOne[]): Promise<void> {
  const told = all.flatMap(({ changes }) => changes.flatMap((one) => (one.kind === "wish-told" ? [one.id] : [])));
  if (told.length > 0) await noteTold(tx, all[0]!.contact.shopId, told);
  for (const { contact, changes, at } of all) {
    const others = changes.filter(({ kind }) => kind !== "wish-told");
    if (others.length > 0) await applyChanges(tx, contact, others, at);
  }
}

type BillChange = Extract<Change, { kind: "bill" }>;

const record = (tx: Tx, { id, shopId }: Contact, { state, payment }: BillChange, { inReplyTo, from }: Answering) =>
  recordPayment(tx, { shopId, contactId: id, state, payment, process: `text:${inReplyTo}`, from });

async function apply(tx: Tx, contact: Contact, change: Exclude<Change, BillChange>, at: Date): Promise<void> {
  switch (change.kind) {
    case "hand-over":
      await noteOnConversation(tx, contact, { humanSince: at, humanWhy: change.why }, at);
      return change.why === "replied" || change.why === "taken" ? undefined : callStaff(tx, contact, "person");
    case "lock":
      await noteOnConversation(tx, contact, { lockedAt: at, objectionUntil: null }, at);
      return callStaff(tx, contact, "locked");
    case "objection":
      return noteOnConversation(tx, contact, { objectionUntil: change.until }, at);
    case "question":
      return askQuestion(tx, contact, change, at);
    case "birthday":
      return noteBirthday(tx, contact, change.birthday);
    case "rating":
      return keepReview(tx, contact, change, at);
    case "account-told":
      return keepAccount(tx, contact, change.account);
    case "wish":
      return keepWish(tx, contact, change.wish, at);
    case "drop-wishes":
      return dropWishes(tx, contact, change.ids);
    case "wish-told":
      return noteTold(tx, contact.shopId, [change.id]);
    case "release-hold":
      return enqueue(tx, "release-hold", { shopId: contact.shopId, draftId: change.draftId }, { runAt: change.at });
  }
}

const callStaff = (tx: Tx, { shopId, id: subject }: Contact, about: "person" | "locked") =>
  enqueue(tx, "alert-staff", { shopId, about, subject });

type Noted = { humanSince?: Date; humanWhy?: string; lockedAt?: Date; objectionUntil?: Date | null };

async function noteOnConversation(tx: Tx, { id: contactId, shopId }: Contact, noted: Noted, at: Date) {
  const first = { contactId, shopId, state: { state: "open" }, updatedAt: at };
  await tx.conversation.upsert({ where: { contactId }, create: { ...first, ...noted }, update: noted });
}

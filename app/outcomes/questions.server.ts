import type { Contact } from "#app/contacts/contact.ts";
import { db, type Tx } from "#app/lib/db.server.ts";
import { newId } from "#app/lib/id.server.ts";
import type { Change } from "./change.ts";
import { stateOf } from "./question.ts";

type Asks = Extract<Change, { kind: "question" }>;

/** Keeps a question that stands beside whatever they talk about. */
export async function askQuestion(tx: Tx, { id: contactId, shopId }: Contact, asks: Asks, at: Date): Promise<void> {
  const { command, next, until, codeId } = asks;
  const state = stateOf(command, next, until, codeId);
  await tx.question.create({ data: { id: newId(), shopId, contactId, command, state, askedAt: at, until } });
}

/** So many are looked at for one text. */
const most = 5;

/** What was asked of them and not answered yet, the newest first. */
export const standingQuestions = ({ id: contactId, shopId }: Pick<Contact, "id" | "shopId">, at: Date) =>
  db.question.findMany({
    where: { contactId, shopId, answeredAt: null, until: { gt: at } },
    orderBy: { askedAt: "desc" },
    take: most,
    select: { id: true, state: true },
  });

export async function noteAnswered(tx: Tx, { shopId }: Pick<Contact, "shopId">, id: string, at: Date): Promise<void> {
  await tx.question.updateMany({ where: { id, shopId, answeredAt: null }, data: { answeredAt: at } });
}

/** Whoever says stop is asked nothing any more, and the codes of what was asked approve nothing. */
export async function endQuestions(tx: Tx, { id: contactId, shopId }: Contact, at: Date): Promise<void> {
  await tx.question.updateMany({ where: { contactId, shopId, answeredAt: null }, data: { answeredAt: at } });
  await tx.code.updateMany({
    where: { contactId, shopId, stands: true, voidedAt: null, acceptedBy: null },
    data: { voidedAt: at },
  });
}

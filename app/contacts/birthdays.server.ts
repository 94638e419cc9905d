import { db, type Tx } from "#app/lib/db.server.ts";
import type { Birthday, Celebrant } from "./birthday.ts";
import type { Contact } from "./contact.ts";

const pageSize = 500;

/** Goes through those who told us that their birthday is on one of these days, page by page. */
export async function* birthdaysOn(shopId: string, days: readonly Birthday[]): AsyncGenerator<Celebrant> {
  let after: string | undefined;
  do {
    const page = await db.contact.findMany({
      where: { shopId, birthday: { in: [...days] }, ...(after && { id: { gt: after } }) },
      select: { id: true, customerId: true },
      orderBy: { id: "asc" },
      take: pageSize,
    });
    for (const { id: contactId, customerId } of page) yield { contactId, customerId };
    after = page.length === pageSize ? page.at(-1)!.id : undefined;
  } while (after);
}

export async function noteBirthday(tx: Tx, { id, shopId }: Pick<Contact, "id" | "shopId">, birthday: Birthday) {
  await tx.contact.updateMany({ where: { id, shopId }, data: { birthday } });
}

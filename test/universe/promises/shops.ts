import { rowsOf, type Promised } from "./known.ts";

type Link = { table: string; column: string; to: string; named: string };

/** Rows that belong to a shop and name rows that do: from the database's own books, and those that it does not know of. */
async function links(): Promise<Link[]> {
  const declared = await rowsOf<Link>(
    `SELECT holder.relname AS "table", col.attname AS "column", target.relname AS "to", key.attname AS "named" FROM pg_constraint link
     JOIN pg_class holder ON holder.oid = link.conrelid JOIN pg_class target ON target.oid = link.confrelid
     JOIN pg_attribute col ON col.attrelid = holder.oid AND col.attnum = link.conkey[1]
     JOIN pg_attribute key ON key.attrelid = target.oid AND key.attnum = link.confkey[1]
     WHERE link.contype = 'f' AND array_length(link.conkey, 1) = 1 AND target.relname <> 'Shop'
       AND EXISTS (SELECT 1 FROM pg_attribute own WHERE own.attrelid = holder.oid AND own.attname = 'shopId')
       AND EXISTS (SELECT 1 FROM pg_attribute own WHERE own.attrelid = target.oid AND own.attname = 'shopId')`,
  );
  const meant = [
    { table: "Message", column: "inReplyTo", to: "Message" },
    { table: "Turn", column: "messageId", to: "Message" },
    { table: "Turn", column: "contactId", to: "Contact" },
    { table: "Code", column: "contactId", to: "Contact" },
    { table: "Code", column: "acceptedBy", to: "Message" },
    { table: "ConsentEntry", column: "messageId", to: "Message" },
  ];
  return [...declared, ...meant.map((one) => ({ ...one, named: "id" }))];
}

/** No row of a shop's names one of another shop's. */
export const shopsStayApart: Promised = async ({ id }) => {
  const found = await Promise.all(
    (await links()).map(async ({ table, column, to, named }) => {
      const rows = await rowsOf<{ id: string }>(
        `SELECT one."${column}" AS id FROM "${table}" one JOIN "${to}" other ON other."${named}" = one."${column}"
         WHERE one."shopId" = $1 AND other."shopId" <> one."shopId"`,
        [id],
      );
      return rows.map((row) => `a ${table} names the ${to} ${row.id}, which is another shop's`);
    }),
  );
  return found.flat();
};

/** What a shop texts leaves from its own number, and is in its own books. */
export const textsLeaveByOwnNumber: Promised = async ({ id, number }, { ringcentral }) => {
  const rows = await rowsOf<{ externalId: string; number: string }>(
    `SELECT "externalId", "number" FROM "Message" WHERE "shopId" = $1 AND "direction" = 'out' AND "externalId" IS NOT NULL`,
    [id],
  );
  const own = new Set(ringcentral.sent.filter(({ from }) => from === number).map((text) => text.id));
  return rows
    .filter((row) => row.number !== number || !own.has(row.externalId))
    .map(({ externalId }) => `text ${externalId} left by another shop's number`);
};

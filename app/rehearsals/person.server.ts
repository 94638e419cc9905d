import { db, Prisma } from "#app/lib/db.server.ts";
import { newId } from "#app/lib/id.server.ts";
import type { Rows } from "./kept.ts";

/** A number under a country code that is nobody's (ITU-T E.164 keeps +999 back): no phone can have it. */
export const madeUpNumber = "+999000000000";

type Column = { table: string; column: string };

/** The tables that hang on a person, asked of the database itself, so that one added later is not forgotten. Texts first: others hang on them. */
async function personsTables(): Promise<{ tables: string[]; shape: string }> {
  const columns = await db.$queryRaw<Column[]>`
    SELECT table_name AS "table", column_name || ' ' || data_type AS "column" FROM information_schema.columns
    WHERE table_schema = current_schema() AND (table_name = 'Contact' OR table_name IN (
      SELECT table_name FROM information_schema.columns WHERE column_name = 'contactId' AND table_schema = current_schema()))
    ORDER BY table_name = 'Contact' DESC, table_name = 'Message' DESC, table_name, column_name`;
  const tables = [...new Set(columns.map(({ table }) => table))];
  return { tables, shape: columns.map(({ table, column }) => `${table}.${column}`).join("\n") };
}

const named = (table: string) => Prisma.raw(`"${table}"`);

/** Everything that there is of somebody, and which columns that was. */
export async function leave(contactId: string): Promise<{ rows: Rows; shape: string }> {
  const { tables, shape } = await personsTables();
  const rows: Rows = {};
  for (const table of tables) {
    const key = table === "Contact" ? "id" : "contactId";
    const found = await db.$queryRaw<{ row: Rows[string][number] }[]>`
      SELECT to_jsonb(one) AS row FROM ${named(table)} one WHERE ${named(key)} = ${contactId}::uuid`;
    if (found.length > 0) rows[table] = found.map(({ row }) => row);
  }
  return { rows, shape };
}

/** The person whom a rehearsal is about, as they were left; a new one where there is nothing that fits. Only within a rehearsal. */
export async function enter(shopId: string, left: { rows: Rows; shape: string } | undefined): Promise<string> {
  const { tables, shape } = await personsTables();
  const known = left?.shape === shape ? left.rows : undefined;
  const id = known?.Contact?.[0]?.id;
  if (typeof id !== "string") {
    const made = await db.contact.create({ data: { id: newId(), shopId, phone: madeUpNumber } });
    return made.id;
  }
  for (const table of tables.filter((one) => known![one])) {
    const rows = JSON.stringify(known![table]);
    await db.$executeRaw`
      INSERT INTO ${named(table)} SELECT * FROM jsonb_populate_recordset(null::${named(table)}, ${rows}::jsonb)`;
  }
  return id;
}

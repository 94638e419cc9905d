import { pool } from "#app/lib/db.server.ts";

/** Every row of every table, the queue's own included, as text: what somebody with a copy of the database could read. */
export async function everyRow(): Promise<{ table: string; row: string }[]> {
  const { rows: tables } = await pool().query<{ name: string }>(
    `SELECT format('%I.%I', table_schema, table_name) AS name FROM information_schema.tables
     WHERE table_type = 'BASE TABLE' AND table_schema NOT IN ('pg_catalog', 'information_schema')`,
  );
  const found = await Promise.all(
    tables.map(async ({ name }) => {
      const { rows } = await pool().query<{ row: string }>(`SELECT held::text AS row FROM ${name} held`);
      return rows.map(({ row }) => ({ table: name, row }));
    }),
  );
  return found.flat();
}

/** The tables that say any of these words in the open. */
export async function tablesThatSay(words: readonly string[]): Promise<string[]> {
  const rows = await everyRow();
  return [...new Set(rows.flatMap(({ table, row }) => (words.some((word) => row.includes(word)) ? [table] : [])))];
}

import type pg from "pg";

/** What is wanted of a connection: a pool or a client has it. */
export type Database = { query: pg.Pool["query"] };

export type Row = Record<string, unknown>;

const atOnce = 5000;

/** Adds rows, all with the same columns, to a table; those that are there already stay as they are. */
export async function addRows(database: Database, table: string, rows: readonly Row[]): Promise<void> {
  const columns = Object.keys(rows[0] ?? {})
    .map((column) => `"${column}"`)
    .join(", ");
  for (let from = 0; from < rows.length; from += atOnce)
    await database.query(
      `INSERT INTO "${table}" (${columns}) SELECT ${columns} FROM json_populate_recordset(NULL::"${table}", $1) ON CONFLICT DO NOTHING`,
      [JSON.stringify(rows.slice(from, from + atOnce))],
    );
}

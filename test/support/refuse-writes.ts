import { pool } from "#app/lib/db.server.ts";

/** When a row's write counts: always, or only for some of them, as SQL. */
type Watched = string | { table: string; on: string; when?: string };

/** Makes the database refuse one single write to these tables, whichever is asked for: the first since then is number 1. */
export async function refuseWrites(tables: readonly Watched[]) {
  const triggers = tables.map((watched, index) => {
    const { table, on, when } = typeof watched === "string" ? { table: watched, on: "INSERT OR UPDATE" } : watched;
    const only = when ? `WHEN (${when})` : "";
    return `CREATE TRIGGER refuse_${index} BEFORE ${on} ON "${table}" FOR EACH ROW ${only} EXECUTE FUNCTION refuse_one();`;
  });
  await pool().query(`
    CREATE SEQUENCE writes;
    CREATE TABLE refused (at bigint);
    CREATE FUNCTION refuse_one() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
      IF nextval('writes') = (SELECT at FROM refused) THEN RAISE EXCEPTION 'refused by a test' USING ERRCODE = '57P01'; END IF;
      RETURN NEW;
    END $$;
    ${triggers.join("\n")}`);
  return {
    /** Refuses that write from now on; 0 refuses none, and only counts. */
    async refuse(at: number) {
      await pool().query(`TRUNCATE refused; ALTER SEQUENCE writes RESTART`);
      await pool().query(`INSERT INTO refused VALUES ($1)`, [at]);
    },
    /** Refuses none any more, and goes on counting. */
    relent: () => pool().query(`TRUNCATE refused`),
    /** How many there were since then. */
    async count() {
      const { rows } = await pool().query<{ last: string }>(`SELECT last_value AS last FROM writes`);
      return Number(rows[0]!.last);
    },
    stop: () => pool().query(`DROP FUNCTION refuse_one CASCADE; DROP TABLE refused; DROP SEQUENCE writes`),
  };
}

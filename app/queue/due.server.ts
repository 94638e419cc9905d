import type { PgBoss } from "pg-boss";

/**
 * Which of these queues have a job that is due. One look for all of them: a worker at rest asks the database twice a second, not sixty
 * times.
 */
export async function queuesWithWork(engine: PgBoss, names: readonly string[]): Promise<string[]> {
  const { rows } = await engine.getDb().executeSql(
    `SELECT name FROM unnest($1::text[]) AS asked(name) WHERE EXISTS (
       SELECT FROM pgboss.job job
       WHERE job.name = asked.name AND job.state < 'active' AND NOT job.blocked AND job.start_after <= pgboss.job_now())`,
    [names],
  );
  return (rows as { name: string }[]).map(({ name }) => name);
}

import pg from "pg";
import { parseIntoClientConfig } from "pg-connection-string";
import { databaseUrl } from "#app/lib/db.server.ts";
import { log } from "#app/lib/log.server.ts";

/** The channel on which pg-boss tells of new jobs: the name of their queue. */
const channel = `SELECT 'pgboss_' || left(encode(sha224('pgboss'::bytea), 'hex'), 24) AS name`;
const pauseMs = 1_000;

/**
 * Hears of new jobs as they are committed. `missed` is called whenever it begins to listen: what came before was not heard. A connection
 * that is lost is opened again; meanwhile crews find their work by polling.
 */
export function hearNotices(heard: (queue: string) => void, missed: () => void): () => Promise<void> {
  let client: pg.Client | undefined;
  let [stopped, timer] = [false, undefined as NodeJS.Timeout | undefined];

  async function listen() {
    const opened = new pg.Client({ ...parseIntoClientConfig(databaseUrl()), keepAlive: true });
    client = opened;
    opened.on("notification", ({ payload }) => payload && heard(payload));
    opened.on("error", (error) => log.warn({ err: error }, "the queue's notices were cut off"));
    opened.on("end", () => retry());
    try {
      await opened.connect();
      const { rows } = await opened.query<{ name: string }>(channel);
      await opened.query(`LISTEN ${rows[0]!.name}`);
      missed();
    } catch {
      // One that could not be opened ends too, or never began.
      await opened.end().catch(() => {});
      retry();
    }
  }

  function retry() {
    if (stopped) return;
    clearTimeout(timer);
    timer = setTimeout(() => void listen(), pauseMs);
  }

  void listen();
  return async () => {
    stopped = true;
    clearTimeout(timer);
    await client?.end().catch(() => {});
  };
}

import { handlers } from "#app/jobs/registry.server.ts";
import { stopBoss } from "#app/queue/boss.server.ts";
import { watchWorkers } from "#app/queue/lost-workers.server.ts";
import { startWorking } from "#app/queue/work.server.ts";

/** Starts taking jobs. Returns how to stop: what is under way is finished first. */
export async function startWorker(): Promise<() => Promise<void>> {
  await startWorking(handlers);
  const leave = await watchWorkers();
  return async () => {
    await leave();
    await stopBoss();
  };
}

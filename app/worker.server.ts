import { handlers } from "#app/jobs/registry.server.ts";
import { startWorking } from "#app/queue/work.server.ts";
import { stopBoss } from "#app/queue/boss.server.ts";

/** Starts taking jobs. Returns how to stop: what is under way is finished first. */
export async function startWorker(): Promise<() => Promise<void>> {
  await startWorking(handlers);
  return stopBoss;
}

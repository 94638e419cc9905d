import { now } from "#app/lib/clock.server.ts";
import { db } from "#app/lib/db.server.ts";
import { log } from "#app/lib/log.server.ts";
import type { JobPayload } from "#app/queue/catalog.ts";
import { enqueue } from "#app/queue/enqueue.server.ts";
import { ShopifyError } from "#app/shopify/admin.ts";
import type { Shop } from "#app/shops/shop.ts";
import type { Automation } from "./automation.ts";
import { contextOf } from "./run.context.server.ts";
import { automations, counted, isOn, runOne } from "./run.server.ts";

/** So many people make one job: some seconds of Shopify's time, where each needs several requests. */
const atOnce = 25;

/**
 * Finds out whom one day of the calendar concerns in a shop, and has them told, a job for every few: however many there are, no job takes
 * long, several machines share them, and what fails is tried again for those few. Safe to repeat: nobody is told twice. Returns how many
 * of each, for the log. An automation that fails keeps no other from its turn; all that failed is thrown at the end.
 */
export async function runDaily(shop: Shop, day: string): Promise<string> {
  const found: string[] = [];
  const failed: { key: string; error: unknown }[] = [];
  for (const automation of automations.filter((one) => one.daily && isOn(shop, one)))
    try {
      found.push(`${automation.key}: ${await spread(shop, automation, day)}`);
    } catch (error) {
      failed.push({ key: automation.key, error });
    }
  throwAll(shop, failed);
  return found.join("; ") || "nothing by the calendar";
}

async function spread(shop: Shop, automation: Automation, day: string): Promise<number> {
  const job = { shopId: shop.id, automation: automation.key, happenedAt: now().toISOString() };
  const add = (payloads: unknown[]) => db.$transaction((tx) => enqueue(tx, "run-day", { ...job, payloads }));
  let [count, some]: [number, unknown[]] = [0, []];
  for await (const payload of automation.daily!({ ...contextOf(shop, automation, ""), day })) {
    count += 1;
    if (some.push(payload) < atOnce) continue;
    await add(some);
    some = [];
  }
  if (some.length > 0) await add(some);
  return count;
}

/** Tells some of those whom a day concerns. One who fails keeps no other from their text; all that failed is thrown at the end. */
export async function runDay(shop: Shop, { automation: key, happenedAt, payloads }: JobPayload<"run-day">) {
  const automation = automations.find((one) => one.key === key);
  if (!automation || !isOn(shop, automation)) return "off";
  const ended = new Map<string, number>();
  const failed: { key: string; error: unknown }[] = [];
  for (const payload of payloads)
    try {
      const look = { payload: automation.payload.parse(payload), happenedAt: new Date(happenedAt), step: "" };
      const end = await runOne(shop, automation, look).catch(unlessRefused);
      ended.set(end, (ended.get(end) ?? 0) + 1);
    } catch (error) {
      failed.push({ key, error });
    }
  throwAll(shop, failed);
  return counted(ended);
}

/** What Shopify will never do for one customer keeps nobody else from their text. */
function unlessRefused(error: unknown): string {
  if (error instanceof ShopifyError && !error.retryable) return error.merchantMessage;
  throw error;
}

/** Each goes into the log, the first in its own words to whoever looks at the job that failed. */
function throwAll(shop: Shop, failed: readonly { key: string; error: unknown }[]) {
  for (const { key, error } of failed)
    log.warn({ shop: shop.domain, automation: key, err: error }, "a text of the day could not be set off");
  if (failed.length > 0) throw failed[0]!.error;
}

import type { ZodError } from "zod";
import { now } from "#app/lib/clock.server.ts";
import { ShopifyError } from "#app/shopify/admin.ts";
import type { StoreEvent } from "#app/shopify/store-events.server.ts";
import type { Shop } from "#app/shops/shop.ts";
import type { Automation } from "./automation.ts";
import { contextOf, timingOf } from "./run.context.server.ts";
import { putOff } from "./run.put-off.server.ts";
import { causeOf } from "./run.standing.server.ts";
import * as registry from "./registry.ts";
import { tell } from "./run.tell.server.ts";

const automations: readonly Automation[] = Object.values(registry);

/** What happened in the store: an event of Shopify's, or something that is to be looked at again. */
export type Happening = Pick<StoreEvent, "topic" | "payload" | "triggeredAt" | "receivedAt"> & { id?: string };

/** Runs what this shop has on for a store event. Safe to repeat: one cause is one text. Returns how each ended, for the log. */
export async function runAutomations(shop: Shop, event: Happening): Promise<string> {
  const listening = automations.filter(
    (automation) => automation.topics.includes(event.topic) && (automation.acts || isOn(shop, automation)),
  );
  const ended: string[] = [];
  for (const automation of listening) ended.push(`${automation.key}: ${await take(shop, event, automation)}`);
  return ended.join("; ") || "no automation listens";
}

/** Runs a step of one that waited until it was due, as of that moment; what is switched off by then stays silent. */
export async function runDue(shop: Shop, event: Happening, { key, step }: { key: string; step: string }) {
  const automation = automations.find((one) => one.key === key);
  if (!automation || !isOn(shop, automation)) return "off";
  const read = automation.payload.safeParse(event.payload);
  const dueAt = read.success ? dueAtOf(shop, event, automation, read.data, step) : undefined;
  return dueAt ? runOne(shop, { ...event, triggeredAt: dueAt }, automation, step) : "never due";
}

/**
 * Runs what one day of the calendar sets off in a shop. Safe to repeat. Returns how each ended, for the log. One that fails keeps no other
 * from its turn; its error is thrown at the end, so that the day is tried again.
 */
export async function runDaily(shop: Shop, day: string): Promise<string> {
  const ended: string[] = [];
  const errors: unknown[] = [];
  for (const automation of automations.filter((one) => one.daily && isOn(shop, one)))
    try {
      ended.push(`${automation.key}: ${await runDay(shop, automation, day)}`);
    } catch (error) {
      errors.push(error);
    }
  if (errors.length > 0) throw errors[0];
  return ended.join("; ") || "nothing by the calendar";
}

async function runDay(shop: Shop, automation: Automation, day: string): Promise<string> {
  const at = now();
  const ended = new Map<string, number>();
  for await (const payload of automation.daily!({ ...contextOf(shop, automation, ""), day })) {
    const event = { topic: "daily", payload: payload as never, triggeredAt: at, receivedAt: at };
    const end = await runOne(shop, event, automation, "").catch(unlessRefused);
    ended.set(end, (ended.get(end) ?? 0) + 1);
  }
  return counted(ended);
}

/** What Shopify will never do for one customer keeps nobody else from their text. */
function unlessRefused(error: unknown): string {
  if (error instanceof ShopifyError && !error.retryable) return error.merchantMessage;
  throw error;
}

export const isOn = ({ settings }: Shop, { key, offByDefault }: Pick<Automation, "key" | "offByDefault">) =>
  settings.automations[key]?.on ?? !offByDefault;

const minuteMs = 60_000;

/** When it is to be looked at, by its own knowledge or by the merchant's wish; undefined where that is at once. */
function dueAtOf(shop: Shop, event: Happening, automation: Automation, payload: unknown, step: string) {
  const happenedAt = momentOf(event);
  if (automation.dueAt) return automation.dueAt(payload, timingOf(shop, automation, step, happenedAt));
  const { delayMinutes } = shop.settings.automations[automation.key] ?? {};
  return delayMinutes ? new Date(happenedAt.getTime() + delayMinutes * minuteMs) : undefined;
}

const momentOf = ({ triggeredAt, receivedAt }: Happening) => triggeredAt ?? receivedAt;

/** Does it now, or has each of its steps wait until it is due. */
async function take(shop: Shop, event: Happening, automation: Automation): Promise<string> {
  const read = automation.payload.safeParse(event.payload);
  if (!read.success) return unreadable(read.error);
  const waits = automation.dueAt !== undefined || !!shop.settings.automations[automation.key]?.delayMinutes;
  if (!waits || !event.id) return runOne(shop, event, automation, "");
  const ended: string[] = [];
  for (const step of automation.steps?.map(({ key }) => key) ?? [""]) {
    const dueAt = dueAtOf(shop, event, automation, read.data, step);
    const about = automation.waitsFor?.(read.data);
    ended.push(await putOff(shop, { storeEventId: event.id, automation: automation.key, step }, { dueAt, about }));
  }
  return ended.join(", ");
}

const unreadable = ({ issues }: ZodError) => `cannot read ${issues[0]?.path.join(".")}`;

async function runOne(shop: Shop, event: Happening, automation: Automation, step: string): Promise<string> {
  const read = automation.payload.safeParse(event.payload);
  if (!read.success) return unreadable(read.error);
  const context = contextOf(shop, automation, step);
  const ended = new Map<string, number>();
  for (const to of await automation.recipients(read.data, context)) {
    const outcome = await automation.run(read.data, to, context);
    const cause = causeOf(automation, step, automation.about(read.data, to, context));
    const says = outcome.texts.length > 0 && isOn(shop, automation);
    const due = { to, cause, outcome, happenedAt: momentOf(event) };
    const end = says ? await tell(shop, automation, due) : outcome.ended;
    ended.set(end, (ended.get(end) ?? 0) + 1);
  }
  return counted(ended);
}

const counted = (ended: Map<string, number>) =>
  [...ended].map(([end, count]) => (count > 1 ? `${count} ${end}` : end)).join(", ") || "concerns nobody";

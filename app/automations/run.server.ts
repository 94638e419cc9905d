import type { ZodError } from "zod";
import type { StoreEvent } from "#app/shopify/store-events.server.ts";
import type { Shop } from "#app/shops/shop.ts";
import type { Automation, Recipient } from "./automation.ts";
import { contextOf, timingOf } from "./run.context.server.ts";
import { tellMany, type Decided } from "./run.many.server.ts";
import { putOff } from "./run.put-off.server.ts";
import { findOnce } from "./run.person.server.ts";
import { causeOf } from "./run.standing.server.ts";
import * as registry from "./registry.ts";
import { tell } from "./run.tell.server.ts";

export const automations: readonly Automation[] = Object.values(registry);

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
  const { data: payload, success } = automation.payload.safeParse(event.payload);
  const dueAt = success ? dueAtOf(shop, event, automation, payload, step) : undefined;
  return dueAt ? runOne(shop, automation, { payload, happenedAt: dueAt, step }) : "never due";
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
  const { data: payload } = read;
  const waits = automation.dueAt !== undefined || !!shop.settings.automations[automation.key]?.delayMinutes;
  if (!waits || !event.id) return runOne(shop, automation, { payload, happenedAt: momentOf(event), step: "" });
  const ended: string[] = [];
  for (const step of automation.steps?.map(({ key }) => key) ?? [""]) {
    const dueAt = dueAtOf(shop, event, automation, payload, step);
    const about = automation.waitsFor?.(payload);
    ended.push(await putOff(shop, { storeEventId: event.id, automation: automation.key, step }, { dueAt, about }));
  }
  return ended.join(", ");
}

const unreadable = ({ issues }: ZodError) => `cannot read ${issues[0]?.path.join(".")}`;

/** One payload as the automation reads it, and which of its steps looks at it. */
export type Look = { payload: unknown; happenedAt: Date; step: string };

/** Asks an automation about one payload and says what it decides. Safe to repeat. Returns how it ended, for the log. */
export async function runOne(shop: Shop, automation: Automation, { payload, happenedAt, step }: Look): Promise<string> {
  const find = findOnce(shop);
  const context = contextOf(shop, automation, step, find);
  const ended = new Map<string, number>();
  const decide = async (to: Recipient): Promise<Decided> => ({
    ...{ to, outcome: await automation.run(payload, to, context) },
    cause: causeOf(automation, step, automation.about(payload, to, context)),
  });
  const sayTo = (one: Decided) => tell(shop, automation, { ...one, happenedAt }, find);
  const recipients = automation.recipients(payload, context);
  if (Symbol.asyncIterator in recipients) {
    await tellMany(shop, automation, mapped(recipients, decide), { happenedAt, ended }, sayTo);
    return counted(ended);
  }
  for (const to of await recipients) {
    const one = await decide(to);
    const says = one.outcome.texts.length > 0 && isOn(shop, automation);
    const end = says ? await sayTo(one) : one.outcome.ended;
    ended.set(end, (ended.get(end) ?? 0) + 1);
  }
  return counted(ended);
}

async function* mapped<From, To>(all: AsyncIterable<From>, map: (one: From) => Promise<To>): AsyncGenerator<To> {
  for await (const one of all) yield map(one);
}

export const counted = (ended: Map<string, number>) =>
  [...ended].map(([end, count]) => (count > 1 ? `${count} ${end}` : end)).join(", ") || "concerns nobody";

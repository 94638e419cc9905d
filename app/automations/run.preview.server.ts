import { setTimeout as wait } from "node:timers/promises";
import type { Language } from "#app/lib/language.ts";
import type { AdminRequest } from "#app/shopify/admin.ts";
import { adminFor } from "#app/shopify/request.server.ts";
import { lastStoreEvent, type StoreEvent } from "#app/shopify/store-events.server.ts";
import { spokenTo } from "#app/shops/language.ts";
import type { Shop } from "#app/shops/shop.ts";
import { complete, dutiesOf, nobodyKnown } from "#app/templates/complete.ts";
import { countParts } from "#app/templates/parts.ts";
import { valuesFor } from "#app/templates/find.ts";
import { render } from "#app/templates/render.ts";
import { wordingOf } from "#app/templates/templates.server.ts";
import { firstOf, type Automation, type AutomationContext } from "./automation.ts";
import { contextOf, timingOf } from "./run.context.server.ts";

/** What an automation would say: of what really happened last, or of a sample. */
export type Preview = {
  of: "event" | "sample";
  happenedAt: Date | null;
  texts: { text: string; parts: number }[];
  /** When each step of it would be looked at, after the event; null where it never would. */
  steps: { key: string; afterMs: number | null }[];
};

/** Shows what an automation would say of the last event that concerns it. Nothing is sent, kept or changed in the store. */
export async function previewOf(shop: Shop, automation: Automation): Promise<Preview> {
  const event = automation.topics.length > 0 ? await lastStoreEvent(shop.domain, automation.topics) : undefined;
  const real = event && (await Promise.race([saidOf(shop, automation, event), wait(patienceMs, undefined)]));
  const steps = stepsOf(shop, automation, event);
  if (real?.length) return { of: "event", happenedAt: event!.triggeredAt ?? event!.receivedAt, texts: real, steps };
  const samples = Object.entries(automation.samples).slice(0, mostSamples);
  const language = spokenTo(shop);
  const texts = samples.map(([key, sample]) => written(shop, automation, { key, values: sample }, language));
  return { of: "sample", happenedAt: null, texts: await Promise.all(texts), steps };
}

/** A page does not wait longer for Shopify than this: a sample will do. */
const patienceMs = 1_500;
const mostSamples = 3;

/** What it would say, or undefined where it cannot be known without doing something. */
async function saidOf(shop: Shop, automation: Automation, event: StoreEvent) {
  const read = automation.payload.safeParse(event.payload);
  if (!read.success) return undefined;
  try {
    const said: Preview["texts"] = [];
    for (const step of stepKeys(automation)) {
      const context = onlyLooking(shop, automation, step);
      const to = await firstOf(automation.recipients(read.data, context));
      const { texts } = to ? await automation.run(read.data, to, context) : { texts: [] };
      const language = spokenTo(shop, to?.locale);
      for (const say of texts) said.push(await written(shop, automation, say, language));
    }
    return said;
  } catch {
    // It would have had to act, or Shopify cannot be asked now: a sample will do.
    return undefined;
  }
}

const stepKeys = ({ steps }: Automation) => steps?.map(({ key }) => key) ?? [""];

class WouldAct extends Error {}

const refuse = () => {
  throw new WouldAct("a preview does nothing");
};

/** Everything that an automation may know, and nothing that it could do. */
function onlyLooking(shop: Shop, automation: Automation, step: string): AutomationContext {
  const admin = adminFor(shop.domain);
  const look: AdminRequest = (operation, variables) =>
    /^\s*mutation\b/m.test(operation) ? refuse() : admin(operation, variables);
  return {
    ...contextOf(shop, automation, step),
    ...{ admin: look, journalFor: () => Object.assign(refuse, { claim: refuse }) },
    ...{ accounts: { changed: refuse }, wishes: { whoseTurn: refuse, forWhomCheaper: refuse } },
    standingOf: () => Promise.resolve({ country: undefined, mayBeTold: true, heardAt: null }),
  };
}

async function written(
  shop: Shop,
  automation: Automation,
  { key, values: said = {} }: { key: string; values?: Record<string, unknown> },
  language: Language,
) {
  const values = valuesFor({ code: "123456", ...said }, shop);
  const wording = await wordingOf(shop.id, automation, key, language);
  const text = complete(render(wording, values), {
    ...{ shopName: shop.name, language, values, plainly: shop.settings.texts.plainly },
    duties: dutiesOf(automation.kind, nobodyKnown),
  });
  return { text, parts: countParts(text).parts };
}

function stepsOf(shop: Shop, automation: Automation, event: StoreEvent | undefined): Preview["steps"] {
  const keys = stepKeys(automation);
  if (!automation.dueAt) {
    const { delayMinutes = 0 } = shop.settings.automations[automation.key] ?? {};
    return keys.map((key) => ({ key, afterMs: delayMinutes * 60_000 }));
  }
  const read = event && automation.payload.safeParse(event.payload);
  if (!event || !read?.success) return [];
  const happenedAt = event.triggeredAt ?? event.receivedAt;
  return keys.map((key) => {
    const dueAt = automation.dueAt!(read.data, timingOf(shop, automation, key, happenedAt));
    return { key, afterMs: dueAt ? dueAt.getTime() - happenedAt.getTime() : null };
  });
}

import type { Contact } from "#app/contacts/contact.ts";
import { numbersOfShop } from "#app/numbers/accounts.server.ts";
import { applyChangesOfMany } from "#app/outcomes/apply-changes.server.ts";
import type { Outcome, Say } from "#app/outcomes/outcome.ts";
import { atOnce, fanOut, type Hearer, type Page } from "#app/outcomes/tell-many.server.ts";
import type { Shop } from "#app/shops/shop.ts";
import type { Automation, Recipient } from "./automation.ts";
import { bestHourFor } from "./run.best-hour.server.ts";
import { roundOf } from "./run.round.ts";

/** One of many, and what was decided for them. */
export type Decided = { to: Recipient; cause: string; outcome: Outcome };

type Plain = { contact: Contact; cause: string; say: Say; outcome: Outcome; askedAt?: Date };
type Told = Hearer & { outcome: Outcome };
type Look = { happenedAt: Date; ended: Map<string, number> };

/**
 * Tells many people what an automation decided for each, page by page; `alone` tells those for whom it takes more than one text of
 * their own. How it ended for each is counted in `ended`.
 */
export async function tellMany(
  shop: Shop,
  automation: Automation,
  decided: AsyncIterable<Decided>,
  { happenedAt, ended }: Look,
  alone: (one: Decided) => Promise<string>,
): Promise<void> {
  const count = (end: string, many = 1) => void (many > 0 && ended.set(end, (ended.get(end) ?? 0) + many));
  const [from] = await numbersOfShop(shop.id);
  const { audience } = shop.settings.automations[automation.key] ?? {};
  // Only Shopify knows who is in an audience.
  const isForAll = from !== undefined && !audience?.tag && !audience?.segmentId;
  const round = roundOf(shop, automation, from!, happenedAt);
  const asTold = async ({ contact, cause, say, outcome, askedAt }: Plain): Promise<Told> => ({
    ...{ contact, cause, say, outcome, occurredAt: askedAt ?? happenedAt },
    bestAt: await bestHourFor(shop, automation, contact, round.latestAt),
  });
  async function* pages(): AsyncGenerator<Page<Told>> {
    let hearers: Told[] = [];
    for await (const one of decided) {
      const plain = isForAll ? plainly(one) : undefined;
      if (plain) hearers.push(await asTold(plain));
      else count(one.outcome.texts.length > 0 ? await alone(one) : one.outcome.ended);
      if (hearers.length < atOnce) continue;
      yield { hearers, keep: keepChanges };
      hearers = [];
    }
    yield { hearers, keep: keepChanges };
  }
  const { queued, refused, said } = await fanOut(round, pages());
  count("told", queued);
  count("may not be told", refused);
  count("has had its text", said);
}

const keepChanges: NonNullable<Page<Told>["keep"]> = (tx, fresh) =>
  applyChangesOfMany(
    tx,
    fresh.map(({ contact, outcome, occurredAt }) => ({ contact, changes: outcome.changes ?? [], at: occurredAt })),
  );

/** One text to somebody who is known; what asks them something, or tells somebody else, takes its own way. */
function plainly({ to: { contact, askedAt }, cause, outcome }: Decided): Plain | undefined {
  const [say, ...more] = outcome.texts;
  const asks = outcome.changes?.some(({ kind }) => kind === "question");
  if (!contact || !say || more.length > 0 || asks || outcome.consent || outcome.language) return undefined;
  return say.to || say.secret || say.cause ? undefined : { contact, cause, say, outcome, askedAt };
}

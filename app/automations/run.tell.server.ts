import { db, type Tx } from "#app/lib/db.server.ts";
import { hasHadText } from "#app/messages/heard.server.ts";
import { numbersOfShop } from "#app/numbers/accounts.server.ts";
import { issueCode } from "#app/outcomes/codes.server.ts";
import { commit, type Occasion } from "#app/outcomes/commit.server.ts";
import type { Outcome } from "#app/outcomes/outcome.ts";
import { spokenTo } from "#app/shops/language.ts";
import type { Shop } from "#app/shops/shop.ts";
import type { Automation, Recipient } from "./automation.ts";
import { bestHourFor } from "./run.best-hour.server.ts";
import { isInAudience } from "./run.audience.server.ts";
import type { FindPerson } from "./run.person.server.ts";
import { roundOf } from "./run.round.ts";

type Due = { to: Recipient; cause: string; outcome: Outcome; happenedAt: Date };

/** Says what an automation decided to the person it concerns, once. Returns how it ended, for the log. */
export async function tell(shop: Shop, automation: Automation, due: Due, find: FindPerson): Promise<string> {
  const { to, cause, outcome, happenedAt } = due;
  // Shopify tells most things more than once: nobody is looked up for what was said. The commit judges again.
  if (await hasHadText(db, shop.id, cause)) return said;
  const [from] = await numbersOfShop(shop.id);
  if (!from) return "no number is connected";
  const person = await find(to);
  if (!person) return "no phone number";
  if (!(await isInAudience(shop, shop.settings.automations[automation.key]?.audience, person)))
    return "is not for them";
  const contact = await person.contact();
  const round = roundOf(shop, automation, from, happenedAt);
  const occasion: Occasion = {
    ...{ ...round, contact, cause },
    language: spokenTo(shop, contact.language, contact.locale),
    occurredAt: to.askedAt ?? happenedAt,
    bestAt: await bestHourFor(shop, automation, contact, round.latestAt),
  };
  const queued = await db.$transaction((tx) => commitOnce(tx, occasion, outcome));
  return typeof queued === "string" ? queued : queued.length > 0 ? outcome.ended : said;
}

const said = "has had its text";

/** A question that a code answers gets its code here: the text carries it. What has had its text asks nothing again. */
export async function commitOnce(tx: Tx, occasion: Occasion, outcome: Outcome): Promise<string[] | string> {
  const { shop, contact, cause } = occasion;
  const asks = outcome.changes?.find((change) => change.kind === "question");
  if (!asks) return commit(tx, occasion, outcome);
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`question:${shop.id}:${cause}`}, 0))`;
  if (cause && (await hasHadText(tx, shop.id, cause))) return [];
  if (asks.next.awaiting !== "code") return commit(tx, occasion, outcome);
  const code = await issueCode(tx, contact, asks.command, asks.next.offer, occasion.occurredAt, asks.until);
  if (!code) return "too many codes";
  const changes = outcome.changes!.map((change) => (change === asks ? { ...asks, codeId: code.id } : change));
  return commit(tx, { ...occasion, code: code.code }, { ...outcome, changes });
}

import { conversations, list, reviews, team } from "./beside.ts";
import { diceFrom } from "./dice.ts";
import { addLedger } from "./ledger.ts";
import { contactRows, mostPeople, people } from "./people.ts";
import { addRows, type Database } from "./rows.ts";
import { texts, type ShopFilled } from "./texts.ts";

export type Wish = { shop: string; contacts: number; messages: number; seed: number; end: Date; days: number };

/** Why a shop was not filled, in plain words. */
export class FillError extends Error {
  override name = "FillError";
}

/**
 * Fills a shop with people and with what they texted in the days before `end`: the same for the same seed. What it adds is marked, and
 * a shop is filled once: answers false where it was before. Throws FillError.
 */
export async function fill(database: Database, wish: Wish): Promise<boolean> {
  if (wish.contacts > mostPeople) throw new FillError(`There are only numbers for ${mostPeople} contacts`);
  const shop = await shopNamed(database, wish.shop);
  const { rowCount } = await database.query(
    `SELECT 1 FROM "Message" WHERE "shopId" = $1 AND "cause" >= 'fill:' AND "cause" < 'fill;' LIMIT 1`,
    [shop.id],
  );
  if (rowCount) return false;
  await addAll(database, shop, wish);
  // What the day counts know was true before these texts; the next page counts anew.
  await database.query(`DELETE FROM "DaySum" WHERE "shopId" = $1`, [shop.id]);
  // What the database does by itself after a while: until then it knows nothing of the new rows.
  await database.query("VACUUM ANALYZE");
  return true;
}

async function addAll(database: Database, shop: ShopFilled, { seed, contacts, messages, end, days }: Wish) {
  const dice = diceFrom(seed);
  const filled = people(dice, contacts, end, days);
  await addRows(database, "Contact", contactRows(shop.id, filled));
  await addLedger(database, dice, shop.id, filled);
  const made = texts(dice, shop, filled, messages, end, `fill:${seed}`);
  await addRows(database, "Message", made.messages);
  await addRows(database, "Turn", made.turns);
  await addRows(database, "Link", made.links);
  await addRows(database, "Click", made.clicks);
  await addRows(database, "TextOrder", made.orders);
  await addRows(database, "StoreEvent", made.events);
  await addRows(database, "Conversation", conversations(dice, shop, filled, end));
  await addRows(database, "Review", reviews(dice, shop, filled));
  const { replies, notes } = team(dice, shop, filled, end);
  await addRows(database, "ScheduledReply", replies);
  await addRows(database, "Note", notes);
  const { work, rows } = list(dice, shop, filled, end);
  await addRows(database, "ContactImport", [work]);
  await addRows(database, "ImportRow", rows);
}

async function shopNamed(database: Database, domain: string): Promise<ShopFilled> {
  const { rows } = await database.query<ShopFilled>(
    `SELECT shop."id", shop."domain", shop."name", account."number" FROM "Shop" shop JOIN "GatewayAccount" account ON account."shopId" = shop."id"
     WHERE shop."domain" = $1 ORDER BY account."connectedAt" LIMIT 1`,
    [domain],
  );
  if (!rows[0]) throw new FillError(`There is no shop ${domain} with a number here`);
  return rows[0];
}

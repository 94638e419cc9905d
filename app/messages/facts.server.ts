import type { Contact } from "#app/contacts/contact.ts";
import { placesOf } from "#app/contacts/places/places.ts";
import { db } from "#app/lib/db.server.ts";
import { withoutCodes } from "#app/links/shorten.ts";
import type { Shop } from "#app/shops/shop.ts";
import { withoutFooter } from "#app/templates/complete.ts";
import { judgeRight, type GateFacts } from "./gate.ts";
import { hoursOf } from "./hours.ts";
import { isUnasked, judgeMoment, type UnaskedFacts } from "./moment.ts";
import { spendingOf } from "./spending.server.ts";
import type { Verdict } from "./verdict.ts";

type Judged = {
  id: string;
  contactId: string;
  kind: string;
  text: string;
  keepsHours: boolean;
  /** When a carrier last took a text from the sending number for spam. */
  spamAt?: Date | null;
};

const day = 24 * 3_600_000;
/** As many offers as a merchant can allow in a week. */
const mostOffers = 50;

/** What the gate says of a text now. What costs a look into the database is looked up only where consent does not refuse it already. */
export async function judgeNow(facts: GateFacts, judged: Judged, contact: Contact, shop: Shop): Promise<Verdict> {
  const verdict = judgeRight(facts);
  if (verdict.verdict !== "send" || !isUnasked(facts.kind)) return verdict;
  return judgeMoment(facts, await unaskedFacts(judged, contact, shop, facts.now));
}

/** What decides whether a text that the person did not ask for in that moment may go at that moment. */
async function unaskedFacts(judged: Judged, contact: Contact, shop: Shop, at: Date): Promise<UnaskedFacts> {
  const { settings } = shop;
  // Only offers are spaced: whoever waits for news of an order is not asked when they last had an offer.
  const had = judged.kind === "marketing" ? await whatTheyHad(judged, at) : nothingHad;
  return {
    places: placesOf(contact.phone, contact, shop),
    hours: hoursOf(settings.hours, judged.keepsHours),
    ...{ caps: settings.caps, spamAt: judged.spamAt ?? null, spending: await spendingOf(shop, at) },
    ...had,
  };
}

type Had = Pick<UnaskedFacts, "marketingAt" | "lastAt" | "repeats">;
const nothingHad: Had = { marketingAt: [], lastAt: null, repeats: false };

/** What went to this person in the last week, whichever automation, campaign or command it came from. */
async function whatTheyHad({ id, contactId, text }: Judged, at: Date): Promise<Had> {
  const handed = { contactId, direction: "out", id: { not: id } };
  const newest = { attemptedAt: "desc" } as const;
  const [offers, last] = await Promise.all([
    db.message.findMany({
      where: { ...handed, kind: "marketing", attemptedAt: { gt: new Date(at.getTime() - 7 * day) } },
      ...{ orderBy: newest, take: mostOffers, select: { attemptedAt: true, text: true } },
    }),
    db.message.findFirst({
      where: {
        ...handed,
        kind: { in: ["transactional", "marketing", "requested"] },
        attemptedAt: { gt: new Date(at.getTime() - day) },
      },
      ...{ orderBy: newest, select: { attemptedAt: true } },
    }),
  ]);
  const since = at.getTime() - day;
  return {
    marketingAt: offers.map(({ attemptedAt }) => attemptedAt!),
    lastAt: last?.attemptedAt ?? null,
    repeats: offers.some((one) => bare(one.text) === bare(text) && one.attemptedAt!.getTime() > since),
  };
}

/** The same words are the same text, whatever their links are called and whether they close with the way out. */
const bare = (text: string) => withoutCodes(withoutFooter(text));

import { withLastWords } from "#app/consent/ledger.server.ts";
import type { Contact } from "#app/contacts/contact.ts";
import { now } from "#app/lib/clock.server.ts";
import { db, type Tx } from "#app/lib/db.server.ts";
import { keepAllLinks } from "#app/links/links.server.ts";
import { judgeRight } from "#app/messages/gate.ts";
import { whichHadText } from "#app/messages/heard.server.ts";
import { queueTexts, type JudgedText } from "#app/messages/queue.server.ts";
import { allToldBefore } from "#app/messages/told.server.ts";
import { spokenTo } from "#app/shops/language.ts";
import { wordingsOf } from "#app/templates/templates.server.ts";
import { worded, type Composed } from "./compose.server.ts";
import type { Occasion } from "./occasion.ts";
import type { Say } from "./outcome.ts";

/** What all who are told have in common. */
export type Round = Pick<Occasion, "shop" | "speaker" | "from" | "kind" | "rule" | "latestAt" | "keepsHours">;

/** One of many, what to say to them, and what it is about: the same cause twice is one text. */
export type Hearer = { contact: Contact; say: Say; cause: string; occurredAt: Date; bestAt?: Date };

/** So many are told in one transaction: one that is lost costs a tenth of a second's work. */
export const atOnce = 500;

export type Page<One extends Hearer> = {
  hearers: readonly One[];
  /** What becomes true together with these texts, such as from where to go on. `fresh` are those whose causes had no text before. */
  keep?: (tx: Tx, fresh: readonly One[]) => Promise<unknown>;
};

export type Tally = { queued: number; refused: number; said: number };

/**
 * Tells many people something, page by page, each page in a transaction of its own with what it keeps: after a crash whoever goes on
 * from there tells nobody twice and forgets nobody. What is known of a person's consent is what the contact says, which Shopify's
 * webhooks and the nightly comparison keep true; nobody is looked up. The send gate judges each text again when it leaves.
 */
export async function fanOut<One extends Hearer>(round: Round, pages: AsyncIterable<Page<One>>): Promise<Tally> {
  const sum: Tally = { queued: 0, refused: 0, said: 0 };
  for await (const page of pages) {
    const told = await db.$transaction((tx) => tellPage(tx, round, page));
    for (const key of ["queued", "refused", "said"] as const) sum[key] += told[key];
  }
  return sum;
}

async function tellPage<One extends Hearer>(tx: Tx, round: Round, { hearers, keep }: Page<One>): Promise<Tally> {
  const causes = hearers.map(({ cause }) => cause);
  const known = await whichHadText(tx, round.shop.id, causes);
  const fresh = hearers.filter(({ cause }) => !known.has(cause));
  const ids = fresh.length > 0 ? await queue(tx, round, fresh) : [];
  await keep?.(tx, fresh);
  const queued = ids.filter((id) => id === "queued").length;
  const refused = ids.filter((id) => id === "refused").length;
  return { queued, refused, said: hearers.length - queued - refused };
}

/** Words, judges and stores the texts of a page, and says what became of each: nothing where its cause has had its text meanwhile. */
async function queue(tx: Tx, round: Round, hearers: readonly Hearer[]) {
  const composed = await composeAll(tx, round, hearers);
  const contacts = await withLastWords(
    hearers.map(({ contact }) => contact),
    tx,
  );
  const judged = composed.map(({ text }, index): JudgedText => {
    const verdict = judgeFor(round, contacts[index]!, hearers[index]!.occurredAt);
    return verdict.verdict === "refuse" ? { ...text, refused: verdict } : text;
  });
  const ids = await queueTexts(tx, judged);
  const { id: shopId } = round.shop;
  await keepAllLinks(
    tx,
    composed.flatMap(({ text, links }, index) => {
      const messageId = ids[index];
      return messageId ? links.map((link) => ({ ...link, shopId, contactId: text.contact.id, messageId })) : [];
    }),
  );
  return ids.map((id, index) => id && (judged[index]!.refused ? ("refused" as const) : ("queued" as const)));
}

async function composeAll(tx: Tx, round: Round, hearers: readonly Hearer[]): Promise<Composed[]> {
  const { shop, speaker, kind } = round;
  const contacts = hearers.map(({ contact }) => contact);
  const toldBefore = await allToldBefore(tx, shop, contacts, kind);
  const languages = contacts.map(({ language, locale }) => spokenTo(shop, language, locale));
  const keys = [...new Set(hearers.map(({ say }) => say.key))];
  const spoken = [...new Set(languages)];
  const wordings = new Map(
    await Promise.all(keys.map(async (key) => [key, await wordingsOf(shop.id, speaker, key, spoken, tx)] as const)),
  );
  return hearers.map(({ say, ...hearer }, index) => {
    const language = languages[index]!;
    const wording = wordings.get(say.key)!(language);
    return worded({ ...round, ...hearer, language }, say, [wording], toldBefore(hearer.contact));
  });
}

/** By what refuses it for good: the hour, the pace and the day's budget are asked about when it leaves. */
const judgeFor = ({ shop, kind, latestAt }: Round, contact: Contact, occurredAt: Date) =>
  judgeRight({
    ...{ kind, contact, latestAt, now: now(), requestedAt: kind === "requested" ? occurredAt : null },
    ...{ transactionalTexts: shop.settings.transactionalTexts, shopInstalled: !shop.uninstalledAt },
  });

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
export const atOnce = 250;

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
  const add = (told: Tally) => {
    for (const key of ["queued", "refused", "said"] as const) sum[key] += told[key];
  };
  // While the database writes two pages, the next is worded.
  let [first, second]: [Writing, Writing] = [nothing, nothing];
  try {
    for await (const page of pages) {
      const prepared = await prepare(round, page.hearers);
      await first.done;
      // Two that have a cause in common would wait for each other.
      if (prepared.hearers.some(({ cause }) => second.causes.has(cause))) await second.done;
      const done = write(round, page, prepared, second.done).then(add);
      done.catch(() => {});
      [first, second] = [second, { done, causes: new Set(prepared.hearers.map(({ cause }) => cause)) }];
    }
  } finally {
    // Whoever tries again must find nothing of this try under way.
    await Promise.allSettled([first.done, second.done]);
  }
  await second.done;
  return sum;
}

type Writing = { done: Promise<void>; causes: ReadonlySet<string> };
const nothing: Writing = { done: Promise.resolve(), causes: new Set() };

type Prepared<One> = { hearers: readonly One[]; texts: readonly (Composed & { text: JudgedText })[] };

/** Words and judges the texts of those whose causes have had none. */
async function prepare<One extends Hearer>(round: Round, hearers: readonly One[]): Promise<Prepared<One>> {
  const causes = hearers.map(({ cause }) => cause);
  const known = await whichHadText(db, round.shop.id, causes);
  const fresh = hearers.filter(({ cause }) => !known.has(cause));
  const composed = await composeAll(round, fresh);
  const contacts = await withLastWords(fresh.map(({ contact }) => contact));
  const texts = composed.map(({ text, links }, index) => {
    const verdict = judgeFor(round, contacts[index]!, fresh[index]!.occurredAt);
    return { links, text: verdict.verdict === "refuse" ? { ...text, refused: verdict } : text };
  });
  return { hearers: fresh, texts };
}

/** Pages become true in their order, since each keeps from where to go on: this one waits for the one `before` it to be there. */
const write = <One extends Hearer>(
  round: Round,
  page: Page<One>,
  { hearers, texts }: Prepared<One>,
  before: Promise<unknown>,
): Promise<Tally> =>
  db.$transaction(async (tx) => {
    const ids = await queueTexts(
      tx,
      texts.map(({ text }) => text),
    );
    const links = texts.flatMap(({ text: { contact }, links: shortened }, index) => {
      const messageId = ids[index];
      const sent = messageId && { shopId: round.shop.id, contactId: contact.id, messageId };
      return sent ? shortened.map((link) => ({ ...link, ...sent })) : [];
    });
    await keepAllLinks(tx, links);
    await before;
    await page.keep?.(
      tx,
      hearers.filter((_, index) => ids[index]),
    );
    const stored = ids.filter(Boolean).length;
    const refused = texts.filter(({ text }, index) => ids[index] && text.refused).length;
    return { queued: stored - refused, refused, said: page.hearers.length - stored };
  });

async function composeAll(round: Round, hearers: readonly Hearer[]): Promise<Composed[]> {
  const { shop, speaker, kind } = round;
  const contacts = hearers.map(({ contact }) => contact);
  const toldBefore = await allToldBefore(db, shop, contacts, kind);
  const languages = contacts.map(({ language, locale }) => spokenTo(shop, language, locale));
  const keys = [...new Set(hearers.map(({ say }) => say.key))];
  const spoken = [...new Set(languages)];
  const wordings = new Map(
    await Promise.all(keys.map(async (key) => [key, await wordingsOf(shop.id, speaker, key, spoken)] as const)),
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

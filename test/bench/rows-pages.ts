import type { Contact } from "#app/contacts/contact.ts";
import { loadContacts } from "#app/contacts/list.server.ts";
import { countWaiting, loadInbox } from "#app/conversations/inbox.server.ts";
import { loadThread } from "#app/conversations/thread.server.ts";
import { closeDatabase, db } from "#app/lib/db.server.ts";
import { now } from "#app/lib/clock.server.ts";
import { judgeNow } from "#app/messages/facts.server.ts";
import { hasTextedCustomer, sumDaysOf, sumsByDay } from "#app/messages/figures.server.ts";
import { hasHadText } from "#app/messages/heard.server.ts";
import { loadLog } from "#app/messages/log.server.ts";
import { letOldTextsGo } from "#app/messages/retention.server.ts";
import { allToldBefore } from "#app/messages/told.server.ts";
import { countUnregistered } from "#app/messages/unregistered.server.ts";
import { findShopById } from "#app/shops/find.server.ts";
import { saveSettings } from "#app/shops/settings.server.ts";
import type { Shop } from "#app/shops/shop.ts";
import type { BenchRow } from "./row.ts";

type Look = { what: string; look: (shop: Shop, busiest: Contact) => Promise<unknown> };

const middle = () =>
  `${new Date(now().getTime() - 365 * 86_400_000).toISOString()}_00000000-0000-7000-8000-000000000000`;
const daysAgo = (days: number) => new Date(now().getTime() - days * 86_400_000);

/** What a merchant looks at, and what is asked for each text that is sent. */
const looks: Look[] = [
  { what: "Home: thirty days", look: (shop) => sumsByDay(shop) },
  { what: "Home: has anybody been texted", look: ({ id }) => hasTextedCustomer(id) },
  { what: "Home: who waits for somebody", look: ({ id }) => countWaiting(id) },
  { what: "Home: not registered", look: ({ id }) => countUnregistered(id) },
  { what: "Messages: first page", look: ({ id }) => loadLog({ shopId: id }) },
  { what: "Messages: a page of a year ago", look: ({ id }) => loadLog({ shopId: id, after: middle() }) },
  {
    what: "Messages: a week of a year ago",
    look: ({ id }) => loadLog({ shopId: id, from: daysAgo(372), until: daysAgo(365) }),
  },
  { what: "Messages: received", look: ({ id }) => loadLog({ shopId: id, direction: "in" }) },
  { what: "Messages: failed", look: ({ id }) => loadLog({ shopId: id, status: "failed" }) },
  { what: "Messages: waiting, of which there are none", look: ({ id }) => loadLog({ shopId: id, status: "waiting" }) },
  { what: "Messages: failed offers", look: ({ id }) => loadLog({ shopId: id, status: "failed", kind: "marketing" }) },
  { what: "Messages: of one automation", look: ({ id }) => loadLog({ shopId: id, source: "automation.win-back" }) },
  { what: "Messages: of one person", look: ({ id }, { phone }) => loadLog({ shopId: id, phone }) },
  { what: "Contacts: first page", look: (shop) => loadContacts({ shop }) },
  { what: "Contacts: who agreed", look: (shop) => loadContacts({ shop, standing: "subscribed" as never }) },
  {
    what: "Contacts: by the end of a number",
    look: (shop, { phone }) => loadContacts({ shop, search: phone.slice(-6) }),
  },
  { what: "Conversations: first page", look: ({ id: shopId }) => loadInbox({ shopId, filter: "all" }) },
  {
    what: "Conversations: words that few texts have",
    look: ({ id: shopId }) => loadInbox({ shopId, filter: "all", search: "order 4711" }),
  },
  { what: "A conversation of whoever texted most", look: (shop, { id }) => loadThread(shop, id, 50) },
  {
    what: "The send gate's look at an offer to them",
    look: (shop, contact) => judgeNow(gateFacts(contact), offer(contact), contact, shop),
  },
  { what: "What an offer owes them", look: (shop, contact) => allToldBefore(db, shop, [contact], "marketing") },
  { what: "Whether a cause has had its text", look: ({ id }) => hasHadText(db, id, "order-fulfilled:bench:4711") },
];

const gateFacts = (contact: Contact) => ({
  ...{ kind: "marketing" as const, contact: { ...contact, storeConsent: "subscribed" } },
  ...{ transactionalTexts: "with-consent" as const, shopInstalled: true, now: now() },
});
const offer = ({ id }: Contact) => ({
  ...{
    id: "00000000-0000-7000-8000-000000000000",
    contactId: id,
    kind: "marketing",
    text: "20% off",
    keepsHours: false,
  },
});

export async function measurePages(shops: { big: string; small: string }, texts: number): Promise<BenchRow[]> {
  const [big, small] = [(await findShopById(shops.big))!, (await findShopById(shops.small))!];
  const rows: BenchRow[] = [];
  for (const shop of [small, big]) {
    await beginCounting(shop);
    await sumDaysOf(shop);
  }
  const [busy, quiet] = [await busiest(big.id), await busiest(small.id)];
  for (const { what, look } of looks) {
    const beside = { what: "a shop of 100,000", value: await msOf(() => look(small, quiet)) };
    rows.push({
      bench: "rows",
      what: `${what} (of ${texts.toLocaleString("en")})`,
      unit: "ms",
      value: await msOf(() => look(big, busy)),
      beside,
    });
  }
  rows.push(...(await letGo(big)));
  await closeDatabase();
  return rows;
}

/** As if the days before had been counted when they were over, as they are. */
async function beginCounting({ id: shopId }: Shop) {
  const date = daysAgo(5).toISOString().slice(0, 10);
  const counted = { received: 0, sent: 0, delivered: 0, failed: 0, optOuts: 0, parts: 0 };
  await db.daySum.createMany({ data: { shopId, date, ...counted }, skipDuplicates: true });
}

const times = 5;

/** The median of some looks, after a first one. */
async function msOf(look: () => Promise<unknown>): Promise<number> {
  const taken: number[] = [];
  for (let time = 0; time <= times; time++) {
    const begun = performance.now();
    await look();
    taken.push(performance.now() - begun);
  }
  return taken.slice(1).toSorted((a, b) => a - b)[Math.floor(times / 2)]!;
}

async function busiest(shopId: string): Promise<Contact> {
  const [row] = await db.$queryRaw<{ contactId: string }[]>`
    SELECT "contactId" FROM "Message" WHERE "shopId" = ${shopId}::uuid GROUP BY 1 ORDER BY count(*) DESC LIMIT 1`;
  return (await db.contact.findUniqueOrThrow({ where: { id: row!.contactId } })) as unknown as Contact;
}

/** What a night's clearing away takes where a month's texts grew too old. */
async function letGo(shop: Shop): Promise<BenchRow[]> {
  await saveSettings(shop.id, { keepTextsDays: 720 });
  const begun = performance.now();
  const [before] = await db.$queryRaw<
    [{ count: number }]
  >`SELECT count(*)::int AS count FROM "Message" WHERE "text" <> ''`;
  const counted = performance.now() - begun;
  await letOldTextsGo();
  const ms = performance.now() - begun - counted;
  const [after] = await db.$queryRaw<
    [{ count: number }]
  >`SELECT count(*)::int AS count FROM "Message" WHERE "text" <> ''`;
  const gone = before.count - after.count;
  return [
    {
      bench: "rows",
      what: `Retention: ${gone.toLocaleString("en")} texts that grew too old`,
      value: gone / (ms / 1000),
      unit: "/s",
    },
  ];
}

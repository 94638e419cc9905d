import type { Contact } from "#app/contacts/contact.ts";
import { closeDatabase, pool } from "#app/lib/db.server.ts";
import { atOnce, fanOut, type Hearer, type Page, type Round } from "#app/outcomes/tell-many.server.ts";
import { boss, stopBoss } from "#app/queue/boss.server.ts";
import { findShopById } from "#app/shops/find.server.ts";
import { numbersOfShop } from "#app/numbers/accounts.server.ts";
import { addContacts, addShop } from "./fan-out-shop.ts";

/** What a campaign is: one text with a link, to everybody who agreed. */
const speaker = {
  key: "bench",
  name: "Summer sale",
  texts: {
    sale: {
      en: "{{ shop.name }}: 20% off everything until Sunday, {{ name }}: {{ shop.url }}/collections/summer-sale?season=2026",
      es: "{{ shop.name }}: 20% de descuento hasta el domingo, {{ name }}: {{ shop.url }}/collections/summer-sale?season=2026",
      fr: "{{ shop.name }} : 20% de remise jusqu'à dimanche, {{ name }} : {{ shop.url }}/collections/summer-sale?season=2026",
    },
  },
  samples: { sale: { name: "Ann Lee" } },
};

type Cursor = { at: Date; id: string };

/** Everybody of a shop, the oldest first; where to go on is kept with each page. */
async function* everybody(shopId: string): AsyncGenerator<Page<Hearer>> {
  let { at, id }: Cursor = { at: new Date(0), id: "00000000-0000-0000-0000-000000000000" };
  for (;;) {
    const { rows: contacts } = await pool().query<Contact & { createdAt: Date }>({
      name: "everybody",
      text: `SELECT * FROM "Contact" WHERE "shopId" = $1 AND ("createdAt", "id") > ($2, $3) ORDER BY "createdAt", "id" LIMIT $4`,
      values: [shopId, at, id, atOnce],
    });
    const last = contacts.at(-1);
    if (!last) return;
    [at, id] = [last.createdAt, last.id];
    const occurredAt = new Date();
    yield {
      hearers: contacts.map((contact) => ({
        ...{ contact, occurredAt, cause: `bench:${contact.id}` },
        say: { key: "sale", values: { name: contact.name } },
      })),
      keep: (tx) =>
        tx.$executeRaw`INSERT INTO "bench_cursor" VALUES (${shopId}, ${id}) ON CONFLICT (shop) DO UPDATE SET id = excluded.id`,
    };
  }
}

async function main(count: number) {
  await boss();
  await pool().query(`CREATE TABLE IF NOT EXISTS bench_cursor (shop text PRIMARY KEY, id text NOT NULL)`);
  const shopId = await addShop(pool(), `bench-${count}.myshopify.com`);
  await addContacts(pool(), shopId, count);
  const shop = (await findShopById(shopId))!;
  const [from] = await numbersOfShop(shopId);
  const round: Round = {
    shop,
    from: from!,
    speaker,
    kind: "marketing",
    rule: "bench",
    latestAt: new Date(Date.now() + 86_400_000),
  };
  const cpu = process.cpuUsage();
  const begun = performance.now();
  const tally = await fanOut(round, everybody(shopId));
  const ms = performance.now() - begun;
  const { user, system } = process.cpuUsage(cpu);
  const peakMb = process.resourceUsage().maxRSS / 1024;
  console.log(JSON.stringify({ ...tally, ms, cpuMs: (user + system) / 1000, peakMb }));
  await stopBoss();
  await closeDatabase();
}

await main(Number(process.argv[2]));

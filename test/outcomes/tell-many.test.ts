import { beforeEach, describe, expect, test } from "vitest";
import type { Contact } from "#app/contacts/contact.ts";
import { db, pool } from "#app/lib/db.server.ts";
import { newId } from "#app/lib/id.server.ts";
import { recordConsent } from "#app/consent/ledger.server.ts";
import { numbersOfShop } from "#app/numbers/accounts.server.ts";
import { atOnce, fanOut, type Hearer, type Page, type Round } from "#app/outcomes/tell-many.server.ts";
import { findShopById } from "#app/shops/find.server.ts";
import { addContacts, addShop } from "../bench/fan-out-shop.ts";
import { useTestDatabase } from "../support/database.ts";

await useTestDatabase();

const people = 3 * atOnce + 10;
const speaker = {
  ...{ key: "sale", name: "Sale", samples: {} },
  texts: { sale: { en: "20% off, {{ name }}: {{ shop.url }}/a/rather/long/address/of/a/collection", es: "Rebajas" } },
};

let round: Round;
beforeEach(async () => {
  const shopId = await addShop(pool(), `${newId()}.myshopify.com`);
  await addContacts(pool(), shopId, people);
  const [shop, [from]] = [await findShopById(shopId), await numbersOfShop(shopId)];
  const latestAt = new Date(Date.now() + 86_400_000);
  round = { shop: shop!, from: from!, speaker, kind: "marketing", rule: "campaign.sale", latestAt };
});

/** Where a round is, kept as whoever tells many would. */
let at = "";

/** Everybody of the shop from there on, page by page; whatever is `lost` is cut off before it is whole. */
async function* everybody(lost?: number): AsyncGenerator<Page<Hearer>> {
  for (let page = 1, after = at; ; page++) {
    const contacts = (await db.contact.findMany({
      where: { shopId: round.shop.id, ...(after && { id: { gt: after } }) },
      ...{ orderBy: { id: "asc" }, take: atOnce },
    })) as unknown as Contact[];
    const last = contacts.at(-1)?.id;
    if (!last) return;
    after = last;
    yield {
      hearers: contacts.map((contact) => ({
        ...{ contact, cause: `sale:${contact.id}`, occurredAt: new Date() },
        say: { key: "sale", values: { name: contact.name } },
      })),
      async keep() {
        await Promise.resolve();
        if (page === lost) throw new Error("the machine is gone");
        at = last;
      },
    };
  }
}

const countJobs = async () =>
  (
    await pool().query<{ data: { messageId: string } }>(`SELECT data FROM pgboss.job WHERE name = 'send-message'`)
  ).rows.map(({ data }) => data.messageId);

describe("one thing told to many", () => {
  test("after a crash at a page goes on from there: nobody hears twice, nobody is forgotten, and each text has its job", async () => {
    at = "";
    await expect(fanOut(round, everybody(2))).rejects.toThrow("the machine is gone");
    const kept = await db.message.count({ where: { shopId: round.shop.id } });
    expect(kept).toBe(atOnce);
    expect(await fanOut(round, everybody())).toMatchObject({ said: 0 });
    const texts = await db.message.findMany({ where: { shopId: round.shop.id } });
    expect(new Set(texts.map(({ contactId }) => contactId)).size).toBe(people);
    expect(texts).toHaveLength(people);
    const queued = texts.filter(({ status }) => status === "queued");
    expect(new Set(await countJobs())).toEqual(new Set(queued.map(({ id }) => id)));
    at = "";
    expect(await fanOut(round, everybody())).toEqual({ queued: 0, refused: 0, said: people });
  });

  test("is kept page after page, however long one takes, and a cause that stands in two pages is one text", async () => {
    at = "";
    const kept: number[] = [];
    async function* slowly(): AsyncGenerator<Page<Hearer>> {
      let number = 0;
      let twice: Hearer | undefined;
      for await (const { hearers } of everybody()) {
        const page = (number += 1);
        const more = twice ? [twice] : [];
        twice = hearers[0];
        yield {
          hearers: [...hearers, ...more],
          keep: async (tx) => {
            await new Promise((resolve) => setTimeout(resolve, page === 1 ? 300 : 0));
            kept.push(page);
            expect(await tx.message.count({ where: { shopId: round.shop.id } })).toBe(Math.min(page * atOnce, people));
          },
        };
      }
    }
    const { said } = await fanOut(round, slowly());
    expect(kept).toEqual([1, 2, 3, 4]);
    expect(said).toBe(3);
    expect(await db.message.count({ where: { shopId: round.shop.id } })).toBe(people);
  });

  test("is judged by each one's consent, also that of somebody who was forgotten, and says of each why it was kept back", async () => {
    at = "";
    const [gone, ...others] = (await db.contact.findMany({
      where: { shopId: round.shop.id, storeConsent: "subscribed" },
      ...{ orderBy: { id: "asc" }, take: 3 },
    })) as unknown as Contact[];
    await db.$transaction((tx) =>
      recordConsent(tx, gone!, { change: "opt-out", method: "text" } as never, { occurredAt: new Date() }),
    );
    await db.contact.update({ where: { id: gone!.id }, data: { ledgerConsent: null, ledgerConsentAt: null } });
    await db.contact.update({ where: { id: others[0]!.id }, data: { suppressedReason: "no phone there" } });
    const { queued, refused } = await fanOut(round, everybody());
    const verdicts = await db.message.groupBy({
      ...{ by: ["verdict"], where: { shopId: round.shop.id, status: "refused" }, _count: true },
    });
    const counts = Object.fromEntries(verdicts.map(({ verdict, _count }) => [verdict, _count]));
    const each = Math.ceil(people / 20);
    expect(counts).toEqual({
      ...{ "consent.unsubscribed": each, "consent.none": each, "consent.opted-out": 1, suppressed: 1 },
    });
    expect({ queued, refused }).toEqual({ queued: people - 2 * each - 2, refused: 2 * each + 2 });
  });

  test("is worded for each in their language, with what an offer owes them, and a link of their own that is counted", async () => {
    at = "";
    await fanOut(round, everybody());
    const text = await db.message.findFirstOrThrow({
      where: { shopId: round.shop.id, status: "queued", contact: { language: null } },
      include: { links: true },
    });
    expect(text.text).toMatch(/^Bench: 20% off, Ann Lee: http\S+\/l\/\w{10}\n.*STOP/);
    expect(text.links).toMatchObject([
      { target: expect.stringContaining("utm_source=sms"), contactId: text.contactId },
    ]);
    const spanish = await db.message.findFirstOrThrow({
      where: { shopId: round.shop.id, status: "queued", contact: { language: "es" } },
    });
    expect(spanish.text).toMatch(/^Bench: Rebajas\n/);
  });
});

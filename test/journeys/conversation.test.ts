import { afterEach, expect, test } from "vitest";
import { clock } from "#app/lib/clock.server.ts";
import { pool } from "#app/lib/db.server.ts";
import { shopOfPage } from "#app/shops/install.server.ts";
import { saveSettings } from "#app/shops/settings.server.ts";
import { codeIn, demoShop, startWorld } from "../support/world.ts";

const world = await startWorld();
const { ann, bob, shopify } = world;
const orders = () => shopify.store(demoShop).orders;
const hour = 3_600_000;

afterEach(() => {
  clock.offsetMs = 0;
});

const standing = async (phone: string) => {
  const { rows } = await pool().query<{ lockedAt: Date | null; humanSince: Date | null; state: { state: string } }>(
    `SELECT held."lockedAt", held."humanSince", held."state" FROM "Conversation" held
     JOIN "Contact" contact ON contact."id" = held."contactId" WHERE contact."phone" = $1`,
    [phone],
  );
  return rows[0]!;
};

test("another request in the middle puts the open one aside, says so, and its code is worth nothing", async () => {
  const before = orders().length;
  const mug = codeIn(await ann.asks("BUY blue mug"));
  expect(await ann.asks("CANCEL 1003")).toContain("(Your earlier request is put aside.)");
  await ann.texts(mug);
  expect(orders()).toHaveLength(before);
  expect(await ann.asks("no")).toMatch(/dropped/);
});

test("a question in between leaves the open offer as it is", async () => {
  const before = orders().length;
  const code = codeIn(await ann.asks("BUY blue mug"));
  expect(await ann.asks("TRACK")).not.toMatch(/put aside/);
  expect(await ann.asks(code)).toMatch(/placed/);
  expect(orders()).toHaveLength(before + 1);
});

test("a choice that is answered hours later is asked again instead of acted upon", async () => {
  const before = orders().length;
  const asked = await bob.asks("BUY mug");
  expect(asked).toMatch(/1\D/);
  clock.offsetMs = 3 * hour;
  const again = await bob.asks("1");
  expect(again).toMatch(/^Demo Shop: .*\(It has been a while, so we ask again\.\)$/s);
  expect(again).not.toMatch(/\d{6}/);
  expect(codeIn(await bob.asks("1."))).toMatch(/\d{6}/);
  expect(orders()).toHaveLength(before);
  await bob.asks("no");
});

test("a day later a number means nothing any more", async () => {
  await bob.asks("BUY mug");
  clock.offsetMs = 25 * hour;
  expect(await bob.asks("1")).toMatch(/didn't get that/);
});

test("a merchant may ask for a code where the command does not: nothing is told before it", async () => {
  const { id } = await shopOfPage(demoShop);
  await saveSettings(id, { commands: { orders: { confirm: "code" } } });
  const first = await ann.asks("ORDERS");
  expect(first).toMatch(/Reply \d{6} to go on with "ORDERS"/);
  expect(first).not.toMatch(/#?10\d\d/);
  const code = codeIn(first);
  expect(await ann.asks("yes")).toMatch(/6-digit code/);
  expect(await ann.asks(code)).toMatch(/10\d\d/);
  // The same code again opens nothing.
  expect(await ann.asks(`${code} `)).not.toMatch(/#10\d\d|Reply/);
  await saveSettings(id, { commands: { orders: { confirm: undefined } } });
});

test("while a person of the shop answers, the robot keeps quiet and keeps every text; consent words hold", async () => {
  await bob.asks("TRACK");
  await pool().query(
    `UPDATE "Conversation" SET "humanSince" = now(), "humanWhy" = 'asked' WHERE "contactId" IN (SELECT "id" FROM "Contact" WHERE "phone" = $1)`,
    [bob.number],
  );
  expect(await bob.texts("ORDERS")).toEqual([]);
  expect(await bob.texts("BUY blue mug")).toEqual([]);
  expect(await bob.asks("HELP")).toMatch(/more information/);
  expect(await bob.asks("STOP")).toBe("You have been successfully unsubscribed.");
  const { rows } = await pool().query<{ ended: string }>(
    `SELECT "ended" FROM "Message" WHERE "direction" = 'in' AND "contactId" IN (SELECT "id" FROM "Contact" WHERE "phone" = $1) ORDER BY "id" DESC LIMIT 4`,
    [bob.number],
  );
  expect(rows.map(({ ended }) => ended)).toEqual([
    "opted out",
    "help",
    "waits for a person of the shop",
    "waits for a person of the shop",
  ]);
});

test("whoever waits for long hears so, once, and then gets the answer", async () => {
  const before = orders().length;
  const code = codeIn(await ann.asks("BUY navy mug"));
  clock.offsetMs = 60_000;
  shopify.faults.next("drop-after", { operation: "CreateDraftOrder" });
  shopify.faults.next("drop-before", { operation: "CompleteDraftOrder" });
  expect(await ann.texts(code)).toEqual([
    expect.stringMatching(/this takes longer than it should/),
    expect.stringMatching(/is placed/),
  ]);
  expect(orders()).toHaveLength(before + 1);
});

test("whoever gets a code they never asked for answers NO twice, and nothing can be ordered until the shop unlocks it", async () => {
  const before = orders().length;
  const code = codeIn(await ann.asks("BUY blue mug"));
  expect(await ann.asks("NO")).toMatch(/If it wasn't you who asked, reply NO once more/);
  expect(await ann.asks("NO!")).toMatch(/are locked for this number/);
  expect((await standing(ann.number)).lockedAt).not.toBeNull();
  await ann.texts("BUY blue mug");
  await ann.texts(code);
  await ann.texts("ORDERS");
  expect(ann.received().slice(-1)[0]).toMatch(/are locked/);
  expect(ann.received().filter((text) => text.includes("are locked"))).toHaveLength(1);
  expect(orders()).toHaveLength(before);
  // Consent words hold all the same.
  expect(await ann.asks("HELP")).toMatch(/more information/);
});

test("each turn is kept with how it was read and what was said, so that a conversation can be read again", async () => {
  const { rows } = await pool().query<{
    intent: string;
    rule: string;
    before: unknown;
    after: unknown;
    outcome: unknown;
  }>(
    `SELECT turn."intent", turn."rule", turn."before", turn."after", turn."outcome" FROM "Turn" turn
     JOIN "Contact" contact ON contact."id" = turn."contactId" WHERE contact."phone" = $1 ORDER BY turn."id" LIMIT 3`,
    [ann.number],
  );
  expect(rows).toMatchObject([
    {
      intent: "buy",
      before: { state: "open" },
      after: { state: "awaiting-code", command: "buy", awaiting: "otp" },
      outcome: { speaker: "buy", texts: ["offer"] },
    },
    { intent: "cancel", before: { command: "buy" }, after: { command: "cancel" }, outcome: { note: "putAside" } },
    // The mug's code, which is not the cancellation's.
    { intent: "otp", before: { command: "cancel" }, after: { command: "cancel" }, outcome: { texts: ["codeWrong"] } },
  ]);
});

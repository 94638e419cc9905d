import { expect, test } from "vitest";
import { demoShop, startWorld } from "../support/world.ts";

const world = await startWorld();
const { db } = await import("#app/lib/db.server.ts");
const { addJoinWord, countedWords, removeJoinWord } = await import("#app/consent/join-words.server.ts");
const { saveSettings } = await import("#app/shops/settings.server.ts");
const { shopOfPage } = await import("#app/shops/install.server.ts");
const { ann, bob, cat, stranger } = world;

const { id: shopId } = await shopOfPage(demoShop);
const counts = async () =>
  Object.fromEntries((await countedWords(shopId)).map(({ id, word, joined, still }) => [word, [joined, still, !!id]]));
const lastEntry = (phone: string) =>
  db.consentEntry.findFirstOrThrow({ where: { phone, method: { not: "admin" } }, orderBy: { sequence: "desc" } });
const stateOf = (phone: string) =>
  world.shopify.store(demoShop).customers.find((one) => one.phone === phone)?.sms.marketingState;
const asksAgain = (on: boolean) => saveSettings(shopId, { commands: { join: { values: { asksAgain: on } } } });

test("a word is made once", async () => {
  expect(await addJoinWord(shopId, { word: "NEWS7", name: "Spring flyer" })).toBe("added");
  expect(await addJoinWord(shopId, { word: "NEWS7", name: "Again" })).toBe("there");
});

test("somebody joins by the word of a flyer: it is kept in the ledger, counted once, and STOP ends it", async () => {
  const reply = await stranger.asks("Join news7");
  expect(reply).toMatch(/^Demo Shop: You're in for order updates and offers\..*STOP to opt out\.$/);
  expect(await lastEntry(stranger.number)).toMatchObject({
    ...{ change: "opt-in", method: "keyword", text: "Join news7" },
    evidence: { joinWord: "NEWS7", number: "+18005550199" },
  });
  expect(stateOf(stranger.number)).toBe("SUBSCRIBED");
  await stranger.texts("JOIN NEWS7");
  expect(await counts()).toEqual({ NEWS7: [1, 1, true] });
  expect(await stranger.texts("STOP")).toEqual(["You have been successfully unsubscribed."]);
  expect(await counts()).toEqual({ NEWS7: [1, 0, true] });
  expect(stateOf(stranger.number)).toBe("UNSUBSCRIBED");
});

test("a word that no flyer has joins, too, and is marked", async () => {
  await ann.texts("JOIN NEWZ7");
  expect((await lastEntry(ann.number)).evidence).toMatchObject({ unknownWord: "NEWZ7" });
  expect((await counts()).NEWZ7).toEqual([1, 1, false]);
});

test("where the shop wants a YES, nobody joins without one", async () => {
  await asksAgain(true);
  const asked = await bob.asks("JOIN NEWS7");
  expect(asked).toBe(
    "Demo Shop: Order news and offers by text? Reply YES. Msg frequency varies. Msg & data rates may apply. HELP for help, STOP to opt out.",
  );
  expect(await lastEntry(bob.number)).toMatchObject({ change: "pending", evidence: { joinWord: "NEWS7" } });
  expect([stateOf(bob.number), (await counts()).NEWS7]).not.toContain("SUBSCRIBED");
  expect((await counts()).NEWS7).toEqual([1, 0, true]);
  expect(await bob.asks("yes")).toContain("you're in");
  expect(await lastEntry(bob.number)).toMatchObject({
    ...{ change: "opt-in", method: "confirmed", text: "yes" },
    evidence: { joinWord: "NEWS7" },
  });
  expect((await counts()).NEWS7).toEqual([2, 1, true]);
  expect(stateOf(bob.number)).toBe("SUBSCRIBED");
});

test("a NO, and START, are taken at their word all the same", async () => {
  await cat.texts("STOP");
  await cat.asks("JOIN NEWS7");
  await cat.texts("no");
  expect(stateOf(cat.number)).toBe("UNSUBSCRIBED");
  expect((await counts()).NEWS7).toEqual([2, 1, true]);
  expect(await cat.asks("START")).toContain("You're in");
  expect(stateOf(cat.number)).toBe("SUBSCRIBED");
});

test("a word that is taken off the list is still told of, as none of the shop's", async () => {
  await asksAgain(false);
  const { id } = await db.joinWord.findFirstOrThrow({ where: { shopId, word: "NEWS7" } });
  expect(await removeJoinWord(shopId, id)).toBe(true);
  expect(await removeJoinWord(shopId, id)).toBe(false);
  expect((await counts()).NEWS7).toEqual([2, 1, false]);
});

import { beforeEach, describe, expect, test } from "vitest";
import { codeIn, demoShop, makeItNoon, startWorld } from "../support/world.ts";

const world = await startWorld();
await makeItNoon();
const { shopify } = world;
const store = shopify.store(demoShop);
const { merchant } = shopify;
const { db } = await import("#app/lib/db.server.ts");
const { clock, now } = await import("#app/lib/clock.server.ts");
const { forgetCatalogues } = await import("#app/products/cache.server.ts");
const { passOnWish } = await import("#app/jobs/pass-on-wish.server.ts");
const { id: shopId } = await db.shop.findUniqueOrThrow({ where: { domain: demoShop } });

/** All is done, and known: our copy of the shelf may else be a moment behind. */
async function quiet() {
  await world.quiet();
  forgetCatalogues();
}

/** Nobody whom the shop knows, and none of them agreed to marketing: they only asked. */
const [eve, fay, gil, hal] = ["+14155550181", "+14155550182", "+14155550183", "+14155550184"].map(world.phone) as [
  ReturnType<typeof world.phone>,
  ReturnType<typeof world.phone>,
  ReturnType<typeof world.phone>,
  ReturnType<typeof world.phone>,
];
const everybody = [eve, fay, gil, hal];

let heard = new Map<string, number>();
/** What each of them heard since the last look. */
async function news(): Promise<string[][]> {
  await quiet();
  return everybody.map(({ number, received }) => {
    const texts = received().slice(heard.get(number) ?? 0);
    heard.set(number, received().length);
    return texts;
  });
}
const counts = (texts: string[][]) => texts.map(({ length }) => length);

beforeEach(async () => {
  await db.wish.deleteMany();
  await db.conversation.deleteMany();
  await news();
});

/** The simulated shop tells of stock by inventory_levels/update alone; the same again, as often as it likes. */
const tellAgain = async (topic: string, payload: object, times: number) => {
  await shopify.deliver(demoShop, topic, payload, { repeat: 1 });
  for (let time = 1; time < times; time++) await shopify.deliver(demoShop, topic, payload, {});
  await quiet();
};
const itemIdOf = (sku: string) => Number(/\d+$/.exec(store.variant(sku).inventoryItemId)![0]);

describe("NOTIFY for what is sold out", () => {
  test("is promised once, told once when it is back, with the exact text that orders it", async () => {
    merchant.setStock("MUG-RED", 0);
    await quiet();
    expect(await eve.asks("NOTIFY red mug")).toBe(
      "Demo Shop: Red Mug is sold out. We'll text you once when it is back. Text NOTIFY off to drop this.",
    );
    await news();
    merchant.setStock("MUG-RED", 4);
    const [[told = ""] = []] = await news();
    expect(told).toBe(
      "Demo Shop: Red Mug is back in stock for $14.50. Text BUY Red Mug to order. Reply STOP to opt out.",
    );
    merchant.setStock("MUG-RED", 0);
    merchant.setStock("MUG-RED", 9);
    expect(counts(await news())).toEqual([0, 0, 0, 0]);
    expect(await eve.asks(/Text (BUY .+?) to order/.exec(told)![1]!)).toMatch(
      /Reply with|Where shall we send|first and last/,
    );
  });

  test("goes in the order in which they asked, to no more people than there are, and on as stock rises and a storm of news makes one text", async () => {
    merchant.setStock("MUG-RED", 0);
    await quiet();
    for (const shopper of [fay, eve, gil, hal]) await shopper.asks("let me know when the red mug is back in stock");
    await news();
    merchant.setStock("MUG-RED", 1);
    await tellAgain("inventory_levels/update", { inventory_item_id: itemIdOf("MUG-RED"), available: 1 }, 5);
    expect(counts(await news())).toEqual([0, 1, 0, 0]);
    merchant.setStock("MUG-RED", 3);
    expect(counts(await news())).toEqual([1, 0, 1, 0]);
    // One is sold to somebody else, one more comes in: that one is for the last.
    merchant.setStock("MUG-RED", 2);
    await quiet();
    merchant.setStock("MUG-RED", 3);
    expect(counts(await news())).toEqual([0, 0, 0, 1]);
  });

  test("passes on what was left for a day", async () => {
    merchant.setStock("MUG-RED", 0);
    await quiet();
    for (const shopper of [eve, fay]) await shopper.asks("NOTIFY red mug");
    await news();
    merchant.setStock("MUG-RED", 1);
    expect(counts(await news())).toEqual([1, 0, 0, 0]);
    const { productId } = await db.wish.findFirstOrThrow();
    expect(await dueInHours(productId)).toContain(24);
    const later = { shopId, productId };
    await passOnWish(later);
    expect(counts(await news())).toEqual([0, 0, 0, 0]);
    await db.wish.updateMany({
      where: { toldAt: { not: null } },
      data: { toldAt: new Date(now().getTime() - 86_400_001) },
    });
    await passOnWish(later);
    expect(counts(await news())).toEqual([0, 1, 0, 0]);
    await passOnWish(later);
    expect(counts(await news())).toEqual([0, 0, 0, 0]);
  });

  /** When it is looked at again. */
  async function dueInHours(productId: string) {
    const rows = await db.$queryRaw<{ at: Date }[]>`
      SELECT start_after AS at FROM pgboss.job WHERE name = 'pass-on-wish' AND data->>'productId' = ${productId}`;
    return rows.map(({ at }) => Math.round((at.getTime() - now().getTime()) / 3_600_000));
  }

  test("what came in while they were being answered is not missed", async () => {
    merchant.setStock("MUG-RED", 0);
    await quiet();
    await hal.asks("NOTIFY red mug");
    const { productId } = await db.wish.findFirstOrThrow();
    expect(await dueInHours(productId)).toContain(0);
    // As if the shop's news had come before the wish was kept.
    const waiting = await db.wish.findFirstOrThrow();
    await db.wish.deleteMany();
    merchant.setStock("MUG-RED", 2);
    await news();
    await db.wish.create({ data: waiting });
    await passOnWish({ shopId, productId });
    expect(counts(await news())).toEqual([0, 0, 0, 1]);
  });

  test("skips whoever said STOP in between, and their turn goes to the next; starting again brings no old wish back", async () => {
    merchant.setStock("MUG-RED", 0);
    await quiet();
    for (const shopper of [gil, hal]) await shopper.asks("NOTIFY the red mug");
    await gil.texts("STOP");
    await news();
    merchant.setStock("MUG-RED", 1);
    expect(counts(await news())).toEqual([0, 0, 0, 1]);
    await gil.texts("START");
    await news();
    merchant.setStock("MUG-RED", 5);
    expect(counts(await news())).toEqual([0, 0, 0, 0]);
  });

  test("whoever unsubscribed in Shopify since then hears nothing; who asks after that does", async () => {
    merchant.setStock("MUG-RED", 0);
    await quiet();
    merchant.setConsent(world.ann.number, "SUBSCRIBED");
    await quiet();
    await world.ann.asks("NOTIFY red mug");
    await db.wish.updateMany({ data: { askedAt: new Date(now().getTime() - 60_000) } });
    const before = world.ann.received().length;
    merchant.setConsent(world.ann.number, "UNSUBSCRIBED", new Date(now().getTime() - 30_000));
    await quiet();
    merchant.setStock("MUG-RED", 1);
    await quiet();
    expect(world.ann.received()).toHaveLength(before);
    merchant.setStock("MUG-RED", 0);
    await quiet();
    await db.wish.deleteMany();
    await world.ann.asks("notify me about the red mug");
    merchant.setStock("MUG-RED", 1);
    await quiet();
    expect(world.ann.received().at(-1)).toMatch(/Red Mug is back in stock/);
  });

  test("what is held for the morning, and sold by then, is not sent; they keep their place", async () => {
    merchant.setStock("MUG-RED", 0);
    await quiet();
    for (const shopper of [fay, hal]) await shopper.asks("tell me when the red mug is available");
    await news();
    const noon = clock.offsetMs;
    clock.offsetMs += 12 * 3_600_000;
    merchant.setStock("MUG-RED", 1);
    expect(counts(await news())).toEqual([0, 0, 0, 0]);
    merchant.setStock("MUG-RED", 0);
    await quiet();
    const held = await db.message.findMany({ where: { verdict: "outdated" } });
    expect(held).toMatchObject([{ status: "refused", phone: fay.number, cause: null }]);
    clock.offsetMs = noon;
    merchant.setStock("MUG-RED", 1);
    expect(counts(await news())).toEqual([0, 1, 0, 0]);
  });

  test("of several kinds it asks which, by number, and waits for that one alone", async () => {
    const asked = await eve.asks("NOTIFY wool coat");
    expect(asked).toBe(
      "Demo Shop: Tell you about which one? Reply 1 for Wool Coat S, 2 for Wool Coat M, 3 for Wool Coat L, or NO.",
    );
    expect(await eve.asks("2")).toMatch(/Wool Coat M is sold out\. We'll text you once/);
    await news();
    merchant.setStock(skuOf("Wool Coat", "L"), 2);
    expect(counts(await news())).toEqual([0, 0, 0, 0]);
    merchant.setStock(skuOf("Wool Coat", "M"), 2);
    expect((await news())[0]).toEqual([expect.stringContaining("BUY Wool Coat M to order")]);
    // The only kind that is sold out is the one they mean.
    expect(await fay.asks("NOTIFY travel mug")).toMatch(/Travel Mug Olive is sold out/);
  });

  test("a product that is deleted is waited for no more", async () => {
    const product = merchant.addProduct({ title: "Glass Lantern", type: "Home", price: 20, sku: "LNT-1", stock: [0] });
    await quiet();
    expect(await eve.asks("NOTIFY glass lantern")).toMatch(/Glass Lantern is sold out/);
    expect(await db.wish.count()).toBe(1);
    merchant.deleteProduct(product.id);
    await quiet();
    expect(await db.wish.count()).toBe(0);
    await news();
    merchant.addProduct({ title: "Glass Lantern", type: "Home", price: 20, sku: "LNT-2", stock: [5] });
    expect(counts(await news())).toEqual([0, 0, 0, 0]);
    expect(await eve.asks("NOTIFY")).toMatch(/You wait for nothing/);
  });

  test("a merchant who switched it off promises nothing", async () => {
    const { saveSettings } = await import("#app/shops/settings.server.ts");
    merchant.setStock("MUG-RED", 0);
    await quiet();
    await saveSettings(shopId, { automations: { "back-in-stock": { on: false } } });
    expect(await eve.asks("NOTIFY red mug")).toBe(
      "Demo Shop: Sorry, we don't send texts about that. Red Mug is sold out at the moment.",
    );
    await saveSettings(shopId, { automations: { "back-in-stock": { on: true } } });
    expect(await db.wish.count()).toBe(0);
  });
});

describe("NOTIFY for what costs too much", () => {
  test("tells once of a price below the one when they asked; up and down again is no news, and a second fall neither", async () => {
    merchant.setPrice("TEA-POT", 45);
    await quiet();
    expect(await eve.asks("NOTIFY teapot")).toBe(
      "Demo Shop: Teapot costs $45.00. We'll text you once if it costs less. Text BUY Teapot to order now, or NOTIFY off to drop this.",
    );
    await news();
    merchant.setPrice("TEA-POT", 50);
    merchant.setPrice("TEA-POT", 45);
    expect(counts(await news())).toEqual([0, 0, 0, 0]);
    merchant.setPrice("TEA-POT", 39.5);
    expect((await news())[0]).toEqual([
      "Demo Shop: Teapot now costs $39.50, not $45.00. Text BUY Teapot to order. Reply STOP to opt out.",
    ]);
    merchant.setPrice("TEA-POT", 30);
    expect(counts(await news())).toEqual([0, 0, 0, 0]);
    expect(await db.wish.count()).toBe(0);
  });

  test("a storm of prices tells each once, and one who opted out not at all", async () => {
    merchant.setPrice("TEA-POT", 45);
    await quiet();
    for (const shopper of everybody) await shopper.asks("tell me when the teapot is cheaper");
    await hal.texts("STOP");
    await news();
    for (const price of [44, 43, 42, 41]) merchant.setPrice("TEA-POT", price);
    expect(counts(await news())).toEqual([1, 1, 1, 0]);
    await hal.texts("START");
  });

  test("asked about in Spanish, told in Spanish", async () => {
    merchant.setPrice("TEA-POT", 45);
    await quiet();
    await gil.asks("IDIOMA español");
    expect(await gil.asks("AVISAR teapot")).toMatch(/Teapot cuesta \$45\.00\. Te avisaremos una vez/);
    await news();
    merchant.setPrice("TEA-POT", 40);
    expect((await news())[2]).toEqual([expect.stringMatching(/Teapot cuesta ahora \$40\.00 \(antes \$45\.00\)/)]);
    await gil.asks("LANGUAGE English");
  });
});

describe("the list", () => {
  test("NOTIFY shows it, NOTIFY off ends one or all, and what was ended is not told", async () => {
    merchant.setStock("MUG-RED", 0);
    merchant.setPrice("TEA-POT", 45);
    await quiet();
    expect(await eve.asks("NOTIFY")).toMatch(/You wait for nothing\. Text NOTIFY and an item/);
    await eve.asks("NOTIFY red mug");
    await eve.asks("NOTIFY teapot");
    expect(await eve.asks("NOTIFY")).toBe(
      "Demo Shop: We'll text you about Red Mug (back in stock), Teapot (cheaper). Text NOTIFY off to drop all, or NOTIFY off and an item.",
    );
    expect(await fay.asks("NOTIFY")).toMatch(/You wait for nothing/);
    expect(await eve.asks("NOTIFY off teapot")).toBe("Demo Shop: Dropped. We won't text you about Teapot.");
    expect(await eve.asks("NOTIFY off")).toBe("Demo Shop: Dropped. We won't text you about Red Mug.");
    await news();
    merchant.setStock("MUG-RED", 3);
    merchant.setPrice("TEA-POT", 20);
    expect(counts(await news())).toEqual([0, 0, 0, 0]);
  });

  test("is as long as the merchant allows, and the same again is no second wish", async () => {
    const { saveSettings } = await import("#app/shops/settings.server.ts");
    await saveSettings(shopId, { commands: { notify: { values: { most: 1 } } } });
    await eve.asks("NOTIFY navy mug");
    await eve.asks("notify navy mug please");
    expect(await db.wish.count()).toBe(1);
    expect(await eve.asks("NOTIFY teapot")).toMatch(/You wait for 1 items? already/);
    await saveSettings(shopId, { commands: { notify: { values: { most: 10 } } } });
  });

  test("an order that waits for its code still does after a NOTIFY in between", async () => {
    const before = store.orders.length;
    const offer = await world.cat.asks("BUY navy mug");
    const [code] = /\d{6}/.exec(offer) ?? [codeIn(await world.cat.asks("12 Main St, Springfield, IL 62701"))];
    await world.cat.asks("NOTIFY red mug");
    expect(await world.cat.asks(code)).toMatch(/placed/);
    expect(store.orders).toHaveLength(before + 1);
  });

  test("what there is not is said plainly", async () => {
    expect(await eve.asks("NOTIFY flying carpet")).toMatch(/found nothing called flying carpet/);
    expect(await eve.asks("let me know when the navy mug is back in stock")).toBe(
      "Demo Shop: Navy Mug is in stock for $14.50. Text BUY Navy Mug to order.",
    );
  });
});

function skuOf(title: string, kind: string): string {
  const product = store.tables.products.find((one) => one.title === title)!;
  const variants = product.variantIds.map((id) => store.tables.variants.get(id)!);
  return variants.find((variant) => variant.title === kind)!.sku!;
}

import { demoShop, openApp, shopify } from "../shopify/simulated.ts";
import { beforeAll, expect, test } from "vitest";
import { hold } from "#app/commands/book.hold.ts";
import type { CommandRequest } from "#app/commands/command.ts";
import { newId } from "#app/lib/id.server.ts";
import { aloneIn } from "#app/outcomes/alone.server.ts";
import { completeDraft, deleteDraft } from "#app/shopify/draft-orders.ts";
import { adminFor } from "#app/shopify/request.server.ts";
import { availableOf } from "../simulators/shopify/trade/inventory.ts";
import { chanceFrom } from "../support/chance.ts";
import { useTestDatabase } from "../support/database.ts";

await useTestDatabase();
const store = shopify.store(demoShop);
const alone = aloneIn(newId());
beforeAll(() => openApp(demoShop));

/** As much of a request as holding needs; its journal remembers nothing, as on a first try. */
const requestOf = (reference: string) =>
  ({
    ...{ admin: adminFor(demoShop), alone, reference, now: new Date() },
    ...{ contact: { phone: "+14155550101" }, shop: { domain: demoShop } },
    journal: (_: string, { act }: { act: () => Promise<unknown> }) => act(),
    pause: () => Promise.resolve(),
  }) as unknown as CommandRequest;

test.each([1, 2, 3, 4])("seats sold and held are never more than there are, from seed %i", async (seed) => {
  const chance = chanceFrom(seed);
  const seats = 1 + Math.floor(chance() * 4);
  const product = shopify.merchant.addProduct({
    ...{ title: `Show ${seed}`, type: "Shows", price: 10, sku: `SHOW${seed}`, shipped: false, stock: [seats] },
    options: { Show: ["2027-01-01 20:00"] },
  });
  const variant = store.tables.variants.get(product.variantIds[0])!;
  const promised = () => {
    const holds = store.drafts.filter(({ reserved, lines }) => reserved && lines[0]?.variantId === variant.id);
    const sold = store.orders.filter(({ lines }) => lines[0]?.variantId === variant.id);
    return [...holds, ...sold].reduce((sum, { lines }) => sum + lines[0]!.quantity, 0);
  };
  const shopper = async (name: string) => {
    const quantity = 1 + Math.floor(chance() * 2);
    const lines = [{ variantId: variant.id, quantity, attributes: [] }];
    const held = await hold(requestOf(name), { productId: product.id, lines, customerId: null });
    expect(promised()).toBeLessThanOrEqual(seats);
    if (!held) return;
    const fate = chance();
    if (fate < 0.4) await completeDraft(adminFor(demoShop), held.id);
    else if (fate < 0.7) await deleteDraft(adminFor(demoShop), held.id);
    else store.drafts.find(({ id }) => id === held.id)!.reserveInventoryUntil = new Date(0).toISOString();
    expect(promised()).toBeLessThanOrEqual(seats);
  };
  for (let wave = 0; wave < 4; wave++)
    await Promise.all(Array.from({ length: 5 }, (_, place) => shopper(`${seed}w${wave}s${place}`)));
  expect(availableOf(variant)).toBeGreaterThanOrEqual(0);
  expect(promised() + availableOf(variant)).toBe(seats);
});

test("a shopper of the online shop who is quicker between our look and our hold keeps the seat", async () => {
  const product = shopify.merchant.addProduct({
    ...{ title: "Matinee", type: "Shows", price: 10, sku: "MATI", shipped: false, stock: [1] },
    options: { Show: ["2027-01-01 15:00"] },
  });
  const variant = store.tables.variants.get(product.variantIds[0])!;
  const request = requestOf("late");
  const { admin } = request;
  const slow: CommandRequest["admin"] = async (operation, variables) => {
    if (String(operation).includes("mutation CreateDraftOrder")) shopify.merchant.setStock(variant.sku!, 0);
    return admin(operation, variables);
  };
  const lines = [{ variantId: variant.id, quantity: 1, attributes: [] }];
  const held = await hold({ ...request, admin: slow }, { productId: product.id, lines, customerId: null });
  expect(held).toBeUndefined();
  expect(availableOf(variant)).toBe(0);
  expect(store.drafts.some((draft) => draft.lines[0]?.variantId === variant.id)).toBe(false);
});

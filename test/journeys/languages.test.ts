import { expect, test } from "vitest";
import { codeIn, demoShop, startWorld } from "../support/world.ts";

const world = await startWorld();
const { ann, bob, cat, stranger, shopify } = world;
const store = shopify.store(demoShop);
const customerWith = (number: string) => store.customers.find(({ phone }) => phone === number)!;

test("a customer whom Shopify knows as a German is answered in German from the first text on", async () => {
  customerWith(ann.number).locale = "de-DE";
  expect(await ann.asks("TRACK 99999")).toMatch(/^Demo Shop: Zu dieser Nummer gibt es keine Bestellung 99999\./);
  const offer = await ann.asks("KAUFEN 1 navy mug");
  expect(offer).toMatch(/gesamt \S+ .* bar bei Lieferung/);
  const placed = await ann.asks(codeIn(offer));
  expect(placed).toMatch(/Vielen Dank! Ihre Bestellung \d+ ist aufgegeben/);
  const [order] = /STATUS \d+/.exec(placed)!;
  expect(await ann.asks(order)).toMatch(/wird vorbereitet\.$/);
});

test("whoever writes a sentence in another language is answered in it at once, and from then on", async () => {
  expect(await bob.asks("TRACK 99999")).toMatch(/We found no order/);
  expect(await bob.asks("¿dónde está mi pedido 99999 por favor?")).toMatch(/No encontramos el pedido 99999/);
  expect(await bob.asks("TRACK 99999")).toMatch(/No encontramos el pedido 99999/);
});

test("what they wrote outlasts what Shopify says", async () => {
  customerWith(bob.number).locale = "fr";
  expect(await bob.asks("AYUDA")).toMatch(/responde STOP/);
});

test("an address is in no language", async () => {
  const asked = await stranger.asks("BUY 1 navy mug");
  expect(asked).toContain("What is your first and last name?");
  expect(await stranger.asks("Jean Pierre de la Tour")).toContain("Where shall we send it?");
});

test("a shop answers strangers in its own language", async () => {
  const { db } = await import("#app/lib/db.server.ts");
  await db.shop.updateMany({ where: { domain: demoShop }, data: { locale: "it" } });
  customerWith(cat.number).locale = "ja";
  expect(await world.phone("+14155550177").asks("TRACK")).toMatch(/^Demo Shop: Nessun ordine per questo numero\./);
});

test("a shop that speaks German and Dutch understands French and answers in the language chosen for everybody else", async () => {
  const { saveSettings } = await import("#app/shops/settings.server.ts");
  const { db } = await import("#app/lib/db.server.ts");
  const { id } = await db.shop.findUniqueOrThrow({ where: { domain: demoShop } });
  await saveSettings(id, { languages: { spoken: ["de", "nl"], otherwise: "nl" } });
  const dora = world.phone("+14155550178");
  expect(await dora.asks("où est ma commande 99999 s'il vous plaît ?")).toMatch(/99999/);
  expect(await dora.asks("LANGUAGE French")).toMatch(/Sms TAAL en een van deze: Deutsch, Nederlands\./);
  expect(await dora.asks("wo ist meine Bestellung 99999 bitte?")).toMatch(/Zu dieser Nummer gibt es keine/);
});

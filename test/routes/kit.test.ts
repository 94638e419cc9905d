import { expect, test } from "vitest";
import { demoShop, secondShop, startWorld } from "../support/world.ts";
import { merchantOf } from "./visit.ts";

const world = await startWorld({ shops: "both", connect: false });
const kit = await import("#app/routes/app.kit.tsx");
const merchant = merchantOf(world, demoShop);

type Shown = {
  words: { id: string | null; word: string }[];
  products: { id: string; title: string }[];
  kit: {
    wanted: object;
    flyer: { says: string; products: { lines: { says: string }[] } | null };
    email: string;
  } | null;
};
const shows = (query = "", who = merchant) => who.opens<Shown>(kit, `/app/kit${query}`);
const send = (form: Record<string, string>, who = merchant) =>
  who.sends<{ ok?: boolean; status?: number; errors?: object }>(kit, form);

test("words are added once, refused where they mean something else, and removed by their own shop alone", async () => {
  expect(await send({ intent: "add", word: "news7", name: "Spring flyer" })).toMatchObject({ ok: true });
  expect(await send({ intent: "add", word: "NEWS7", name: "Other" })).toMatchObject({
    errors: { word: "You have this word already" },
  });
  expect(await send({ intent: "add", word: "stop", name: " " })).toMatchObject({
    errors: { word: expect.stringContaining("something else"), name: "Say what it is for" },
  });
  const [{ id, word }] = (await shows()).words as [{ id: string; word: string }];
  expect(word).toBe("NEWS7");
  expect(await send({ intent: "remove", id }, merchantOf(world, secondShop))).toMatchObject({ ok: false });
  expect((await shows("", merchantOf(world, secondShop))).words).toEqual([]);
  expect(await send({ intent: "explode" })).toMatchObject({ status: 400 });
});

test("without a number there is no flyer; with one it is as the address asks, and odd wishes are none", async () => {
  expect((await shows()).kit).toBeNull();
  await world.connect(demoShop);
  const { products } = await shows();
  const [one, two] = products;
  const asked = await shows(`?word=NEWS7&size=A4&language=fr&product=${one!.id}&product=${two!.id}&product=${one!.id}`);
  expect(asked.kit!.wanted).toEqual({ word: "NEWS7", size: "A4", language: "fr", products: [one!.id, two!.id] });
  expect(asked.kit!.flyer.says).toBe("JOIN NEWS7");
  expect(asked.kit!.flyer.products!.lines.map(({ says }) => says)).toEqual([
    expect.stringMatching(/^BUY /),
    expect.stringMatching(/^BUY /),
  ]);
  const odd = await shows("?word=THEIRS&size=B5&language=xx&product=../1&product=9");
  expect(odd.kit!.wanted).toEqual({ word: "NEWS7", size: "A6", language: "en", products: ["9"] });
  expect(odd.kit!.flyer.products).toBeNull();
  expect((await shows("?word=")).kit!.flyer.says).toBe("MENU");
});

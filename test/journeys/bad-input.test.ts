import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { db } from "#app/lib/db.server.ts";
import { sampleOf } from "../automations/samples.ts";
import { codeIn, demoShop, startWorld, type World } from "../support/world.ts";

let world: World;

beforeAll(async () => {
  world = await startWorld();
  world.shopify.merchant.setStock("MUG-NAV", 1_000);
  await world.quiet();
});

let people = 0;
const somebody = () => {
  people += 1;
  return world.phone(`+1415558${String(people).padStart(4, "0")}`);
};
type Somebody = ReturnType<typeof somebody>;

/** Every text of theirs has come to an end, and its end is written down. */
async function expectAllEnded({ number }: Somebody, texts: number) {
  const inbound = await db.message.findMany({ where: { phone: number, direction: "in" } });
  expect(inbound).toHaveLength(texts);
  expect(inbound.filter(({ ended }) => !ended)).toEqual([]);
}

describe("a text", () => {
  test.each([
    ["of 1,600 characters", "buy ".repeat(400)],
    ["of 1,600 characters without a space", "a".repeat(1_600)],
    ["of emoji", "👩‍👩‍👧‍👦🏳️‍🌈🫶🏽".repeat(20)],
    ["of characters without a width", "\u200b\u200c\u200d\ufeff\u2060"],
    ["written from right to left", "\u202eأين طلبي؟ \u2067שלום\u2069"],
    ["of control characters", "\u0001\u0002\u001b[31m\u0007\r\n\t"],
    ["with NUL in it", "HE\u0000LP\u0000"],
    ["of half a surrogate pair", "\ud83d hello \udc4d"],
    ["of what looks like code", '{{ shop.email }} {% raw %} ${1} %s \'; DROP TABLE "Message"; --'],
    ["of combining marks", `Z${"\u0300".repeat(500)}`],
    ["of digits", "9".repeat(500)],
    ["of a number that is no code of ours", "123456"],
    ["of nothing", ""],
    ["of spaces", "   \n "],
  ])("%s is answered with one text at most, and ends", async (_what, text) => {
    const one = somebody();
    const replies = await one.texts(text, { to: "+18005550199" });
    expect(replies.length).toBeLessThanOrEqual(1);
    expect(replies.join("").length).toBeLessThanOrEqual(640);
    await expectAllEnded(one, 1);
    // And nothing of it stands in the way of the next one.
    expect(await one.texts("INFO")).toHaveLength(1);
  });

  test("with any characters at all ends", async () => {
    const unit = fc.string({ unit: "binary", maxLength: 200 });
    const texts = fc.sample(unit, { seed: 7, numRuns: 40 });
    const all = texts.map((text) => ({ one: somebody(), text }));
    await Promise.all(all.map(({ one, text }) => world.ringcentral.textFrom(one.number, text, { to: "+18005550199" })));
    await world.quiet(60_000);
    for (const { one } of all) {
      expect(one.received().length).toBeLessThanOrEqual(1);
      await expectAllEnded(one, 1);
    }
  });

  test("with a picture is read by its words", async () => {
    const one = somebody();
    expect(await one.texts("HELP", { to: "+18005550199", attachments: 2 })).toHaveLength(1);
    expect(await db.message.findFirst({ where: { phone: one.number, direction: "in" } })).toMatchObject({
      attachments: 2,
    });
    expect((await one.texts("", { attachments: 1 })).length).toBeLessThanOrEqual(1);
    await expectAllEnded(one, 2);
  });

  test("to a group is kept and not answered, to nobody in it", async () => {
    const one = somebody();
    const before = world.ringcentral.sent.length;
    await one.texts("HELP", { to: "+18005550199", group: ["+14155559998", "+14155559999"] });
    expect(world.ringcentral.sent).toHaveLength(before);
    await expectAllEnded(one, 1);
  });
});

describe("a robot at the other end", () => {
  test("that sends every text back to us is not talked to", async () => {
    const one = somebody();
    let text = (await one.texts("HELP", { to: "+18005550199" }))[0];
    let rounds = 0;
    for (; text !== undefined && rounds < 10; rounds++) [text] = await one.texts(text);
    expect(rounds).toBeLessThanOrEqual(2);
  });

  test("that is away, and says so every time, is told little", async () => {
    const one = somebody();
    const before = one.received().length;
    let replies = await one.texts("I am away until Monday", { to: "+18005550199" });
    for (let rounds = 0; replies.length > 0 && rounds < 30; rounds++)
      replies = await one.texts(`I am away until Monday. (${rounds})`);
    expect(replies).toEqual([]);
    expect(one.received().length - before).toBeLessThanOrEqual(4);
    // A person who takes over the phone is still understood.
    expect(await one.texts("HELP")).toHaveLength(1);
  });

  test("that never stops asking for something real is answered a bounded number of times", async () => {
    const one = somebody();
    for (let batch = 0; batch < 7; batch++) {
      const asks = Array.from({ length: 10 }, (_, index) => `TRACK 1${batch}${index}0`);
      for (const ask of asks) await world.ringcentral.textFrom(one.number, ask, { to: "+18005550199" });
      await world.phone("+14155550999").texts("HELP", { to: "+18005550199" }); // makes room in the pace
      await world.quiet(60_000);
    }
    expect(one.received().length).toBeGreaterThan(20);
    expect(one.received().length).toBeLessThanOrEqual(60);
    await expectAllEnded(one, 70);
  }, 180_000);
});

test("fifty texts at once from one phone are answered in their order, each once", async () => {
  const one = somebody();
  const numbers = Array.from({ length: 50 }, (_, index) => String(20_001 + index));
  for (const number of numbers) await world.ringcentral.textFrom(one.number, `TRACK ${number}`, { to: "+18005550199" });
  const pace = setInterval(() => void db.rateSlot.deleteMany().catch(() => {}), 100);
  await world.quiet(90_000);
  clearInterval(pace);
  await expectAllEnded(one, 50);
  const answeredTo = one.received().map((text) => /\b2\d{4}\b/.exec(text)?.[0]);
  expect(answeredTo).toEqual(numbers);
}, 120_000);

test("a code that was guessed is worth nothing, and five phones that guess get nowhere", async () => {
  const offer = await world.ann.texts("BUY navy mug", { to: "+18005550199" });
  const code = codeIn(offer[0]!);
  const orders = world.shopify.store(demoShop).orders.length;
  for (const guesser of Array.from({ length: 5 }, somebody)) await guesser.texts(code, { to: "+18005550199" });
  expect(world.shopify.store(demoShop).orders).toHaveLength(orders);
});

describe("a webhook of Shopify's", () => {
  const answersWell = (status: number) =>
    expect(status).toSatisfy((one: number) => one === 200 || (one >= 400 && one < 500));

  test.each([
    ["not JSON", "{oops", 400],
    ["an empty body", "", 400],
    ["a bare number", "7", 400],
    ["null", "null", 400],
    ["a list", "[]", 200],
    ["deep nesting", `${'{"a":'.repeat(20_000)}1${"}".repeat(20_000)}`, undefined],
    ["two hundred thousand keys", `{${Array.from({ length: 200_000 }, (_, n) => `"k${n}":${n}`).join()}}`, 200],
    ["a number of a thousand digits", `{"id":${"9".repeat(1_000)}}`, undefined],
    ["NUL in its words", '{"id":1,"note":"a\\u0000b"}', 200],
    ["half a surrogate pair", '{"id":2,"note":"\\ud83d"}', 200],
    ["a name that objects inherit", '{"__proto__":{"x":1},"constructor":{"prototype":{"y":1}},"id":3}', 200],
  ])("with %s is answered, and the next one too", async (_what, raw, wanted) => {
    const [status] = (await world.webhook("orders/create", {}, { raw })).status;
    answersWell(status!);
    expect(wanted ?? status).toBe(status);
    expect(({} as Record<string, unknown>).x).toBeUndefined();
    expect((await world.webhook("orders/create", { id: 1 })).status).toEqual([200]);
  });

  test("about an order with something else at any of its places is taken, and harms nothing", async () => {
    const sample = sampleOf("orders/create").payload;
    const places = placesIn(sample);
    expect(places.length).toBeGreaterThan(100);
    const junk = fc.oneof(
      fc.constantFrom<unknown>(null, "", 0, -1, true, [], {}, "\u0000", "+1", 1e308, "9".repeat(40), [[[]]], {
        id: {},
      }),
      fc.string({ unit: "binary", maxLength: 40 }),
      fc.jsonValue({ maxDepth: 3 }),
    );
    const changes = fc.sample(fc.record({ place: fc.constantFrom(...places), value: junk }), {
      seed: 11,
      numRuns: 100,
    });
    // Each is an order of its own: events about one order wait for each other.
    const orders = ["orders/create", "orders/fulfilled"].flatMap((topic) =>
      changes.map(({ place, value }, index) => {
        const own = { ...sample, id: index + 1, admin_graphql_api_id: `gid://shopify/Order/${topic.length}${index}` };
        return { topic, payload: changed(own, place, value) };
      }),
    );
    // As many at once as Shopify sends: each gives up after five seconds, however slow the machine is.
    const waiting = [...orders];
    const next = async () => {
      for (let one = waiting.shift(); one; one = waiting.shift())
        for (const status of await world.shopify.deliver(demoShop, one.topic, one.payload)) answersWell(status);
    };
    await Promise.all(Array.from({ length: 16 }, next));
    await world.quiet(60_000);
    expect(await db.storeEvent.count({ where: { doneAt: null } })).toBe(0);
    expect(await db.parkedJob.count()).toBe(0);
  }, 120_000);
});

type Place = (string | number)[];

function placesIn(value: unknown, at: Place = []): Place[] {
  if (typeof value !== "object" || value === null) return [at];
  return [
    ...(at.length > 0 ? [at] : []),
    ...Object.entries(value).flatMap(([key, one]) => placesIn(one, [...at, key])),
  ];
}

function changed(value: unknown, [key, ...rest]: Place, put: unknown): unknown {
  if (key === undefined) return put;
  const copy = (Array.isArray(value) ? [...(value as unknown[])] : { ...(value as object) }) as Record<string, unknown>;
  copy[key] = changed(copy[key], rest, put);
  return copy;
}

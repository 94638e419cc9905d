import { describe, expect, test } from "vitest";
import { codeIn, demoShop, secondShop, startWorld } from "../support/world.ts";

const world = await startWorld({ shops: "both" });
const { handlers } = await import("#app/jobs/registry.server.ts");
const { createKey, keysOf, revokeKey } = await import("#app/keys/keys.server.ts");
const { clock } = await import("#app/lib/clock.server.ts");
const { db } = await import("#app/lib/db.server.ts");
const { newId } = await import("#app/lib/id.server.ts");
const { salesOf } = await import("#app/sales/figures.server.ts");
const { findShop } = await import("#app/shops/find.server.ts");
const { saveSettings } = await import("#app/shops/settings.server.ts");
const { ann, bob, cat, doors } = world;
const shop = (await findShop(demoShop))!;
const other = (await findShop(secondShop))!;
const run = (job: keyof typeof handlers, payload: object = {}) => handlers[job](payload as never, undefined as never);

describe("another system of the merchant's", () => {
  const both = ["messages:send", "messages:read"] as const;
  const keyFor = async (shopId: string, scopes: readonly (typeof both)[number][] = both) =>
    (await createKey(shopId, { name: "Till", scopes }))!;
  type Told = { id: string; status: string; verdict: string; reason: string; parts: number; error: { code: string } };
  const call = async (
    path: string,
    key: string,
    init: Omit<RequestInit, "headers"> & { headers?: Record<string, string> } = {},
  ) => {
    const headers = { authorization: `Bearer ${key}`, "content-type": "application/json", ...init.headers };
    const response = await fetch(`${doors.url}/api/v1/messages${path}`, { ...init, headers });
    return { status: response.status, headers: response.headers, body: (await response.json()) as Told };
  };
  const post = (key: string, body: unknown, idempotencyKey: string = newId()) => {
    const written = typeof body === "string" ? body : JSON.stringify(body);
    return call("", key, { method: "POST", body: written, headers: { "idempotency-key": idempotencyKey } });
  };
  const order = { to: ann.number, text: "Your table is ready.", kind: "transactional" };

  test("has a text sent through the gate, once for each key, and hears what became of it", async () => {
    const { key } = await keyFor(shop.id);
    const told = ann.received().length;
    const [first, second] = await Promise.all([post(key, order, "order-1"), post(key, order, "order-1")]);
    expect([first.status, second.status].toSorted((a, b) => a - b)).toEqual([200, 202]);
    expect(first.body.id).toBe(second.body.id);
    await world.quiet();
    expect(await post(key, order, "order-1")).toMatchObject({ status: 200, body: { id: first.body.id } });
    expect(ann.received().slice(told)).toEqual([expect.stringMatching(/^Demo Shop: Your table is ready\./)]);
    expect(await call(`/${first.body.id}`, key)).toMatchObject({
      status: 200,
      body: {
        to: ann.number,
        kind: "transactional",
        status: expect.stringMatching(/^(wired|delivered)$/),
        verdict: "send",
        parts: 1,
      },
    });
    expect(await post(key, { ...order, text: "Another" }, "order-1")).toMatchObject({
      status: 409,
      body: { error: { code: "idempotency_key_reused" } },
    });
    expect((await keysOf(shop.id))[0]!.lastUsedAt).not.toBeNull();
  });

  test("is told at once whom it may not text, and why", async () => {
    const { key } = await keyFor(shop.id);
    const refused = await post(key, { ...order, to: bob.number });
    expect(refused).toMatchObject({ status: 202, body: { status: "refused", verdict: "consent.none" } });
    expect(refused.body.reason).toBe("Not sent: this customer has not agreed to receive texts");
    expect(bob.received()).toEqual([]);
  });

  test.each([
    [{ to: "4155550101" }, "to"],
    [{ to: "+1" }, "to"],
    [{ text: " " }, "text"],
    [{ text: undefined }, "text"],
    [{ kind: "test" }, "kind"],
    [{ kind: undefined }, "kind"],
  ])("is told which field is wrong: %j", async (wrong, field) => {
    const { key } = await keyFor(shop.id, ["messages:send"]);
    const answer = await post(key, { ...order, ...wrong });
    expect(answer).toMatchObject({ status: 400, body: { error: { code: "bad_request", field } } });
    await revokeKey(shop.id, (await keysOf(shop.id))[0]!.id);
  });

  test("is told what else it did wrong, in one form", async () => {
    const { id, key } = await keyFor(shop.id);
    const codeOf = async (asked: Promise<{ status: number; body: Told }>) => {
      const { status, body } = await asked;
      return `${status} ${body.error.code}`;
    };
    expect(await codeOf(post(key, "{"))).toBe("400 bad_request");
    expect(await codeOf(post(key, `"${"x".repeat(300_000)}"`))).toBe("413 too_large");
    expect(await codeOf(call("", key, { method: "POST", body: "{}" }))).toBe("400 idempotency_key_missing");
    expect(await codeOf(call("", key))).toBe("405 method_not_allowed");
    expect(await codeOf(call(`/${newId()}`, key))).toBe("404 not_found");
    expect(await codeOf(call("/no-id", key))).toBe("404 not_found");
    const sending = await keyFor(shop.id, ["messages:send"]);
    expect(await codeOf(call(`/${newId()}`, sending.key))).toBe("403 forbidden");
    const last = key.at(-1) === "A" ? "B" : "A";
    for (const wrong of ["", "smsk_1", key.slice(0, -1) + last, key.replace(/_[\da-f]{8}/, "_00000000")])
      expect(await codeOf(post(wrong, order))).toBe("401 unauthorized");
    await revokeKey(shop.id, id);
    expect(await codeOf(post(key, order))).toBe("401 unauthorized");
  });

  test("reaches one shop, and neither another's texts nor those that it did not send", async () => {
    const [ours, theirs] = [await keyFor(shop.id), await keyFor(other.id)];
    const { body } = await post(ours.key, order);
    await world.quiet();
    expect(await call(`/${body.id}`, theirs.key)).toMatchObject({ status: 404 });
    await ann.asks("HELP");
    const { id } = await db.message.findFirstOrThrow({ where: { shopId: shop.id, direction: "out", cause: null } });
    expect(await call(`/${id}`, ours.key)).toMatchObject({ status: 404 });
    expect(await revokeKey(other.id, ours.id)).toBe(false);
    expect(await keysOf(other.id)).toHaveLength(1);
  });

  test("is slowed down where it asks too often", async () => {
    const { key } = await keyFor(shop.id);
    const answers = await Promise.all(Array.from({ length: 125 }, () => call(`/${newId()}`, key)));
    const refused = answers.filter(({ status }) => status === 429);
    expect(refused).toHaveLength(5);
    expect(Number(refused[0]!.headers.get("retry-after"))).toBeGreaterThan(0);
  });

  test("shows a key that is kept nowhere", async () => {
    const { key } = await keyFor(shop.id);
    const rows = JSON.stringify(await db.apiKey.findMany());
    expect(rows).toContain(key.slice(-4));
    expect(rows).not.toContain(key.split("_")[2]);
  });
});

describe("what texting brought", () => {
  test("is noted as it comes: by the command that took it, and by a link that was followed", async () => {
    await ann.texts("START");
    await ann.asks(codeIn(await ann.asks("BUY navy mug")));
    await world.quiet();
    const [placed] = await db.textOrder.findMany({ where: { shopId: shop.id } });
    expect(placed).toMatchObject({ way: "text", source: "buy", currency: "USD" });

    const { contactId } = placed!;
    const message = await db.message.findFirstOrThrow({ where: { contactId, direction: "out" } });
    await db.message.update({ where: { id: message.id }, data: { rule: "automation.price-drop" } });
    const link = { code: "abc", shopId: shop.id, contactId, messageId: message.id, target: "https://x.example" };
    const at = new Date();
    await db.link.create({ data: { ...link, createdAt: at, expiresAt: new Date(at.getTime() + 1e9) } });
    await db.click.create({ data: { id: newId(), shopId: shop.id, contactId, code: "abc", at } });
    const online = {
      ...{ id: 77, admin_graphql_api_id: "gid://shopify/Order/77", name: "#77", tags: "", total_price: "40.50" },
      ...{ currency: "USD", customer: { phone: ann.number }, created_at: new Date(at.getTime() + 1_000).toISOString() },
    };
    await world.webhook("orders/create", online, { repeat: 2 });
    await world.webhook("orders/create", {
      ...online,
      id: 78,
      admin_graphql_api_id: null,
      customer: { phone: cat.number },
    });
    await world.webhook("orders/create", { ...online, id: 79, admin_graphql_api_id: null, test: true });
    const { bySource } = await salesOf(shop);
    const amount = Number(placed!.amount);
    expect(placed!.orderId).toBe(world.shopify.store(demoShop).orders.at(-1)!.id);
    expect(bySource).toEqual(
      [
        { way: "link", source: "price-drop", orders: 1, revenue: 40.5 },
        { way: "text", source: "buy", orders: 1, revenue: amount },
      ].toSorted((a, b) => b.revenue - a.revenue),
    );
    expect((await salesOf(other)).bySource).toEqual([]);
  });
});

describe("the merchant's own people", () => {
  const staff = world.phone("+14155550198");
  const alerts = (of = {}) =>
    saveSettings(shop.id, {
      alerts: {
        phones: [staff.number as never],
        of: { person: true, locked: true, number: true, failure: true, ...of },
      },
    });

  test("are told when somebody asks for them, once an hour, and of what else needs them", async () => {
    await alerts();
    await bob.texts("can I talk to someone");
    expect(staff.received()).toEqual(["Demo Shop: Bob Ray asks for a person. Answer under Conversations in the app."]);
    const { id: subject } = await db.contact.findFirstOrThrow({ where: { shopId: shop.id, phone: bob.number } });
    await run("alert-staff", { shopId: shop.id, about: "person", subject });
    const { id: accountId } = await db.gatewayAccount.findFirstOrThrow({ where: { shopId: shop.id } });
    await run("alert-staff", { shopId: shop.id, about: "number", subject: accountId });
    await run("alert-staff", { shopId: shop.id, about: "failure" });
    await run("alert-staff", { shopId: shop.id, about: "failure" });
    await world.quiet();
    expect(staff.received().slice(1)).toEqual([
      "Demo Shop: your number +18005550199 does not work as it should. The app says why under Settings.",
      "Demo Shop: something could not be finished. The app says what, and why, under Messages, Unfinished tasks.",
    ]);
    clock.offsetMs = 2 * 3_600_000;
    await alerts({ failure: false });
    await run("alert-staff", { shopId: shop.id, about: "failure" });
    await run("alert-staff", { shopId: shop.id, about: "locked", subject });
    await world.quiet();
    expect(staff.received().slice(3)).toEqual([
      "Demo Shop: Bob Ray says that a change was not theirs. Their number is locked: look under Conversations.",
    ]);
  });

  test("are told nothing of another shop's customers, and nothing after their STOP", async () => {
    const told = staff.received().length;
    const theirs = await db.contact.create({
      data: { id: newId(), shopId: other.id, phone: "+14155550177", name: "Zoe" },
    });
    await run("alert-staff", { shopId: shop.id, about: "locked", subject: theirs.id });
    await world.quiet();
    expect(staff.received().slice(told).join()).not.toMatch(/Zoe|0177/);
    await staff.texts("STOP");
    const silent = staff.received().length;
    clock.offsetMs = 4 * 3_600_000;
    await run("alert-staff", { shopId: shop.id, about: "number", subject: newId() });
    await world.quiet();
    expect(staff.received()).toHaveLength(silent);
    clock.offsetMs = 0;
  });
});

test("texts older than the shop keeps them are let go of at night: never the ledger, nor what may come only once", async () => {
  await saveSettings(shop.id, { keepTextsDays: 30 });
  const age = (days: number) => new Date(Date.now() - days * 86_400_000);
  await db.message.updateMany({ where: { shopId: shop.id }, data: { createdAt: age(40) } });
  await db.turn.updateMany({ where: { shopId: shop.id }, data: { at: age(40) } });
  await db.message.updateMany({ where: { shopId: other.id }, data: { createdAt: age(40) } });
  const waits = await db.message.findFirstOrThrow({ where: { shopId: shop.id, cause: null, direction: "out" } });
  await db.message.update({ where: { id: waits.id }, data: { status: "queued" } });
  await ann.texts("HELP");
  const count = async () => ({
    ledger: await db.consentEntry.count(),
    theirs: await db.message.count({ where: { shopId: other.id } }),
    causes: await db.message.count({ where: { shopId: shop.id, cause: { not: null } } }),
    orders: await db.textOrder.count(),
  });
  const before = await count();
  expect(before.causes).toBeGreaterThan(0);
  await run("tidy-up");
  expect(await count()).toEqual(before);
  const left = await db.message.findMany({ where: { shopId: shop.id, cause: null }, orderBy: { createdAt: "asc" } });
  expect(left.map(({ direction, status }) => [direction, status])).toEqual([
    ["out", "queued"],
    ["in", "ended"],
    ["out", expect.any(String)],
  ]);
  expect(await db.message.count({ where: { shopId: shop.id, cause: { not: null }, text: { not: "" } } })).toBe(0);
  expect(await db.turn.count({ where: { shopId: shop.id } })).toBe(1);
  // What the days came to stays.
  expect(await db.daySum.findMany({ where: { shopId: shop.id, sent: { gt: 0 } } })).toHaveLength(1);
});

import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { findGateway } from "#app/gateways/find.server.ts";
import { clock } from "#app/lib/clock.server.ts";
import { db } from "#app/lib/db.server.ts";
import { newId } from "#app/lib/id.server.ts";
import { readChanges as takeChanges } from "#app/jobs/read-changes.server.ts";
import { accountOfNumber, numbersOfShop, shownCredentials } from "#app/numbers/accounts.server.ts";
import { askForChanges, readChanges } from "#app/numbers/changes.server.ts";
import { connectNumber, NotConnected } from "#app/numbers/connect.server.ts";
import { disconnectNumber } from "#app/numbers/disconnect.server.ts";
import { doorAt } from "#app/numbers/door.server.ts";
import { watchNumber } from "#app/numbers/watch.server.ts";
import { demoAccounts } from "../simulators/ringcentral/accounts.ts";
import { startRingCentral, type RingCentralSimulator } from "../simulators/ringcentral/start.ts";
import { useTestDatabase } from "../support/database.ts";
import { knock, openDoor } from "./door.ts";

const ann = "+14155550101";
const { clientId, clientSecret, jwt } = demoAccounts[0]!;
const credentials = { clientId, clientSecret, jwt };
const day = 24 * 3_600_000;

let network: RingCentralSimulator;
let networkBehindMs = 0;
let door: Awaited<ReturnType<typeof openDoor>>;
let shopId: string;

const networksNow = () => new Date(Date.now() + clock.offsetMs - networkBehindMs);

beforeAll(async () => {
  await useTestDatabase();
  door = await openDoor();
});
afterAll(() => door.close());

beforeEach(async () => {
  network = await startRingCentral({ receiptDelayMs: 5, now: networksNow });
  process.env.RINGCENTRAL_SERVER = network.url;
  await db.shop.deleteMany();
  shopId = await newShop("demo-shop.myshopify.com");
});
afterEach(async () => {
  clock.offsetMs = networkBehindMs = 0;
  await network.idle();
  await network.close();
});

async function newShop(domain: string): Promise<string> {
  const id = newId();
  const about = {
    name: "Demo Shop",
    url: "https://demo-shop.example",
    currency: "USD",
    country: "US",
    timeZone: "America/New_York",
  };
  await db.shop.create({ data: { id, domain, ...about, installedAt: new Date() } });
  return id;
}

const connect = (
  changes: Partial<typeof credentials> = {},
  more: { number?: string; replaces?: string; shop?: string } = {},
) =>
  connectNumber({
    shopId: more.shop ?? shopId,
    gateway: "ringcentral",
    credentials: { ...credentials, ...changes },
    ...more,
  });

const refusal = async (attempt: Promise<unknown>) => {
  const error = await attempt.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(NotConnected);
  return (error as NotConnected).errors;
};

const row = () => db.gatewayAccount.findFirstOrThrow({ where: { shopId } });

describe("connecting a number", () => {
  test("checks the credentials, subscribes, and keeps every secret sealed", async () => {
    expect(await connect()).toMatchObject({ is: "connected", number: "+18005550199" });
    const stored = await row();
    for (const secret of [clientSecret, jwt, ...network.subscriptions.map((one) => one.verificationToken!)])
      expect(JSON.stringify(stored)).not.toContain(secret);
    expect(network.subscriptions).toHaveLength(1);
    expect(network.subscriptions[0]).toMatchObject({
      id: stored.subscriptionId,
      address: expect.stringContaining(stored.hookPath),
    });
    expect(await numbersOfShop(shopId)).toMatchObject([
      { number: "+18005550199", problem: null, label: expect.any(String) },
    ]);
    expect(await shownCredentials(shopId, stored.id)).toEqual({ clientId });
  });

  test("what was learned while connecting is not asked again: one login serves", async () => {
    await connect();
    const account = await accountOfNumber(shopId, "ringcentral", "+18005550199");
    expect(await account!.memory.read()).toMatchObject({ token: { access: expect.any(String) } });
    expect(network.requests.filter(({ path }) => path.includes("/oauth/token"))).toHaveLength(1);
  });

  test.each([
    [{ clientId: "" }, "clientId", /client ID/],
    [{ jwt: "abc" }, "jwt", /not a whole JWT/],
    [{ clientSecret: "wrong" }, "clientId", /does not know this client ID with this client secret/],
  ])("%j is refused at its field, and nothing stays", async (changes, field, words) => {
    const errors = await refusal(connect(changes));
    expect(errors[field]).toMatch(words);
    expect(await db.gatewayAccount.count()).toBe(0);
  });

  test("each field that is wrong says so at once", async () => {
    expect(Object.keys(await refusal(connect({ clientId: " ", clientSecret: "", jwt: "" }))).sort()).toEqual([
      "clientId",
      "clientSecret",
      "jwt",
    ]);
  });

  test("a refused subscription leaves nothing behind", async () => {
    network.disableFilter("/message-store/instant");
    await refusal(connect());
    expect(await db.gatewayAccount.count()).toBe(0);
    expect(network.subscriptions).toHaveLength(0);
  });

  test("one of several numbers is asked for", async () => {
    network.accounts[0]!.numbers.push({ phoneNumber: "+18005550177", features: ["SmsSender"] });
    expect(await connect()).toMatchObject({
      is: "choice",
      numbers: [{ number: "+18005550199" }, { number: "+18005550177" }],
    });
    expect(await connect({}, { number: "+18005550177" })).toMatchObject({ is: "connected", number: "+18005550177" });
    expect(await connect({}, { number: "+18005550000" })).toMatchObject({ is: "choice" });
  });

  test("a number belongs to one shop", async () => {
    await connect();
    const other = await newShop("second-shop.myshopify.com");
    expect((await refusal(connect({}, { shop: other })))[""]).toContain("another shop");
    expect(await db.gatewayAccount.count()).toBe(1);
  });

  test("new credentials take the old ones' place; a secret left empty stays", async () => {
    await connect();
    const before = await row();
    const other = { ...network.accounts[0]!, clientId: "new-client", clientSecret: "new-secret" };
    network.accounts.push(other);
    const errors = await refusal(
      connect({ clientId: "new-client", clientSecret: "", jwt: "" }, { replaces: before.id }),
    );
    expect(Object.keys(errors)).toHaveLength(1);
    expect(await row()).toMatchObject({ credentials: before.credentials });

    await connect({ clientId: "new-client", clientSecret: "new-secret", jwt: "" }, { replaces: before.id });
    const account = await accountOfNumber(shopId, "ringcentral", "+18005550199");
    expect(account!.credentials).toEqual({ clientId: "new-client", clientSecret: "new-secret", jwt });
    expect(network.subscriptions).toHaveLength(1);
    expect(await row()).toMatchObject({ id: before.id, hookPath: before.hookPath });
  });

  test("disconnecting ends the subscription and deletes the secrets, even while the network is out of reach", async () => {
    await connect();
    await disconnectNumber(newId(), (await row()).id);
    expect(await db.gatewayAccount.count()).toBe(1);
    await disconnectNumber(shopId, (await row()).id);
    expect(await db.gatewayAccount.count()).toBe(0);
    expect(network.subscriptions).toHaveLength(0);

    await connect();
    network.faults.next("500", { times: 9 });
    await disconnectNumber(shopId, (await row()).id);
    expect(await db.gatewayAccount.count()).toBe(0);
  });
});

describe("the door", () => {
  test("a text comes in once, whichever way and however often", async () => {
    await connect();
    expect(await network.textFrom(ann, "TRACK", { repeat: 3 })).toEqual({ status: [200, 200, 200] });
    await takeChanges({ accountId: (await row()).id });
    const messages = await db.message.findMany();
    expect(messages).toMatchObject([
      { shopId, direction: "in", phone: ann, text: "TRACK", number: "+18005550199", status: "received" },
    ]);
  });

  test("the handshake's answer is small enough", async () => {
    await connect();
    expect(network.handshakes.length).toBeGreaterThan(0);
    for (const { bytes } of network.handshakes) expect(bytes).toBeLessThan(1024);
  });

  test.each([
    ["/webhooks/sms/ringcentral/unknown", 404],
    ["/webhooks/sms/pigeon/unknown", 404],
  ])("%s has nobody behind it", async (path, status) => {
    expect((await knock(path, { method: "POST", body: "{}" })).status).toBe(status);
  });

  test("a stranger who knows the path is refused, and so is one who floods it", async () => {
    await connect();
    const { hookPath } = await row();
    const path = `/webhooks/sms/ringcentral/${hookPath}`;
    const { verificationToken } = (await doorAt("ringcentral", hookPath))!;
    expect((await knock(path, { method: "POST", body: "{}" })).status).toBe(401);
    expect((await knock(path, { method: "POST", body: "{}", headers: { "Verification-Token": "guess" } })).status).toBe(
      401,
    );
    const headers = { "Verification-Token": verificationToken };
    expect((await knock(path, { method: "POST", body: "not json", headers })).status).toBe(400);
    expect((await knock(path, { method: "POST", body: "x".repeat(300_000), headers })).status).toBe(413);
    expect(await db.message.count()).toBe(0);
  });
});

describe("what no webhook told", () => {
  test("hints that come together are one question to the network", async () => {
    await connect();
    const { id } = await row();
    await Promise.all(Array.from({ length: 20 }, () => askForChanges(id)));
    const jobs = await db.$queryRaw<
      unknown[]
    >`SELECT id FROM pgboss.job WHERE name = 'read-changes' AND data->>'accountId' = ${id}`;
    expect(jobs.length).toBeGreaterThanOrEqual(1);
    expect(jobs.length).toBeLessThanOrEqual(2);
  });

  test("a receipt that overtakes the answer to its text is asked for again, and lost on nobody", async () => {
    await connect();
    const { id } = await row();
    const contact = await db.contact.create({ data: { id: newId(), shopId, phone: ann } });
    const text = { gateway: "ringcentral", number: "+18005550199", phone: ann, text: "Hello", kind: "reply" };
    const message = await db.message.create({
      data: {
        ...{ ...text, id: newId(), shopId, contactId: contact.id, direction: "out", status: "wiring" },
        ...{ attemptedAt: new Date(), occurredAt: new Date() },
      },
    });
    await takeChanges({ accountId: id });
    const { cursor } = await row();
    network.script(ann, "rejected:SMS-RC-413");
    const { externalId } = await findGateway("ringcentral")!.send(
      { from: "+18005550199" as never, to: ann as never, text: "Hello" },
      (await accountOfNumber(shopId, "ringcentral", "+18005550199"))!,
    );
    await network.idle();
    await takeChanges({ accountId: id });
    expect((await row()).cursor).toBe(cursor);
    const asked = db.$queryRaw`SELECT 1 FROM pgboss.job WHERE name = 'read-changes' AND start_after > now()`;
    expect(await asked).not.toHaveLength(0);
    await db.message.update({ where: { id: message.id }, data: { status: "wired", externalId } });
    await takeChanges({ accountId: id });
    expect(await db.message.findUnique({ where: { id: message.id } })).toMatchObject({
      status: "failed",
      errorCode: "SMS-RC-413",
    });
  });

  test("a lost text is found, and the place is kept where taking it failed", async () => {
    await connect();
    const { id } = await row();
    network.events.lose(9);
    await network.textFrom(ann, "lost");
    const fails = () => Promise.reject(new Error("database gone"));
    await expect(readChanges(id, { messages: fails, receipts: fails })).rejects.toThrow("database gone");
    await takeChanges({ accountId: id });
    expect(await db.message.findMany()).toMatchObject([{ text: "lost" }]);
    expect((await row()).cursor).toEqual(expect.any(String));
  });
});

test("a text that is lost right after a number was connected is found, though the network's clock is behind", async () => {
  networkBehindMs = 45_000;
  await connect();
  network.events.lose(9);
  await network.textFrom(ann, "lost at once");
  await takeChanges({ accountId: (await row()).id });
  expect(await db.message.findMany()).toMatchObject([{ text: "lost at once" }]);
});

describe("watching a number", () => {
  const watch = async () => watchNumber((await row()).id);

  test("a living subscription is left alone", async () => {
    await connect();
    const [before] = network.subscriptions;
    await watch();
    expect(network.subscriptions).toEqual([before]);
    expect(await row()).toMatchObject({ problem: null, checkedAt: expect.any(Date) });
  });

  test("one that nears its end is renewed", async () => {
    await connect();
    clock.offsetMs = 355 * day;
    await watch();
    expect((await row()).subscriptionExpiresAt!.getTime()).toBeGreaterThan(Date.now() + 700 * day);
    expect(network.subscriptions).toHaveLength(1);
  });

  test.each(["lost", "blacklisted"])("one that was %s is made anew", async (how) => {
    await connect();
    const { subscriptionId } = await row();
    if (how === "lost") network.expireSubscription(subscriptionId!);
    else network.blacklist(subscriptionId!);
    await watch();
    expect(network.subscriptions).toHaveLength(1);
    expect((await row()).subscriptionId).not.toBe(subscriptionId);
    expect((await network.textFrom(ann, "hello again")).status).toEqual([200]);
  });

  test("credentials that no longer hold are said once, and forgotten when they hold again", async () => {
    await connect();
    network.accounts[0]!.clientSecret = "changed";
    network.revokeTokens();
    await watch();
    const first = await row();
    expect(first.problem).toEqual(expect.any(String));
    clock.offsetMs = 61_000;
    await watch();
    expect(await row()).toMatchObject({ problem: first.problem, problemAt: first.problemAt });
    network.accounts[0]!.clientSecret = clientSecret;
    clock.offsetMs = 122_000;
    await watch();
    expect(await row()).toMatchObject({ problem: null, problemAt: null });
  });

  test("of an uninstalled shop nothing is asked", async () => {
    await connect();
    await db.shop.update({ where: { id: shopId }, data: { uninstalledAt: new Date() } });
    const asked = network.requests.length;
    await watch();
    await takeChanges({ accountId: (await row()).id });
    expect(network.requests).toHaveLength(asked);
  });
});

describe("what is remembered of a number", () => {
  test("is shared, one holder at a time, and survives a failure", async () => {
    await connect();
    const memory = async () => (await accountOfNumber(shopId, "ringcentral", "+18005550199"))!.memory;
    const first = await memory();
    await first.exclusively(async () => ({ remember: { count: 0 }, result: undefined }));
    const add = async () =>
      (await memory()).exclusively(async (remembered) => {
        const { count } = remembered as { count: number };
        await new Promise((resolve) => setTimeout(resolve, 2));
        return { remember: { count: count + 1 }, result: undefined };
      });
    const failing = first.exclusively(() => Promise.reject(new Error("no")));
    await Promise.all([expect(failing).rejects.toThrow("no"), ...Array.from({ length: 20 }, add)]);
    expect(await first.read()).toEqual({ count: 20 });
    expect((await row()).memory).not.toContain("count");
  });
});

import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { clock } from "#app/lib/clock.server.ts";
import { db, pool } from "#app/lib/db.server.ts";
import { demoAccounts } from "../simulators/ringcentral/accounts.ts";
import { shakeHands } from "../simulators/ringcentral/handshake.ts";
import { networkConfirmation } from "../simulators/ringcentral/consents.ts";
import { startApp, type AppProcess } from "../support/app-process.ts";
import { demoShop, startWorld, type World } from "../support/world.ts";

let world: World;
let app: AppProcess;
let aheadMs = 0;
const dayMs = 86_400_000;
const confirmation = "You have been successfully unsubscribed.";

beforeAll(async () => {
  // The network's own limits, and its own clock.
  world = await startWorld({ ringcentral: { limits: {}, now: () => new Date(Date.now() + aheadMs) } });
  app = await startApp({
    databaseUrl: world.databaseUrl,
    shopifyUrl: world.shopify.url,
    ringcentralUrl: world.ringcentral.url,
  });
}, 120_000);
afterAll(async () => {
  clock.offsetMs = 0;
  await app?.stop();
});

const account = () => db.gatewayAccount.findFirstOrThrow();
const hook = async () => `/webhooks/sms/ringcentral/${(await account()).hookPath}`;
const { clientSecret } = demoAccounts[0]!;

describe("the door of the real server", () => {
  const post = (path: string, body: string, token?: string) =>
    fetch(`${app.url}${path}`, { method: "POST", body, headers: token ? { "verification-token": token } : {} });
  const token = async () => {
    const { openToken } = await import("#app/numbers/accounts.server.ts");
    return openToken(await account());
  };
  const event = (text: string, id: string) => ({
    uuid: "1",
    event: "/restapi/v1.0/account/~/extension/~/message-store/instant?type=SMS",
    timestamp: new Date().toISOString(),
    subscriptionId: world.ringcentral.subscriptions[0]!.id,
    body: {
      id,
      to: [{ phoneNumber: "+18005550199" }],
      from: { phoneNumber: world.ann.number },
      type: "SMS",
      creationTime: new Date().toISOString(),
      attachments: [],
      direction: "Inbound",
      subject: text,
      messageStatus: "Received",
    },
  });

  test("answers the handshake in no more bytes than the network takes, headers and all", async () => {
    const answered = await shakeHands(`${app.url}${await hook()}`, world.ringcentral.url);
    expect(answered).toMatchObject({ status: 200 });
    expect(answered.bytes).toBeLessThanOrEqual(1_024);
    // Twice as strict as need be: a proxy in front adds headers of its own.
    expect(answered.bytes).toBeLessThanOrEqual(512);
    expect(answered.answeredInMs).toBeLessThan(3_000);
  });

  test("takes no event with a wrong token, or none, and knows no path but its own", async () => {
    const body = JSON.stringify(event("HELP", "700001"));
    const before = await db.message.count();
    expect((await post(await hook(), body, "wrong")).status).toBe(401);
    expect((await post(await hook(), body)).status).toBe(401);
    expect((await post("/webhooks/sms/ringcentral/nobodys", body, await token())).status).toBe(404);
    expect((await post((await hook()).replace("ringcentral", "carrier-pigeon"), body, await token())).status).toBe(404);
    expect((await fetch(`${app.url}${await hook()}`)).status).toBe(405);
    await world.quiet();
    expect(await db.message.count()).toBe(before);
  });

  test("takes the same event twice, at the same moment and later, and answers it once", async () => {
    const body = JSON.stringify(event("HELP", "700002"));
    const before = world.ann.received().length;
    const send = async () => (await post(await hook(), body, await token())).status;
    expect(await Promise.all([send(), send(), send()])).toEqual([200, 200, 200]);
    await world.quiet();
    expect(await send()).toBe(200);
    await world.quiet();
    expect(world.ann.received()).toHaveLength(before + 1);
  });

  test.each([
    ["no JSON", "{oops", 400],
    ["JSON of another kind", "[[[]]]", 200],
    ["deep nesting", "[".repeat(100_000) + "]".repeat(100_000), 400],
  ])("says what it thinks of %s, and stays up", async (_what, body, status) => {
    const answered = (await post(await hook(), body, await token())).status;
    expect(answered).toBe(status);
    expect((await fetch(`${app.url}/readyz`)).status).toBe(200);
  });
});

describe("a subscription", () => {
  const watch = async () => {
    const { watchNumber } = await import("#app/jobs/watch-number.server.ts");
    world.ringcentral.forgetLimits();
    await watchNumber({ accountId: (await account()).id });
  };
  const works = async (text: string) => {
    world.ringcentral.forgetLimits();
    expect(await world.ann.asks(text)).toMatch(/STOP/);
    expect(await account()).toMatchObject({ problem: null });
  };

  test("that the network stopped serving is made anew", async () => {
    const { subscriptionId } = await account();
    world.ringcentral.blacklist(subscriptionId!);
    const before = world.ann.received().length;
    expect((await world.ringcentral.textFrom(world.ann.number, "TRACK")).status).toEqual([]);
    await watch();
    expect((await account()).subscriptionId).not.toBe(subscriptionId);
    await world.ringcentral.textFrom(world.ann.number, "info");
    // What was texted in between is found by asking.
    const { goRound } = await import("#app/numbers/rounds.server.ts");
    await goRound();
    await world.quiet();
    expect(world.ann.received()).toHaveLength(before + 2);
    expect(world.ringcentral.subscriptions).toHaveLength(1);
  });

  test("that the network no longer knows is made anew", async () => {
    const { subscriptionId } = await account();
    world.ringcentral.expireSubscription(subscriptionId!);
    await watch();
    expect((await account()).subscriptionId).not.toBe(subscriptionId);
    await works("help");
  });

  test("is renewed before its year is over, and keeps its name", async () => {
    const { subscriptionId, subscriptionExpiresAt } = await account();
    await watch();
    expect((await account()).subscriptionExpiresAt).toEqual(subscriptionExpiresAt);
    clock.offsetMs = aheadMs = 352 * dayMs;
    await watch();
    const after = await account();
    expect(after.subscriptionId).toBe(subscriptionId);
    expect(after.subscriptionExpiresAt!.getTime() - subscriptionExpiresAt!.getTime()).toBeGreaterThan(351 * dayMs);
    clock.offsetMs = aheadMs = 0;
  });

  test("is not there for somebody with another secret: nothing of it is kept where connecting fails", async () => {
    const before = await db.gatewayAccount.count();
    const { connectNumber, NotConnected } = await import("#app/numbers/connect.server.ts");
    const { jwt, clientId } = demoAccounts[0]!;
    const { shopId } = await account();
    const wrong = { clientId, clientSecret: `${clientSecret}x`, jwt };
    await expect(connectNumber({ shopId, gateway: "ringcentral", credentials: wrong })).rejects.toBeInstanceOf(
      NotConnected,
    );
    expect(await db.gatewayAccount.count()).toBe(before);
    world.ringcentral.forgetLimits();
  });
});

describe("an opt-out that the network knows of", () => {
  const consentOf = (phone: string) =>
    world.shopify.store(demoShop).customers.find((one) => one.phone === phone)?.sms.marketingState;
  const contactOf = (phone: string) => db.contact.findFirst({ where: { phone } });

  test("and refuses a text for goes into the ledger and to Shopify, and nothing is tried again", async () => {
    const { ann, ringcentral } = world;
    await ann.texts("START");
    expect(consentOf(ann.number)).toBe("SUBSCRIBED");
    ringcentral.script(ann.number, "rejected:SMS-RC-413");
    await ann.texts("HELP");
    await expect.poll(() => consentOf(ann.number), { timeout: 15_000 }).toBe("UNSUBSCRIBED");
    expect(await contactOf(ann.number)).toMatchObject({ ledgerConsent: "opt-out" });
    const entry = await db.consentEntry.findFirstOrThrow({ orderBy: { sequence: "desc" } });
    expect(entry).toMatchObject({ change: "opt-out", method: "network", rule: "network.SMS-RC-413" });
    const message = await db.message.findFirstOrThrow({ where: { errorCode: "SMS-RC-413" } });
    expect(message).toMatchObject({ status: "failed", attempts: 1 });
    ringcentral.script(ann.number, "delivered");
    expect(await ann.texts("TRACK")).toEqual([]);
    await ann.texts("START");
  });

  test("and tells of by itself does so too", async () => {
    const { bob, ringcentral } = world;
    await bob.texts("START");
    await ringcentral.noteConsent("+18005550199", bob.number, "OptOut");
    await world.quiet();
    expect(await contactOf(bob.number)).toMatchObject({ ledgerConsent: "opt-out" });
    expect(consentOf(bob.number)).toBe("UNSUBSCRIBED");
    await ringcentral.noteConsent("+18005550199", bob.number, "OptIn");
    await world.quiet();
    expect(await contactOf(bob.number)).toMatchObject({ ledgerConsent: "opt-in" });
  });

  test("and confirms by itself, as the merchant said, is not confirmed a second time", async () => {
    const { cat } = world;
    await db.gatewayAccount.updateMany({ data: { confirmsOptOuts: true } });
    expect(await cat.texts("STOP")).toEqual([]);
    expect(await contactOf(cat.number)).toMatchObject({ ledgerConsent: "opt-out" });
    const refused = await db.message.findFirstOrThrow({ where: { phone: cat.number, kind: "opt-out-confirmation" } });
    expect(refused).toMatchObject({ status: "refused", verdict: "confirmation.network" });
    await db.gatewayAccount.updateMany({ data: { confirmsOptOuts: false } });
    await cat.texts("START");
    expect(await cat.texts("STOP")).toEqual([confirmation]);
    expect(networkConfirmation).not.toBe(confirmation);
  });
});

describe("a hundred and twenty texts at once", () => {
  const texts = 120;
  const numbers = Array.from({ length: texts }, (_, index) => `+1415556${String(index).padStart(4, "0")}`);
  const toThem = () => world.ringcentral.sent.filter(({ to }) => numbers.includes(to)).map(({ to }) => to);

  /** What waits for a minute need not be waited for: everything is moved a minute into the past, the network's clock ahead. */
  async function aMinutePasses() {
    aheadMs += 61_000;
    for (const statement of [
      `UPDATE "RateSlot" SET "slots" = ARRAY(SELECT slot - interval '61 s' FROM unnest("slots") slot ORDER BY slot)`,
      `UPDATE "Message" SET "dueAt" = "dueAt" - interval '61 s' WHERE "dueAt" IS NOT NULL`,
      `UPDATE pgboss.job SET start_after = start_after - interval '61 s' WHERE state = 'created' AND name = 'send-message'`,
    ])
      await pool().query(statement);
  }

  test("all go out, each once, and never faster than the network allows; who asks something does not wait for them", async () => {
    await db.rateSlot.deleteMany();
    aheadMs += 120_000; // what the tests before have spent is forgiven
    const { shopId } = await account();
    const { queueText } = await import("#app/messages/queue.server.ts");
    const { findOrCreateContact } = await import("#app/contacts/contacts.server.ts");
    const from = { gateway: "ringcentral", number: "+18005550199" };
    const startedAt = world.ringcentral.requests.length;
    await db.$transaction(
      async (tx) => {
        for (const number of numbers) {
          const contact = await findOrCreateContact(tx, shopId, number as never);
          await tx.contact.update({ where: { id: contact.id }, data: { storeConsent: "subscribed" } });
          await queueText(tx, { contact, from, text: "Your order is on its way.", kind: "transactional" });
        }
      },
      { timeout: 30_000 },
    );
    await world.quiet(40_000);
    expect(toThem().length).toBeLessThanOrEqual(40);
    expect(toThem().length).toBeGreaterThan(30);
    await world.ringcentral.textFrom("+14155550104", "HELP", { to: "+18005550199" });
    await world.quiet();
    expect(world.stranger.received()).toHaveLength(1);
    for (let minutes = 1; toThem().length < texts && minutes <= 8; minutes++) {
      await aMinutePasses();
      await world.quiet(40_000);
    }
    expect(toThem().toSorted()).toEqual(numbers);
    const calls = world.ringcentral.requests.slice(startedAt);
    expect(calls.filter(({ status }) => status === 429)).toEqual([]);
    const sends = calls.filter(({ path }) => path.endsWith("/sms")).map(({ at }) => at);
    const mostInAMinute = Math.max(...sends.map((at) => sends.filter((one) => one >= at && one < at + 60_000).length));
    expect(mostInAMinute).toBeLessThanOrEqual(40);
    expect(mostInAMinute).toBeGreaterThan(30);
  }, 180_000);
});

import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { clock } from "#app/lib/clock.server.ts";
import type { RingCentralSimulator } from "../simulators/ringcentral/start.ts";
import { startRingCentral } from "../simulators/ringcentral/start.ts";
import { accountOf, ann, gatewayTo, openDoor, verificationToken } from "./ringcentral-account.ts";

let simulator: RingCentralSimulator;
let account = accountOf(0);
let door: Awaited<ReturnType<typeof openDoor>>;

beforeEach(async () => {
  account = accountOf(0);
  simulator = await startRingCentral({ now: () => new Date(Date.now() + clock.offsetMs) });
  door = await openDoor(gatewayTo(simulator));
});
afterEach(async () => {
  clock.offsetMs = 0;
  await simulator.idle();
  door.close();
  await simulator.close();
});

const yearMs = 365 * 24 * 3600_000;
const subscribe = (changes: { address?: string; current?: string } = {}) =>
  gatewayTo(simulator).subscribe(account, { address: door.address, verificationToken, ...changes });
const calls = (method: string) =>
  simulator.requests.filter((one) => one.method === method && one.path.includes("/subscription"));

describe("subscribe", () => {
  test("asks for every kind of event, for a year, with a token that comes back with each", async () => {
    const made = await subscribe();
    expect(made).toEqual({ id: expect.any(String), expiresAt: expect.any(Date), active: true });
    expect(made.expiresAt.getTime()).toBeGreaterThan(Date.now() + yearMs - 10_000);
    expect(simulator.subscriptions[0]).toMatchObject({ address: door.address, verificationToken, disabled: [] });
    expect(simulator.subscriptions[0]?.filters.map((filter) => filter.replace(/\d{6,}\/?/g, "").split("?")[0])).toEqual(
      [
        "/restapi/v1.0/account/extension/message-store/instant",
        "/restapi/v1.0/account/extension/message-store",
        "/restapi/v2/accounts/sms/consents",
        "/restapi/v1.0/subscription/~",
      ],
    );
  });

  test("again prolongs the one there is", async () => {
    const made = await subscribe();
    clock.offsetMs = 30 * 24 * 3600_000;
    const prolonged = await subscribe({ current: made.id });
    expect(prolonged.id).toBe(made.id);
    expect(prolonged.expiresAt.getTime()).toBeGreaterThan(made.expiresAt.getTime() + 29 * 24 * 3600_000);
    expect(simulator.handshakes).toHaveLength(1);
  });

  test.each(["blacklisted", "expired", "of another address"])("replaces one that is %s", async (state) => {
    const made = await subscribe(state === "of another address" ? { address: `${door.address}/old` } : {});
    if (state === "blacklisted") simulator.blacklist(made.id);
    if (state === "expired") simulator.expireSubscription(made.id);
    const next = await subscribe({ current: made.id });
    expect(next.id).not.toBe(made.id);
    expect(simulator.subscriptions.map(({ id }) => id)).toEqual([next.id]);
    expect((await simulator.textFrom(ann, "Hi")).status).toEqual([200]);
  });

  test("clears away one that was made and never noted down", async () => {
    await subscribe();
    const next = await subscribe();
    expect(simulator.subscriptions.map(({ id }) => id)).toEqual([next.id]);
    await simulator.textFrom(ann, "Hi");
    expect(door.received.flatMap(({ messages }) => messages)).toHaveLength(1);
  });

  test("does without events that the account cannot have", async () => {
    simulator.refuseFilter("/sms/consents");
    expect(await subscribe()).toMatchObject({ active: true });
    expect(simulator.subscriptions[0]?.filters).toHaveLength(2);
    const current = simulator.subscriptions[0]!.id;
    expect(await subscribe({ current })).toMatchObject({ id: current, active: true });
  });

  test("says so where RingCentral silently leaves some out", async () => {
    simulator.disableFilter("/sms/consents");
    expect(await subscribe()).toMatchObject({ active: true, problem: expect.stringContaining("some minutes later") });
  });

  test("refuses to live without incoming texts, and leaves nothing behind", async () => {
    simulator.disableFilter("/message-store/instant");
    await expect(subscribe()).rejects.toThrow(/"Read Messages"/);
    expect(simulator.subscriptions).toHaveLength(0);
  });

  test.each([
    ["answers with an error", 500],
    ["does not return the token", 200],
    ["returns too much", 200],
    ["returns no JSON", 200],
  ])("explains that the app could not be reached where its door %s", async (how, status) => {
    door.broken.answer = (response, validation) => {
      if (validation && how !== "does not return the token") response.setHeader("Validation-Token", validation);
      if (how !== "returns no JSON") response.setHeader("Content-Type", "application/json");
      if (how === "returns too much") response.setHeader("Content-Security-Policy", "x".repeat(1000));
      response.writeHead(status).end();
    };
    await expect(subscribe()).rejects.toMatchObject({
      name: "ConnectError",
      message: expect.stringMatching(/could not reach this app/),
    });
    expect(simulator.subscriptions).toHaveLength(0);
  });

  test("explains where nobody listens", async () => {
    door.close();
    await expect(subscribe()).rejects.toThrow(/could not reach this app/);
    await expect(subscribe({ address: "http://shop.example/hook" })).rejects.toThrow(/could not reach this app/);
  });

  test("explains that there are too many", async () => {
    simulator.forgetLimits();
    for (let made = 0; made < 30; made += 1) {
      await subscribe({ address: `${door.address}/${made}` });
      if (made % 10 === 9) simulator.forgetLimits();
    }
    await expect(subscribe({ address: `${door.address}/31` })).rejects.toThrow(/too many webhook subscriptions/);
  });

  test("explains that the app may not subscribe", async () => {
    simulator.accounts[0]!.scopes = ["SMS", "ReadMessages", "ReadAccounts"];
    await expect(subscribe()).rejects.toMatchObject({
      field: "clientId",
      message: expect.stringMatching(/"Webhook Subscriptions"/),
    });
  });
});

describe("afterwards", () => {
  test("it can be looked at and removed, twice", async () => {
    const gateway = gatewayTo(simulator);
    const { id, expiresAt } = await subscribe();
    expect(await gateway.subscription(account, id)).toEqual({ id, expiresAt, active: true });
    await gateway.unsubscribe(account, id);
    await gateway.unsubscribe(account, id);
    expect(await gateway.subscription(account, id)).toBeUndefined();
    expect(calls("DELETE").map(({ status }) => status)).toEqual([204, 404]);
  });

  test("a door that fails for ten minutes is given up, and that shows", async () => {
    const { id } = await subscribe();
    door.broken.answer = (response) => void response.writeHead(500).end();
    expect((await simulator.textFrom(ann, "one")).status).toEqual([500]);
    clock.offsetMs = 11 * 60_000;
    expect((await simulator.textFrom(ann, "two")).status).toEqual([500]);
    expect((await simulator.textFrom(ann, "three")).status).toEqual([]);
    await sleep(50);
    expect(await gatewayTo(simulator).subscription(account, id)).toMatchObject({
      active: false,
      problem: expect.stringContaining("Connect the number again"),
    });
  });
});

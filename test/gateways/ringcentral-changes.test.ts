import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { PhoneNumber } from "#app/lib/phone-number.ts";
import { clock } from "#app/lib/clock.server.ts";
import type { RingCentralSimulator } from "../simulators/ringcentral/start.ts";
import { startRingCentral } from "../simulators/ringcentral/start.ts";
import { accountOf, ann, bob, gatewayTo, shopNumber } from "./ringcentral-account.ts";

let simulator: RingCentralSimulator;
const simulatorNow = () => new Date(Date.now() + clock.offsetMs);
const start = () => startRingCentral({ receiptDelayMs: 5, now: simulatorNow });

let account = accountOf(0);

beforeEach(async () => {
  simulator = await start();
  account = accountOf(0);
});
afterEach(async () => {
  clock.offsetMs = 0;
  await simulator.idle();
  await simulator.close();
});

const gateway = () => gatewayTo(simulator);
const send = async (text: string, to = ann) => {
  const { externalId } = await gateway().send({ from: shopNumber, to, text }, account);
  return externalId;
};
const hourAgo = () => new Date(Date.now() - 3600_000);
const syncs = () => simulator.requests.filter((request) => request.path.includes("/message-sync"));

describe("changes", () => {
  test("finds texts that no event told of, once the first time and only what is new after", async () => {
    await simulator.textFrom(ann, "lost one");
    clock.offsetMs = 10_000;
    const first = await gateway().changes(account, { from: hourAgo() });
    expect(first.messages).toMatchObject([
      { from: ann, to: shopNumber, text: "lost one", group: false, attachments: 0 },
    ]);
    clock.offsetMs = 20_000;
    await simulator.textFrom(bob, "lost two", { attachments: 1 });
    clock.offsetMs = 30_000;
    const second = await gateway().changes(account, { cursor: first.cursor, from: hourAgo() });
    expect(second.messages).toMatchObject([{ from: bob, text: "lost two", attachments: 1 }]);
    clock.offsetMs = 40_000;
    expect(await gateway().changes(account, { cursor: second.cursor, from: hourAgo() })).toMatchObject({
      messages: [],
      receipts: [],
    });
    expect(syncs().map(({ path }) => /syncType=(\w+)/.exec(path)?.[1])).toEqual(["FSync", "ISync", "ISync"]);
  });

  test("says what became of our texts, and why one failed", async () => {
    simulator.script(bob, "failed:SMS-CAR-411");
    simulator.script("+12065550103", "rejected:SMS-RC-413");
    simulator.script("*0104", "stuck");
    simulator.script("+12065550105", "sent");
    const ids = [await send("delivered 😀", ann), await send("failed", bob)];
    for (const last of ["3", "4", "5"]) ids.push(await send("Hi", PhoneNumber.parse(`+1206555010${last}`)));
    await simulator.idle();
    const { receipts } = await gateway().changes(account, { from: hourAgo() });
    expect(Object.fromEntries(receipts.map(({ externalId, ...receipt }) => [externalId, receipt]))).toEqual({
      [ids[0]!]: { to: ann, status: "delivered" },
      [ids[1]!]: { to: bob, status: "failed", code: "SMS-CAR-411", reason: "bad-number", parts: 1 },
      [ids[2]!]: { to: "+12065550103", status: "failed", code: "SMS-RC-413", reason: "opted-out", parts: 1 },
      [ids[4]!]: { to: "+12065550105", status: "sent" },
    });
  });

  test("asks why a single text failed", async () => {
    simulator.script(ann, "failed:SMS-CAR-104");
    const externalId = await send("x".repeat(200));
    await simulator.idle();
    const { receipts } = await gateway().changes(account, { from: hourAgo() });
    expect(receipts).toEqual([
      { externalId, to: ann, status: "failed", code: "SMS-CAR-104", reason: "unknown", parts: 2 },
    ]);
  });

  test("asks for the reasons of many failures in few calls", async () => {
    simulator.script(ann, "failed:SMS-CAR-430");
    for (let sent = 0; sent < 30; sent += 1) await send(`text ${sent}`);
    await simulator.idle();
    const { receipts } = await gateway().changes(account, { from: hourAgo() });
    expect(receipts).toHaveLength(30);
    expect(receipts.every(({ reason }) => reason === "spam")).toBe(true);
    expect(simulator.requests.filter(({ path }) => path.includes("/message-store/"))).toHaveLength(2);
  });

  test("a token that is no longer good leads to a full look at the day before", async () => {
    const { cursor } = await gateway().changes(account, { from: hourAgo() });
    clock.offsetMs = 10_000;
    await simulator.textFrom(ann, "lost");
    simulator.forgetSyncTokens();
    clock.offsetMs = 20_000;
    const found = await gateway().changes(account, { cursor, from: hourAgo() });
    expect(found.messages).toMatchObject([{ text: "lost" }]);
    clock.offsetMs = 30_000;
    expect(await gateway().changes(account, { cursor: found.cursor, from: hourAgo() })).toMatchObject({ messages: [] });
    expect(syncs().map(({ path, status }) => [/syncType=(\w+)/.exec(path)?.[1], status])).toEqual([
      ["FSync", 200],
      ["ISync", 400],
      ["FSync", 200],
      ["ISync", 200],
    ]);
  });

  test("a cursor that nobody wrote is as good as none", async () => {
    await simulator.textFrom(ann, "Hi");
    expect(await gateway().changes(account, { cursor: "?", from: hourAgo() })).toMatchObject({
      messages: [{ text: "Hi" }],
    });
  });

  test("what a sync leaves out is read from the list", async () => {
    for (let count = 0; count < 5; count += 1) {
      clock.offsetMs = count * 1000;
      await simulator.textFrom(ann, `text ${count}`);
    }
    simulator.capSync(2);
    const { messages } = await gateway().changes(account, { from: hourAgo() });
    expect(messages.map(({ text }) => text).sort()).toEqual(["text 0", "text 1", "text 2", "text 3", "text 4"]);
  });

  test("an old text that somebody reads today is no news", async () => {
    clock.offsetMs = -7 * 24 * 3600_000;
    await simulator.textFrom(ann, "last week");
    clock.offsetMs = 0;
    const { cursor, messages } = await gateway().changes(account, { from: hourAgo() });
    expect(messages).toEqual([]);
    simulator.markRead(ann);
    const later = await gateway().changes(account, { cursor, from: new Date(0) });
    expect(later.messages).toEqual([]);
  });

  test.each([
    ["503", { retryable: true }],
    ["429", { retryable: true, retryAfterMs: 60_000 }],
    ["drop-after", { retryable: true, uncertain: false }],
    ["500", { retryable: true, uncertain: false }],
  ] as const)("says when to ask again: %s", async (fault, expected) => {
    simulator.faults.next(fault, { path: "/message-sync" });
    await expect(gateway().changes(account, { from: hourAgo() })).rejects.toMatchObject(expected);
  });
});

describe("lookUp", () => {
  test("finds the text that was sent, and no other", async () => {
    const after = new Date();
    await send("Your code is 111111");
    const wanted = await send("Your code is 222222");
    await send("Your code is 222222", bob);
    await simulator.textFrom(ann, "Your code is 333333");
    const find = (text: string) => gateway().lookUp?.(account, { to: ann, text, after });
    expect(await find("Your code is 222222")).toEqual([wanted]);
    expect(await find("Your code is 333333")).toEqual([]);
    expect(await find("Your code is")).toEqual([]);
    const again = await send("Your code is 222222");
    expect((await find("Your code is 222222"))?.toSorted()).toEqual([wanted, again].toSorted());
  });

  test("does not take an older text of the same words for it", async () => {
    clock.offsetMs = -60_000;
    await send("Reminder");
    clock.offsetMs = 0;
    expect(await gateway().lookUp?.(account, { to: ann, text: "Reminder", after: new Date() })).toEqual([]);
  });

  test("finds a text after a day, too", async () => {
    clock.offsetMs = -48 * 3600_000;
    const after = simulatorNow();
    const id = await send("Two days ago");
    clock.offsetMs = 0;
    expect(await gateway().lookUp?.(account, { to: ann, text: "Two days ago", after })).toEqual([id]);
  });
});

import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { liveEndpoint } from "#app/gateways/ringcentral/connection.server.ts";
import { ringcentral, ringcentralAt } from "#app/gateways/ringcentral/gateway.server.ts";
import type { RingCentralSimulator } from "../simulators/ringcentral/start.ts";
import { startRingCentral } from "../simulators/ringcentral/start.ts";
import {
  accountOf,
  ann,
  bob,
  gatewayTo,
  openDoor,
  secondNumber,
  shopNumber,
  verificationToken,
} from "./ringcentral-account.ts";

type Door = Awaited<ReturnType<typeof openDoor>>;
let simulator: RingCentralSimulator;
let door: Door;

beforeEach(async () => {
  simulator = await startRingCentral({ receiptDelayMs: 5 });
  door = await openDoor(gatewayTo(simulator));
});
afterEach(async () => {
  await simulator.idle();
  door.close();
  await simulator.close();
});

async function subscribe() {
  const made = await gatewayTo(simulator).subscribe(accountOf(0), { address: door.address, verificationToken });
  // The handshake came in, too.
  door.received.length = 0;
  return made;
}

const account = { verificationToken, number: shopNumber };
const receive = (body: string | null, headers: Record<string, string>) =>
  ringcentral.receive(new Request("http://app/webhooks", { method: "POST", body, headers }), account);
const signed = { "Verification-Token": verificationToken, "Content-Type": "application/json" };

const event = (changes: object, envelope: object = {}) =>
  JSON.stringify({
    uuid: "1",
    event: "/restapi/v1.0/account/1/extension/2/message-store/instant?type=SMS",
    timestamp: "2026-11-22T03:00:00.000Z",
    body: {
      id: "77",
      to: [{ phoneNumber: shopNumber }],
      from: { phoneNumber: ann },
      type: "SMS",
      direction: "Inbound",
      subject: "Hi",
      ...changes,
    },
    ...envelope,
  });

describe("an incoming text", () => {
  test("arrives as the person sent it", async () => {
    await subscribe();
    const before = Date.now();
    const { status } = await simulator.textFrom(ann, "Is the 'Blue Mug' back? 🙏");
    expect(status).toEqual([200]);
    const [message] = door.received.flatMap((one) => one.messages);
    expect(message).toEqual({
      externalId: simulator.thread(ann)[0]?.id,
      from: ann,
      to: shopNumber,
      text: "Is the 'Blue Mug' back? 🙏",
      receivedAt: expect.any(Date),
      attachments: 0,
      group: false,
    });
    expect(message?.receivedAt.getTime()).toBeGreaterThanOrEqual(before);
  });

  test("twice delivered has the same id twice", async () => {
    await subscribe();
    await simulator.textFrom(ann, "Hello", { repeat: 2 });
    const ids = door.received.flatMap((one) => one.messages.map((message) => message.externalId));
    expect(ids).toHaveLength(2);
    expect(new Set(ids).size).toBe(1);
  });

  test("with pictures says how many", async () => {
    await subscribe();
    await simulator.textFrom(ann, "Look", { attachments: 2 });
    await simulator.textFrom(ann, "", { attachments: 1 });
    expect(door.received.flatMap((one) => one.messages)).toMatchObject([
      { text: "Look", attachments: 2 },
      { text: "", attachments: 1 },
    ]);
  });

  test("to a group says so", async () => {
    await subscribe();
    await simulator.textFrom(ann, "Hi all", { group: [bob] });
    expect(door.received.flatMap((one) => one.messages)).toMatchObject([{ from: ann, to: shopNumber, group: true }]);
  });

  test("with an id beyond 2^53 keeps every digit", async () => {
    await subscribe();
    await simulator.textFrom(ann, "Hello", { externalId: "9007199254740993123" });
    expect(door.received.flatMap((one) => one.messages)).toMatchObject([{ externalId: "9007199254740993123" }]);
  });

  test.each([
    ["an id that is a number", { id: 77 }, { externalId: "77" }],
    ["national digits without a plus", { from: { phoneNumber: "+1 (206) 555-0101" } }, { from: ann }],
    [
      "no text at all",
      { subject: undefined, attachments: [{ id: 1, type: "MmsAttachment" }] },
      { text: "", attachments: 1 },
    ],
    ["no time", { creationTime: undefined }, { receivedAt: new Date("2026-11-22T03:00:00.000Z") }],
    ["null for a time", { creationTime: null }, { receivedAt: new Date("2026-11-22T03:00:00.000Z") }],
    ["a time that is none", { creationTime: "soon" }, { receivedAt: new Date("2026-11-22T03:00:00.000Z") }],
    ["no direction", { direction: undefined }, { text: "Hi" }],
    ["fields that nobody knows", { mood: "good", attachments: "?" }, { attachments: 0 }],
    ["a name beside the number", { to: [{ phoneNumber: shopNumber, name: "Shop", target: true }] }, { group: false }],
  ])("is read with %s", async (_name, changes, expected) => {
    const received = await receive(event(changes), signed);
    expect(received.messages).toMatchObject([expected]);
    expect(received.response.status).toBe(200);
  });

  test.each([
    ["from a short code", { from: { phoneNumber: "72345" } }],
    ["from a withheld number", { from: {} }],
    ["to another number of the same user", { to: [{ phoneNumber: secondNumber }] }],
    ["that is ours", { direction: "Outbound" }],
    ["that is a fax", { type: "Fax" }],
  ])("is left alone %s", async (_name, changes) => {
    const received = await receive(event(changes), signed);
    expect(received).toMatchObject({ messages: [], receipts: [], consents: [], pull: false });
    expect(received.response.status).toBe(200);
  });

  test("keeps every digit of an id that is a number", async () => {
    const body = event({}).replace('"id":"77"', '"id":9007199254740993');
    expect(await receive(body, signed)).toMatchObject({ messages: [{ externalId: "9007199254740993" }] });
  });

  test("that cannot be read is asked for", async () => {
    expect(await receive(event({}, { body: { nothing: "here" } }), signed)).toMatchObject({ messages: [], pull: true });
    for (const id of ["\0", "", null])
      expect(await receive(event({}, { body: { id, type: "SMS" } }), signed)).toMatchObject({
        messages: [],
        pull: true,
      });
  });
});

describe("other events", () => {
  test("a change of the message store asks us to look", async () => {
    await subscribe();
    await gatewayTo(simulator).send({ from: shopNumber, to: ann, text: "Hi" }, accountOf(0));
    await simulator.idle();
    expect(door.received.length).toBeGreaterThan(0);
    expect(door.received.every((one) => one.pull && one.messages.length === 0)).toBe(true);
  });

  test("a STOP that the network noted is a consent", async () => {
    await subscribe();
    await simulator.noteConsent(shopNumber, ann, "OptOut");
    await simulator.noteConsent("*", bob, "OptIn", "Api");
    await simulator.noteConsent("+14155550113", bob, "OptOut");
    expect(door.received.flatMap((one) => one.consents)).toEqual([
      { phone: ann, number: shopNumber, change: "opt-out", at: expect.any(Date), source: "Recipient" },
      { phone: bob, number: shopNumber, change: "opt-in", at: expect.any(Date), source: "Api" },
    ]);
  });

  test("a network that answers STOP by itself tells of it and blocks the pair", async () => {
    await simulator.close();
    simulator = await startRingCentral({ receiptDelayMs: 5, optOuts: "network" });
    await subscribe();
    await simulator.textFrom(ann, " stop ");
    expect(door.received.flatMap((one) => one.messages)).toHaveLength(1);
    expect(door.received.flatMap((one) => one.consents)).toMatchObject([{ phone: ann, change: "opt-out" }]);
    await gatewayTo(simulator).send({ from: shopNumber, to: ann, text: "You are unsubscribed." }, accountOf(0));
    await simulator.idle();
    expect(simulator.sent.map(({ status }) => status)).toEqual(["Delivered", "SendingFailed"]);
    const { receipts } = await gatewayTo(simulator).changes(accountOf(0), { from: new Date(Date.now() - 60_000) });
    expect(receipts).toContainEqual(
      expect.objectContaining({ status: "failed", code: "SMS-RC-413", reason: "opted-out" }),
    );
  });

  test("a reminder says that the subscription nears its end", async () => {
    const { id } = await subscribe();
    await simulator.remind(id);
    expect(door.received).toMatchObject([{ renew: true, pull: false }]);
  });

  test.each([
    ["of another kind", { event: "/restapi/v1.0/account/1/extension/2/presence", body: {} }],
    ["without a body", { event: "/restapi/v2/accounts/1/sms/consents" }],
    ["without a name", { uuid: "1" }],
    ["that is a list", []],
    ["that is null", null],
  ])("one %s is answered and left alone", async (_name, payload) => {
    const received = await receive(JSON.stringify(payload), signed);
    expect(received).toMatchObject({ messages: [], receipts: [], consents: [], pull: false });
    expect(received.response.status).toBe(200);
  });
});

describe("the door", () => {
  test("shakes hands in time and in few bytes", async () => {
    await subscribe();
    expect(simulator.handshakes).toHaveLength(1);
    expect(simulator.handshakes[0]?.bytes).toBeLessThan(300);
    expect(simulator.handshakes[0]?.answeredInMs).toBeLessThan(1000);
  });

  test("answers the handshake with its token, a type and nothing else", async () => {
    for (const body of [null, ""]) {
      const { response, ...rest } = await receive(body, { "Validation-Token": "b7b4e39b-6df0" });
      expect(rest).toEqual({ messages: [], receipts: [], consents: [], pull: false });
      expect([...response.headers]).toEqual([
        ["content-type", "application/json"],
        ["validation-token", "b7b4e39b-6df0"],
      ]);
      expect(await response.text()).toBe("");
    }
  });

  const payload = JSON.stringify({ event: "/restapi/v1.0/account/1/extension/2/message-store", body: {} });

  test.each(["Verification-Token", "Validation-Token"])("takes the token of events in %s", async (header) => {
    expect(await receive(payload, { [header]: verificationToken })).toMatchObject({ pull: true });
  });

  test.each([
    ["none", {}],
    ["a wrong one", { "Verification-Token": "guess" }],
    ["an empty one", { "Verification-Token": "" }],
    ["a shorter one", { "Verification-Token": verificationToken.slice(0, -1) }],
    ["a handshake's", { "Validation-Token": "b7b4e39b-6df0" }],
  ])(
    "refuses events with %s for a token, and reads nothing of them",
    async (_name, headers: Record<string, string>) => {
      let read = 0;
      const body = new ReadableStream({
        pull(controller) {
          read += 1;
          controller.enqueue(new TextEncoder().encode(payload));
          if (read > 50) controller.close();
        },
      });
      const init = { method: "POST", body, headers, duplex: "half" as const };
      const request = new Request("http://app/", init);
      const refusal = await ringcentral.receive(request, account).catch((error: unknown) => error);
      expect(refusal).toMatchObject({ status: 401 });
      expect(read).toBeLessThan(4);
    },
  );

  test.each(["", "{", "<xml/>", "\u0000"])("refuses a body that is not JSON: %j", async (body) => {
    await expect(receive(body, signed)).rejects.toMatchObject({ status: 400 });
  });
});

test("RINGCENTRAL_SERVER says where RingCentral is", async () => {
  expect(liveEndpoint()).toMatchObject({ timeoutMs: 10_000 });
  process.env.RINGCENTRAL_SERVER = simulator.url;
  const { externalId } = await ringcentral.send({ from: shopNumber, to: ann, text: "Hi" }, accountOf(0));
  delete process.env.RINGCENTRAL_SERVER;
  expect(simulator.sent[0]?.id).toBe(externalId);
  expect(ringcentralAt(liveEndpoint).capabilities.maxUnits).toBe(1000);
});

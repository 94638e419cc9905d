import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import {
  accountOf,
  ann,
  bob,
  gatewayTo,
  openDoor,
  shopNumber,
  verificationToken,
} from "../gateways/ringcentral-account.ts";
import { openApp } from "./ringcentral/caller.ts";
import { networkConfirmation } from "./ringcentral/consents.ts";
import type { RingCentralOptions, RingCentralSimulator } from "./ringcentral/start.ts";
import { startRingCentral } from "./ringcentral/start.ts";

let simulator: RingCentralSimulator;
let door: Awaited<ReturnType<typeof openDoor>>;
let nowMs = 0;
const now = () => new Date(nowMs);
const later = (ms: number) => (nowMs += ms);

async function restart(options: RingCentralOptions = {}) {
  await simulator.close();
  simulator = await startRingCentral({ receiptDelayMs: 5, now, ...options });
}

beforeEach(async () => {
  nowMs = Date.now();
  simulator = await startRingCentral({ receiptDelayMs: 5, now });
  door = await openDoor(gatewayTo(simulator));
});
afterEach(async () => {
  await simulator.idle();
  door.close();
  await simulator.close();
});

const own = "/restapi/v1.0/account/~/extension/~";
const subscribe = (address = door.address) =>
  gatewayTo(simulator).subscribe(accountOf(0), { address, verificationToken });
const sms = (to: string, text = "Hi") => ({ from: { phoneNumber: shopNumber }, to: [{ phoneNumber: to }], text });

describe("tokens", () => {
  test("a sixth session ends the first", async () => {
    const apps = Array.from({ length: 6 }, () => openApp(simulator));
    for (const app of apps) {
      await app.login();
      simulator.forgetLimits();
    }
    const statuses = [];
    for (const app of apps) statuses.push((await app.get("/restapi/v1.0/subscription")).status);
    expect(statuses).toEqual([401, 200, 200, 200, 200, 200]);
  });

  test("they expire, and are told apart from those that were revoked", async () => {
    const app = openApp(simulator);
    await app.login();
    later(3600_000);
    expect((await app.get("/restapi/v1.0/subscription")).body).toMatchObject({
      errorCode: "TokenExpired",
      errors: [{ errorCode: "OAU-128" }],
    });
    simulator.revokeTokens();
    expect((await app.get("/restapi/v1.0/subscription")).body).toMatchObject({
      errorCode: "TokenInvalid",
      errors: [{ errorCode: "OAU-213" }],
    });
  });

  test("a refresh token works once", async () => {
    simulator.accounts[0]!.issuesRefreshTokens = true;
    const app = openApp(simulator);
    const { body } = await app.login();
    const form = { grant_type: "refresh_token", refresh_token: body.refresh_token };
    expect((await app.login({ form })).status).toBe(200);
    expect((await app.login({ form })).status).toBe(400);
  });
});

describe("limits", () => {
  test("each group has its own, and a call during the penalty starts it again", async () => {
    const app = openApp(simulator);
    await app.login();
    const ask = () => app.get("/restapi/v1.0/subscription");
    for (let left = 49; left >= 0; left -= 1)
      expect((await ask()).headers.get("x-rate-limit-remaining")).toBe(String(left));
    const refused = await ask();
    expect(refused).toMatchObject({ status: 429, body: { errorCode: "CMN-301" } });
    expect(refused.headers.get("retry-after")).toBe("60");
    expect(refused.headers.get("x-rate-limit-group")).toBe("light");
    expect((await app.post(`${own}/sms`, sms(ann))).status).toBe(200);
    later(50_000);
    expect((await ask()).status).toBe(429);
    later(50_000);
    expect((await ask()).status).toBe(429);
    later(60_000);
    expect((await ask()).status).toBe(200);
    expect(simulator.callsPerMinute("light")).toBe(52);
    expect(simulator.callsPerMinute("medium", "second-client")).toBe(0);
  });

  test("five logins a minute", async () => {
    const statuses = [];
    for (let count = 0; count < 6; count += 1) statuses.push((await openApp(simulator).login()).status);
    expect(statuses).toEqual([200, 200, 200, 200, 200, 429]);
    expect((await openApp(simulator, 1).login()).status).toBe(200);
  });
});

test("what is not simulated fails, and says so", async () => {
  const complained = vi.spyOn(console, "error").mockReturnValue();
  const app = openApp(simulator);
  await app.login();
  expect(await app.get("/restapi/v1.0/dictionary/country")).toMatchObject({ status: 501 });
  expect(complained).toHaveBeenCalledWith(
    "The RingCentral simulator does not know GET /restapi/v1.0/dictionary/country",
  );
  complained.mockRestore();
  expect((await app.get("/restapi/v1.0/account/1/extension/2/phone-number")).status).toBe(404);
});

describe("texts", () => {
  test.each([
    ["delivered", "Delivered", ["Queued", "Sent", "Delivered"]],
    ["sent", "Sent", ["Queued", "Sent"]],
    ["stuck", "Queued", ["Queued"]],
    ["failed:SMS-CAR-430", "DeliveryFailed", ["Queued", "Sent", "DeliveryFailed"]],
    ["rejected:SMS-RC-410", "SendingFailed", ["Queued", "SendingFailed"]],
  ])("go the way that the script says: %s", async (ending, last, way) => {
    const seen: string[] = [];
    const stop = simulator.onText(({ status }) => seen.push(status));
    const stopChanges = simulator.onChange(({ status }) => seen.push(status));
    simulator.script("*0101", ending);
    const app = openApp(simulator);
    await app.login();
    await app.post(`${own}/sms`, sms(ann));
    await simulator.idle();
    stop();
    stopChanges();
    expect(seen).toEqual(way);
    expect(simulator.sent).toMatchObject([{ to: ann, status: last }]);
    const { body } = await app.get(`${own}/message-store/${simulator.sent[0]?.id}`);
    expect(body.deliveryErrorCode).toBe(ending.split(":")[1]);
  });

  test("are a thread on each phone", async () => {
    const app = openApp(simulator);
    await app.login();
    await simulator.textFrom(ann, "Hello");
    await app.post(`${own}/sms`, sms(ann, "Hi Ann"));
    await app.post(`${own}/sms`, sms(bob, "Hi Bob"));
    const thread = await simulator.waitQuiet(ann, 40);
    expect(thread.map(({ direction, text }) => [direction, text])).toEqual([
      ["inbound", "Hello"],
      ["outbound", "Hi Ann"],
    ]);
  });

  test("answer the number that wrote last", async () => {
    const app = openApp(simulator, 1);
    await app.login();
    await app.post(`${own}/sms`, { ...sms(ann), from: { phoneNumber: "+18885550142" } });
    await simulator.textFrom(ann, "To whom?");
    expect(simulator.thread(ann).at(-1)).toMatchObject({ to: "+18885550142" });
    await expect(simulator.textFrom(ann, "Hi", { to: "+19998887777" })).rejects.toThrow(/No account/);
  });

  test("have conversations whose ids no JavaScript number can hold", async () => {
    const app = openApp(simulator);
    await app.login();
    const { body } = await app.post(`${own}/sms`, sms(ann));
    expect(BigInt(body.conversation.id)).toBeGreaterThan(2n ** 53n);
    expect(String(body.conversationId)).not.toBe(body.conversation.id);
    const again = await app.post(`${own}/sms`, sms(ann));
    expect(again.body.conversation.id).toBe(body.conversation.id);
  });
});

describe("opt-outs", () => {
  test("the network can answer, tell of and enforce them by itself", async () => {
    await restart({ optOuts: "network" });
    await subscribe();
    await simulator.textFrom(ann, "Stop");
    expect(simulator.sent).toMatchObject([{ to: ann, text: networkConfirmation, status: "Delivered" }]);
    const app = openApp(simulator);
    await app.login();
    await app.post(`${own}/sms`, sms(ann));
    await app.post(`${own}/sms`, sms(bob));
    await simulator.idle();
    expect(simulator.sent.map(({ status }) => status)).toEqual(["Delivered", "SendingFailed", "Delivered"]);
    await simulator.textFrom(ann, "START");
    await app.post(`${own}/sms`, sms(ann));
    await simulator.idle();
    expect(simulator.sent.at(-1)).toMatchObject({ to: ann, status: "Delivered" });
    expect(door.received.flatMap(({ consents }) => consents.map(({ change }) => change))).toEqual([
      "opt-out",
      "opt-in",
    ]);
  });

  test("or leave them to the app", async () => {
    await subscribe();
    await simulator.textFrom(ann, "STOP");
    await simulator.idle();
    expect(simulator.sent).toEqual([]);
    expect(door.received.flatMap(({ consents }) => consents)).toEqual([]);
  });
});

const texts = () => door.received.flatMap(({ messages }) => messages.map(({ text }) => text));

describe("events", () => {
  test("get lost", async () => {
    await subscribe();
    simulator.events.lose(1, "instant");
    expect((await simulator.textFrom(ann, "one")).status).toEqual([]);
    expect((await simulator.textFrom(ann, "two")).status).toEqual([200]);
    expect(texts()).toEqual(["two"]);
  });

  test("come twice", async () => {
    await subscribe();
    simulator.events.duplicate();
    expect((await simulator.textFrom(ann, "one")).status).toEqual([200, 200]);
    expect(texts()).toEqual(["one", "one"]);
  });

  test("come the wrong way round", async () => {
    await subscribe();
    simulator.events.reorder(2, "instant");
    for (const text of ["one", "two", "three"]) await simulator.textFrom(ann, text);
    expect(texts()).toEqual(["two", "one", "three"]);
    simulator.events.reorder(2, "instant");
    await simulator.textFrom(ann, "four");
    expect(await simulator.events.release()).toEqual([200]);
    expect(texts().at(-1)).toBe("four");
  });

  test("say only that and how often the message store changed", async () => {
    await subscribe();
    await Promise.all([simulator.textFrom(ann, "one"), simulator.textFrom(bob, "two")]);
    await simulator.idle();
    const changes = door.bodies.map((body) => JSON.parse(body)).filter(({ event }) => event.endsWith("/message-store"));
    const counts = changes.flatMap(({ body }) => body.changes);
    expect(counts.every(({ type, updatedCount }) => type === "SMS" && updatedCount === 0)).toBe(true);
    expect(counts.reduce((sum, { newCount }) => sum + newCount, 0)).toBe(2);
  });

  test("go to nobody once a subscription ended", async () => {
    const { id } = await subscribe();
    simulator.blacklist(id);
    expect((await simulator.textFrom(ann, "one")).status).toEqual([]);
    const next = await subscribe();
    simulator.expireSubscription(next.id);
    expect((await simulator.textFrom(ann, "two")).status).toEqual([]);
    await subscribe();
    later(366 * 24 * 3600_000);
    expect((await simulator.textFrom(ann, "three")).status).toEqual([]);
  });
});

/** Subscribes a door that answers so, and returns what became of it. */
const answerWith = async (headers: Record<string, string>, status = 200, delayMs = 0) => {
  door.broken.answer = (response, validation) =>
    void setTimeout(() => {
      const echoed = headers["Validation-Token"] === "" && validation ? { "Validation-Token": validation } : {};
      response.writeHead(status, { ...headers, ...echoed }).end();
    }, delayMs);
  const app = openApp(simulator);
  await app.login();
  const eventFilters = [`${own}/message-store/instant?type=SMS`];
  const deliveryMode = { transportType: "WebHook", address: door.address };
  const { status: answered, body } = await app.post("/restapi/v1.0/subscription", { eventFilters, deliveryMode });
  return [answered, body.errors?.[0].errorCode];
};

describe("the handshake", () => {
  const json = "application/json";

  test.each([
    ["is accepted", { "Content-Type": json, "Validation-Token": "" }, 200, [200, undefined]],
    ["needs 200", { "Content-Type": json, "Validation-Token": "" }, 204, [400, "SUB-522"]],
    ["needs the token", { "Content-Type": json }, 200, [400, "SUB-520"]],
    ["needs the right token", { "Content-Type": json, "Validation-Token": "x" }, 200, [400, "SUB-520"]],
    ["needs JSON", { "Content-Type": "text/html", "Validation-Token": "" }, 200, [400, "SUB-525"]],
    [
      "may have 1024 bytes",
      { "Content-Type": json, "Validation-Token": "", x: "x".repeat(800) },
      200,
      [200, undefined],
    ],
    ["may not have more", { "Content-Type": json, "Validation-Token": "", x: "x".repeat(900) }, 200, [400, "SUB-525"]],
  ])("%s", async (_name, headers, status, expected) => {
    expect(await answerWith(headers, status)).toEqual(expected);
  });

  test("waits three seconds", async () => {
    expect(await answerWith({ "Content-Type": json, "Validation-Token": "" }, 200, 3300)).toEqual([400, "CMN-101"]);
  });

  test.each([
    ["no filters", { eventFilters: [] }, "CMN-101"],
    ["a filter that is none", { eventFilters: ["/restapi/v1.0/weather"] }, "SUB-508"],
    ["a reminder alone", { eventFilters: ["/restapi/v1.0/subscription/~?threshold=60&interval=30"] }, "SUB-515"],
    ["plain http", { deliveryMode: { transportType: "WebHook", address: "http://shop.example/" } }, "CMN-101"],
    ["another transport", { deliveryMode: { transportType: "PubNub", address: "https://shop.example/" } }, "CMN-101"],
  ])("does not begin with %s", async (_name, change, code) => {
    const app = openApp(simulator);
    await app.login();
    const deliveryMode = { transportType: "WebHook", address: door.address };
    const asked = { eventFilters: [`${own}/message-store/instant?type=SMS`], deliveryMode, ...change };
    const { status, body } = await app.post("/restapi/v1.0/subscription", asked);
    expect([status, body.errors[0].errorCode]).toEqual([400, code]);
  });
});

describe("a person at the phone, over HTTP", () => {
  test("texts, reads the thread and listens", async () => {
    await subscribe();
    const stream = await fetch(`${simulator.url}/sim/stream`);
    const reader = stream.body!.pipeThrough(new TextDecoderStream()).getReader();
    const posted = await fetch(`${simulator.url}/sim/texts`, {
      method: "POST",
      body: JSON.stringify({ from: ann, text: "Hello" }),
    });
    expect(await posted.json()).toEqual({ status: [200] });
    let heard = "";
    while (!heard.includes("Hello")) heard += (await reader.read()).value;
    expect(heard).toMatch(/event: text\ndata: \{.*"text":"Hello".*\}\n\n/);
    await reader.cancel();
    const thread = await fetch(`${simulator.url}/sim/phones/${encodeURIComponent(ann)}`);
    expect(await thread.json()).toMatchObject([{ from: ann, to: shopNumber, text: "Hello", direction: "inbound" }]);
  });

  test.each([
    ["POST", "/sim/texts", "{}", 400],
    ["POST", "/sim/texts", "?", 400],
    ["GET", "/sim/else", undefined, 404],
  ])("is told what is wrong: %s %s %s", async (method, path, body, status) => {
    const answer = await fetch(simulator.url + path, { method, ...(body && { body }) });
    expect(answer.status).toBe(status);
    expect(await answer.json()).toEqual({ error: expect.any(String) });
  });
});

test("a data file keeps everything over a restart", async () => {
  const folder = mkdtempSync(join(tmpdir(), "ringcentral-"));
  const dataFile = join(folder, "kept", "ringcentral.json");
  await restart({ dataFile });
  const { id } = await subscribe();
  await simulator.textFrom(ann, "before");
  await restart({ dataFile });
  expect(await gatewayTo(simulator).subscription(accountOf(0), id)).toMatchObject({ active: true });
  await simulator.textFrom(ann, "after");
  expect(simulator.thread(ann).map(({ text }) => text)).toEqual(["before", "after"]);
  expect(new Set(simulator.thread(ann).map((text) => text.id)).size).toBe(2);
  rmSync(folder, { recursive: true });
});

test("a port that is taken is an error", async () => {
  const taken = createServer().listen(0, "127.0.0.1");
  await new Promise((resolve) => taken.once("listening", resolve));
  const address = taken.address();
  const port = typeof address === "object" ? address?.port : 0;
  await expect(startRingCentral({ port: port ?? 0 })).rejects.toThrow(/EADDRINUSE/);
  taken.close();
});

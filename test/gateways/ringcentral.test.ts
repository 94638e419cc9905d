import { inspect } from "node:util";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { SendError } from "#app/gateways/gateway.ts";
import { ringcentral } from "#app/gateways/ringcentral/gateway.server.ts";
import { clock } from "#app/lib/clock.server.ts";
import { demoAccounts } from "../simulators/ringcentral/accounts.ts";
import type { RingCentralSimulator } from "../simulators/ringcentral/start.ts";
import { startRingCentral } from "../simulators/ringcentral/start.ts";
import { accountOf, ann, bob, gatewayTo, secondNumber, shopNumber } from "./ringcentral-account.ts";

let simulator: RingCentralSimulator;
beforeEach(async () => {
  simulator = await startRingCentral({ receiptDelayMs: 5, now: () => new Date(Date.now() + clock.offsetMs) });
});
afterEach(async () => {
  clock.offsetMs = 0;
  await simulator.idle();
  await simulator.close();
});

const tokenCalls = () => simulator.requests.filter((request) => request.path === "/restapi/oauth/token");
const sendCalls = () => simulator.requests.filter((request) => request.path.endsWith("/sms"));
const hello = { from: shopNumber, to: ann, text: "Hello" };

const sendError = async (sending: Promise<unknown>): Promise<SendError> => {
  const outcome = await sending.catch((error: unknown) => error);
  expect(outcome).toBeInstanceOf(SendError);
  if (!(outcome instanceof SendError)) throw new Error("not a SendError");
  return outcome;
};

describe("send", () => {
  test("hands a text over and returns the network's id as text", async () => {
    const { externalId } = await gatewayTo(simulator).send(hello, accountOf(0));
    expect(simulator.sent).toMatchObject([{ id: externalId, from: shopNumber, to: ann, text: "Hello" }]);
    expect(sendCalls()[0]?.headers["content-type"]).toContain("application/json");
  });

  test.each([
    ["an emoji family", "👩‍👩‍👧‍👦 order 1001 is on its way 🚚"],
    ["lines, tabs and quotes", 'Your order:\n\t1 × "Mug"\r\n— thanks’'],
    ["Hindi and Arabic", "नमस्ते مرحبا"],
    ["combining marks", "e\u0301 Z\u0335\u0322a"],
    ["a thousand units", "é".repeat(1000)],
    ["markup", "<b>&amp; {{x}} %s \\u0041</b>"],
  ])("carries %s unchanged", async (_name, text) => {
    await gatewayTo(simulator).send({ ...hello, text }, accountOf(0));
    expect(simulator.sent[0]?.text).toBe(text);
  });

  test("refuses what is longer than 1000 units without asking", async () => {
    const error = await sendError(gatewayTo(simulator).send({ ...hello, text: "😀".repeat(501) }, accountOf(0)));
    expect(error).toMatchObject({ reason: "too-long", retryable: false, uncertain: false });
    expect(error.merchantMessage).toContain("1002");
    expect(simulator.requests).toHaveLength(0);
  });

  test.each([
    ["a number of another extension", { from: "+14155550114" }, { code: "MSG-304", retryable: false }],
    ["a number without SMS", { from: "+14155550113" }, { code: "MSG-367", retryable: false }],
    ["a recipient that is no number", { to: "+1206" }, { code: "CMN-101", reason: "bad-number", retryable: false }],
    ["a recipient abroad", { to: "+4915112345678" }, { code: "MSG-240", retryable: false }],
    ["an empty text", { text: "" }, { code: "CMN-101", retryable: false }],
  ])("explains the refusal of %s", async (_name, change, expected) => {
    const error = await sendError(gatewayTo(simulator).send({ ...hello, ...(change as object) }, accountOf(0)));
    expect(error).toMatchObject({ ...expected, uncertain: false });
    expect(error.merchantMessage).toMatch(/^[A-Z].*\.$/);
  });

  test.each([
    ["500", { retryable: false, uncertain: true, reason: "unknown" }],
    ["502", { retryable: false, uncertain: true }],
    ["503", { retryable: true, uncertain: false, code: "MSG-290", retryAfterMs: undefined }],
    ["drop-before", { retryable: false, uncertain: true, code: "network" }],
    ["drop-after", { retryable: false, uncertain: true, code: "network" }],
    ["not-json", { retryable: false, uncertain: true }],
    ["cut", { retryable: false, uncertain: true }],
  ] as const)("tells apart what may be repeated: %s", async (fault, expected) => {
    simulator.faults.next(fault, { path: "/sms" });
    const error = await sendError(gatewayTo(simulator).send(hello, accountOf(0)));
    expect(error).toMatchObject(expected);
    expect(sendCalls()).toHaveLength(1);
  });

  test("an answer that does not come in time leaves it open, and looking it up settles it", async () => {
    const gateway = gatewayTo(simulator, 300);
    const account = accountOf(0);
    const after = new Date();
    await gateway.send({ ...hello, text: "before" }, account);
    simulator.faults.next("slow", { path: "/sms", ms: 600 });
    expect(await sendError(gateway.send(hello, account))).toMatchObject({ uncertain: true, retryable: false });
    expect(await gateway.lookUp?.(account, { to: ann, text: "Hello", after })).toEqual([]);
    await expect.poll(() => simulator.sent.length).toBe(2);
    expect(await gateway.lookUp?.(account, { to: ann, text: "Hello", after })).toEqual([simulator.sent[1]?.id]);
    expect(await gateway.lookUp?.(account, { to: bob, text: "Hello", after })).toEqual([]);
  });

  test("a server that cannot be reached took nothing", async () => {
    const gateway = gatewayTo(simulator);
    await simulator.close();
    expect(await sendError(gateway.send(hello, accountOf(0)))).toMatchObject({ retryable: true, uncertain: false });
    simulator = await startRingCentral();
  });

  test("a login without an answer is certain to have sent nothing", async () => {
    simulator.faults.next("drop-after", { path: "/oauth/token" });
    const error = await sendError(gatewayTo(simulator).send(hello, accountOf(0)));
    expect(error).toMatchObject({ retryable: true, uncertain: false });
    expect(simulator.sent).toHaveLength(0);
  });

  test("credentials that are no longer good are not tried again", async () => {
    const error = await sendError(gatewayTo(simulator).send(hello, accountOf(0, { jwt: "a.b.c" })));
    expect(error).toMatchObject({ retryable: false, uncertain: false });
    expect(error.merchantMessage).toContain("JWT");
  });
});

test.each([
  ["a text that was refused", "500", "/sms"],
  ["a text without an answer", "drop-after", "/sms"],
  ["a login that was refused", "503", "/token"],
  ["a login without an answer", "drop-after", "/token"],
  ["an answer that is not JSON", "not-json", "/sms"],
] as const)("no secret hangs on the error of %s", async (_name, fault, path) => {
  simulator.faults.next(fault, { path });
  const account = accountOf(0);
  const error = await sendError(gatewayTo(simulator).send(hello, account));
  const shown = inspect(error, { depth: 20, showHidden: true });
  const { clientSecret, jwt, clientId } = account.credentials;
  for (const secret of [clientSecret, jwt, btoa(`${clientId}:${clientSecret}`), "U1BCMDFUMDRKV1MwMX"])
    expect(shown).not.toContain(secret);
});

describe("tokens", () => {
  test("twenty texts of two merchants at once log in twice and never mix", async () => {
    const gateway = gatewayTo(simulator);
    const [one, two] = [accountOf(0), accountOf(1)];
    const tens = Array.from({ length: 10 }, (_, index) => index);
    await Promise.all([
      ...tens.map((index) => gateway.send({ ...hello, text: `one ${index}` }, one)),
      ...tens.map((index) => gateway.send({ from: secondNumber, to: ann, text: `two ${index}` }, two)),
    ]);
    expect(tokenCalls()).toHaveLength(2);
    expect(simulator.sent).toHaveLength(20);
    for (const { from, text } of simulator.sent)
      expect(text.startsWith(from === shopNumber ? "one" : "two")).toBe(true);
  });

  test("a token that is refused is fetched anew, once for all, and the text goes out once", async () => {
    const gateway = gatewayTo(simulator);
    const account = accountOf(0);
    await gateway.send(hello, account);
    simulator.revokeTokens();
    await Promise.all(Array.from({ length: 5 }, () => gateway.send(hello, account)));
    expect(tokenCalls()).toHaveLength(2);
    expect(simulator.sent).toHaveLength(6);
  });

  test("a token that RingCentral keeps refusing is not fetched for ever", async () => {
    simulator.faults.next("401", { path: "/sms", times: 5 });
    expect(await sendError(gatewayTo(simulator).send(hello, accountOf(0)))).toMatchObject({ retryable: false });
    expect(tokenCalls()).toHaveLength(2);
  });

  test("the JWT is presented again when the hour is over", async () => {
    const gateway = gatewayTo(simulator);
    const account = accountOf(0);
    await gateway.send(hello, account);
    clock.offsetMs = 3_550_000;
    await gateway.send(hello, account);
    expect(tokenCalls()).toHaveLength(2);
    expect(simulator.requests.map(({ status }) => status)).not.toContain(401);
  });

  test("another process goes on with the token that this one fetched", async () => {
    const account = accountOf(0);
    await gatewayTo(simulator).send(hello, account);
    await gatewayTo(simulator).send(hello, { ...account });
    expect(tokenCalls()).toHaveLength(1);
  });

  test("new credentials do not use the token of the old ones", async () => {
    const account = accountOf(0);
    await gatewayTo(simulator).send(hello, account);
    const { clientId, clientSecret, jwt } = demoAccounts[1]!;
    await gatewayTo(simulator).send(
      { ...hello, from: secondNumber },
      { ...account, number: secondNumber, credentials: { clientId, clientSecret, jwt } },
    );
    expect(sendCalls().map((call) => call.clientId)).toEqual(["demo-client", "second-client"]);
  });
});

describe("limits", () => {
  test("after a 429 nothing is called until it may be, by any process", async () => {
    const gateway = gatewayTo(simulator);
    const account = accountOf(0);
    for (let sent = 0; sent < 40; sent += 1) await gateway.send(hello, account);
    expect(await sendError(gateway.send(hello, account))).toMatchObject({ retryable: true, retryAfterMs: 60_000 });
    const calls = simulator.requests.length;
    clock.offsetMs = 30_000;
    const error = await sendError(gatewayTo(simulator).send(hello, account));
    expect(error).toMatchObject({ retryable: true, code: "paused" });
    expect(error.retryAfterMs).toBeGreaterThan(28_000);
    expect(error.retryAfterMs).toBeLessThanOrEqual(30_000);
    expect(simulator.requests).toHaveLength(calls);
    clock.offsetMs = 61_000;
    await gateway.send(hello, account);
  });

  test("a limit of the account stops reading too, one of sending does not", async () => {
    const gateway = gatewayTo(simulator);
    const account = accountOf(0);
    simulator.faults.next("429", { path: "/sms" });
    await sendError(gateway.send(hello, account));
    await gateway.changes(account, { from: new Date(0) });
    clock.offsetMs = 61_000;
    simulator.faults.next("429-account", { path: "/sms" });
    await sendError(gateway.send(hello, account));
    expect(await sendError(gateway.changes(account, { from: new Date(0) }))).toMatchObject({
      retryable: true,
      code: "paused",
    });
  });

  test("logins are stopped like everything else", async () => {
    const gateway = gatewayTo(simulator);
    const account = accountOf(0);
    simulator.faults.next("429", { path: "/oauth/token" });
    expect(await sendError(gateway.send(hello, account))).toMatchObject({ retryable: true, retryAfterMs: 60_000 });
    expect(await sendError(gateway.send(hello, account))).toMatchObject({ code: "paused" });
    expect(tokenCalls()).toHaveLength(1);
  });
});

describe("numbers", () => {
  test("lists the numbers of the user that can send", async () => {
    expect(await gatewayTo(simulator).numbers(accountOf(0))).toEqual([
      { number: shopNumber, label: `${shopNumber} (toll-free)` },
    ]);
  });

  test.each([
    ["a wrong client ID", { clientId: "nobody" }, {}, "clientId", /client ID/],
    ["a wrong secret", { clientSecret: "guess" }, {}, "clientId", /secret/],
    ["a JWT of another app", { jwt: demoAccounts[1]!.jwt }, {}, "jwt", /JWT/],
    ["an app that may not list numbers", {}, { scopes: ["SMS", "ReadMessages"] }, "clientId", /"Read Accounts"/],
    ["an app that may not read texts", {}, { scopes: ["SMS", "ReadAccounts"] }, "clientId", /"Read Messages"/],
    ["an app that may not text", {}, { scopes: ["ReadMessages", "ReadAccounts"] }, "clientId", /"SMS"/],
    ["a user who may not list numbers", {}, { permissions: ["ReadMessages"] }, "jwt", /"Read User Phone Numbers"/],
    ["a user without numbers", {}, { numbers: [] }, "jwt", /no phone number/],
    [
      "numbers for high volume",
      {},
      { numbers: [{ phoneNumber: "+14155550112", features: ["A2PSmsSender"] }] },
      "jwt",
      /high-volume/,
    ],
    [
      "numbers that only call",
      {},
      { numbers: [{ phoneNumber: "+14155550113", features: ["CallerId"] }] },
      "jwt",
      /registration/,
    ],
  ])("says what to do about %s", async (_name, credentials, seed, field, said) => {
    Object.assign(simulator.accounts[0]!, seed);
    const numbers = gatewayTo(simulator).numbers(accountOf(0, credentials));
    await expect(numbers).rejects.toMatchObject({ name: "ConnectError", field, message: expect.stringMatching(said) });
    await expect(numbers).rejects.toMatchObject({ message: expect.stringMatching(/^[A-Z].*\.$/) });
  });

  test.each([
    ["503", /problem at the moment/],
    ["429", /Try again in 60 seconds/],
    ["drop-before", /could not be reached/],
  ] as const)("says when to try again: %s", async (fault, said) => {
    simulator.faults.next(fault);
    await expect(gatewayTo(simulator).numbers(accountOf(0))).rejects.toThrow(said);
  });
});

test("the credentials of a merchant are checked as they are pasted", () => {
  const { clientId, clientSecret, jwt } = demoAccounts[0]!;
  expect(ringcentral.credentials.parse({ clientId: ` ${clientId}\n`, clientSecret, jwt: `${jwt} ` })).toEqual({
    clientId,
    clientSecret,
    jwt,
  });
  expect(ringcentral.credentials.safeParse({ clientId, clientSecret, jwt: jwt.slice(0, 20) }).success).toBe(false);
  expect(ringcentral.fields.map((field) => field.name)).toEqual(["clientId", "clientSecret", "jwt"]);
});

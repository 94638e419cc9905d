import { afterEach, beforeEach, describe, expect, test } from "vitest";
import {
  accountOf,
  ann,
  bob,
  gatewayTo,
  openDoor,
  shopNumber,
  verificationToken,
} from "../gateways/ringcentral-account.ts";
import { jwtGrant, openApp } from "./ringcentral/caller.ts";
import { readOpenApi } from "./ringcentral/openapi.ts";
import type { RingCentralSimulator } from "./ringcentral/start.ts";
import { startRingCentral } from "./ringcentral/start.ts";

const openApi = readOpenApi();
let simulator: RingCentralSimulator;
let door: Awaited<ReturnType<typeof openDoor>>;

beforeEach(async () => {
  simulator = await startRingCentral({ receiptDelayMs: 5 });
  door = await openDoor(gatewayTo(simulator));
});
afterEach(async () => {
  await simulator.idle();
  door.close();
  await simulator.close();
});

const own = "/restapi/v1.0/account/~/extension/~";
const subscription = "/restapi/v1.0/subscription";
const filter = "/restapi/v1.0/account/~/extension/~/message-store/instant?type=SMS";
const smsTo = (to: unknown, text = "Hi", from = "+18005550199") => ({
  from: { phoneNumber: from },
  to: [{ phoneNumber: to }],
  text,
});

describe("the simulator answers as RingCentral's description says", () => {
  test("to a login", async () => {
    const caller = openApp(simulator);
    const token = await caller.login();
    expect(openApi.answer("POST", "/restapi/oauth/token", token.status, token.body)).toEqual([]);
    expect(Object.keys(token.body).toSorted()).toEqual(
      ["access_token", "endpoint_id", "expires_in", "owner_id", "scope", "session_id", "token_type"].toSorted(),
    );
    simulator.accounts[0]!.issuesRefreshTokens = true;
    const second = await caller.login();
    expect(openApi.answer("POST", "/restapi/oauth/token", 200, second.body)).toEqual([]);
    expect(second.body).toMatchObject({ refresh_token: expect.any(String), refresh_token_expires_in: 604_800 });
  });

  test.each([
    ["another secret", { secret: "guess" }, "invalid_client", "OAU-153"],
    ["another grant", { form: { grant_type: "password" } }, "invalid_request", "OAU-250"],
    ["another JWT", { form: { grant_type: jwtGrant, assertion: "a.b.c" } }, "invalid_grant", "OAU-213"],
  ])("to a login with %s", async (_name, options, error, errorCode) => {
    const { status, body } = await openApp(simulator).login(options);
    expect({ status, body }).toMatchObject({ status: 400, body: { error, errors: [{ errorCode }] } });
    expect(openApi.answer("POST", "/restapi/oauth/token", 400, body)).toEqual([]);
  });

  test("to everything that it knows", async () => {
    const caller = openApp(simulator);
    await caller.login();
    simulator.script(bob, "failed:SMS-CAR-411");
    const texts = [await caller.post(`${own}/sms`, smsTo(ann)), await caller.post(`${own}/sms`, smsTo(bob))];
    await simulator.textFrom(ann, "Look", { attachments: 1 });
    await simulator.idle();
    const [delivered, failed] = texts.map(({ body }) => String(body.id));
    const deliveryMode = { transportType: "WebHook", address: door.address, verificationToken };
    const made = await caller.post(subscription, { eventFilters: [filter], deliveryMode, expiresIn: 600 });
    const id = String(made.body.id);
    const records = [{ from: shopNumber, to: bob, optStatus: "OptOut", source: "Api" }];
    const consents = "/restapi/v2/accounts/~/sms/consents";
    const answers = [
      ...texts,
      made,
      await caller.get(`${own}/message-store/${delivered}`),
      await caller.get(`${own}/message-store/${failed}`),
      await caller.get(`${own}/message-store?perPage=1&direction=Outbound`),
      await caller.get(`${own}/message-sync?syncType=FSync`),
      await caller.get(`${own}/phone-number`),
      await caller.get(subscription),
      await caller.get(`${subscription}/${id}`),
      await caller.put(`${subscription}/${id}`, { eventFilters: [filter], expiresIn: 900 }),
      await caller.post(`${subscription}/${id}/renew`),
      await caller.patch(consents, { records }),
      await caller.patch(consents, { records: [{ ...records[0], to: undefined }, ...records] }).then((answer) => {
        // A record that failed comes back as it was, so that what it lacked is still lacking.
        expect(answer.body).toMatchObject({ failedRecords: [{ from: shopNumber, error: { errorCode: "CMN-101" } }] });
        return { ...answer, body: {} };
      }),
      await caller.get(`${consents}?to=${encodeURIComponent(bob)}`),
    ];
    for (const { method, path, status, body } of answers) {
      expect({ method, path, status }).toEqual({ method, path, status: 200 });
      const asked = new URL(path, simulator.url);
      expect({ path, wrong: openApi.answer(method, asked.pathname, status, body) }).toEqual({ path, wrong: [] });
    }
    const many = await caller.get(`${own}/message-store/${delivered},${failed}`);
    expect(many).toMatchObject({
      status: 207,
      body: [{ status: 200 }, { body: { deliveryErrorCode: "SMS-CAR-411" } }],
    });
    expect(openApi.answer("GET", `${own}/message-store/1`, 207, many.body)).toEqual([]);
    expect(await caller.delete(`${subscription}/${id}`)).toMatchObject({ status: 204, body: undefined });
  });

  test("to the state of a number, but for one word that its own documents use", async () => {
    const caller = openApp(simulator);
    await caller.login();
    const { body: numbers } = await caller.get(`${own}/phone-number`);
    const [first, second] = numbers.records;
    const path = (id: unknown) => `${own}/phone-number/${String(id)}/sms-configuration`;
    const { body } = await caller.get(path(first.id));
    expect(body).toMatchObject({ smsCampaignInfo: { status: "Confirmed" }, smsBrandInfo: { status: "Verified" } });
    body.smsBrandInfo.status = "Confirmed";
    expect(openApi.answer("GET", path(1), 200, body)).toEqual([]);
    expect((await caller.get(path(second.id))).body).not.toHaveProperty("smsCampaignInfo");
    expect(await caller.get(path(1))).toMatchObject({ status: 404, body: { errors: [{ errorCode: "CMN-102" }] } });
  });

  test.each([
    ["a text to nobody", "/sms", smsTo("+1650"), 400, "CMN-101", "InvalidParameter"],
    ["a text to no number", "/sms", smsTo(undefined), 400, "CMN-101", "InvalidParameter"],
    ["a text of 1001 units", "/sms", smsTo(ann, "x".repeat(1001)), 400, "CMN-101", "InvalidParameter"],
    ["a text without text", "/sms", { ...smsTo(ann), text: undefined }, 400, "CMN-101", "InvalidParameter"],
    [
      "the same recipient twice",
      "/sms",
      { ...smsTo(ann), to: [{ phoneNumber: ann }, { phoneNumber: ann }] },
      400,
      "CMN-406",
      "InvalidParameter",
    ],
    ["a colleague's number", "/sms", smsTo(ann, "Hi", "+14155550114"), 403, "MSG-304", "FeatureNotAvailable"],
    ["a number without SMS", "/sms", smsTo(ann, "Hi", "+14155550113"), 403, "MSG-367", "FeatureNotAvailable"],
    ["a number abroad", "/sms", smsTo("+4915112345678"), 403, "MSG-240", "InternationalProhibited"],
    ["something else than JSON", "/sms", "text", 400, "CMN-100", "InvalidContent"],
  ])("to %s", async (_name, path, request, status, errorCode, top) => {
    const caller = openApp(simulator);
    await caller.login();
    const answer = await caller.post(own + path, request);
    expect(answer).toMatchObject({ status, body: { errorCode: top, errors: [{ errorCode }] } });
    expect(openApi.answer("POST", own + path, status, answer.body)).toEqual([]);
  });
});

test("the events have the form of the description", async () => {
  await gatewayTo(simulator).subscribe(accountOf(0), { address: door.address, verificationToken });
  await simulator.textFrom(ann, "Hello", { attachments: 1 });
  await simulator.idle();
  const [instant, change] = door.bodies.map((text) => JSON.parse(text));
  // Ids of attachments are text in real events, whatever the description says.
  for (const attachment of instant.body.attachments) {
    expect(attachment.id).toEqual(expect.any(String));
    attachment.id = Number(attachment.id);
  }
  expect(openApi.against("InstantMessageEvent", instant)).toEqual([]);
  expect(openApi.against("MessageEvent", change)).toEqual([]);
  expect(change.body.changes).toEqual([{ type: "SMS", newCount: 1, updatedCount: 0 }]);
});

test("a wrong answer would be noticed", () => {
  expect(openApi.answer("GET", `${own}/message-store/1`, 200, { id: "text" })).toHaveLength(1);
  expect(openApi.answer("GET", `${own}/message-sync`, 200, {})).toHaveLength(2);
  expect(openApi.answer("GET", `${own}/message-store/1`, 404, {})).toHaveLength(1);
  expect(openApi.request("GET", new URL(`${own}/message-sync?page=2`, simulator.url), "", undefined)).toHaveLength(1);
  expect(openApi.request("POST", new URL(`${own}/sms`, simulator.url), "application/json", {})).toHaveLength(3);
});

test("the gateway asks only for what the description knows", async () => {
  const gateway = gatewayTo(simulator);
  const account = accountOf(0);
  simulator.script(bob, "failed:SMS-CAR-411");
  await gateway.numbers(account);
  const { id } = await gateway.subscribe(account, { address: door.address, verificationToken });
  await gateway.subscribe(account, { address: door.address, verificationToken, current: id });
  await gateway.subscription(account, id);
  await gateway.send({ from: shopNumber, to: ann, text: "Hi" }, account);
  for (const text of ["one", "two"]) await gateway.send({ from: shopNumber, to: bob, text }, account);
  await simulator.idle();
  const { cursor } = await gateway.changes(account, { from: new Date(Date.now() - 60_000) });
  await gateway.changes(account, { cursor, from: new Date() });
  await gateway.lookUp?.(account, { to: ann, text: "Hi", after: new Date() });
  await gateway.unsubscribe(account, id);
  for (const { method, path, headers, body, status } of simulator.requests) {
    expect({ path, status: Math.floor(status / 100) }).toEqual({ path, status: 2 });
    const type = headers["content-type"]?.split(";")[0] ?? "";
    const sent = type.includes("json")
      ? (JSON.parse(body || "null") ?? undefined)
      : Object.fromEntries(new URLSearchParams(body));
    const wrong = openApi.request(method, new URL(path, simulator.url), type, sent);
    expect({ path, wrong }).toEqual({ path, wrong: [] });
  }
  expect(
    new Set(simulator.requests.map(({ method, path }) => openApi.find(method, path.split("?")[0]!)?.operationId)),
  ).toEqual(
    new Set([
      "getToken",
      "listExtensionPhoneNumbers",
      "listMessages",
      "createSubscription",
      "listSubscriptions",
      "readSubscription",
      "updateSubscription",
      "createSMSMessage",
      "syncMessages",
      "readMessage",
      "deleteSubscription",
    ]),
  );
});

import { describe, expect, test } from "vitest";
import { readRefusal } from "#app/gateways/ringcentral/answer.ts";
import { toConnectError, toSendError } from "#app/gateways/ringcentral/errors.ts";
import { reasonOf } from "#app/gateways/ringcentral/delivery-codes.ts";

const now = new Date("2026-11-22T03:00:00Z");
const sending = { login: false, changes: true, now };
const refusal = (status: number, body: unknown, retryAfter: string | null = null) =>
  readRefusal({ status, text: typeof body === "string" ? body : JSON.stringify(body), retryAfter }, sending);

/** An error as the API writes it: the top may name a class, the code stands inside. */
const errorBody = (code: string, details: object = {}, top = code) => ({
  errorCode: top,
  message: "said",
  errors: [{ errorCode: code, message: "said", ...details }],
});

describe("the code of a refusal", () => {
  test.each([
    ["stands inside, below the name of a class", errorBody("MSG-304", {}, "FeatureNotAvailable"), "MSG-304"],
    ["stands at the top alone", { errorCode: "CMN-301", message: "said" }, "CMN-301"],
    ["stands inside alone", { errors: [{ errorCode: "MSG-240" }] }, "MSG-240"],
    ["is OAuth's", { error: "invalid_grant", error_description: "said" }, "invalid_grant"],
    ["is missing", { message: "said" }, "HTTP-400"],
    ["is no text", { errorCode: 7 }, "HTTP-400"],
    ["is in no JSON", "<html>", "HTTP-400"],
    ["is nowhere", "", "HTTP-400"],
    ["is in a list", [], "HTTP-400"],
  ])("%s", (_name, body, code) => {
    expect(refusal(400, body).code).toBe(code);
  });
});

test.each([
  [429, "30", 30_000],
  [429, "0", 1000],
  [429, null, 60_000],
  [429, "soon", 60_000],
  [429, "Sun, 22 Nov 2026 03:00:45 GMT", 45_000],
  [429, "Sun, 22 Nov 2026 02:00:00 GMT", 1000],
  [503, "5", 5000],
  [503, null, undefined],
  [400, "5", undefined],
])("%i with Retry-After %s is waited for %s ms", (status, retryAfter, waitMs) => {
  expect(refusal(status, {}, retryAfter).retryAfterMs).toBe(waitMs);
});

describe("a refused text", () => {
  test.each([
    [400, "CMN-101", { parameterName: "to.phoneNumber" }, { reason: "bad-number" }],
    [400, "CMN-414", { parameterName: "to[0].phoneNumber" }, { reason: "bad-number" }],
    [400, "CMN-102", { parameterName: "from" }, { reason: undefined }],
    [400, "CMN-101", { parameterName: "text" }, { reason: "other" }],
    [400, "CMN-101", {}, { reason: undefined }],
    [400, "MSG-246", {}, { reason: "bad-number" }],
    [403, "MSG-384", {}, { reason: "limit" }],
    [403, "CMN-401", { permissionName: "SMS" }, { merchantMessage: expect.stringContaining('the permission "SMS".') }],
    [403, "CMN-408", {}, { merchantMessage: expect.stringContaining("lacks a permission.") }],
    [403, "SMS-RC-413", {}, { reason: "opted-out" }],
    [403, "SMS-UP-430", {}, { reason: "spam" }],
    [403, "SMS-XX-999", {}, { reason: "other" }],
    [429, "CMN-301", {}, { retryable: true, retryAfterMs: 60_000 }],
    [503, "MSG-290", {}, { retryable: true }],
    [503, "CMN-211", {}, { retryable: true }],
    [500, "CMN-211", {}, { uncertain: true, reason: "unknown" }],
    [504, "HTTP-504", {}, { uncertain: true, reason: "unknown" }],
    [408, "HTTP-408", {}, { uncertain: true, reason: "unknown" }],
    [418, "TEA-100", {}, { merchantMessage: "RingCentral refused (TEA-100)." }],
  ])("%i %s", (status, code, details, expected) => {
    const error = toSendError(refusal(status, errorBody(code, details)));
    expect(error).toMatchObject({ name: "SendError", code, retryable: false, uncertain: false, ...expected });
    expect(error).toMatchObject({ merchantMessage: expect.stringMatching(/^[A-Z][^\n]*[.]$/) });
  });
});

test.each([
  [400, "SUB-521", {}, /could not reach this app/],
  [400, "CMN-101", { parameterName: "deliveryMode.address" }, /could not reach this app/],
  [403, "SUB-406", {}, /"Webhook Subscriptions"/],
  [403, "SUB-505", {}, /too many/],
  [401, "OAU-213", {}, /JWT/],
  [500, "CMN-211", {}, /problem at the moment/],
])("a refused connection: %i %s", (status, code, details, said) => {
  expect(toConnectError(refusal(status, errorBody(code, details))).message).toMatch(said);
});

test("an error that is not RingCentral's stays as it is", () => {
  const bug = new TypeError("a bug");
  expect(toSendError(bug)).toBe(bug);
  expect(() => toConnectError(bug)).toThrow(bug);
});

test.each([
  ["SMS-CAR-413", "opted-out"],
  ["SMS-CAR-412", "unavailable"],
  ["SMS-CAR-435", "spam"],
  ["SMS-CAR-451", "limit"],
  ["SMS-UP-414", "unregistered"],
  ["SMS-CAR-432", "too-long"],
  ["SMS-CAR-199", "unknown"],
  ["SMS-CAR-500", "other"],
])("%s means %s", (code, reason) => {
  expect(reasonOf(code)).toBe(reason);
});

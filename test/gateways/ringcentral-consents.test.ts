import { afterEach, beforeEach, expect, test } from "vitest";
import type { SendError } from "#app/gateways/gateway.ts";
import type { RingCentralSimulator } from "../simulators/ringcentral/start.ts";
import { startRingCentral } from "../simulators/ringcentral/start.ts";
import { accountOf, ann, bob, gatewayTo, secondNumber, shopNumber } from "./ringcentral-account.ts";

let simulator: RingCentralSimulator;
let account = accountOf(0);
beforeEach(async () => {
  simulator = await startRingCentral({ receiptDelayMs: 5 });
  account = accountOf(0);
});
afterEach(() => simulator.close());

const consents = () => gatewayTo(simulator).consents!;
const kept = () => simulator.consents.map(({ to, optStatus, source }) => [to, optStatus, source]);

test("lists what the network keeps of this number, also of all numbers, and not of others", async () => {
  await simulator.noteConsent(shopNumber, ann, "OptOut");
  await simulator.noteConsent("*", bob, "OptIn", "Api");
  await simulator.noteConsent(secondNumber, bob, "OptOut", "Carrier");
  const { consents: listed, next } = await consents().list(account);
  expect(next).toBeUndefined();
  expect(listed).toMatchObject([
    { phone: ann, number: shopNumber, change: "opt-out", source: "Recipient" },
    { phone: bob, number: shopNumber, change: "opt-in", source: "Api" },
  ]);
  expect(Math.abs(listed[0]!.at.getTime() - Date.now())).toBeLessThan(5_000);
});

test("asks page by page", async () => {
  const phones = Array.from({ length: 1_001 }, (_, index) => `+1206555${String(1000 + index)}`);
  for (const phone of phones) await simulator.noteConsent(shopNumber, phone, "OptOut", "Api");
  const first = await consents().list(account);
  const second = await consents().list(account, first.next);
  expect([first.consents.length, second.consents.length, second.next]).toEqual([1_000, 1, undefined]);
  expect(new Set([...first.consents, ...second.consents].map(({ phone }) => phone)).size).toBe(1_001);
});

test("tells it who may not be texted and who may again, and says whom it would not take", async () => {
  expect(await consents().tell(account, [{ phone: ann, change: "opt-out" }])).toEqual([]);
  expect(kept()).toEqual([[ann, "OptOut", "Api"]]);
  const words = [ann, bob].map((phone) => ({ phone, change: "opt-in" as const }));
  simulator.refuseConsentOf(bob);
  expect(await consents().tell(account, words)).toEqual([bob]);
  expect(kept()).toContainEqual([ann, "OptIn", "Api"]);
  expect(await consents().tell(account, [])).toEqual([]);
});

test("counts with the light calls, and waits where the network asks for it", async () => {
  await consents().list(account);
  await consents().tell(account, [{ phone: ann, change: "opt-out" }]);
  expect(simulator.callsPerMinute("light")).toBe(2);
  simulator.faults.next("429", { path: "/sms/consents", times: 1 });
  const refused = await consents()
    .list(account)
    .catch((error: SendError) => error);
  expect(refused).toMatchObject({ name: "SendError", retryable: true });
  expect((refused as SendError).retryAfterMs).toBeGreaterThan(0);
});

import type { FailureReason } from "#app/gateways/gateway.ts";

/**
 * RingCentral's delivery error codes (developers.ringcentral.com/guide/messaging/sms/sms-errors): who says it
 * (RC: RingCentral, UP: the upstream provider, CAR: the carrier) and a number like an HTTP status.
 */
const codesByReason: readonly [FailureReason, readonly string[]][] = [
  ["opted-out", ["SMS-RC-413", "SMS-UP-413", "SMS-CAR-413"]],
  ["bad-number", ["SMS-RC-410", "SMS-UP-410", "SMS-CAR-411"]],
  ["unavailable", ["SMS-CAR-412", "SMS-CAR-400"]],
  ["spam", ["SMS-RC-430", "SMS-UP-430", "SMS-UP-431", "SMS-CAR-430", "SMS-CAR-435"]],
  ["limit", ["SMS-RC-403", "SMS-CAR-450", "SMS-CAR-451", "SMS-CAR-452"]],
  ["unregistered", ["SMS-UP-414", "SMS-CAR-414", "SMS-CAR-461", "SMS-RC-503", "SMS-RC-504"]],
  ["too-long", ["SMS-UP-432", "SMS-CAR-432"]],
  ["unknown", ["SMS-CAR-104", "SMS-CAR-199"]],
];

const reasons = new Map(codesByReason.flatMap(([reason, codes]) => codes.map((code) => [code, reason] as const)));

export const isDeliveryCode = (code: string): boolean => code.startsWith("SMS-");

/** What a failed delivery means for the number; `other` for codes that say nothing about it. */
export const reasonOf = (code: string): FailureReason => reasons.get(code) ?? "other";

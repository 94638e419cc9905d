import { chosen, defineFields } from "./fields.ts";
import type { Settings } from "./settings.ts";

/** What customers and the friends they bring get, where a shop rewards that. */
export const referralFields = defineFields({
  friendGets: {
    kind: "money",
    label: "What a friend's order costs less",
    help: "With the code that a customer passes on: once a friend.",
    max: 1_000,
    default: 0,
  },
  from: { kind: "money", label: "For orders from", help: "0: for any order.", max: 10_000, default: 0 },
  customerGets: {
    kind: "money",
    label: "What the customer gets for it",
    help: "Store credit, once the friend's first order is paid. Both amounts are needed: until then nobody is asked to bring friends.",
    max: 1_000,
    default: 0,
  },
});

/** Undefined where the shop has not set both amounts. */
export function referralOf(settings: Settings) {
  const referral = chosen(referralFields, settings.commands["refer"]?.values);
  return referral.friendGets > 0 && referral.customerGets > 0 ? referral : undefined;
}

const prefix = "FRIEND-";

/** The code that a customer passes on. It says whose it is, so that it is found again rather than made twice; it is no secret. */
export const referralCodeOf = (customerId: string): string =>
  `${prefix}${BigInt(customerId.split("/").at(-1) ?? 0).toString(36)}`.toUpperCase();

/** Whose code it is, if it is one of these. Shopify takes codes however they are written. */
export function referrerOf(code: string): string | undefined {
  const written = code.trim().toUpperCase();
  const [, number] = /^FRIEND-([0-9A-Z]{1,14})$/.exec(written) ?? [];
  if (!number) return undefined;
  const id = Array.from(number).reduce((sum, digit) => sum * 36n + BigInt(Number.parseInt(digit, 36)), 0n);
  return `gid://shopify/Customer/${id}`;
}

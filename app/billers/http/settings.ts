import { z } from "zod";
import type { BillerField } from "../biller.ts";

const words = (fallback: string) =>
  z
    .string()
    .trim()
    .max(200)
    .transform((written) => written || fallback)
    .transform((written) => written.split(/[\s,]+/).map((word) => word.toLowerCase()));

/** Begins at the base address. Empty: the biller does not offer it. */
const path = z
  .string()
  .trim()
  .max(200)
  .regex(/^(\/[\w\-./{}?=&]*)?$/, "Begin with a slash, as in /payments")
  .refine((written) => !written.includes(".."), "Write the whole path, without ..");
const needed = path.refine((written) => written !== "", "This is needed");

/** Where a value stands in an answer: `amount`, or `data.bill.amount`. */
const place = (fallback: string) =>
  z
    .string()
    .trim()
    .max(100)
    .regex(/^[\w.-]*$/, "Write it as in data.amount")
    .transform((written) => written || fallback);

const header = z
  .string()
  .trim()
  .max(2000)
  .regex(/^[\x20-\x7e]*$/, "Only plain characters can stand in a header");

/** What a merchant tells us of a biller with an HTTP API: where it is, how it is asked, and how it answers. */
export const HttpSettings = z.object({
  baseUrl: z.url({ protocol: /^https?$/, error: "Write an address such as https://api.example.com/v1" }).max(300),
  authHeader: z
    .string()
    .trim()
    .max(60)
    .regex(/^[\w-]*$/, "This is no name of a header")
    .transform((written) => written || "Authorization"),
  authValue: header.min(1, "Without it the biller will not let us in"),
  callbackSecret: z.string().trim().max(500),
  validatePath: path,
  billPath: path,
  plansPath: path,
  payPath: needed,
  statusPath: needed.refine((written) => written.includes("{key}"), "Say where the key goes, as in /payments/{key}"),
  amountPlace: place("amount"),
  dueDatePlace: place("dueDate"),
  referencePlace: place("reference"),
  plansPlace: place("plans"),
  statePlace: place("status"),
  paidWords: words("paid"),
  failedWords: words("failed"),
});
export type HttpSettings = z.infer<typeof HttpSettings>;

const open = (name: keyof HttpSettings, label: string, help: string, first = "") => ({
  ...{ name, label, help, secret: false },
  default: first,
});
const secret = (name: keyof HttpSettings, label: string, help: string) => ({ name, label, help, secret: true });

export const httpFields: readonly (BillerField & { name: keyof HttpSettings })[] = [
  open("baseUrl", "Address", "Where the biller's API begins. Always https."),
  open("authHeader", "Name of the key's header", "The header that carries your key.", "Authorization"),
  secret("authValue", "Key", "Sent in that header, such as Bearer abc123. Kept encrypted and never shown again."),
  secret(
    "callbackSecret",
    "Secret for callbacks",
    "The biller signs its callbacks with it: HMAC-SHA256 of the body, in hex, in the header X-Signature. Empty: no callbacks are taken, and payments are asked about.",
  ),
  open("validatePath", "Check an account", "POST with operator and account. Empty: not offered.", "/accounts/validate"),
  open("billPath", "Fetch a bill", "POST with operator and account. Empty: not offered.", "/bills/fetch"),
  open("plansPath", "List plans", "POST with operator and account. Empty: not offered.", "/plans"),
  open(
    "payPath",
    "Pay",
    "POST with key, operator, account, amount, currency, plan and bill. The key is also the header Idempotency-Key.",
    "/payments",
  ),
  open("statusPath", "Ask about a payment", "GET. {key} is replaced by the payment's key.", "/payments/{key}"),
  open("amountPlace", "Amount stands in", "In the answers about bills and plans, such as data.amount.", "amount"),
  open("dueDatePlace", "Due date stands in", "In the answer about a bill.", "dueDate"),
  open("referencePlace", "Reference stands in", "The biller's own number of a bill or a payment.", "reference"),
  open("plansPlace", "Plans stand in", "The list in the answer about plans, each with code and title.", "plans"),
  open("statePlace", "State stands in", "In the answers about payments.", "status"),
  open(
    "paidWords",
    "Words for paid",
    "The states that mean paid, with commas between them.",
    "paid, success, completed",
  ),
  open(
    "failedWords",
    "Words for failed",
    "The states that mean that nothing was paid and nothing will be. Every other word means: not known yet.",
    "failed, rejected, reversed",
  ),
];

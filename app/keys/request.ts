import { z } from "zod";
import { toPhoneNumber } from "#app/lib/phone-number.ts";
import { longestText } from "#app/templates/render.ts";

/** What another system asks to be sent. */
export const NewText = z.object({
  to: z
    .string("Name the phone number")
    .max(30)
    .transform((written, context) => {
      const number = written.startsWith("+") ? toPhoneNumber(written) : undefined;
      if (!number) context.addIssue("Write the number with its country, as in +14155550101");
      return number ?? z.NEVER;
    }),
  text: z.string("Say what to send").trim().min(1, "Say what to send").max(longestText),
  kind: z.enum(["transactional", "marketing"], 'Say what it is: "transactional" (about an order) or "marketing"'),
});
export type NewText = z.infer<typeof NewText>;

/** Names one request for ever: the same twice is one text. */
export const IdempotencyKey = z.string().regex(/^[\x21-\x7e]{1,100}$/);

const statuses = {
  bad_request: 400,
  idempotency_key_missing: 400,
  unauthorized: 401,
  forbidden: 403,
  not_found: 404,
  method_not_allowed: 405,
  idempotency_key_reused: 409,
  no_number: 409,
  too_large: 413,
  too_many_requests: 429,
  not_available: 503,
} as const;

/** A refusal in the one form that all of them have. */
export const refusal = (
  code: keyof typeof statuses,
  message: string,
  { field, headers }: { field?: string; headers?: Record<string, string> } = {},
) =>
  Response.json(
    { error: { code, message, ...(field && { field }) } },
    { status: statuses[code], headers: { "cache-control": "no-store", ...headers } },
  );

import { z } from "zod";

const id = z.uuid();

/**
 * Every background job: its payload, and how its queue behaves. Handlers live in app/jobs.
 * - `ordered`: jobs of one key run one at a time, in order, retries included.
 * - `prompt`: somebody waits for it, so workers are woken at once (NOTIFY costs throughput: never for bulk work).
 * - `tries`: after these it is parked, shown in the admin, and may be run again by hand.
 */
type JobKind = {
  payload: z.ZodType<Record<string, unknown>>;
  ordered?: boolean;
  prompt?: boolean;
  tries: number;
  concurrency: number;
  /** A cron line, in UTC: the job then also runs by the clock, with an empty payload. */
  every?: string;
};

export const catalog = {
  "answer-message": { payload: z.object({ messageId: id }), ordered: true, prompt: true, tries: 12, concurrency: 8 },
  "send-message": { payload: z.object({ messageId: id }), ordered: true, prompt: true, tries: 16, concurrency: 8 },
  "run-automations": {
    payload: z.object({ storeEventId: id }),
    ordered: true,
    prompt: true,
    tries: 12,
    concurrency: 4,
  },
  "run-due": {
    payload: z.object({ storeEventId: id, automation: z.string(), step: z.string().default("") }),
    tries: 12,
    concurrency: 2,
  },
  "run-daily": { payload: z.object({ shopId: id, day: z.iso.date() }), tries: 12, concurrency: 2 },
  "run-day": {
    payload: z.object({
      ...{ shopId: id, automation: z.string(), happenedAt: z.iso.datetime() },
      /** Whom it concerns, as the automation reads them: by ids, so that nobody's data stays in a job. */
      payloads: z.array(z.unknown()),
    }),
    tries: 12,
    concurrency: 4,
  },
  "mirror-consent": {
    payload: z.object({ shopId: id, contactId: id }),
    ordered: true,
    prompt: true,
    tries: 16,
    concurrency: 2,
  },
  "read-changes": { payload: z.object({ accountId: id }), ordered: true, prompt: true, tries: 5, concurrency: 2 },
  "alert-staff": {
    payload: z.object({ shopId: id, about: z.enum(["person", "locked", "number", "failure"]), subject: id.optional() }),
    prompt: true,
    tries: 5,
    concurrency: 1,
  },
  "look-up-message": { payload: z.object({ messageId: id }), tries: 8, concurrency: 2 },
  "settle-bill": {
    payload: z.object({ paymentId: id, once: z.boolean().optional() }),
    ordered: true,
    prompt: true,
    tries: 16,
    concurrency: 2,
  },
  "pass-on-wish": { payload: z.object({ shopId: id, productId: z.string() }), tries: 12, concurrency: 1 },
  "send-scheduled-reply": { payload: z.object({ shopId: id, replyId: id }), prompt: true, tries: 12, concurrency: 2 },
  "tell-flow": {
    payload: z.object({ shopId: id, trigger: z.string(), subject: id }),
    prompt: true,
    tries: 12,
    concurrency: 2,
  },
  "ask-to-confirm": { payload: z.object({ signUpId: id }), prompt: true, tries: 12, concurrency: 2 },
  "tell-theme": { payload: z.object({ shopId: id }), ordered: true, prompt: true, tries: 12, concurrency: 1 },
  "watch-number": { payload: z.object({ accountId: id }), ordered: true, tries: 5, concurrency: 2 },
  "welcome-shop": { payload: z.object({ domain: z.string() }), ordered: true, tries: 12, concurrency: 2 },
  "sync-products": { payload: z.object({ shopId: id }), ordered: true, tries: 12, concurrency: 1 },
  "release-hold": { payload: z.object({ shopId: id, draftId: z.string() }), prompt: true, tries: 8, concurrency: 2 },
  "run-import": { payload: z.object({ importId: id }), ordered: true, prompt: true, tries: 12, concurrency: 2 },
  "compare-consents": { payload: z.object({ shopId: id }), ordered: true, tries: 8, concurrency: 1 },
  "erase-personal-data": { payload: z.object({ storeEventId: id }), ordered: true, tries: 16, concurrency: 1 },
  "refresh-tokens": { payload: z.object({}), tries: 2, concurrency: 1, every: "*/5 * * * *" },
  "watch-numbers": { payload: z.object({}), tries: 2, concurrency: 1, every: "*/2 * * * *" },
  "finish-payments": { payload: z.object({}), tries: 2, concurrency: 1, every: "*/10 * * * *" },
  "begin-days": { payload: z.object({}), tries: 2, concurrency: 1, every: "*/15 * * * *" },
  "sum-days": { payload: z.object({}), tries: 2, concurrency: 1, every: "7 * * * *" },
  "begin-comparisons": { payload: z.object({}), tries: 2, concurrency: 1, every: "41 * * * *" },
  "tidy-up": { payload: z.object({}), tries: 2, concurrency: 1, every: "17 3 * * *" },
} as const satisfies Record<string, JobKind>;

export type JobName = keyof typeof catalog;
export type JobPayload<Name extends JobName> = z.infer<(typeof catalog)[Name]["payload"]>;
export const kindOf = (name: JobName): JobKind => catalog[name];
export const jobNames = Object.keys(catalog) as JobName[];

/** Where jobs go that failed for good, before they are parked. */
export const deadLetters = "dead-letters";

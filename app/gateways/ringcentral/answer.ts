import { z } from "zod";
import type { Call } from "./trouble.ts";
import { RingCentralError } from "./trouble.ts";

const Detail = z.object({
  errorCode: z.string().optional(),
  message: z.string().optional(),
  parameterName: z.string().optional(),
  permissionName: z.string().optional(),
});

/** The API's form and OAuth's. The code at the top may be the name of a class of errors, the true one stands in `errors`. */
const ErrorBody = Detail.extend({
  errors: z.array(Detail).optional(),
  error: z.string().optional(),
  error_description: z.string().optional(),
});

/** Parses JSON with every `id` as text: some pass 2^53 and would be rounded. */
export function parseAnswer(text: string): unknown {
  return JSON.parse(text, function idsAsText(key: string, value: unknown, context?: { source?: string }) {
    return key === "id" && typeof value === "number" ? (context?.source ?? String(value)) : value;
  });
}

/** What an unsuccessful answer says. */
export function readRefusal(
  answer: { status: number; text: string; retryAfter: string | null },
  at: Call & { now: Date },
): RingCentralError {
  const { status } = answer;
  const body = readBody(answer.text);
  const first = body.errors?.[0];
  const code = first?.errorCode ?? body.errorCode ?? body.error ?? `HTTP-${status}`;
  const said = first?.message ?? body.message ?? body.error_description;
  return new RingCentralError(`RingCentral answered ${status} ${code}${said ? `: ${said}` : ""}`, {
    status,
    code,
    parameter: first?.parameterName ?? body.parameterName,
    permission: first?.permissionName ?? body.permissionName,
    retryAfterMs: status === 429 || status === 503 ? waitOf(answer.retryAfter, at.now) : undefined,
    // A server that breaks may have done the work first; one that says it is not available has not.
    uncertain: at.changes && (status === 408 || (status >= 500 && status !== 503)),
    duringLogin: at.login,
  });
}

function readBody(text: string): z.infer<typeof ErrorBody> {
  try {
    return ErrorBody.catch({}).parse(JSON.parse(text));
  } catch {
    return {};
  }
}

/** Where nothing is said, as long as a penalty lasts: a call during it starts it again. */
const defaultWaitMs = 60_000;

/** `Retry-After` holds seconds or a date. */
function waitOf(retryAfter: string | null, now: Date): number {
  if (!retryAfter) return defaultWaitMs;
  const seconds = Number(retryAfter);
  const waitMs = Number.isNaN(seconds) ? Date.parse(retryAfter) - now.getTime() : seconds * 1000;
  return Number.isNaN(waitMs) ? defaultWaitMs : Math.max(1000, waitMs);
}

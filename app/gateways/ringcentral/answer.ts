import { z } from "zod";
import type { Call } from "./trouble.ts";
import { RingCentralError } from "./trouble.ts";

const Detail = z.object({
  errorCode: z.string().optional(),
  message: z.string().optional(),
  parameterName: z.string().optional(),
  permissionName: z.string().optional(),
});

/** A time of RingCentral's; one that is missing or malformed is no reason to lose what it belongs to. */
export const Time = z.string().pipe(z.coerce.date()).optional().catch(undefined);

/** An id of RingCentral's, whichever way it is written: without NUL, which PostgreSQL's text cannot hold. */
export const Id = z.union([z.string().regex(/^[!-~]+$/), z.int()]).transform(String);

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
    retryAfterMs: waitOf(answer, at.now),
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

/** As long as a penalty lasts: a call during it starts it again. */
const penaltyMs = 60_000;

/** `Retry-After` holds seconds or a date. A limit without it is waited for as long as with the longest. */
function waitOf({ status, retryAfter }: { status: number; retryAfter: string | null }, now: Date): number | undefined {
  const unsaid = status === 429 ? penaltyMs : undefined;
  if (!retryAfter || (status !== 429 && status !== 503)) return unsaid;
  const seconds = Number(retryAfter);
  const waitMs = Number.isNaN(seconds) ? Date.parse(retryAfter) - now.getTime() : seconds * 1000;
  return Number.isNaN(waitMs) ? unsaid : Math.max(1000, waitMs);
}

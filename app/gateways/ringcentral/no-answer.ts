import type { Call } from "./trouble.ts";
import { RingCentralError } from "./trouble.ts";

/** Failures to reach the server at all. In every other case it may have read the request. */
const neverLeft =
  /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|UND_ERR_CONNECT_TIMEOUT)$|CERT|TLS|UNABLE_TO/;

/** What it means that a call got no answer, or a torn one. */
export function noAnswer(error: unknown, call: Call): RingCentralError {
  const code = nameOf(error instanceof Error && error.cause instanceof Error ? error.cause : error);
  return new RingCentralError(`No answer from RingCentral: ${code}`, {
    code: "network",
    uncertain: call.changes && !neverLeft.test(code),
    duringLogin: call.login,
    cause: error,
  });
}

function nameOf(error: unknown): string {
  if (!(error instanceof Error)) return "unknown";
  return "code" in error && typeof error.code === "string" ? error.code : error.name;
}

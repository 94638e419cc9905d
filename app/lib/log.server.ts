import pino from "pino";
import { env } from "./env.server.ts";
import { redact } from "./redact.ts";
import { traceparentNow } from "./telemetry/span.server.ts";
import { trail } from "./telemetry/trail.server.ts";

/** Our own, wherever somebody may quote them. A short one is no secret worth the name, and may be part of a word. */
const own = [
  env.SHOPIFY_API_SECRET,
  env.METRICS_TOKEN,
  ...[...env.SECRET_KEYS.all.values()].map((key) => key.export().toString("base64")),
].filter((secret) => secret !== undefined && secret.length >= 16) as string[];

const hideAll = (line: string) => own.reduce((shown, secret) => shown.replaceAll(secret, "[hidden]"), redact(line));

/** The request that this work goes back to, in whichever process it came in; and its trace. */
function whence() {
  const here = trail();
  if (!here) return {};
  const traceId = (traceparentNow() ?? here.traceparent)?.split("-")[1];
  return { requestId: here.id, ...(traceId && { traceId }) };
}

/** Lines go out together, a moment late: one by one they cost a door a tenth of its time. What ends in order loses none. */
const pace = env.NODE_ENV === "production" ? { sync: false, minLength: 4_096, periodicFlush: 100 } : { sync: true };

export const log = pino(
  {
    level: env.LOG_LEVEL,
    base: undefined,
    mixin: whence,
    formatters: { level: (label) => ({ level: label }) },
    timestamp: pino.stdTimeFunctions.isoTime,
    hooks: { streamWrite: hideAll },
  },
  pino.destination({ dest: 1, ...pace }),
);

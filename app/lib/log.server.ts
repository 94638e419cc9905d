import pino from "pino";
import { env } from "./env.server.ts";

/** Numbers in E.164 form anywhere in a line are cut to their last two digits. */
export const hideNumbers = (line: string) => line.replace(/(?<![\w.])(\+|%2B)[1-9]\d{4,12}(\d\d)(?!\d)/g, "$1…$2");

/** Secrets have names; whatever carries one of these is not written. */
const secret = [
  "accessToken", "access_token", "refreshToken", "refresh_token", "id_token", "authorization", "clientSecret", "client_secret",
  "jwt", "assertion", "code", "credentials", "verificationToken", "password",
]; // prettier-ignore

export const log = pino(
  {
    level: env.LOG_LEVEL,
    base: undefined,
    redact: { paths: secret.flatMap((name) => [name, `*.${name}`, `*.*.${name}`]), censor: "[hidden]" },
    formatters: { level: (label) => ({ level: label }) },
    timestamp: pino.stdTimeFunctions.isoTime,
    hooks: { streamWrite: hideNumbers },
  },
  pino.destination({ dest: 1, sync: env.NODE_ENV === "test" }),
);

import { resolve } from "node:path";
import { z } from "zod";
import { readKeys } from "./seal.server.ts";

const keys = z.string().transform((written, context) => {
  try {
    return readKeys(written);
  } catch (error) {
    context.addIssue({ code: "custom", message: (error as Error).message });
    return z.NEVER;
  }
});

const Environment = z.object({
  NODE_ENV: z.enum(["production", "development", "test"]).default("production"),
  HOST: z.string().default("127.0.0.1"),
  PORT: z.coerce.number().int().min(1).max(65_535).default(3000),
  ROLE: z.enum(["all", "web", "worker"]).default("all"),
  LOG_LEVEL: z.enum(["trace", "debug", "info", "warn", "error", "fatal", "silent"]).default("info"),
  DATA_DIR: z
    .string()
    .default(".data")
    .transform((path) => resolve(path)),
  // Whoever shows it may read /metrics; with a port of its own, whoever is on this machine.
  METRICS_TOKEN: z.string().min(16, "must have 16 characters at least").optional(),
  METRICS_PORT: z.coerce.number().int().min(1).max(65_535).optional(),
  // As PostgreSQL itself reads it: an address may name a socket's folder and no host, which is no URL to browsers.
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\/\S+$/, "must be a postgresql:// address")
    .optional(),
  SHOPIFY_API_KEY: z.string().min(1),
  SHOPIFY_API_SECRET: z.string().min(1),
  SHOPIFY_APP_URL: z.url({ protocol: /^https?$/, error: "must be the app's public http(s) address" }),
  SECRET_KEYS: keys,
  APP_BRIDGE_URL: z.url().default("https://cdn.shopify.com/shopifycloud/app-bridge.js"),
  // Whether a merchant may name a biller at http://127.0.0.1: for trying out, on a machine that is nobody else's.
  BILLERS_ON_THIS_MACHINE: z.enum(["refused", "allowed"]).default("refused"),
  RINGCENTRAL_SERVER: z.url().default("https://platform.ringcentral.com"),
});

/** What each variable is for, to say with the complaint that it is missing. */
const purposes: Record<string, string> = {
  SHOPIFY_API_KEY: "the client ID of your app, from the Shopify Partner Dashboard",
  SHOPIFY_API_SECRET: "the client secret of your app, from the Shopify Partner Dashboard",
  SHOPIFY_APP_URL: "the public address of this app, such as https://sms.example.com",
  SECRET_KEYS:
    'the keys that seal secrets at rest: "name:base64 of 32 bytes", newest first; make one with: echo "k1:$(openssl rand -base64 32)"',
};

export class EnvironmentError extends Error {}

/** Reads the environment, once, at start. Throws EnvironmentError with one line a variable. */
export function readEnvironment(source: NodeJS.ProcessEnv) {
  const read = Environment.safeParse(source);
  if (read.success) return read.data;
  const lines = read.error.issues.map(({ path, message }) => {
    const name = String(path[0]);
    const said = source[name] === undefined ? "is missing" : `is malformed: ${message}`;
    return `  ${name} ${said}${purposes[name] ? ` (${purposes[name]})` : ""}`;
  });
  throw new EnvironmentError(`The configuration is not complete:\n${[...new Set(lines)].join("\n")}`);
}

export const env = readEnvironment(process.env);

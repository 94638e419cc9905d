import { resolve } from "node:path";
import { parseArgs } from "node:util";

export type DemoOptions = {
  /** The app's port and the demo page's. */
  port: number;
  demoPort: number;
  host: string;
  /** Everything that the demo keeps: the database, the simulators' records, the keys, the app's log. */
  folder: string;
  /** Forget everything that an earlier demo left in the folder. */
  fresh: boolean;
  /** Hot reload, nothing is built. */
  development: boolean;
  logLevel: string;
};

export const usage = `Starts the app with a stand-in Shopify, a stand-in RingCentral and a phone to text from.

  npm run demo [-- --fresh]     as in production
  npm run dev  [-- --fresh]     with hot reload

  --fresh          start over: forget what the last demo left behind
  --help           show this

  PORT=3000        the app
  DEMO_PORT=4000   the page with the admin and the phone
  DATA_DIR=.data/demo
  LOG_LEVEL=info   how much the app writes to its log`;

type Environment = Record<string, string | undefined>;

/** A complaint in plain words: shown without a stack. */
export class DemoError extends Error {
  override name = "DemoError";
}

/** Reads the command line and the environment. Throws DemoError; answers undefined where only help was asked for. */
export function readOptions(args: string[], environment: Environment): DemoOptions | undefined {
  const { fresh, help } = flagsIn(args);
  if (help) return undefined;
  const options = {
    port: portFrom(environment, "PORT", 3000),
    demoPort: portFrom(environment, "DEMO_PORT", 4000),
    host: environment.HOST || "127.0.0.1",
    folder: resolve(environment.DATA_DIR || ".data/demo"),
    fresh: fresh ?? false,
    development: environment.NODE_ENV === "development",
    logLevel: environment.LOG_LEVEL || "info",
  };
  if (options.port === options.demoPort)
    throw new DemoError(`PORT and DEMO_PORT are both ${options.port}: give them two numbers`);
  return options;
}

function flagsIn(args: string[]) {
  try {
    return parseArgs({ args, options: { fresh: { type: "boolean" }, help: { type: "boolean", short: "h" } } }).values;
  } catch (error) {
    throw new DemoError(`${(error as Error).message}\n\n${usage}`);
  }
}

export function portFrom(environment: Environment, name: "PORT" | "DEMO_PORT", otherwise: number): number {
  const written = environment[name];
  if (!written) return otherwise;
  const port = Number(written);
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    throw new DemoError(`${name} must be a port number from 1 to 65535, and is "${written}"`);
  return port;
}

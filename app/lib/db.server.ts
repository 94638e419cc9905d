import { join } from "node:path";
import { PrismaPg } from "@prisma/adapter-pg";
import pg from "pg";
import { parseIntoClientConfig } from "pg-connection-string";
import { Prisma, PrismaClient } from "../../prisma/generated/client.ts";
import { env } from "./env.server.ts";
import { PreparingClient } from "./postgres/preparing-client.server.ts";
import { addressIn } from "./postgres/start.server.ts";
import { rehearsal } from "./rehearsal.server.ts";

/** Where the embedded PostgreSQL of this installation lives. */
export const postgresFolder = join(env.DATA_DIR, "postgres");

let address = env.DATABASE_URL;

/** Named once, at start: the embedded server may have to keep its socket elsewhere than planned. */
export const useDatabase = (url: string) => void (address = url);
export const databaseUrl = () => address ?? addressIn(postgresFolder);

let client: PrismaClient | undefined;
const pools: { models?: pg.Pool; plain?: pg.Pool } = {};

function open() {
  pools.models = newPool(10);
  return new PrismaClient({
    adapter: new PrismaPg(pools.models, { disposeExternalPool: true }),
    transactionOptions: { maxWait: 10_000, timeout: 20_000 },
    // An error would otherwise quote what was to be written: it goes into the log.
    errorFormat: "minimal",
  });
}

/** The models. Opens its connections at the first use. In a rehearsal, the ones whose rows nobody keeps. */
export const db: PrismaClient = new Proxy({} as PrismaClient, {
  get: (_target, name) => Reflect.get(rehearsal()?.db ?? (client ??= open()), name) as unknown,
});

/** Plain connections, for the three hot paths that go around the models: doors, campaign fan-out, rate slots. */
export function pool() {
  if (rehearsal()) throw new Error("What goes around the models would be kept: not in a rehearsal");
  return (pools.plain ??= newPool(6));
}

function newPool(max: number) {
  const made = new pg.Pool({ ...parseIntoClientConfig(databaseUrl()), max, Client: PreparingClient });
  made.on("error", () => {}); // an idle connection was lost; the next query opens another and reports what it finds
  // One in use was lost: its next query says so. Unheard, it would end the process.
  made.on("connect", (client) => client.on("error", () => {}));
  return made;
}

/** How busy the connections of each pool are now, and who waits for one. */
export const poolsNow = () =>
  Object.entries(pools).flatMap(([name, pool]) => {
    if (!pool) return [];
    const { idleCount: idle, totalCount, waitingCount: waiting } = pool;
    return { name, idle, busy: totalCount - idle, waiting };
  });

export async function closeDatabase() {
  await Promise.all([client?.$disconnect(), pools.plain?.end()]);
  client = pools.models = pools.plain = undefined;
}

export type Tx = Prisma.TransactionClient;
export { Prisma };

/** Did a write collide with a row that is already there? */
export const isDuplicate = (error: unknown) =>
  error instanceof Prisma.PrismaClientKnownRequestError && error.code === "P2002";

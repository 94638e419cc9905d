import type { GatewayMemory } from "#app/gateways/gateway.ts";
import { db, type Tx } from "#app/lib/db.server.ts";
import { open, seal } from "#app/lib/secrets.server.ts";

const about = (accountId: string) => `GatewayAccount.memory:${accountId}`;

const unsealed = (accountId: string, sealed: string | null | undefined): unknown =>
  sealed ? JSON.parse(open(sealed, about(accountId))) : undefined;

export const sealMemory = (accountId: string, remembered: unknown) =>
  remembered === undefined ? null : seal(JSON.stringify(remembered), about(accountId));

/** Work may wait for a network's answer while it holds the lock. */
const patience = { maxWait: 30_000, timeout: 45_000 };

/** What was read with the number itself need not be read again for a call that follows at once. */
const freshMs = 250;

/** What is remembered of a connected number, for all processes together; `read` with its row, a moment ago. */
export function memoryOf(accountId: string, read: string | null): GatewayMemory {
  let staleMs = performance.now() + freshMs;
  return {
    async read() {
      if (performance.now() < staleMs) return unsealed(accountId, read);
      const row = await db.gatewayAccount.findUnique({ where: { id: accountId }, select: { memory: true } });
      return unsealed(accountId, row?.memory);
    },
    exclusively(work) {
      staleMs = 0;
      return inTurn(accountId, () =>
        db.$transaction(async (tx) => {
          const { remember, result } = await work(unsealed(accountId, await lock(tx, accountId)));
          await tx.gatewayAccount.updateMany({
            where: { id: accountId },
            data: { memory: sealMemory(accountId, remember) },
          });
          return result;
        }, patience),
      );
    },
  };
}

async function lock(tx: Tx, accountId: string): Promise<string | null | undefined> {
  const rows = await tx.$queryRaw<{ memory: string | null }[]>`
    SELECT "memory" FROM "GatewayAccount" WHERE "id" = ${accountId}::uuid FOR NO KEY UPDATE`;
  return rows[0]?.memory;
}

const last = new Map<unknown, Promise<unknown>>();

/** Within a process one at a time, so that those who wait for the row do not use up its connections. */
function inTurn<T>(key: unknown, work: () => Promise<T>): Promise<T> {
  const turn = (last.get(key) ?? Promise.resolve()).then(work, work);
  last.set(key, turn);
  const leave = () => {
    if (last.get(key) === turn) last.delete(key);
  };
  turn.then(leave, leave);
  return turn;
}

/** The same for a number that is only being connected and has no row yet. `remembered` can be kept afterwards. */
export function memoryInMind(): GatewayMemory & { remembered: unknown } {
  const memory = {
    remembered: undefined as unknown,
    read: () => Promise.resolve(memory.remembered),
    exclusively: <T>(work: (remembered: unknown) => Promise<{ remember: unknown; result: T }>) =>
      inTurn(memory, async () => {
        const { remember, result } = await work(memory.remembered);
        memory.remembered = remember;
        return result;
      }),
  };
  return memory;
}

import { findGateway } from "#app/gateways/find.server.ts";
import type { DeliveryReceipt, MobileOriginated } from "#app/gateways/gateway.ts";
import { now } from "#app/lib/clock.server.ts";
import { db } from "#app/lib/db.server.ts";
import { uuidOf } from "#app/lib/id.server.ts";
import { enqueue } from "#app/queue/enqueue.server.ts";
import { toAccount } from "./accounts.server.ts";

/** A text that a network has for a number of a shop's. */
export type Arrived = { shopId: string; gateway: string; number: string; message: MobileOriginated };

export type Takers = {
  messages(arrived: readonly Arrived[]): Promise<unknown>;
  receipts(shopId: string, gateway: string, receipts: readonly DeliveryReceipt[]): Promise<unknown>;
};

/** Without a cursor we look back no further: who texted the day before has gone elsewhere. */
const lookBackMs = 24 * 3_600_000;
/** The network's clock may be behind ours: by it, who texts right after a number was connected texted before. */
const clocksDifferMs = 60_000;

/**
 * Asks the network what happened to a number since we last asked, and hands it on: texts whose webhook was lost, and what became
 * of ours. Safe to repeat: the place is moved on only when everything was taken. Throws SendError where the network does not answer.
 */
export async function readChanges(accountId: string, take: Takers): Promise<void> {
  const row = await db.gatewayAccount.findUnique({ where: { id: accountId }, include: { shop: true } });
  const gateway = findGateway(row?.gateway);
  if (!row || !gateway || row.shop.uninstalledAt) return;
  const from = new Date(Math.max(row.connectedAt.getTime() - clocksDifferMs, now().getTime() - lookBackMs));
  const { messages, receipts, cursor } = await gateway.changes(toAccount(row), {
    cursor: row.cursor ?? undefined,
    from,
  });
  const { shopId, gateway: key, number } = row;
  await take.messages(messages.map((message) => ({ shopId, gateway: key, number, message })));
  await take.receipts(shopId, key, receipts);
  await db.gatewayAccount.updateMany({ where: { id: accountId }, data: { cursor } });
}

/** However many hints come, the network is asked this often at most. */
const breathMs = 3_000;

/** For each number, the breath at whose end this process has seen to it that the network is asked. */
const asked = new Map<string, number>();

/** The network hinted that something changed: it is asked at the end of the current breath, once for all hints of that breath. */
export async function askForChanges(accountId: string) {
  const breath = Math.floor(Date.now() / breathMs) + 1;
  if (asked.get(accountId) === breath) return;
  const when = {
    inOrderOf: accountId,
    runAt: new Date(breath * breathMs),
    id: uuidOf(`read-changes ${accountId} ${breath}`),
  };
  await enqueue(db, "read-changes", { accountId }, when);
  asked.set(accountId, breath);
}

/** The network hinted that a subscription nears its end. */
export const askForWatch = (accountId: string) =>
  db.$transaction((tx) => enqueue(tx, "watch-number", { accountId }, { inOrderOf: accountId }));

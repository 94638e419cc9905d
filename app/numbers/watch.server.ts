import type { GatewayAccount as Row } from "../../prisma/generated/client.ts";
import { findGateway } from "#app/gateways/find.server.ts";
import { ConnectError, type Gateway, type Subscription } from "#app/gateways/gateway.ts";
import { now } from "#app/lib/clock.server.ts";
import { db } from "#app/lib/db.server.ts";
import { log } from "#app/lib/log.server.ts";
import { enqueue } from "#app/queue/enqueue.server.ts";
import { openToken, toAccount } from "./accounts.server.ts";
import { hookAddress } from "./connect.server.ts";

/** Renewed this long before it ends: an outage of days loses nothing. */
const aheadMs = 14 * 24 * 3_600_000;

/**
 * Sees to it that the network goes on telling us of a number's texts: renews what will end, makes anew what was lost,
 * and notes for the merchant what only they can put right.
 */
export async function watchNumber(accountId: string): Promise<void> {
  const row = await db.gatewayAccount.findUnique({ where: { id: accountId }, include: { shop: true } });
  const gateway = findGateway(row?.gateway);
  if (!row || !gateway || row.shop.uninstalledAt) return;
  try {
    const subscription = (await living(gateway, row)) ?? (await renew(gateway, row));
    await note(row, subscription.problem, subscription);
  } catch (error) {
    if (!(error instanceof ConnectError)) throw error;
    log.warn({ account: row.id, err: error }, "a number does not work");
    await note(row, error.message);
  }
}

/** The subscription, where it is alive and will be for a while. */
async function living(gateway: Gateway, row: Row): Promise<Subscription | undefined> {
  if (!row.subscriptionId) return undefined;
  const found = await gateway.subscription(toAccount(row), row.subscriptionId);
  return found?.active && found.expiresAt.getTime() - now().getTime() > aheadMs ? found : undefined;
}

const renew = (gateway: Gateway, row: Row) =>
  gateway.subscribe(toAccount(row), {
    address: hookAddress(row),
    verificationToken: openToken(row),
    current: row.subscriptionId ?? undefined,
  });

async function note(row: Row, problem: string | undefined, subscription?: Subscription) {
  await db.$transaction(async (tx) => {
    await tx.gatewayAccount.updateMany({
      where: { id: row.id },
      data: {
        checkedAt: now(),
        problem: problem ?? null,
        problemAt: problem ? ((row.problem === problem ? row.problemAt : undefined) ?? now()) : null,
        ...(subscription && { subscriptionId: subscription.id, subscriptionExpiresAt: subscription.expiresAt }),
      },
    });
    const { shopId, id: subject } = row;
    if (problem && !row.problem) await enqueue(tx, "alert-staff", { shopId, about: "number", subject });
  });
}

import type { GatewayAccount as Row } from "../../prisma/generated/client.ts";
import { findGateway } from "#app/gateways/find.server.ts";
import { db } from "#app/lib/db.server.ts";
import { log } from "#app/lib/log.server.ts";
import { askToTellTheme } from "#app/shops/theme.server.ts";
import { toAccount } from "./accounts.server.ts";
import { forgetDoors } from "./door.server.ts";

/** Ends a number's connection: the network tells us nothing more, and its secrets are gone. What was texted stays. */
export async function disconnectNumber(shopId: string, id: string) {
  const row = await db.gatewayAccount.findFirst({ where: { id, shopId } });
  if (!row) return;
  if (row.subscriptionId) await unsubscribe(row);
  await db.$transaction(async (tx) => {
    await tx.gatewayAccount.deleteMany({ where: { id, shopId } });
    await askToTellTheme(tx, shopId);
  });
  forgetDoors();
}

/** A network that cannot be reached must not keep a merchant from leaving it. */
export async function unsubscribe(row: Row) {
  try {
    await findGateway(row.gateway)?.unsubscribe(toAccount(row), row.subscriptionId!);
  } catch (error) {
    log.warn({ err: error, account: row.id }, "a subscription could not be ended");
  }
}

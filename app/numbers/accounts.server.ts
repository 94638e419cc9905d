import type { GatewayAccount as Row } from "../../prisma/generated/client.ts";
import { findGateway } from "#app/gateways/find.server.ts";
import type { GatewayAccount } from "#app/gateways/gateway.ts";
import { db } from "#app/lib/db.server.ts";
import type { PhoneNumber } from "#app/lib/phone-number.ts";
import { open, seal } from "#app/lib/secrets.server.ts";
import { memoryOf } from "./memory.server.ts";
import { askToTellTheme } from "#app/shops/theme.server.ts";
import type { ConnectedNumber } from "./number.ts";

const aboutCredentials = (id: string) => `GatewayAccount.credentials:${id}`;
const aboutToken = (id: string) => `GatewayAccount.verificationToken:${id}`;

export const sealCredentials = (id: string, credentials: unknown) =>
  seal(JSON.stringify(credentials), aboutCredentials(id));
export const sealToken = (id: string, token: string) => seal(token, aboutToken(id));
export const openToken = ({ id, verificationToken }: Row) => open(verificationToken, aboutToken(id));

/** What a gateway needs to act for this number: its credentials opened. */
export const toAccount = (row: Row): GatewayAccount => ({
  id: row.id,
  number: row.number as PhoneNumber,
  credentials: JSON.parse(open(row.credentials, aboutCredentials(row.id))) as unknown,
  memory: memoryOf(row.id, row.memory),
});

const toNumber = (row: Row): ConnectedNumber => ({
  id: row.id,
  shopId: row.shopId,
  gateway: row.gateway,
  number: row.number as PhoneNumber,
  label: row.label,
  problem: row.problem,
  problemAt: row.problemAt,
  confirmsOptOuts: row.confirmsOptOuts,
  connectedAt: row.connectedAt,
  checkedAt: row.checkedAt,
});

/** A number that texts go out from, with what its network does by itself. */
export type Sender = { account: GatewayAccount; confirmsOptOuts: boolean; spamAt: Date | null };

/** What a text of this number is sent with; undefined where it is no longer connected. */
export async function senderOfNumber(shopId: string, gateway: string, number: string): Promise<Sender | undefined> {
  const row = await db.gatewayAccount.findFirst({ where: { shopId, gateway, number } });
  return row ? { account: toAccount(row), confirmsOptOuts: row.confirmsOptOuts, spamAt: row.spamAt } : undefined;
}

/** The account to act for this number with; undefined where it is no longer connected. */
export const accountOfNumber = async (...number: Parameters<typeof senderOfNumber>) =>
  (await senderOfNumber(...number))?.account;

/** The numbers of a shop. The first is the one that the merchant chose, else the one connected first: texts that answer nobody go out from it. */
export async function numbersOfShop(shopId: string): Promise<ConnectedNumber[]> {
  const rows = await db.gatewayAccount.findMany({
    where: { shopId },
    orderBy: [{ isSender: "desc" }, { connectedAt: "asc" }, { id: "asc" }],
  });
  return rows.map(toNumber);
}

/** Of the credentials of a number, those that may be shown again. */
export async function shownCredentials(shopId: string, id: string): Promise<Record<string, string>> {
  const row = await db.gatewayAccount.findFirst({ where: { id, shopId } });
  const gateway = findGateway(row?.gateway);
  if (!row || !gateway) return {};
  const credentials = toAccount(row).credentials as Record<string, string | undefined>;
  const shown = gateway.fields.filter(({ secret }) => !secret);
  return Object.fromEntries(shown.map(({ name }) => [name, credentials[name] ?? ""]));
}

/** All connected numbers of shops that have the app installed. */
export async function allNumberIds(): Promise<string[]> {
  const rows = await db.gatewayAccount.findMany({ where: { shop: { uninstalledAt: null } }, select: { id: true } });
  return rows.map(({ id }) => id);
}

/** The merchant's word on whether the network answers a STOP by itself. */
export async function setConfirmsOptOuts(shopId: string, id: string, confirmsOptOuts: boolean) {
  await db.gatewayAccount.updateMany({ where: { id, shopId }, data: { confirmsOptOuts } });
}

/** Texts that answer nobody go out from this number from now on. False where the shop has no such number. */
export const chooseSender = (shopId: string, id: string): Promise<boolean> =>
  db.$transaction(async (tx) => {
    const { count } = await tx.gatewayAccount.updateMany({ where: { shopId, id }, data: { isSender: true } });
    if (count !== 1) return false;
    await tx.gatewayAccount.updateMany({ where: { shopId, id: { not: id } }, data: { isSender: false } });
    await askToTellTheme(tx, shopId);
    return true;
  });

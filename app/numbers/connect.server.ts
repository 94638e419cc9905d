import { randomBytes } from "node:crypto";
import type { GatewayAccount as Row } from "../../prisma/generated/client.ts";
import { findGateway } from "#app/gateways/find.server.ts";
import {
  ConnectError,
  type Gateway,
  type GatewayAccount,
  type SenderNumber,
  type Subscription,
} from "#app/gateways/gateway.ts";
import { now } from "#app/lib/clock.server.ts";
import { db, isDuplicate } from "#app/lib/db.server.ts";
import { env } from "#app/lib/env.server.ts";
import { newId } from "#app/lib/id.server.ts";
import { askToTellTheme } from "#app/shops/theme.server.ts";
import { openToken, sealCredentials, sealToken, toAccount } from "./accounts.server.ts";
import { disconnectNumber, unsubscribe } from "./disconnect.server.ts";
import { memoryInMind, sealMemory } from "./memory.server.ts";

export type Wish = {
  shopId: string;
  gateway: string;
  /** As the merchant typed them. A secret left empty stays as it is saved with `replaces`. */
  credentials: Record<string, string>;
  /** Which of several numbers. */
  number?: string;
  /** The connected number whose credentials these take the place of. */
  replaces?: string;
};

export type Connected = { is: "connected"; id: string; number: string } | { is: "choice"; numbers: SenderNumber[] };

/** One refusal for each field that is wrong, in the merchant's words; what concerns no field stands under "". */
export class NotConnected extends Error {
  readonly errors: Record<string, string>;
  constructor(errors: Record<string, string>, options?: ErrorOptions) {
    super(Object.values(errors).join(" "), options);
    this.name = "NotConnected";
    this.errors = errors;
  }
}

export const hookAddress = (row: Pick<Row, "gateway" | "hookPath">) =>
  new URL(`/webhooks/sms/${row.gateway}/${row.hookPath}`, env.SHOPIFY_APP_URL).href;

/**
 * Connects a number: asks the network whether the credentials hold, which numbers they have, and to tell us of texts.
 * Nothing stays behind where a step fails. Throws NotConnected.
 */
export async function connectNumber(wish: Wish): Promise<Connected> {
  try {
    return await connect(wish);
  } catch (error) {
    if (error instanceof ConnectError) throw new NotConnected({ [error.field ?? ""]: error.message }, { cause: error });
    throw error;
  }
}

async function connect(wish: Wish): Promise<Connected> {
  const gateway = findGateway(wish.gateway);
  if (!gateway) throw new ConnectError("This network is not offered");
  const replaced = wish.replaces ? await ownRow(wish.shopId, wish.replaces) : undefined;
  const credentials = readCredentials(gateway, wish.credentials, replaced);
  const memory = memoryInMind();
  const numbers = await gateway.numbers({ id: newId(), credentials, memory });
  const wanted = wish.number ?? replaced?.number;
  const chosen = numbers.length === 1 && !wish.number ? numbers[0] : numbers.find(({ number }) => number === wanted);
  if (!chosen) return { is: "choice", numbers };
  const row = await rowFor(wish, chosen, credentials);
  const account = { id: row.id, number: chosen.number, credentials, memory };
  const subscription = await subscribeOrUndo(gateway, account, row);
  await keep(row, { credentials, remembered: memory.remembered, label: chosen.label }, subscription);
  if (replaced && replaced.id !== row.id) await disconnectNumber(wish.shopId, replaced.id);
  await db.$transaction((tx) => askToTellTheme(tx, wish.shopId));
  return { is: "connected", id: row.id, number: chosen.number };
}

const ownRow = (shopId: string, id: string) => db.gatewayAccount.findFirst({ where: { id, shopId } });

function readCredentials(gateway: Gateway, typed: Record<string, string>, replaced: Row | null | undefined): unknown {
  const saved = replaced?.gateway === gateway.key ? (toAccount(replaced).credentials as Record<string, string>) : {};
  const kept = gateway.fields.filter(({ name, secret }) => secret && !typed[name]?.trim() && saved[name]);
  const whole = { ...typed, ...Object.fromEntries(kept.map(({ name }) => [name, saved[name]])) };
  const read = gateway.credentials.safeParse(whole);
  if (read.success) return read.data;
  throw new NotConnected(
    Object.fromEntries(read.error.issues.map(({ path, message }) => [String(path[0] ?? ""), message]).toReversed()),
  );
}

type Prepared = Row & { isNew: boolean };

/** The network calls our webhook while it subscribes, so the row must be there before. */
async function rowFor(wish: Wish, { number, label }: SenderNumber, credentials: unknown): Promise<Prepared> {
  const known = await db.gatewayAccount.findUnique({ where: { gateway_number: { gateway: wish.gateway, number } } });
  if (known && known.shopId !== wish.shopId) throw takenElsewhere();
  if (known) return { ...known, isNew: false };
  const id = newId();
  try {
    const row = await db.gatewayAccount.create({
      data: {
        id,
        shopId: wish.shopId,
        gateway: wish.gateway,
        number,
        label,
        credentials: sealCredentials(id, credentials),
        hookPath: randomBytes(24).toString("base64url"),
        verificationToken: sealToken(id, randomBytes(24).toString("base64url")),
        confirmsOptOuts: findGateway(wish.gateway)?.capabilities.confirmsOptOuts ?? false,
        connectedAt: now(),
      },
    });
    return { ...row, isNew: true };
  } catch (error) {
    throw isDuplicate(error) ? takenElsewhere() : error;
  }
}

const takenElsewhere = () =>
  new ConnectError(
    "This number is connected to another shop already. Disconnect it there first, or choose another one.",
  );

async function subscribeOrUndo(gateway: Gateway, account: GatewayAccount, row: Prepared): Promise<Subscription> {
  try {
    return await gateway.subscribe(account, {
      address: hookAddress(row),
      verificationToken: openToken(row),
      current: row.subscriptionId ?? undefined,
    });
  } catch (error) {
    if (row.isNew) await db.gatewayAccount.deleteMany({ where: { id: row.id } });
    throw error;
  }
}

type New = { credentials: unknown; remembered: unknown; label: string };

async function keep(row: Prepared, { credentials, remembered, label }: New, subscription: Subscription) {
  // Where the credentials are another user's, the old subscription is theirs and would bring every text twice.
  if (row.subscriptionId && row.subscriptionId !== subscription.id) await unsubscribe(row);
  await db.gatewayAccount.updateMany({
    where: { id: row.id },
    data: {
      credentials: sealCredentials(row.id, credentials),
      memory: sealMemory(row.id, remembered),
      label,
      subscriptionId: subscription.id,
      subscriptionExpiresAt: subscription.expiresAt,
      problem: subscription.problem ?? null,
      problemAt: subscription.problem ? now() : null,
      checkedAt: now(),
    },
  });
}

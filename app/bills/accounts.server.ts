import { randomBytes } from "node:crypto";
import type { BillerAccount as Row } from "../../prisma/generated/client.ts";
import { ConnectBillerError, type Biller } from "#app/billers/biller.ts";
import { findBiller } from "#app/billers/registry.server.ts";
import { now } from "#app/lib/clock.server.ts";
import { db } from "#app/lib/db.server.ts";
import { env } from "#app/lib/env.server.ts";
import { newId } from "#app/lib/id.server.ts";
import { open, seal } from "#app/lib/secrets.server.ts";

const about = (id: string) => `BillerAccount.credentials:${id}`;
const credentialsOf = ({ id, credentials }: Row) => JSON.parse(open(credentials, about(id))) as Record<string, string>;

/** What a biller came to ask for after an account was saved counts as left empty. */
export function openedFor(biller: Biller, row: Row): unknown {
  const empty = Object.fromEntries(biller.fields.map(({ name }) => [name, ""]));
  return biller.credentials.parse({ ...empty, ...credentialsOf(row) });
}

/** A merchant's account at a biller, without its secrets. */
export type BillerAccount = { id: string; biller: string; name: string; callbackAddress: string };

const toAccount = ({ id, biller, name, hookPath }: Row): BillerAccount => ({
  id,
  biller,
  name,
  callbackAddress: new URL(`/webhooks/billers/${hookPath}`, env.SHOPIFY_APP_URL).href,
});

export async function billerAccountsOf(shopId: string): Promise<BillerAccount[]> {
  const rows = await db.billerAccount.findMany({ where: { shopId }, orderBy: [{ name: "asc" }, { id: "asc" }] });
  return rows.map(toAccount);
}

/** One of a shop's, with those of its credentials that may be shown again. */
export async function findBillerAccount(shopId: string, id: string) {
  const row = await db.billerAccount.findFirst({ where: { id, shopId } });
  const biller = findBiller(row?.biller);
  if (!row || !biller) return undefined;
  const credentials = credentialsOf(row);
  const shown = biller.fields.filter(({ secret }) => !secret).map(({ name }) => [name, credentials[name] ?? ""]);
  return { account: toAccount(row), shown: Object.fromEntries(shown) as Record<string, string> };
}

export type Wish = {
  shopId: string;
  biller: string;
  name: string;
  /** As the merchant typed them. A secret left empty stays as it is saved. */
  credentials: Record<string, string>;
  /** The account that is changed; else a new one is made. */
  id?: string;
};

/** Saves an account at a biller, or says what is wrong with which field. Undefined where there is no such account. */
export async function saveBillerAccount(
  wish: Wish,
): Promise<{ id: string } | { errors: Record<string, string> } | undefined> {
  const biller = findBiller(wish.biller);
  const saved = wish.id ? await db.billerAccount.findFirst({ where: { id: wish.id, shopId: wish.shopId } }) : undefined;
  if (!biller || saved === null || (saved && saved.biller !== biller.key)) return undefined;
  const name = wish.name.trim().slice(0, 60);
  if (!name) return { errors: { name: "Give it a name of your own" } };
  const read = await readCredentials(biller, wish.credentials, saved);
  if (!("credentials" in read)) return read;
  const id = saved?.id ?? newId();
  const kept = { name, credentials: seal(JSON.stringify(read.credentials), about(id)) };
  if (saved) await db.billerAccount.updateMany({ where: { id, shopId: wish.shopId }, data: kept });
  else
    await db.billerAccount.create({
      data: {
        ...{ id, shopId: wish.shopId, biller: biller.key, ...kept },
        ...{ hookPath: randomBytes(24).toString("base64url"), createdAt: now() },
      },
    });
  return { id };
}

async function readCredentials(
  biller: Biller,
  typed: Record<string, string>,
  saved: Row | undefined,
): Promise<{ credentials: Record<string, unknown> } | { errors: Record<string, string> }> {
  const before = saved ? credentialsOf(saved) : {};
  const whole = Object.fromEntries(
    biller.fields.map(({ name, secret }) => [
      name,
      (secret && !typed[name]?.trim() && before[name]) || typed[name] || "",
    ]),
  );
  const read = biller.credentials.safeParse(whole);
  if (!read.success) {
    const errors = read.error.issues.map(({ path, message }) => [String(path[0] ?? ""), message]).toReversed();
    return { errors: Object.fromEntries(errors) };
  }
  try {
    await biller.check(read.data);
  } catch (error) {
    if (error instanceof ConnectBillerError) return { errors: { [error.field]: error.message } };
    throw error;
  }
  // As they were typed: the schema turns lists of words into lists, and has to read them again.
  return { credentials: whole };
}

/** Removes an account and the services that it serves, unless payments still wait for it. */
export const removeBillerAccount = (shopId: string, id: string): Promise<"removed" | "payments wait"> =>
  db.$transaction(async (tx) => {
    const waiting = await tx.billPayment.count({
      where: { shopId, state: "waiting", payment: { path: ["billerAccountId"], equals: id } },
    });
    if (waiting > 0) return "payments wait";
    await tx.billerAccount.deleteMany({ where: { id, shopId } });
    return "removed";
  });

export type Door = { account: BillerAccount; shopId: string; biller: Biller; credentials: unknown };

/** Whose callback is this? The path is a secret: without it nothing is found. */
export async function findBillerByHook(hookPath: string): Promise<Door | undefined> {
  const row = await db.billerAccount.findUnique({ where: { hookPath } });
  const biller = findBiller(row?.biller);
  if (!row || !biller) return undefined;
  return {
    account: toAccount(row),
    shopId: row.shopId,
    biller,
    credentials: openedFor(biller, row),
  };
}

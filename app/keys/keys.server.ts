import { randomBytes } from "node:crypto";
import { now } from "#app/lib/clock.server.ts";
import { db } from "#app/lib/db.server.ts";
import { newId } from "#app/lib/id.server.ts";
import { isSame } from "#app/lib/same.server.ts";
import { sha256 } from "#app/lib/seal.server.ts";
import { readKey, shownOf, writeKey, type Scope } from "./key.ts";

export type ListedKey = {
  id: string;
  name: string;
  shown: string;
  scopes: string[];
  createdAt: Date;
  lastUsedAt: Date | null;
};

/** More than these nobody can look after. */
const mostKeys = 20;

/** Makes a key and returns it: this once, and never again. Undefined where the shop has as many as it may. */
export async function createKey(shopId: string, { name, scopes }: { name: string; scopes: readonly Scope[] }) {
  if ((await db.apiKey.count({ where: { shopId, revokedAt: null } })) >= mostKeys) return undefined;
  const id = newId();
  const secret = randomBytes(32).toString("base64url");
  const key = writeKey(id, secret);
  const about = { name, scopes: [...scopes], shown: shownOf(key) };
  await db.apiKey.create({ data: { id, shopId, ...about, keyHash: sha256(secret), createdAt: now() } });
  return { id, key };
}

/** The keys that let somebody in, the newest first. */
export const keysOf = (shopId: string): Promise<ListedKey[]> =>
  db.apiKey.findMany({ where: { shopId, revokedAt: null }, omit: { keyHash: true }, orderBy: { createdAt: "desc" } });

/** From this moment the key lets nobody in. False where it is not there any more. */
export async function revokeKey(shopId: string, id: string): Promise<boolean> {
  const { count } = await db.apiKey.updateMany({ where: { id, shopId, revokedAt: null }, data: { revokedAt: now() } });
  return count === 1;
}

export type Admitted = { keyId: string; shopId: string; scopes: string[] };

/** Whom the header lets in, or nobody. A secret is compared in constant time, and with something where there is no such key. */
export async function admit(authorization: string | null): Promise<Admitted | undefined> {
  const shown = readKey(authorization);
  if (!shown) return undefined;
  const row = await db.apiKey.findUnique({ where: { id: shown.id } });
  const isRight = isSame(row?.keyHash ?? sha256(""), sha256(shown.secret));
  if (!row || !isRight || row.revokedAt) return undefined;
  await noteUse(row);
  return { keyId: row.id, shopId: row.shopId, scopes: row.scopes };
}

/** To the minute: a key in use is no reason to write a row at every call. */
async function noteUse({ id, lastUsedAt }: { id: string; lastUsedAt: Date | null }) {
  if (lastUsedAt && now().getTime() - lastUsedAt.getTime() < 60_000) return;
  await db.apiKey.updateMany({ where: { id }, data: { lastUsedAt: now() } });
}

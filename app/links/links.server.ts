import { randomBytes } from "node:crypto";
import { env } from "#app/lib/env.server.ts";
import { db, type Tx } from "#app/lib/db.server.ts";
import { now } from "#app/lib/clock.server.ts";
import type { Shop } from "#app/shops/shop.ts";
import type { ShortLink } from "./shorten.ts";

/** Letters and digits without those that are mistaken for one another. */
const alphabet = "23456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
const length = 10;
const evenly = 256 - (256 % alphabet.length);

/** 58 bits: a link may lead to somebody's order, so it must not be found by trying. */
export function newCode(): string {
  let code = "";
  while (code.length < length)
    for (const byte of randomBytes(2 * length))
      // What is beyond the last whole alphabet would make some letters likelier than others.
      if (byte < evenly && code.length < length) code += alphabet[byte % alphabet.length];
  return code;
}

/** How long a link of a text leads anywhere: longer than anybody looks for an old text. */
const lastsMs = 180 * 86_400_000;

/** Where a shop's short links live: on the merchant's own link domain, else where the app is. */
export const baseOf = ({ settings }: Shop) =>
  settings.texts.linkDomain ? `https://${settings.texts.linkDomain}` : env.SHOPIFY_APP_URL.replace(/\/+$/, "");

type Sent = { shopId: string; contactId: string; messageId: string };

/** Makes a text's short links lead somewhere, in the transaction that stores the text. */
export const keepLinks = (tx: Tx, sent: Sent, links: readonly ShortLink[]) =>
  keepAllLinks(
    tx,
    links.map((link) => ({ ...link, ...sent })),
  );

/** The same for many texts at once. */
export async function keepAllLinks(tx: Tx, links: readonly (ShortLink & Sent)[]) {
  if (links.length === 0) return;
  const createdAt = now();
  const expiresAt = new Date(createdAt.getTime() + lastsMs);
  const rows = JSON.stringify(links.map((link) => ({ ...link, createdAt, expiresAt })));
  await tx.$executeRaw`
    INSERT INTO "Link" ("code", "shopId", "contactId", "messageId", "target", "createdAt", "expiresAt")
    SELECT "code", "shopId", "contactId", "messageId", "target", "createdAt", "expiresAt"
    FROM json_populate_recordset(NULL::"Link", ${rows}::json)`;
}

/** Where a code leads; undefined where it leads nowhere (any more). */
export async function targetOf(code: string): Promise<string | undefined> {
  if (code.length !== length) return undefined;
  const link = await db.link.findUnique({ where: { code }, select: { target: true, expiresAt: true } });
  return link && link.expiresAt > now() ? link.target : undefined;
}

/** Links that lead nowhere any more, and who followed them. */
export async function forgetOldLinks() {
  await db.link.deleteMany({ where: { expiresAt: { lt: now() } } });
}

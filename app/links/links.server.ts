import { randomInt } from "node:crypto";
import { env } from "#app/lib/env.server.ts";
import { db, type Tx } from "#app/lib/db.server.ts";
import { now } from "#app/lib/clock.server.ts";
import type { Shop } from "#app/shops/shop.ts";
import type { ShortLink } from "./shorten.ts";

/** Letters and digits without those that are mistaken for one another. */
const alphabet = "23456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
const length = 10;

/** 58 bits: a link may lead to somebody's order, so it must not be found by trying. */
export const newCode = () => Array.from({ length }, () => alphabet[randomInt(alphabet.length)]).join("");

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
  await tx.link.createMany({ data: links.map((link) => ({ ...link, createdAt, expiresAt })) });
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

import { now } from "#app/lib/clock.server.ts";
import { db } from "#app/lib/db.server.ts";
import { readSettings } from "#app/shops/settings.ts";
import { sumDaysOf } from "./figures.server.ts";

const day = 86_400_000;
/** So few at a time that nobody who texts meanwhile waits for them. */
const most = 500;
/** What is left then is left for the next night. */
const patienceMs = 120_000;

/** Nothing comes after these. */
const ended = ["wired", "sent", "delivered", "failed", "refused", "unknown", "ended"];

/**
 * Every night: lets go of the texts, and of what was read in them, that are older than their shop keeps them; never of the consent
 * ledger. A text that may come only once, whoever asks again, leaves its cause behind, without its words.
 */
export async function letOldTextsGo(): Promise<void> {
  const until = performance.now() + patienceMs;
  const shops = await db.shop.findMany({ select: { id: true, timeZone: true, settings: true } });
  for (const shop of shops) {
    const { keepTextsDays } = readSettings(shop.settings);
    if (keepTextsDays === null) continue;
    await sumDaysOf(shop);
    const before = new Date(now().getTime() - keepTextsDays * day);
    for (const letGo of [letTextsGo, letWordsGo, letTurnsGo])
      while ((await letGo(shop.id, before)) === most) if (performance.now() > until) return;
  }
}

const letTextsGo = (shopId: string, before: Date) => db.$executeRaw`
  DELETE FROM "Message" WHERE "id" IN (
    SELECT "id" FROM "Message" WHERE "shopId" = ${shopId}::uuid AND "createdAt" < ${before}
      AND "cause" IS NULL AND "status" = ANY(${ended}) LIMIT ${most})`;

const letWordsGo = (shopId: string, before: Date) => db.$executeRaw`
  UPDATE "Message" SET "text" = '', "sealedText" = NULL WHERE "id" IN (
    SELECT "id" FROM "Message" WHERE "shopId" = ${shopId}::uuid AND "createdAt" < ${before}
      AND "cause" IS NOT NULL AND "text" <> '' AND "status" = ANY(${ended}) LIMIT ${most})`;

const letTurnsGo = (shopId: string, before: Date) => db.$executeRaw`
  DELETE FROM "Turn" WHERE "id" IN (
    SELECT "id" FROM "Turn" WHERE "shopId" = ${shopId}::uuid AND "at" < ${before} LIMIT ${most})`;

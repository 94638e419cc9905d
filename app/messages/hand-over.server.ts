import { pool } from "#app/lib/db.server.ts";
import { batched } from "#app/queue/batched.server.ts";

type Beginning = {
  messageId: string;
  at: Date;
  /** The day in the shop, on whose account its parts are. */
  day: string;
};

/**
 * Notes that a text is being handed over, before it is; and what it costs, the first time: one row for a shop and a day, however many
 * texts there are. False where somebody else hands it over. Texts that come to this together are noted together, since those of one shop
 * would wait for each other at that row.
 */
export const noteHandOver = batched<Beginning, boolean>(async (texts) => {
  const { rows } = await pool().query<{ id: string }>(
    `WITH noted AS (
       UPDATE "Message" SET "status" = 'wiring', "attemptedAt" = new.at, "attempts" = "attempts" + 1, "verdict" = 'send', "reason" = NULL
       FROM unnest($1::uuid[], $2::timestamptz[], $3::text[]) AS new(id, at, day)
       WHERE "Message"."id" = new.id AND "status" IN ('queued', 'errored')
       RETURNING "Message"."id", "shopId", "parts", "attempts", new.day
     ), counted AS (
       INSERT INTO "PartsOfDay" AS counted ("shopId", "day", "parts")
       SELECT "shopId", "day", sum("parts") FROM noted WHERE "attempts" = 1 GROUP BY "shopId", "day" ORDER BY "shopId", "day"
       ON CONFLICT ("shopId", "day") DO UPDATE SET "parts" = counted."parts" + excluded."parts"
     )
     SELECT "id" FROM noted`,
    [texts.map(({ messageId }) => messageId), texts.map(({ at }) => at), texts.map(({ day }) => day)],
  );
  const noted = new Set(rows.map(({ id }) => id));
  return texts.map(({ messageId }) => noted.has(messageId));
});

type Taken = { messageId: string; externalId: string; at: Date };

/** The network took it, under this id of its own. */
export const noteTaken = batched<Taken, void>(async (texts) => {
  await pool().query(
    `UPDATE "Message" SET "status" = 'wired', "externalId" = new.external, "wiredAt" = new.at, "sealedText" = NULL, "errorCode" = NULL
     FROM unnest($1::uuid[], $2::text[], $3::timestamptz[]) AS new(id, external, at) WHERE "Message"."id" = new.id`,
    [texts.map(({ messageId }) => messageId), texts.map(({ externalId }) => externalId), texts.map(({ at }) => at)],
  );
  return texts.map(() => undefined);
});

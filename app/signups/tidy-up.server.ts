import { now } from "#app/lib/clock.server.ts";
import { db } from "#app/lib/db.server.ts";

const day = 86_400_000;
/** One that could not be worked on is run again by hand within a week, or never. */
const signUpsForMs = 7 * day;
const countsForMs = day;
/** Whoever has not said yes by then never will: their machine and their page are nobody's proof. */
const unconfirmedForMs = 90 * day;

/** Lets go of what only served to ask, and of whoever left a number and never said yes to it. */
export async function tidyUpSignUps() {
  const before = (ms: number) => new Date(now().getTime() - ms);
  await db.signUp.deleteMany({ where: { createdAt: { lt: before(signUpsForMs) } } });
  await db.signUpCount.deleteMany({ where: { hour: { lt: before(countsForMs) } } });
  await db.$executeRaw`
    UPDATE "ConsentEntry" entry SET "phone" = NULL, "text" = NULL, "wording" = NULL, "evidence" = NULL
    WHERE entry."method" = 'form' AND entry."change" = 'pending' AND entry."recordedAt" < ${before(unconfirmedForMs)}
      AND entry."phone" IS NOT NULL AND NOT EXISTS (
        SELECT 1 FROM "ConsentEntry" later WHERE later."shopId" = entry."shopId" AND later."phoneHash" = entry."phoneHash"
          AND later."sequence" > entry."sequence" AND later."change" = 'opt-in')`;
}

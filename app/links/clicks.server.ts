import { isbot } from "isbot";
import { now } from "#app/lib/clock.server.ts";
import { newId } from "#app/lib/id.server.ts";
import { pool } from "#app/lib/db.server.ts";
import { log } from "#app/lib/log.server.ts";

/** A browser that asks twice for one tap: to show a preview of its own, or after its connection broke. */
const oneTapMs = 2_000;

/** Is it a person who opens the page? Networks, phones and apps look at links on their own, to scan them or to show a preview. */
export function isPerson(request: Request): boolean {
  if (request.method !== "GET") return false;
  const agent = request.headers.get("user-agent");
  if (!agent || isbot(agent)) return false;
  const purpose = ["sec-purpose", "purpose", "x-purpose", "x-moz"].map((name) => request.headers.get(name) ?? "");
  return !purpose.some((said) => /prefetch|preview|prerender/i.test(said));
}

const waiting = new Set<Promise<unknown>>();
/** Beyond these at once somebody floods us, and is not counted: a redirect must stay quick. */
const mostWaiting = 100;

/** Counts a click, behind the visitor's back: they are on their way already. One statement, and none for a second tap within moments. */
export function noteClick(code: string): void {
  if (waiting.size >= mostWaiting) return;
  const counting = count(code).catch((error: unknown) => log.error({ err: error }, "a click could not be counted"));
  waiting.add(counting);
  void counting.finally(() => waiting.delete(counting));
}

/** Until every click so far is counted. */
export const allCounted = () => Promise.all(waiting);

async function count(code: string): Promise<void> {
  const at = now();
  await pool().query(
    `WITH counted AS (
       UPDATE "Link" SET "clicks" = "clicks" + 1, "lastClickAt" = $2
       WHERE "code" = $1 AND ("lastClickAt" IS NULL OR "lastClickAt" < $3) RETURNING "shopId", "contactId")
     INSERT INTO "Click" ("id", "shopId", "contactId", "code", "at")
     SELECT $4::uuid, "shopId", "contactId", $1, $2 FROM counted`,
    [code, at, new Date(at.getTime() - oneTapMs), newId()],
  );
}

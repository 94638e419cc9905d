import { randomUUID } from "node:crypto";
import { setTimeout as wait } from "node:timers/promises";
import { pool } from "#app/lib/db.server.ts";
import { demoShop } from "../support/world.ts";
import type { FaultStage } from "./stage.ts";

/** Before each further try, in ms; Shopify takes four hours for as many. */
const pausesMs = [100, 200, 400, 800, 1_600, 3_200, 6_400, 12_800, 25_600, 51_200];

export type Flood = ReturnType<typeof pourEvents>;

/** Store events about orders with nobody's number on them, each delivered until it is taken, now and then once more. */
export function pourEvents(stage: FaultStage, count: number, together = 16) {
  const ids = new Set<string>();
  const given: string[] = [];
  let refusals = 0;
  const stop = new AbortController();

  async function deliver(place: number) {
    const webhookId = randomUUID();
    ids.add(webhookId);
    const payload = { id: 9_000_000 + place, admin_graphql_api_id: `gid://shopify/Order/${9_000_000 + place}`, line_items: [] }; // prettier-ignore
    const repeat = place % 20 === 0 ? 2 : 1;
    for (const pauseMs of [...pausesMs, undefined]) {
      const statuses = await stage.shopify.deliver(demoShop, "orders/updated", payload, { webhookId, repeat });
      if (statuses.includes(200)) return;
      refusals += 1;
      if (pauseMs === undefined) return void given.push(webhookId);
      await wait(pauseMs);
    }
  }

  let next = 0;
  async function pour() {
    while (next < count && !stop.signal.aborted) await deliver(next++);
  }
  const done = Promise.all(Array.from({ length: together }, pour));
  return {
    ids,
    done,
    /** No more than those that are on their way. */
    enough: () => stop.abort(),
    refused: () => refusals,
    /** How often each event that was taken was kept and ended. */
    async counted() {
      const { rows } = await pool().query<{ webhookId: string; kept: number }>(
        `SELECT "webhookId", count("doneAt")::int AS kept FROM "StoreEvent" WHERE "webhookId" = ANY($1) GROUP BY 1`,
        [[...ids]],
      );
      const kept = new Map(rows.map((row) => [row.webhookId, row.kept]));
      return [...ids].map((id) => ({ what: `the store event ${id}${given.includes(id) ? " (never taken)" : ""}`, count: kept.get(id) ?? 0 })); // prettier-ignore
    },
  };
}

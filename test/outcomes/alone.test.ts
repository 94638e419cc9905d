import { expect, test } from "vitest";
import { clock } from "#app/lib/clock.server.ts";
import { db } from "#app/lib/db.server.ts";
import { newId } from "#app/lib/id.server.ts";
import { aloneIn } from "#app/outcomes/alone.server.ts";
import { useTestDatabase } from "../support/database.ts";

await useTestDatabase();

const breath = () => new Promise((resolve) => setImmediate(resolve));

test("of one name only one is at work in a shop; other names and shops do not wait", async () => {
  const shopId = newId();
  let atWork = 0;
  let most = 0;
  const work = async () => {
    atWork += 1;
    most = Math.max(most, atWork);
    await breath();
    atWork -= 1;
    return most;
  };
  await Promise.all(Array.from({ length: 6 }, () => aloneIn(shopId)("seats", work)));
  expect(most).toBe(1);
  const [inner] = await aloneIn(shopId)("seats", () =>
    Promise.all([aloneIn(shopId)("others", async () => "in"), aloneIn(newId())("seats", async () => "in")]),
  );
  expect(inner).toBe("in");
});

test("work that failed lets the next one in, and a holder that died is outlived", async () => {
  const shopId = newId();
  const alone = aloneIn(shopId);
  await expect(alone("seats", () => Promise.reject(new Error("no")))).rejects.toThrow("no");
  const until = new Date(Date.now() + 20_000);
  await db.lease.create({ data: { shopId, name: "seats", holder: newId(), until } });
  clock.offsetMs = 60_000;
  expect(await alone("seats", async () => "in")).toBe("in");
  clock.offsetMs = 0;
});

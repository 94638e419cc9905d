import { expect, test } from "vitest";
import { db, Prisma } from "#app/lib/db.server.ts";
import { useTestDatabase } from "../support/database.ts";

await useTestDatabase();

// Prisma reads and names every column: one that the migrations lack, or have otherwise, fails here.
test.each(Object.values(Prisma.ModelName))("the migrations give %s the columns of its model", async (model) => {
  const delegate = (db as unknown as Record<string, { findFirst(): Promise<unknown> }>)[
    model[0]!.toLowerCase() + model.slice(1)
  ]!;
  expect(await delegate.findFirst()).toBeNull();
});

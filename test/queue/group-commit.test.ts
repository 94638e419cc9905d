import { expect, test } from "vitest";
import { pool } from "#app/lib/db.server.ts";
import { groupCommit } from "#app/queue/group-commit.server.ts";
import { useTestDatabase } from "../support/database.ts";

await useTestDatabase();

test("a connection that is lost between two statements of a door costs that delivery, and not the process", async () => {
  const keep = groupCommit<"lost" | "kept", string>(async (tx, items) => {
    if (items.includes("lost")) {
      const { rows } = await tx.query<{ pid: number }>("SELECT pg_backend_pid() AS pid");
      const gone = new Promise((resolve) => tx.once("end", resolve));
      await pool().query("SELECT pg_terminate_backend($1)", [rows[0]!.pid]);
      await gone;
    }
    return items;
  });
  await expect(keep("lost")).rejects.toThrow(/terminat|connection|ended/i);
  expect(await keep("kept")).toBe("kept");
});

import { expect, test } from "vitest";
import { createCleanUp } from "./clean-up.ts";

test("stops what was started, the last first, each once, and goes on where one does not stop", async () => {
  const order: string[] = [];
  const complaints: string[] = [];
  const cleanUp = createCleanUp((line) => complaints.push(line));
  cleanUp.add("first", () => order.push("first"));
  cleanUp.add("broken", () => Promise.reject(new Error("no")));
  cleanUp.add("last", async () => void order.push("last"));
  await Promise.all([cleanUp.run(), cleanUp.run()]);
  expect(order).toEqual(["last", "first"]);
  expect(complaints).toEqual(["broken did not stop as it should: no"]);
});

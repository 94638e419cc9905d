import { expect, test } from "vitest";
import { createCleanUp } from "./clean-up.ts";

test("stops what was started, the last first, each once, and goes on where one does not stop", async () => {
  const order: string[] = [];
  const complaints: string[] = [];
  const cleanUp = createCleanUp((line) => complaints.push(line));
  cleanUp.add({ name: "first", stop: () => order.push("first") });
  cleanUp.add({ name: "broken", stop: () => Promise.reject(new Error("no")) });
  cleanUp.add({ name: "last", stop: async () => void order.push("last") });
  await Promise.all([cleanUp.run(), cleanUp.run()]);
  expect(order).toEqual(["last", "first"]);
  expect(complaints).toEqual(["broken did not stop as it should: no"]);
});

test("kills at once what has not stopped yet, and leaves alone what has", async () => {
  const killed: string[] = [];
  const kill = (name: string) => () => void killed.push(name);
  const cleanUp = createCleanUp(() => {});
  cleanUp.add({ name: "first", stop: () => {}, kill: kill("first") });
  cleanUp.add({ name: "stuck", stop: () => new Promise(() => {}), kill: kill("stuck") });
  cleanUp.add({ name: "quick", stop: () => {}, kill: kill("quick") });
  void cleanUp.run();
  await new Promise((resolve) => setImmediate(resolve));
  cleanUp.force();
  expect(killed).toEqual(["stuck", "first"]);
});

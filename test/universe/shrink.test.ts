import { expect, test } from "vitest";
import { shrink } from "./shrink.ts";

const steps = Array.from({ length: 40 }, (_, index) => index);

test("of forty steps the two stay that break it together", async () => {
  let asked = 0;
  const left = await shrink(steps, (some) => {
    asked += 1;
    return Promise.resolve(some.includes(7) && some.includes(31));
  });
  expect(left).toEqual([7, 31]);
  expect(asked).toBeLessThan(60);
});

test("it stops where there is no time left, with what is still broken", async () => {
  let asked = 0;
  const left = await shrink(
    steps,
    (some) => Promise.resolve(some.includes(7)),
    () => asked++ > 8,
  );
  expect(left).toContain(7);
  expect(left.length).toBeLessThan(40);
});

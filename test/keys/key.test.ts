import { randomBytes, randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { readKey, shownOf, writeKey } from "#app/keys/key.ts";

const id = randomUUID();
const secret = randomBytes(32).toString("base64url");
const key = writeKey(id, secret);

test("a key is read as it was written, whatever the secret's letters", () => {
  for (let times = 0; times < 200; times++) {
    const one = { id: randomUUID(), secret: randomBytes(32).toString("base64url") };
    expect(readKey(`Bearer ${writeKey(one.id, one.secret)}`)).toEqual(one);
  }
  expect(readKey(`bearer  ${key}`)).toEqual({ id, secret });
});

test.each([
  null,
  "",
  key,
  `Basic ${key}`,
  `Bearer ${key}x`,
  `Bearer ${key.slice(0, -1)}`,
  `Bearer ${key.replace("smsk", "sms")}`,
  `Bearer ${key} ${key}`,
])("anything else is no key", (written) => {
  expect(readKey(written)).toBeUndefined();
});

test("what is shown of a key does not let anybody in", () => {
  expect(shownOf(key)).toBe(`smsk_…${secret.slice(-4)}`);
});

import { describe, expect, test } from "vitest";
import type { Automation } from "#app/automations/automation.ts";
import * as registry from "#app/automations/registry.ts";
import { scopes } from "#app/shopify/scopes.ts";
import { oddities, sampleOf } from "./samples.ts";

const heard = Object.values<Automation>(registry).flatMap((automation) =>
  automation.topics.map((topic) => ({ key: automation.key, topic, automation })),
);
/** Shopify documents nothing of these. */
const undocumented = ["returns/process"];

test("the documentation shows what most topics bring", () => {
  const empty = new Set(
    heard.filter(({ topic }) => Object.keys(sampleOf(topic).payload).length === 0).map(({ topic }) => topic),
  );
  expect([...empty]).toEqual(undocumented);
  expect(heard.length).toBeGreaterThan(30);
});

describe.each(heard)("$key, of $topic", ({ topic, automation }) => {
  const { payload, scopes: needed } = sampleOf(topic);

  test("comes with a scope that the app asks for", () => {
    const held: readonly string[] = scopes;
    expect(
      needed.length === 0 || needed.some((scope) => held.includes(`read_${scope}`) || held.includes(`write_${scope}`)),
    ).toBe(true);
  });

  test.skipIf(undocumented.includes(topic))("is read as Shopify documents it", () => {
    expect(automation.payload.safeParse(payload).error?.issues ?? []).toEqual([]);
  });

  test.skipIf(undocumented.includes(topic)).each(Object.entries(oddities))("is read %s", (_what, odd) => {
    expect(automation.payload.safeParse(odd(payload)).error?.issues ?? []).toEqual([]);
  });

  test.each([{}, { id: null }, [], "text", null, 7])("never throws over %j", (junk) => {
    expect(() => automation.payload.safeParse(junk)).not.toThrow();
  });
});

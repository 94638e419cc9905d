import { expect, test } from "vitest";
import { triggers, triggersNamed } from "#app/triggers/trigger.ts";

test.each([
  ["sms-received", ["sms-received"]],
  ["SMS received", ["sms-received"]],
  ["Survey answered", ["survey-answered"]],
  ["0199a3c2", triggers],
  ["", triggers],
])("Flow means by %j %j", (written, meant) => expect(triggersNamed(written)).toEqual(meant));

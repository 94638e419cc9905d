import { expect, test } from "vitest";
import { alertFields, readAlertsForm } from "#app/shops/alerts-form.ts";
import { readSettings } from "#app/shops/settings.ts";

const { alerts } = readSettings({});

test("what is saved is read back as it was", () => {
  expect(readAlertsForm(alertFields(alerts), "US")).toEqual({ alerts });
  const some = { phones: ["+12065550100"], of: { ...alerts.of, locked: false } };
  expect(readAlertsForm(alertFields(some as never), "US")).toEqual({ alerts: some });
});

test("numbers are read as people write them, each once", () => {
  const phones = "(206) 555-0100\n\n +44 20 7946 0958 ,+12065550100";
  expect(readAlertsForm({ phones }, "US")).toMatchObject({ alerts: { phones: ["+12065550100", "+442079460958"] } });
});

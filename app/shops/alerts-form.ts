import { toPhoneNumber, type PhoneNumber } from "#app/lib/phone-number.ts";
import { alertAbouts, type Settings } from "./settings.ts";

type Alerts = Settings["alerts"];

const mostPhones = 5;

/** What is saved, as the form has it: one number a line. */
export const alertFields = ({ phones, of }: Alerts): Record<string, string> => ({
  phones: phones.join("\n"),
  ...Object.fromEntries(alertAbouts.map((about) => [about, of[about] ? "on" : "off"])),
});

/** Reads the form. Numbers may be written without the shop's own country. */
export function readAlertsForm(
  fields: Record<string, string>,
  country: string,
): { alerts: Alerts } | { errors: Record<string, string> } {
  const lines = (fields.phones ?? "").split(/[\n,;]/).flatMap((line) => line.trim() || []);
  const phones = new Set<PhoneNumber>();
  for (const line of lines) {
    const phone = toPhoneNumber(line, country);
    if (!phone) return { errors: { phones: `${line.slice(0, 40)} is not a phone number` } };
    phones.add(phone);
  }
  if (phones.size > mostPhones) return { errors: { phones: `At most ${mostPhones} numbers` } };
  const of = Object.fromEntries(alertAbouts.map((about) => [about, fields[about] === "on"]));
  return { alerts: { phones: [...phones], of: of as Alerts["of"] } };
}

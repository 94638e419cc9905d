import { chosen } from "#app/shops/fields.ts";
import { readFields, toForm } from "#app/shops/fields-form.ts";
import type { AutomationChoices, Settings } from "#app/shops/settings.ts";
import type { Automation } from "./automation.ts";

type Form = Record<string, string>;

/** The longest that a merchant may have a text wait: 30 days. */
const longestDelayMinutes = 43_200;

/** Whether the merchant may choose how long it waits: where it does not know so itself. */
export const mayBeDelayed = ({ dueAt, daily, kind }: Automation) => !dueAt && !daily && kind !== "requested";

/** Whether the merchant may choose if it waits for the morning. Offers always do. */
export const mayKeepHours = ({ kind }: Automation) => kind === "transactional";

/** Whether it may go to some customers only. Whoever asked for a text gets it. */
export const mayBeForSome = ({ kind, acts }: Automation) => kind !== "requested" && !acts;

/** What the merchant chose, as the form has it: `on`, `delayMinutes`, `hours`, `tag`, `segmentId` and `values.<setting>`. */
export function automationForm(automation: Automation, settings: Settings): Form {
  const { key, offByDefault, keepsHours, settings: fields = {} } = automation;
  const { on = !offByDefault, delayMinutes = 0, hours, audience, values } = settings.automations[key] ?? {};
  const read = chosen(fields, values);
  return {
    on: on ? "on" : "off",
    delayMinutes: String(delayMinutes),
    hours: hours ?? (keepsHours ? "keep" : "any"),
    tag: audience?.tag ?? "",
    segmentId: audience?.segmentId ?? "",
    ...Object.fromEntries(Object.entries(fields).map(([name, field]) => [`values.${name}`, toForm(field, read[name])])),
  };
}

/** Reads that form; what an automation leaves no choice of is as it says. */
export function readAutomation(
  automation: Automation,
  sent: Readonly<Form>,
): { choices: AutomationChoices } | { errors: Form } {
  const fields = automation.settings ?? {};
  const named = (name: string) => [name, sent[`values.${name}`]] as const;
  const read = readFields(fields, Object.fromEntries(Object.keys(fields).map(named)));
  const delayMinutes = mayBeDelayed(automation) ? Number((sent.delayMinutes || "0").trim()) : 0;
  const isDelay = Number.isInteger(delayMinutes) && delayMinutes >= 0 && delayMinutes <= longestDelayMinutes;
  const errors = {
    ...(!isDelay && { delayMinutes: `Write whole minutes, at most ${longestDelayMinutes} (30 days)` }),
    ...("errors" in read &&
      Object.fromEntries(Object.entries(read.errors).map(([name, error]) => [`values.${name}`, error]))),
  };
  if ("errors" in read || !isDelay) return { errors };
  const { tag = "", segmentId = "" } = mayBeForSome(automation) ? sent : {};
  const hours = mayKeepHours(automation) && sent.hours ? (sent.hours === "keep" ? "keep" : "any") : undefined;
  return {
    choices: {
      on: sent.on !== "off",
      delayMinutes,
      hours,
      audience: { ...(tag.trim() && { tag: tag.trim() }), ...(segmentId && { segmentId }) },
      ...(automation.settings && { values: read.values as AutomationChoices["values"] }),
    },
  };
}

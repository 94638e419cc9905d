import { chosen, defineFields } from "#app/shops/fields.ts";

export const cartSettings = defineFields({
  most: {
    kind: "number",
    label: "Texts about one cart, at most",
    help: "Numbers of the US and Canada get the first one only, within two days: their networks ask for that.",
    ...{ min: 1, max: 3, default: 3 },
  },
  soonMinutes: {
    kind: "number",
    label: "First text: after the last change of the cart",
    ...{ min: 15, max: 1_440, unit: "minutes", default: 60 },
  },
  offerHours: {
    kind: "number",
    label: "Second text: after the last change of the cart",
    ...{ min: 3, max: 168, unit: "hours", default: 24 },
  },
  percent: {
    kind: "number",
    label: "What the second text takes off",
    help: "By a code for one order of this customer alone. 0: it only reminds, and there is no third text.",
    ...{ min: 0, max: 90, unit: "%", default: 10 },
  },
  lastsDays: {
    kind: "number",
    label: "How long the code can be used",
    help: "The third text comes a day before it ends.",
    ...{ min: 2, max: 14, unit: "days", default: 3 },
  },
});

export const cartSteps = [
  { key: "soon", name: "First reminder" },
  { key: "offer", name: "Offer" },
  { key: "last", name: "Last day of the offer" },
] as const;

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** How long after a cart's last change that step is due; undefined where the merchant wants none. */
export function dueAfterMs(step: string, values: Record<string, unknown> | undefined): number | undefined {
  const { most, soonMinutes, offerHours, lastsDays, percent } = chosen(cartSettings, values);
  const place = cartSteps.findIndex(({ key }) => key === step);
  if (place < 0 || place >= most || (step === "last" && percent === 0)) return undefined;
  return [soonMinutes * minute, offerHours * hour, offerHours * hour + (lastsDays - 1) * day][place];
}

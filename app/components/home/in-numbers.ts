import { languageOf } from "#app/lib/language.ts";
import { dayIn } from "#app/lib/moment.ts";
import { formatMoney } from "#app/lib/money.ts";
import type { DaySum } from "#app/messages/day-sum.ts";
import type { Sales, SalesOf } from "#app/sales/figures.server.ts";
import type { Settings } from "#app/shops/settings.ts";
import type { Chart } from "./charts.tsx";
import type { Figure } from "./figures.tsx";
import type { ShownSource } from "./sources.tsx";

type Place = { settings: Settings; currency: string; locale: string };

/** Today, in numbers: the last of the days. */
export function figuresOf(days: readonly DaySum[], sales: Sales | undefined, shop: Place): Figure[] {
  const today = days.at(-1)!;
  const { settings, currency } = shop;
  return [
    { label: "Received", value: String(today.received) },
    { label: "Sent", value: String(today.sent) },
    { label: "Delivered", value: String(today.delivered), help: "As far as networks tell" },
    { label: "Failed", value: String(today.failed) },
    { label: "Orders by text", value: String(sales?.orders ?? 0) },
    { label: "Revenue by text", value: moneyIn(shop, sales?.revenue ?? 0) },
    { label: "Opt-outs", value: String(today.optOuts) },
    {
      label: "Cost, about",
      value: formatMoney(
        { amount: (today.parts * settings.pricePerPart).toFixed(2), currencyCode: currency },
        languageOf(shop.locale),
      ),
      help: today.parts === 1 ? "1 part" : `${today.parts} parts`,
    },
  ];
}

const moneyIn = ({ currency, locale }: Place, amount: number) =>
  formatMoney({ amount: amount.toFixed(2), currencyCode: currency }, languageOf(locale));

/** The last days, figure by figure. */
export function chartsOf(days: readonly DaySum[], byDay: ReadonlyMap<string, Sales>, shop: Place): Chart[] {
  const chart = (
    key: string,
    title: string,
    help: string,
    valueOf: (day: DaySum) => number,
    say: (value: number) => string = String,
  ): Chart => ({
    ...{ key, title, help },
    total: say(days.reduce((sum, day) => sum + valueOf(day), 0)),
    days: days.map((day) => ({
      date: day.date,
      label: dayIn(day.date, shop.locale),
      value: valueOf(day),
      said: say(valueOf(day)),
    })),
  });
  const money = (amount: number) => moneyIn(shop, amount);
  return [
    chart("sent", "Sent", "Taken by the network", ({ sent }) => sent),
    chart("delivered", "Delivered", "As far as networks tell", ({ delivered }) => delivered),
    chart("received", "Replies", "What customers texted", ({ received }) => received),
    chart(
      "orders",
      "Orders by text",
      "Placed by text, or after a link in one",
      (day) => byDay.get(day.date)?.orders ?? 0,
    ),
    chart("revenue", "Revenue by text", "What they came to", (day) => byDay.get(day.date)?.revenue ?? 0, money),
    chart("opt-outs", "Opt-outs", "People who said stop", ({ optOuts }) => optOuts),
  ];
}

/** What brought orders, in the merchant's words: `names` are those of commands and automations. */
export const sourcesOf = (
  sources: readonly SalesOf[],
  names: ReadonlyMap<string, string>,
  shop: Place,
): ShownSource[] =>
  sources.map(({ way, source, orders, revenue }) => ({
    key: `${way} ${source}`,
    name: nameOf(way, names.get(source)),
    orders: String(orders),
    revenue: moneyIn(shop, revenue),
  }));

function nameOf(way: SalesOf["way"], name: string | undefined): string {
  if (way === "text") return name ? `${name}, by text` : "By text";
  return name ? `A link in "${name}"` : "A link in a text";
}

import type { Money } from "#app/lib/money.ts";
import type { DaySum } from "#app/messages/day-sum.ts";
import type { Sales, SalesOf } from "#app/sales/figures.server.ts";
import type { Settings } from "#app/shops/settings.ts";
import { sentence, type Part, type Sentence } from "../sentence.ts";
import type { Chart } from "./charts.tsx";
import type { Figure } from "./figures.tsx";
import type { ShownSource } from "./sources.tsx";

type Place = { settings: Settings; currency: string };

/** Today, in numbers: the last of the days. */
export function figuresOf(days: readonly DaySum[], sales: Sales | undefined, shop: Place): Figure[] {
  const today = days.at(-1)!;
  return [
    { label: "Received", value: today.received },
    { label: "Sent", value: today.sent },
    { label: "Delivered", value: today.delivered, help: sentence("As far as networks tell") },
    { label: "Failed", value: today.failed },
    { label: "Orders by text", value: sales?.orders ?? 0 },
    { label: "Revenue by text", value: { money: moneyIn(shop, sales?.revenue ?? 0) } },
    { label: "Opt-outs", value: today.optOuts },
    {
      label: "Cost, about",
      value: { money: moneyIn(shop, today.parts * shop.settings.pricePerPart) },
      help: sentence("{{count}} parts", { count: today.parts }),
    },
  ];
}

const moneyIn = ({ currency }: Place, amount: number): Money => ({
  amount: amount.toFixed(2),
  currencyCode: currency,
});

/** The last days, figure by figure. */
export function chartsOf(days: readonly DaySum[], byDay: ReadonlyMap<string, Sales>, shop: Place): Chart[] {
  const chart = (
    key: string,
    title: string,
    help: string,
    valueOf: (day: DaySum) => number,
    say: (value: number) => Part = (value) => value,
  ): Chart => ({
    ...{ key, title, help },
    total: say(days.reduce((sum, day) => sum + valueOf(day), 0)),
    days: days.map((day) => ({
      date: day.date,
      value: valueOf(day),
      said: say(valueOf(day)),
    })),
  });
  const money = (amount: number): Part => ({ money: moneyIn(shop, amount) });
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
    orders,
    revenue: moneyIn(shop, revenue),
  }));

function nameOf(way: SalesOf["way"], name: string | undefined): Sentence {
  if (way === "text") return name ? sentence("{{name}}, by text", { name: sentence(name) }) : sentence("By text");
  return name ? sentence('A link in "{{name}}"', { name: sentence(name) }) : sentence("A link in a text");
}

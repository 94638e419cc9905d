import { formatMoney } from "#app/lib/money.ts";
import type { Settings } from "#app/shops/settings.ts";
import type { Figure } from "./figures.tsx";
import type { SetupStep } from "./setup-steps.tsx";
import type { Trouble } from "./attention.tsx";

type Known = { numbers: { number: string; problem: string | null }[]; settings: Settings; texted: boolean };

/** The way to the first text, each step ticked by what was done and not by a click. */
export const setupOf = ({ numbers, settings, texted }: Known): SetupStep[] => [
  {
    title: "Connect your number",
    help: "Your customers text this number, and your shop answers from it.",
    done: numbers.length > 0,
    action: "Connect",
    url: "/app/settings",
  },
  {
    title: "Read your texts",
    help: "Every text has a wording to start with. Make it sound like you.",
    done: settings.textsReviewedAt !== null,
    action: "Open texts",
    url: "/app/templates",
  },
  {
    title: "Send a test to your own phone",
    help: "See a text as your customers will.",
    done: settings.testSentAt !== null,
    action: "Choose a text",
    url: "/app/templates",
  },
  {
    title: "Text your first customer",
    help: "Happens by itself: with the next order of a customer who agreed to texts, or when someone texts your number.",
    done: texted,
    action: "See texts",
    url: "/app/messages",
  },
];

type Signs = {
  numbers: Known["numbers"];
  parked: number;
  failed: number;
  waiting: number;
  payments: number;
  dataRequests: number;
  /** Products that cannot be booked by text, and why. */
  bookings: { title: string; problem: string }[];
};

/** What only the merchant can put right, the worst first. */
export function troublesOf({ numbers, parked, failed, waiting, payments, dataRequests, bookings }: Signs): Trouble[] {
  const troubles: Trouble[] = numbers
    .filter(({ problem }) => problem)
    .map(({ number, problem }) => ({
      title: `${number} does not work as it should`,
      detail: problem!,
      action: "Look at the number",
      url: "/app/settings",
      severe: true,
    }));
  if (payments > 0)
    troubles.push({
      title: payments === 1 ? "A payment by text is not finished" : `${payments} payments by text are not finished`,
      detail:
        "Store credit was taken and what it is for is not done yet. It is tried again until it is, or the money is back.",
      action: "See why",
      url: "/app/messages?show=tasks",
      severe: true,
    });
  if (parked > 0)
    troubles.push({
      title: parked === 1 ? "One task could not be finished" : `${parked} tasks could not be finished`,
      detail: "Each says why, and can be run again once that is put right.",
      action: "See what is left",
      url: "/app/messages?show=tasks",
      severe: true,
    });
  if (waiting > 0)
    troubles.push({
      title: waiting === 1 ? "Somebody waits for you" : `${waiting} people wait for you`,
      detail: "They asked for a person, were not understood, or said that a change was not theirs.",
      action: "Answer them",
      url: "/app/conversations?show=needs-you",
      severe: false,
    });
  for (const { title, problem } of bookings)
    troubles.push({
      title: `${title} can't be booked by text`,
      detail: `${problem} It is declared in the metafield "Booking by text" on the product's page.`,
      action: "Look at BOOK",
      url: "/app/commands/book",
      severe: false,
    });
  if (dataRequests > 0)
    troubles.push({
      title: dataRequests === 1 ? "A customer asked for their data" : `${dataRequests} customers asked for their data`,
      detail: "The law gives you 30 days to hand it over.",
      action: "Download it",
      url: "/app/privacy",
      severe: false,
    });
  if (failed > 0)
    troubles.push({
      title: failed === 1 ? "One text did not arrive today" : `${failed} texts did not arrive today`,
      detail: "Networks say why. Numbers without a phone behind them are not texted again.",
      action: "See which",
      url: "/app/messages?show=trouble",
      severe: false,
    });
  return troubles;
}

type Today = {
  received: number;
  sent: number;
  delivered: number;
  failed: number;
  orders: number;
  optOuts: number;
  parts: number;
};

export function figuresOf(today: Today, { settings, currency }: { settings: Settings; currency: string }): Figure[] {
  const amount = (today.parts * settings.pricePerPart).toFixed(2);
  const cost = formatMoney({ amount, currencyCode: currency }, "en");
  return [
    { label: "Received", value: String(today.received) },
    { label: "Sent", value: String(today.sent) },
    { label: "Delivered", value: String(today.delivered), help: "As far as networks tell" },
    { label: "Failed", value: String(today.failed) },
    { label: "Orders by text", value: String(today.orders) },
    { label: "Opt-outs", value: String(today.optOuts) },
    { label: "Cost, about", value: cost, help: today.parts === 1 ? "1 part" : `${today.parts} parts` },
  ];
}

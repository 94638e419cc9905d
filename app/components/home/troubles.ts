import type { Trouble } from "./attention.tsx";

type Signs = {
  numbers: { number: string; problem: string | null }[];
  parked: number;
  failed: number;
  waiting: number;
  /** Texts of the last day that the network refused since it does not know the number as registered. */
  unregistered: number;
  payments: number;
  dataRequests: number;
  /** Products that cannot be booked by text, and why. */
  bookings: { title: string; problem: string }[];
};

/** What only the merchant can put right, the worst first. */
export function troublesOf(signs: Signs): Trouble[] {
  const { numbers, parked, failed, waiting, unregistered, payments, dataRequests, bookings } = signs;
  const troubles: Trouble[] = numbers
    .filter(({ problem }) => problem)
    .map(({ number, problem }) => ({
      title: `${number} does not work as it should`,
      detail: problem!,
      action: "Look at the number",
      url: "/app/settings",
      severe: true,
    }));
  if (unregistered > 0)
    troubles.push({
      title: "Carriers refuse your texts: your number is not registered for texting",
      detail:
        unregistered === 1
          ? "One text of the last day was refused for that. Finish the registration (in the US, the campaign) in your network's portal."
          : `${unregistered} texts of the last day were refused for that. Finish the registration (in the US, the campaign) in your network's portal.`,
      action: "See which",
      url: "/app/messages?status=failed",
      severe: true,
    });
  if (payments > 0)
    troubles.push({
      title: payments === 1 ? "A payment by text is not finished" : `${payments} payments by text are not finished`,
      detail:
        "Store credit was taken and what it is for is not done yet. It is tried again until it is, or the money is back.",
      action: "See why",
      url: "/app/messages/tasks",
      severe: true,
    });
  if (parked > 0)
    troubles.push({
      title: parked === 1 ? "One task could not be finished" : `${parked} tasks could not be finished`,
      detail: "Each says why, and can be run again once that is put right.",
      action: "See what is left",
      url: "/app/messages/tasks",
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
      url: "/app/messages?status=trouble",
      severe: false,
    });
  return troubles;
}

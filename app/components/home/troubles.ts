import { sentence } from "../sentence.ts";
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
  /** Lists of contacts that stopped on their way in. */
  imports: { id: string; fileName: string; trouble: string }[];
};

/** What only the merchant can put right, the worst first, each with the one thing to do. */
export const troublesOf = (signs: Signs): Trouble[] => [
  ...signs.numbers.flatMap(({ number, problem }) => (problem ? ofNumber(number, problem) : [])),
  ...(signs.unregistered > 0 ? [ofRegistration(signs.unregistered)] : []),
  ...(signs.payments > 0 ? [ofPayments(signs.payments)] : []),
  ...(signs.parked > 0 ? [ofTasks(signs.parked)] : []),
  ...(signs.waiting > 0 ? [ofPeople(signs.waiting)] : []),
  ...signs.imports.map(ofImport),
  ...signs.bookings.map(ofBooking),
  ...(signs.dataRequests > 0 ? [ofData(signs.dataRequests)] : []),
  ...(signs.failed > 0 ? [ofFailures(signs.failed)] : []),
];

const ofNumber = (number: string, problem: string): Trouble => ({
  title: sentence("{{number}} does not work as it should", { number }),
  detail: { written: problem },
  action: "Look at the number",
  url: "/app/settings",
  severe: true,
});

const ofRegistration = (texts: number): Trouble => ({
  title: sentence("Carriers refuse your texts: your number is not registered for texting"),
  detail: sentence(
    "{{count}} texts of the last day were refused for that. Finish the registration (in the US, the campaign) in your network's portal.",
    { count: texts },
  ),
  action: "See which",
  url: "/app/messages?status=failed",
  severe: true,
});

const ofPayments = (payments: number): Trouble => ({
  title: sentence("{{count}} payments by text are not finished", { count: payments }),
  detail: sentence(
    "Store credit was taken and what it is for is not done yet. It is tried again until it is, or the money is back.",
  ),
  action: "See why",
  url: "/app/messages/tasks",
  severe: true,
});

const ofTasks = (tasks: number): Trouble => ({
  title: sentence("{{count}} tasks could not be finished", { count: tasks }),
  detail: sentence("Each says why, and can be run again once that is put right."),
  action: "See what is left",
  url: "/app/messages/tasks",
  severe: true,
});

const ofPeople = (people: number): Trouble => ({
  title: sentence("{{count}} people wait for you", { count: people }),
  detail: sentence("They asked for a person, were not understood, or said that a change was not theirs."),
  action: "Answer them",
  url: "/app/conversations?show=needs-you",
  severe: false,
});

const ofImport = ({ id, fileName, trouble }: Signs["imports"][number]): Trouble => ({
  title: sentence("{{fileName}} is not brought in to its end", { fileName }),
  detail: sentence("{{trouble}} What was brought in stays, and it can go on from there.", {
    trouble: { written: trouble },
  }),
  action: "Let it go on",
  url: `/app/contacts/imports/${id}`,
  severe: false,
});

const ofBooking = ({ title, problem }: Signs["bookings"][number]): Trouble => ({
  title: sentence("{{product}} can't be booked by text", { product: title }),
  detail: sentence('{{problem}} It is declared in the metafield "Booking by text" on the product\'s page.', {
    problem: { written: problem },
  }),
  action: "Look at BOOK",
  url: "/app/commands/book",
  severe: false,
});

const ofData = (requests: number): Trouble => ({
  title: sentence("{{count}} customers asked for their data", { count: requests }),
  detail: sentence("The law gives you 30 days to hand it over."),
  action: "Download it",
  url: "/app/privacy",
  severe: false,
});

const ofFailures = (texts: number): Trouble => ({
  title: sentence("{{count}} texts did not arrive today", { count: texts }),
  detail: sentence("Networks say why. Numbers without a phone behind them are not texted again."),
  action: "See which",
  url: "/app/messages?status=trouble",
  severe: false,
});

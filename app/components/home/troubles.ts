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
  title: `${number} does not work as it should`,
  detail: problem,
  action: "Look at the number",
  url: "/app/settings",
  severe: true,
});

const ofRegistration = (texts: number): Trouble => ({
  title: "Carriers refuse your texts: your number is not registered for texting",
  detail:
    texts === 1
      ? "One text of the last day was refused for that. Finish the registration (in the US, the campaign) in your network's portal."
      : `${texts} texts of the last day were refused for that. Finish the registration (in the US, the campaign) in your network's portal.`,
  action: "See which",
  url: "/app/messages?status=failed",
  severe: true,
});

const ofPayments = (payments: number): Trouble => ({
  title: payments === 1 ? "A payment by text is not finished" : `${payments} payments by text are not finished`,
  detail:
    "Store credit was taken and what it is for is not done yet. It is tried again until it is, or the money is back.",
  action: "See why",
  url: "/app/messages/tasks",
  severe: true,
});

const ofTasks = (tasks: number): Trouble => ({
  title: tasks === 1 ? "One task could not be finished" : `${tasks} tasks could not be finished`,
  detail: "Each says why, and can be run again once that is put right.",
  action: "See what is left",
  url: "/app/messages/tasks",
  severe: true,
});

const ofPeople = (people: number): Trouble => ({
  title: people === 1 ? "Somebody waits for you" : `${people} people wait for you`,
  detail: "They asked for a person, were not understood, or said that a change was not theirs.",
  action: "Answer them",
  url: "/app/conversations?show=needs-you",
  severe: false,
});

const ofImport = ({ id, fileName, trouble }: Signs["imports"][number]): Trouble => ({
  title: `${fileName} is not brought in to its end`,
  detail: `${trouble} What was brought in stays, and it can go on from there.`,
  action: "Let it go on",
  url: `/app/contacts/imports/${id}`,
  severe: false,
});

const ofBooking = ({ title, problem }: Signs["bookings"][number]): Trouble => ({
  title: `${title} can't be booked by text`,
  detail: `${problem} It is declared in the metafield "Booking by text" on the product's page.`,
  action: "Look at BOOK",
  url: "/app/commands/book",
  severe: false,
});

const ofData = (requests: number): Trouble => ({
  title: requests === 1 ? "A customer asked for their data" : `${requests} customers asked for their data`,
  detail: "The law gives you 30 days to hand it over.",
  action: "Download it",
  url: "/app/privacy",
  severe: false,
});

const ofFailures = (texts: number): Trouble => ({
  title: texts === 1 ? "One text did not arrive today" : `${texts} texts did not arrive today`,
  detail: "Networks say why. Numbers without a phone behind them are not texted again.",
  action: "See which",
  url: "/app/messages?status=trouble",
  severe: false,
});

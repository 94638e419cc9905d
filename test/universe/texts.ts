import type { Shopper } from "./cast.ts";

export type Chance = () => number;

/** What a shopper knows when they text: what they said and read last, which orders are theirs, and who else there is. */
export type Knows = {
  me: Shopper;
  others: readonly Shopper[];
  lastSaid: string;
  lastRead: string;
  /** Codes that they have had, the newest first; the first of them may have been answered. */
  codes: readonly string[];
  /** Codes that others have had. */
  codesOfOthers: readonly string[];
  mine: readonly Own[];
  /** Names of orders, without #. */
  notMine: readonly string[];
};

/** An order of theirs, and what they know of it. */
export type Own = { number: string; sent: boolean; booked: boolean; due: boolean; over: boolean };

export const pick = <One>(chance: Chance, from: readonly One[]): One => from[Math.floor(chance() * from.length)]!;

/** What they text next: mostly what our last text asks for, often something else, sometimes nonsense or mischief. */
export function nextText(chance: Chance, knows: Knows): string {
  const { lastSaid, codes } = knows;
  if (lastSaid === "STOP" && chance() < 0.5) return "START";
  // Once more what was just accepted: they are not sure that it went through.
  if (codes[0] === lastSaid && chance() < 0.3) return lastSaid;
  const answer = chance() < 0.8 ? answerTo(chance, knows) : undefined;
  if (answer !== undefined) return answer;
  const dice = chance();
  if (dice < 0.12) return mischief(chance, knows);
  if (dice < 0.17) return pick(chance, nonsense);
  return request(chance, knows);
}

/** What our last text asks for. */
function answerTo(chance: Chance, { me, lastRead, codes }: Knows): string | undefined {
  const code = /\b\d{6}\b/.exec(lastRead)?.[0];
  if (code && codes[0] === code) return chance() < 0.75 ? code : pick(chance, ["2", "2", "2", "NO", "yes", "3"]);
  const names = /names of all (\d)/.exec(lastRead)?.[1];
  const ownName = `${me.name.firstName} ${me.name.lastName}`;
  if (names) return [ownName, ...["Al Fox", "Bo Ash", "Cy Elm", "Di Oak"].slice(0, Number(names) - 1)].join(", ");
  const choices = !/\bReply 1\b/.test(lastRead)
    ? []
    : [...lastRead.matchAll(/(?:^|\s)([1-9])[).:]? /g)].map(([, digit]) => digit!);
  if (choices.length > 0) return chance() < 0.8 ? pick(chance, choices) : "9";
  if (/address|street/i.test(lastRead)) return `${me.street}, San Francisco, CA 94105`;
  if (/your (full )?name|last name|whose name/i.test(lastRead)) return ownName;
  if (/e-?mail/i.test(lastRead)) return me.email;
  if (/which order|order number/i.test(lastRead)) return "1001";
  if (/number at/i.test(lastRead)) return me.accounts.jio;
  if (/how many/i.test(lastRead)) return String(Math.floor(chance() * 4));
  if (/amount|how much/i.test(lastRead)) return String(5 + Math.floor(chance() * 30));
  if (/when\?/i.test(lastRead)) return "tomorrow 10am";
  return undefined;
}

/** To what belongs to others, and with codes that are wrong, old or theirs. */
function mischief(chance: Chance, { codes, codesOfOthers, notMine }: Knows): string {
  const wrong = String(Math.floor(chance() * 1_000_000)).padStart(6, "0");
  const order = notMine.length > 0 ? pick(chance, notMine) : "1001";
  const theirs = codesOfOthers.length > 0 ? pick(chance, codesOfOthers) : wrong;
  const verb = pick(chance, [
    "CANCEL",
    "RETURN",
    "TRACK",
    "REORDER",
    "EDIT",
    "PAY",
    "REFUND",
    "REPLACE",
    "MOVE",
    "INVOICE",
  ]);
  return pick(chance, [
    wrong,
    codes.at(-1) ?? wrong,
    // Once more, after it was accepted.
    codes[0] ?? wrong,
    codes[0] ?? wrong,
    theirs,
    `${verb} ${order}`,
    `${verb} ${order}`,
    `${verb} ${order}`,
  ]);
}

const nonsense = ["?", "lol", "🙂", "asdf qwer", "thanks!", "what", "9999999999", "  ", "ok then maybe later", "2 2 2"];

function request(chance: Chance, knows: Knows): string {
  const dice = chance();
  if (dice < 0.3) return basket(chance);
  if (dice < 0.45) return money(chance, knows);
  if (dice < 0.78) return withOrder(chance, knows);
  if (dice < 0.9) return booking(chance, knows);
  return aboutThem(chance, knows);
}

const goods = ["blue mug", "navy mug", "mug", "SKU MUG-NAV", "espresso cups", "unicorn"];
const upTo = (chance: Chance, most: number) => 1 + Math.floor(chance() * most);

const basket = (chance: Chance) =>
  pick(chance, [
    `BUY ${upTo(chance, 3)} ${pick(chance, goods)}`,
    `BUY ${upTo(chance, 3)} navy mug`,
    `BUY ${upTo(chance, 9)} SKU CUP-ESP`,
    `BUY ${pick(chance, goods)} and ${upTo(chance, 3)} ${pick(chance, goods)}`,
    `BUY 1 blue mug for pickup`,
    `BUY red mug`,
    `BUY 1 gift wrapping`,
    `ADD ${pick(chance, goods)}`,
    `DROP ${pick(chance, goods)}`,
    "CHECKOUT",
    "REORDER",
  ]);

const money = (chance: Chance, { me, others }: Knows) =>
  pick(chance, [
    `SEND ${upTo(chance, 40)} TO ${pick(chance, others).phone.number}`,
    `GIFT ${upTo(chance, 40)} TO ${pick(chance, others).phone.number}`,
    `TOPUP ${5 + upTo(chance, 40)}`,
    `RECHARGE Jio ${me.accounts.jio} ${upTo(chance, 30)}`,
    `PAY City Power ${me.accounts.power}`,
    `PAY City Power ${pick(chance, others).accounts.power}`,
    "PAY",
    "BALANCE",
  ]);

/** Mostly what makes sense with an order of theirs. */
function withOrder(chance: Chance, { mine }: Knows) {
  if (mine.length === 0) return pick(chance, ["TRACK 1001", "CANCEL 1001", "PAY", "change my order"]);
  const { number, sent, booked, due, over } = pick(chance, mine.slice(-4));
  const change = [
    `CANCEL ${number}`,
    `EDIT ${number}`,
    `EDIT ${number} ${upTo(chance, 4)} navy mug`,
    `ADD ${upTo(chance, 3)} SKU CUP-ESP TO ${number}`,
  ];
  const after = [`RETURN ${number}`, `REPLACE ${number}`, `REFUND ${number}`];
  const any = [`TRACK ${number}`, `REORDER ${number}`, `INVOICE ${number}`, ...change, ...after];
  const fit = [
    ...(booked ? [`MOVE ${number} to tomorrow ${pick(chance, ["10am", "11am", "5pm"])}`, `MOVE ${number}`] : []),
    ...(due ? [`PAY ${number}`, `PAY ${number}`] : []),
    ...(sent || booked ? [] : change),
    ...(sent ? after : []),
  ];
  return pick(chance, over || fit.length === 0 || chance() < 0.2 ? any : fit);
}

/** Everybody wants the same few hours and seats. */
const booking = (chance: Chance, { mine }: Knows) =>
  pick(chance, [
    `BOOK haircut tomorrow at ${pick(chance, ["10am", "11am", "5pm"])}`,
    "BOOK haircut tomorrow at 10am",
    `BOOK aurora tomorrow balcony for ${upTo(chance, 4)}`,
    `BOOK yoga class monday 9am for ${upTo(chance, 4)}`,
    `BOOK garden room tomorrow for ${upTo(chance, 2)}`,
    `BOOK coach to boston tomorrow 7:15am for ${upTo(chance, 3)}`,
    `BUY ${upTo(chance, 3)} tickets for aurora tomorrow`,
    `MOVE ${mine.at(-1)?.number ?? "1001"}`,
    "MOVE",
    "BOOK",
  ]);

const aboutThem = (chance: Chance, { me }: Knows) =>
  pick(chance, [
    "TRACK",
    "ORDERS",
    "ADDRESS",
    `ADDRESS NEW ${upTo(chance, 90)} X${me.name.lastName} Road, Oakland, CA 94607`,
    `NAME ${me.name.firstName} ${me.name.lastName}`,
    `EMAIL ${me.email}`,
    "REGISTER",
    `PRICE ${pick(chance, goods)}`,
    "MENU",
    "DEALS",
    `NOTIFY ${pick(chance, ["red mug", "sun hat", ...goods])}`,
    "HELP",
    "LANGUAGE english",
    "NO",
    ...(chance() < 0.5 ? ["PERSON"] : []),
    ...(chance() < 0.5 ? ["STOP"] : ["START"]),
  ]);

import type { Shopper } from "./cast.ts";

export type Chance = () => number;

/** What a shopper knows when they text: what they last read, which orders are theirs, and who else there is. */
export type Knows = {
  me: Shopper;
  others: readonly Shopper[];
  lastRead: string;
  /** Codes that they have had, the newest first. */
  codes: readonly string[];
  /** Codes that others have had. */
  codesOfOthers: readonly string[];
  /** Names of orders, without #. */
  mine: readonly string[];
  notMine: readonly string[];
};

export const pick = <One>(chance: Chance, from: readonly One[]): One => from[Math.floor(chance() * from.length)]!;

/** What they text next: mostly what our last text asks for, often something else, sometimes nonsense or mischief. */
export function nextText(chance: Chance, knows: Knows): string {
  const dice = chance();
  const answer = dice < 0.6 ? answerTo(chance, knows) : undefined;
  if (answer !== undefined) return answer;
  if (dice < 0.66) return mischief(chance, knows);
  if (dice < 0.7) return pick(chance, nonsense);
  return request(chance, knows);
}

/** What our last text asks for. */
function answerTo(chance: Chance, { me, lastRead, codes }: Knows): string | undefined {
  const code = /\b\d{6}\b/.exec(lastRead)?.[0];
  if (code && codes[0] === code) return chance() < 0.85 ? code : pick(chance, ["NO", "2", "yes", "3"]);
  const choices = [...lastRead.matchAll(/(?:^|\s)([1-9])[).:]? /g)].map(([, digit]) => digit!);
  if (choices.length > 0) return chance() < 0.8 ? pick(chance, choices) : "9";
  if (/address|street/i.test(lastRead)) return `${me.street}, San Francisco, CA 94105`;
  if (/your (full )?name/i.test(lastRead)) return `${me.name.firstName} ${me.name.lastName}`;
  if (/e-?mail/i.test(lastRead)) return me.email;
  if (/which order|order number/i.test(lastRead)) return "1001";
  return undefined;
}

function mischief(chance: Chance, { codes, codesOfOthers, notMine }: Knows): string {
  const wrong = String(Math.floor(chance() * 1_000_000)).padStart(6, "0");
  const other = notMine.length > 0 ? pick(chance, notMine) : "1001";
  return pick(chance, [
    wrong,
    codes.at(-1) ?? wrong,
    codesOfOthers.length > 0 ? pick(chance, codesOfOthers) : wrong,
    `CANCEL ${other}`,
    `RETURN ${other}`,
    `TRACK ${other}`,
    `REORDER ${other}`,
    `EDIT ${other}`,
    `PAY ${other}`,
    `REFUND ${other}`,
  ]);
}

const nonsense = ["?", "lol", "🙂", "asdf qwer", "thanks!", "what", "9999999999", "  ", "ok then maybe later", "2 2 2"];

function request(chance: Chance, { me, others, mine }: Knows): string {
  const order = mine.length > 0 ? pick(chance, mine) : "1001";
  const friend = pick(chance, others);
  const quantity = 1 + Math.floor(chance() * 3);
  return pick(chance, [
    ...Array.from({ length: 5 }, () => `BUY ${quantity} ${pick(chance, goods)}`),
    `BUY ${pick(chance, goods)} and ${quantity} ${pick(chance, goods)}`,
    `ADD ${pick(chance, goods)}`,
    "CHECKOUT",
    "REORDER",
    `REORDER ${order}`,
    `CANCEL ${order}`,
    `CANCEL ${order}`,
    `TRACK ${order}`,
    "TRACK",
    "ORDERS",
    "BALANCE",
    `SEND ${1 + Math.floor(chance() * 40)} TO ${friend.phone.number}`,
    `EDIT ${order}`,
    `EDIT ${order} ${quantity} ${pick(chance, goods)}`,
    `PAY ${order}`,
    `RETURN ${order}`,
    `REPLACE ${order}`,
    `REFUND ${order}`,
    "ADDRESS",
    `ADDRESS NEW ${Math.ceil(chance() * 90)} X${me.name.lastName} Road, Oakland, CA 94607`,
    `NAME ${me.name.firstName} ${me.name.lastName}`,
    `EMAIL ${me.email}`,
    `PRICE ${pick(chance, goods)}`,
    "MENU",
    "DEALS",
    `NOTIFY ${pick(chance, goods)}`,
    "HELP",
    "LANGUAGE english",
    "NO",
    ...(chance() < 0.15 ? ["STOP"] : []),
    ...(chance() < 0.3 ? ["START"] : []),
  ]);
}

const goods = ["blue mug", "navy mug", "mug", "SKU MUG-NAV", "espresso cups", "unicorn"];

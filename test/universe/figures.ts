import type { Story } from "./play.ts";
import { acceptedCodes, countBy, rowsOf } from "./promises/known.ts";
import type { Stage } from "./stage.ts";

/** How much went on in a story: so that a promise that held was put to the test. */
export async function figuresOf({ shops, biller, shopify, ringcentral }: Stage, { said, deaths }: Story) {
  const orders = shops.flatMap(({ store }) => store.orders.filter(({ tags }) => tags.includes("SMS order")));
  const ended = await rowsOf<{ speaker: string; ended: string; count: number }>(
    `SELECT "outcome"->>'speaker' AS speaker, "outcome"->>'ended' AS ended, count(*)::int FROM "Turn" GROUP BY 1, 2 ORDER BY 3 DESC`,
  );
  const codes = (await Promise.all(shops.map(acceptedCodes))).flat();
  return {
    texts: said.length,
    answers: ringcentral.sent.length,
    calls: shopify.requests.length,
    events: shopify.deliveries.length,
    deaths,
    orders: orders.length,
    bookings: orders.filter(({ tags }) => tags.includes("Booking")).length,
    giftCards: shops.flatMap(({ store }) => store.tables.giftCards.all()).length,
    bills: biller.payments.length,
    codes: Object.fromEntries(countBy(codes, ({ purpose }) => purpose)),
    ended: Object.fromEntries(ended.map(({ speaker, ended: how, count }) => [`${speaker}: ${how}`, count])),
  };
}

/** What was texted and what came of it, round by round: what was said in one in its order, then what was carried in it. */
export function talkOf({ shops, ringcentral }: Stage, { said, heard }: Story): string[] {
  const places = new Map(shops.map(({ number, place }) => [number, place + 1]));
  const ends = [...heard];
  return ends.flatMap(([round, until], index) => [
    ...said
      .filter((one) => one.round === round)
      .map(({ who, shop, text }) => `${round}: ${who} to shop ${shop + 1}: ${text}`),
    ...ringcentral.sent
      .slice(ends[index - 1]?.[1] ?? 0, until)
      .map(({ from, to, text }) => `${round}: shop ${places.get(from)} to ${to}: ${text}`),
  ]);
}

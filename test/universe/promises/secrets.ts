import { customerOf, ordersOf, rowsOf, type Promised } from "./known.ts";
import type { Shopper } from "../cast.ts";
import type { Shop } from "../stage.ts";

/**
 * Nobody reads where another lives, how they are called or written to, what they owe whom, or where their orders are; nor what another
 * shop knows of them.
 */
export const nothingOfOthers: Promised = ({ shoppers }, { shops }) => {
  const secrets = shops.flatMap((shop) => shop.shoppers.map((one) => [one, secretsOf(shop, one)] as const));
  return shoppers.flatMap((one) => {
    const ofOthers = secrets.flatMap(([other, own]) => (other === one ? [] : own));
    return one
      .received()
      .flatMap((text) =>
        ofOthers
          .filter((secret) => text.includes(secret))
          .map((secret) => `${one.phone.number} read ${secret} in "${text}"`),
      );
  });
};

function secretsOf(shop: Shop, shopper: Shopper): string[] {
  const { street, email, name, accounts } = shopper;
  const customer = customerOf(shop, shopper);
  const tokens = customer ? ordersOf(shop, customer.id).map(({ token }) => token) : [];
  return [street, email, name.lastName, accounts.jio, accounts.power, ...tokens];
}

/** Whoever names another's order is told nothing of it: no price, no link, no code. */
export const noOrdersOfOthers: Promised = async ({ id, store, shoppers }) => {
  const texts = await rowsOf<{ phone: string; asked: string; text: string }>(
    `SELECT reply."phone", inbound."text" AS asked, reply."text" FROM "Message" reply JOIN "Message" inbound ON inbound."id" = reply."inReplyTo"
     WHERE reply."shopId" = $1`,
    [id],
  );
  const phones = new Map<string, string | null>(store.customers.map(({ id, phone }) => [id, phone]));
  const ownerOf = new Map(store.orders.map(({ name, customerId }) => [name.slice(1), phones.get(customerId ?? "")]));
  const playing = new Set<string | null | undefined>(shoppers.map(({ phone }) => phone.number));
  return texts.flatMap(({ phone, asked, text }) => {
    const number = /\b\d{4,}\b/.exec(asked)?.[0] ?? "";
    const owner = ownerOf.get(number);
    if (!playing.has(owner) || owner === phone || !new RegExp(`\\b${number}\\b`).test(text)) return [];
    return /\$\d|https?:|•{3}/.test(text) ? `${phone} asked "${asked}", which is ${owner}'s, and read "${text}"` : [];
  });
};

/** No code stands in the open in what is stored: neither one that approves, nor a gift card's. */
export const codesStayHidden: Promised = async ({ store }) => {
  const rows = await rowsOf<{ id: string; text: string }>(
    `SELECT "id", "text" FROM "Message" WHERE "direction" = 'out' AND "text" ~ '(^|[^0-9a-z])[0-9]{6}([^0-9a-z]|$)'`,
  );
  const kept = await rowsOf<{ row: string }>(
    `SELECT to_jsonb(m)::text AS row FROM "Message" m UNION ALL SELECT to_jsonb(s)::text FROM "Step" s UNION ALL SELECT to_jsonb(t)::text FROM "Turn" t`,
  );
  const cards = store.tables.giftCards.all().map(({ code }) => code);
  return [
    ...rows.map(({ id, text }) => `text ${id} shows a code: ${text}`),
    ...kept.flatMap(({ row }) =>
      cards.some((code) => row.replaceAll(" ", "").includes(code)) ? [`a gift card's code is kept in ${row}`] : [],
    ),
  ];
};

/** The log knows no code, no whole number, no token, and nothing that people wrote. */
export const logStaysClean: Promised = ({ shoppers }, { log, shopify }) => {
  const codes = shoppers.flatMap(({ received }) => received().flatMap((text) => /\b\d{6}\b/.exec(text)?.[0] ?? []));
  const numbers = shoppers.flatMap(({ phone }) => [phone.number, phone.number.slice(2)]);
  const own = shoppers.flatMap(({ street, email, name }) => [street, email, name.lastName]);
  const tokens = new Set(shopify.requests.map(({ token }) => token).filter(Boolean));
  const secrets = [...numbers, ...own, ...tokens];
  const code = new RegExp(`(?<![0-9a-f.-])(${codes.join("|") || "none"})(?![0-9a-f.-])`);
  return log
    .filter((line) => secrets.some((secret) => line.includes(secret)) || code.test(line))
    .map((line) => `the log says: ${line}`);
};

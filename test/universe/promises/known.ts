import { pool } from "#app/lib/db.server.ts";
import type { Shopper } from "../cast.ts";
import type { Story } from "../play.ts";
import type { Shop, Stage } from "../stage.ts";

/** Something that must hold in each shop whatever happens. Returns what breaks it, in words. */
export type Promised = (shop: Shop, stage: Stage, story: Story) => Promise<string[]> | string[];

export const rowsOf = async <Row extends object>(sql: string, values: unknown[] = []) =>
  (await pool().query<Row>(sql, values)).rows;

export type AcceptedCode = { id: string; purpose: string; phone: string; messageId: string };

/** A shop's codes that were accepted, with whose they are and which text brought them. */
export const acceptedCodes = ({ id }: Shop) =>
  rowsOf<AcceptedCode>(
    `SELECT code."id", code."purpose", contact."phone", code."acceptedBy" AS "messageId"
     FROM "Code" code JOIN "Contact" contact ON contact."id" = code."contactId"
     WHERE code."acceptedBy" IS NOT NULL AND code."shopId" = $1`,
    [id],
  );

/** How Shopify's things name the text that approved them. */
export const referenceOf = ({ messageId }: AcceptedCode) => messageId.replaceAll("-", "").slice(-16);

export const countBy = <One>(all: readonly One[], key: (one: One) => string) => {
  const counts = new Map<string, number>();
  for (const one of all) counts.set(key(one), (counts.get(key(one)) ?? 0) + 1);
  return counts;
};

export const customerOf = ({ store }: Shop, { phone }: Shopper) =>
  store.customers.find((one) => one.phone === phone.number);

export type StoreOrder = Shop["store"]["orders"][number];

export const ordersOf = ({ store }: Shop, customerId: string) =>
  store.orders.filter((order) => order.customerId === customerId);

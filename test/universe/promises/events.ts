import { countBy, rowsOf, type Promised } from "./known.ts";

/** Every event of the store that was delivered is kept once, and has come to one end. */
export const everyEventEnds: Promised = async ({ domain }, { shopify }) => {
  const rows = await rowsOf<{ webhookId: string; topic: string; done: boolean; ended: string | null }>(
    `SELECT "webhookId", "topic", "doneAt" IS NOT NULL AS done, "ended" FROM "StoreEvent" WHERE "domain" = $1`,
    [domain],
  );
  const kept = new Set(rows.map(({ webhookId }) => webhookId));
  const delivered = shopify.deliveries.filter(
    ({ shop, url, statuses }) => shop === domain && url.endsWith("/webhooks/shopify") && statuses.includes(200),
  );
  const told = new Set(delivered.map(({ webhookId }) => webhookId));
  return [
    ...rows
      .filter(({ done, ended }) => !done || !ended)
      .map(({ topic, webhookId }) => `event ${topic} (${webhookId}) came to no end`),
    ...delivered
      .filter(({ webhookId }) => !kept.has(webhookId))
      .map(({ topic, webhookId }) => `event ${topic} (${webhookId}) was taken, and is lost`),
    ...rows
      .filter(({ webhookId }) => !told.has(webhookId) && !shopify.deliveries.some((one) => one.webhookId === webhookId))
      .map(({ topic, webhookId }) => `event ${topic} (${webhookId}) is kept, and no such was sent`),
  ];
};

/** However often an event comes: each of its texts is one. */
export const oneTextPerEvent: Promised = async ({ id }) => {
  const rows = await rowsOf<{ phone: string; rule: string; text: string }>(
    `SELECT "phone", "rule", "text" FROM "Message" WHERE "shopId" = $1 AND "rule" LIKE 'automation.%' AND "wiredAt" IS NOT NULL`,
    [id],
  );
  const numbered = rows.filter(({ text }) => /#\d{4}/.test(text));
  return [...countBy(numbered, ({ phone, rule, text }) => `${rule} to ${phone}: ${text}`)].flatMap(([what, count]) =>
    count === 1 ? [] : `${count} times ${what}`,
  );
};

/** What is said of an order whenever that happens to it, and by which rule. */
const toldOf = { "orders/create": "order-confirmation", "orders/fulfilled": "order-fulfilled" };

/** Whatever goes wrong meanwhile, an event comes to what it calls for: a text, or why there is none. Who ordered by text was told there. */
export const everyEventIsFollowed: Promised = async ({ id, domain, shoppers }) => {
  const rows = await rowsOf<{ topic: string; name: string; phone: string }>(
    `SELECT event."topic", event."payload"->>'name' AS name, event."payload"->'customer'->>'phone' AS phone
     FROM "StoreEvent" event JOIN unnest($3::text[], $4::text[]) AS told(topic, rule) ON told.topic = event."topic"
     WHERE event."domain" = $1 AND event."payload"->'customer'->>'phone' = ANY($5)
       AND NOT (event."topic" = 'orders/create' AND event."payload"->>'tags' LIKE '%SMS order%')
       AND NOT EXISTS (SELECT FROM "Message" message WHERE message."shopId" = $2 AND message."phone" = event."payload"->'customer'->>'phone'
         AND message."rule" = 'automation.' || told.rule AND message."text" LIKE '%' || (event."payload"->>'order_number') || '%')`,
    [domain, id, Object.keys(toldOf), Object.values(toldOf), shoppers.map(({ phone }) => phone.number)],
  );
  return rows.map(({ topic, name, phone }) => `${topic} of ${name} led to no text to ${phone}`);
};

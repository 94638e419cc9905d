import { daysBefore, later, minutes, type Dice } from "./dice.ts";
import type { Filled } from "./people.ts";
import type { Row } from "./rows.ts";

export type ShopFilled = { id: string; domain: string; name: string; number: string };

/** What people text, how it is read and what comes back. */
const asked = [
  ["TRACK", "command.track.word.en", "track", "Order 1042 is on its way with UPS and should be there on Tuesday. Reply TRACK anytime."],
  ["where is my order?", "command.track.phrase.en", "track", "Order 1042 is being prepared. We text you when it leaves."],
  ["BUY 2 blue mug", "command.buy.verb.en", "offer", "2 x Blue Mug, total $36.32 with shipping and tax. Reply •••••• to order, NO to drop it. Never share this code."],
  ["HELP", "command.help.word.en", "help", "Text TRACK for your order, BUY and a product to order, PERSON to talk to us. STOP opts out."],
  ["quiero comprar una taza azul", "command.buy.verb.es", "offer", "1 x Blue Mug, total $21.10. Responde •••••• para pedir o NO. No compartas este código."],
  ["ORDERS", "command.orders.word.en", "orders", "Your last orders: 1042 on its way, 1031 delivered. Reply TRACK and a number for more."],
  ["do you have it in green and can it be here before my sister's birthday on the 4th", "unknown", "unknown", "Sorry, we did not get that. Reply HELP for what you can text, or PERSON to talk to us."],
] as const; // prettier-ignore

/** What the shop texts by itself. */
const told = [
  [
    "order-confirmation.confirmed",
    "transactional",
    "thank you for order 1042! Reply TRACK anytime to see where it is.",
  ],
  ["order-fulfilled.shipped", "transactional", "order 1042 left today with UPS. Reply TRACK to follow it."],
  ["delivered.delivered", "transactional", "order 1042 was delivered. Anything wrong? Reply RETURN or PERSON."],
  [
    "cart-reminder.first",
    "marketing",
    "you left a Blue Mug behind: https://sms.example/l/AbCdEf1. Reply STOP to opt out.",
  ],
] as const;

const refusals = [
  "Not sent: this customer has not agreed to receive texts",
  "Not sent: this customer is unsubscribed from SMS in Shopify",
];

export type Texts = { messages: Row[]; turns: Row[]; links: Row[]; clicks: Row[]; orders: Row[]; events: Row[] };

/** Texts of these people with their shop in the days before `end`, with what came of each; none is still to be sent. */
export function texts(
  dice: Dice,
  shop: ShopFilled,
  of: readonly Filled[],
  count: number,
  end: Date,
  mark: string,
): Texts {
  const made: Texts = { messages: [], turns: [], links: [], clicks: [], orders: [], events: [] };
  while (made.messages.length < count) {
    // Some text every day, most never.
    const person = of[Math.floor(dice.chance() ** 2 * of.length)]!;
    const sinceDays = (end.getTime() - person.createdAt.getTime()) / 86_400_000;
    const at = daysBefore(end, dice.chance() * sinceDays);
    if (dice.happens(0.6)) askAndAnswer(dice, shop, person, at, made);
    else tell(dice, shop, person, at, made, `${mark}.${made.messages.length}`);
  }
  made.messages.length = count;
  const kept = new Set(made.messages.map(({ id }) => id));
  return {
    ...made,
    turns: made.turns.filter(({ messageId }) => kept.has(messageId)),
    links: made.links.filter(({ messageId }) => kept.has(messageId)),
  };
}

/** Every column that some text has: a row that lacks one would be another table's to the database. */
const blank = {
  ...{
    sealedText: null,
    parts: 1,
    attachments: 0,
    cause: null,
    inReplyTo: null,
    verdict: null,
    reason: null,
    errorCode: null,
  },
  ...{
    rule: null,
    ended: null,
    author: null,
    attempts: 0,
    attemptedAt: null,
    wiredAt: null,
    deliveredAt: null,
    endedAt: null,
  },
  keepsHours: false,
};

function askAndAnswer(dice: Dice, shop: ShopFilled, person: Filled, at: Date, made: Texts) {
  const [text, rule, ended, answer] = dice.happens(0.06) ? asked.at(-1)! : dice.oneOf(asked.slice(0, -1));
  const common = {
    shopId: shop.id,
    contactId: person.id,
    gateway: "ringcentral",
    number: shop.number,
    phone: person.phone,
  };
  const question = {
    ...blank,
    ...common,
    id: dice.idAt(at),
    direction: "in",
    text,
    kind: "inbound",
    status: "ended",
    rule,
    ended,
  };
  made.messages.push({
    ...question,
    externalId: externalId(dice),
    createdAt: at,
    occurredAt: at,
    endedAt: later(at, 300),
  });
  const [intent = "unknown"] = /(?<=^command\.)[\w-]+/.exec(rule) ?? [];
  const outcome = { ended, speaker: intent, texts: [ended] };
  const turn = { shopId: shop.id, contactId: person.id, messageId: question.id, intent, rule };
  made.turns.push({ ...turn, id: dice.idAt(at), before: { state: "open" }, after: { state: "open" }, outcome, at });
  made.messages.push(
    sent(
      dice,
      { ...common, text: `${shop.name}: ${answer}`, kind: "reply", rule, inReplyTo: question.id },
      later(at, 900),
    ),
  );
  if (ended === "offer" && dice.happens(0.3)) made.orders.push(orderOf(dice, shop, person, at, "text", "buy"));
}

function tell(dice: Dice, shop: ShopFilled, person: Filled, at: Date, made: Texts, cause: string) {
  const [source, kind, words] = dice.oneOf(told);
  const common = {
    shopId: shop.id,
    contactId: person.id,
    gateway: "ringcentral",
    number: shop.number,
    phone: person.phone,
  };
  const text = { ...common, text: `${shop.name}: ${words}`, kind, rule: `automation.${source}`, cause };
  if (kind === "marketing" && person.word !== "opt-in") return void made.messages.push(heldBack(dice, text, at));
  const message = sent(dice, text, at);
  made.messages.push(message);
  if (kind !== "marketing") return void made.events.push(eventOf(dice, shop, at));
  const link = {
    shopId: shop.id,
    contactId: person.id,
    code: `${cause.split(".").at(-1)}-${dice.digits(6)}`,
    messageId: message.id,
  };
  const target = `https://${shop.domain}/cart`;
  const clicks = dice.happens(0.3) ? 1 + dice.below(3) : 0;
  const visits = Array.from({ length: clicks }, (_, index) => later(at, minutes(3 + index * 40)));
  made.links.push({
    ...link,
    target,
    clicks,
    lastClickAt: visits.at(-1) ?? null,
    createdAt: at,
    expiresAt: daysBefore(at, -60),
  });
  for (const visit of visits)
    made.clicks.push({ id: dice.idAt(visit), shopId: shop.id, contactId: person.id, code: link.code, at: visit });
  if (clicks > 0 && dice.happens(0.3))
    made.orders.push(orderOf(dice, shop, person, at, "link", `automation.${source}`));
}

/** A text that the network took: most arrive. */
function sent(dice: Dice, text: Row, at: Date): Row {
  const status = dice.happens(0.94) ? "delivered" : dice.happens(0.5) ? "sent" : "failed";
  const wiredAt = later(at, 400);
  return {
    ...{ ...blank, ...text, id: dice.idAt(at), direction: "out", status, verdict: "send", attempts: 1, createdAt: at },
    ...{ occurredAt: at, attemptedAt: later(at, 200), wiredAt, externalId: externalId(dice) },
    ...(status === "delivered" && { deliveredAt: later(at, 2500), endedAt: later(at, 2500) }),
    ...(status === "failed" && {
      errorCode: "SMS-UP-410",
      reason: "The phone cannot be reached",
      endedAt: later(at, 2500),
    }),
  };
}

function heldBack(dice: Dice, text: Row, at: Date): Row {
  const judged = {
    status: "refused",
    verdict: "refuse",
    reason: dice.oneOf(refusals),
    externalId: null,
    endedAt: later(at, 100),
  };
  return { ...blank, ...text, id: dice.idAt(at), direction: "out", createdAt: at, occurredAt: at, ...judged };
}

const externalId = (dice: Dice) => `fill-${dice.digits(14)}`;

const orderOf = (dice: Dice, shop: ShopFilled, person: Filled, at: Date, way: string, source: string): Row => ({
  ...{
    id: dice.idAt(at),
    shopId: shop.id,
    contactId: person.id,
    orderId: `gid://shopify/Order/${dice.digits(13)}`,
    way,
    source,
  },
  ...{
    amount: (10 + dice.below(9000) / 100).toFixed(2),
    currency: "USD",
    date: at.toISOString().slice(0, 10),
    placedAt: at,
  },
});

const eventOf = (dice: Dice, shop: ShopFilled, at: Date): Row => ({
  ...{
    id: dice.idAt(at),
    domain: shop.domain,
    topic: "orders/create",
    webhookId: dice.idAt(at),
    payload: { id: 1042 },
  },
  ...{ triggeredAt: at, receivedAt: at, doneAt: later(at, 500), ended: "done" },
});

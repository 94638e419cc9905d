import { DateTime } from "luxon";
import { z } from "zod";
import { nothing, type Outcome } from "#app/outcomes/outcome.ts";
import { lastOrders } from "#app/shopify/orders.ts";
import { placedOrders, type PlacedOrder } from "#app/shopify/placed-orders.ts";
import { stockOf } from "#app/shopify/stock.ts";
import { chosen, defineFields } from "#app/shops/fields.ts";
import { defineAutomation, type AutomationContext } from "./automation.ts";
import { bestHourField } from "./best-hour-payload.ts";
import { asksToBuy } from "./buy-payload.ts";
import { customerNow, type ToCustomer } from "./customer-payload.ts";
import { daysFor, longestDays, readIntervals } from "./replenishment.interval.ts";
import { replenishmentTexts } from "./replenishment.texts.ts";

const day = 86_400_000;
/** How long a reply orders it. */
const answerableForMs = 5 * day;
/** So many days more are looked at, for mornings on which nothing ran. */
const caughtUpDays = 2;
/** Among so many orders since it is looked for whether they have bought it again. */
const lookedThrough = 10;

const settings = defineFields({
  goods: {
    kind: "list",
    label: "What runs out, and after how many days",
    help: `One a line, by a part of its name or by a tag of it, such as: Coffee beans = 30. At most ${longestDays} days.`,
    longest: 20,
    default: [],
  },
  ...bestHourField,
});

const Line = z.object({ title: z.string(), fullTitle: z.string(), variantId: z.string(), quantity: z.number() });
type Line = z.infer<typeof Line>;
/** What of an order is used up. */
const ReplenishmentPayload = z.object({ orderId: z.string(), customerId: z.string(), lines: z.array(Line) });
type ReplenishmentPayload = z.infer<typeof ReplenishmentPayload>;

const sample = { shop: { name: "Demo Shop", url: "https://demo-shop.example" }, item: "Coffee Beans", more: 1 };

export const replenishment = defineAutomation<ReplenishmentPayload, ToCustomer>({
  key: "replenishment",
  name: "Time to reorder",
  description:
    "When what somebody bought should be used up: one text an order, and a reply orders the same again after a one-time code.",
  group: "customers",
  topics: [],
  kind: "marketing",
  payload: ReplenishmentPayload,
  settings,
  offByDefault: true,
  waitsForBestHour: true,
  latestAfterMs: day,
  texts: replenishmentTexts,
  samples: { due: { ...sample, byText: true } },
  mustOfferStop: ["due"],
  daily: usedUp,
  recipients: async ({ customerId, orderId }, context) =>
    (await context.wasTold(orderId, "")) ? [] : customerNow(customerId, context),
  about: ({ orderId }) => orderId,
  run: remind,
});

async function* usedUp({ admin, day: today, shop, values }: AutomationContext & { day: string }) {
  const intervals = readIntervals(chosen(settings, values).goods);
  for (const days of new Set(intervals.map((interval) => interval.days))) {
    const to = DateTime.fromISO(today, { zone: shop.timeZone }).plus({ days: 1 }).minus({ days });
    const from = to.minus({ days: Math.min(caughtUpDays, days - 1) + 1 });
    for await (const order of placedOrders(admin, { from: from.toJSDate(), to: to.toJSDate() })) {
      const lines = order.lines.filter((line) => daysFor(intervals, line) === days);
      if (lines.length > 0) yield { orderId: order.id, customerId: order.customerId, lines };
    }
  }
}

async function remind(
  { orderId, customerId, lines }: ReplenishmentPayload,
  _to: ToCustomer,
  { admin, shop, now }: AutomationContext,
): Promise<Outcome> {
  const bought = await boughtSince({ id: orderId, customerId }, admin);
  const wanted = lines.filter(({ title }) => !bought.includes(title));
  if (wanted.length === 0) return nothing("ordered again since");
  const there: Line[] = [];
  for (const line of wanted) if (await isThere(line, admin)) there.push(line);
  if (there.length === 0) return nothing("cannot be had any more");
  const goods = there.map(({ fullTitle: title, ...line }) => ({ ...line, title }));
  const asks = asksToBuy(shop, goods, new Date(now.getTime() + answerableForMs));
  const values = { item: there[0]!.fullTitle, more: there.length - 1, byText: asks !== undefined };
  return { texts: [{ key: "due", values }], ended: "reminded", ...(asks && { changes: [asks] }) };
}

/** What of the shop they have bought in orders after that one, by title. */
async function boughtSince(
  { id, customerId }: Pick<PlacedOrder, "id" | "customerId">,
  admin: AutomationContext["admin"],
) {
  const orders = await lastOrders(admin, [customerId], lookedThrough);
  const place = orders.findIndex((order) => order.id === id);
  return orders
    .slice(0, place < 0 ? orders.length : place)
    .filter(({ cancelledAt }) => !cancelledAt)
    .flatMap(({ lines }) => lines.map(({ title }) => title));
}

async function isThere({ variantId, quantity }: Line, admin: AutomationContext["admin"]): Promise<boolean> {
  const stock = await stockOf(admin, variantId);
  return stock.available && (stock.quantity === null || stock.quantity >= quantity);
}

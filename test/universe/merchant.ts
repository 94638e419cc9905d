import { handBack, unlock } from "#app/conversations/thread-state.server.ts";
import type { Contact } from "#app/contacts/contact.ts";
import { db } from "#app/lib/db.server.ts";
import { received } from "../simulators/shopify/trade/order-status.ts";
import type { Order } from "../simulators/shopify/store/records/order.ts";
import type { Shopper } from "./cast.ts";
import type { Stage } from "./stage.ts";
import { pick, type Chance } from "./texts.ts";

/** What goes on in the shop while people text: parcels leave, cash comes in, some orders fall through, billers make up their minds. */
export function trade(stage: Stage, chance: Chance) {
  const { store, shopify, biller } = stage;
  const { merchant } = shopify;
  const open = () => store.orders.filter(({ cancelledAt }) => !cancelledAt);
  const some = (orders: Order[], odds: number, act: (order: Order) => void) => {
    if (orders.length > 0 && chance() < odds) act(pick(chance, orders));
  };
  for (const { name } of open().filter(isToBeSent)) {
    if (chance() < 0.85) continue;
    merchant.fulfil(name, { number: "1Z9", company: "UPS" });
    merchant.markDelivered(name);
  }
  some(open().filter(isTopUp).filter(isUnpaid), 0.9, ({ name }) => merchant.markPaid(name));
  some(open().filter(isUnpaid), 0.3, ({ name }) => merchant.markPaid(name));
  const untouched = open().filter((order) => isUnsent(order) && order.returns.length === 0);
  some(untouched.filter((order) => !isTopUp(order) && !isBill(order)), 0.25, ({ name }) => merchant.cancel(name)); // prettier-ignore
  const asked = open().filter(({ returns }) => returns.at(-1)?.status === "REQUESTED");
  some(asked, 0.5, ({ name }) => merchant.approveReturn(name));
  if (chance() < 0.2) merchant.setPrice("CUP-ESP", pick(chance, ["29.00", "31.50", "24.25"]));
  for (const { key, status } of biller.payments)
    if (status === "pending" && chance() < 0.5) biller.end(key, pick(chance, ["paid", "paid", "failed"] as const));
}

const isUnsent = ({ fulfillments }: Order) => fulfillments.length === 0;
const isTopUp = ({ lines }: Order) => lines.some(({ sku }) => sku === "SRV-WRP");
const isBill = ({ tags }: Order) => tags.includes("Bill paid by text");
const isToBeSent = (order: Order) =>
  isUnsent(order) &&
  order.lines.some(({ requiresShipping, currentQuantity }) => requiresShipping && currentQuantity > 0);
const isUnpaid = (order: Order) => received(order) < order.current.total;

/** Whom a person of the shop was to answer is handed back to the robot; who said "that was not me" can order again. */
export async function answerPeople() {
  const waiting = await db.conversation.findMany({
    where: { OR: [{ humanSince: { not: null } }, { lockedAt: { not: null } }] },
    include: { contact: true },
  });
  for (const { contact } of waiting) {
    await handBack(contact as unknown as Contact);
    await unlock(contact as unknown as Contact);
  }
}

/** Gives everybody a phone that can be recharged, and an electricity bill. */
export function owe({ biller }: Stage, shoppers: readonly Shopper[]) {
  const accountsOf = (code: string) => biller.operators.find((one) => one.code === code)!.accounts;
  for (const { accounts } of shoppers) {
    accountsOf("JIO")[accounts.jio] = {};
    accountsOf("POWER")[accounts.power] = { due: 12.5, bill: `P-${accounts.power}` };
  }
}

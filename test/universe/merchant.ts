import { handBack, unlock } from "#app/conversations/thread-state.server.ts";
import type { Contact } from "#app/contacts/contact.ts";
import { db } from "#app/lib/db.server.ts";
import { received } from "../simulators/shopify/trade/order-status.ts";
import type { Order } from "../simulators/shopify/store/records/order.ts";
import type { Shopper } from "./cast.ts";
import type { Deed } from "./deeds.ts";
import type { Shop, Stage } from "./stage.ts";
import { pick, type Chance } from "./texts.ts";

/** Somebody of the shop, a carrier, a bank or a biller does something. */
export function act(stage: Stage, shop: Shop, deed: Deed, chance: Chance) {
  acts[deed]({ stage, shop, chance });
}

type Scene = { stage: Stage; shop: Shop; chance: Chance };

const some = <One>({ chance }: Scene, from: readonly One[], act: (one: One) => unknown) =>
  from.length > 0 && act(pick(chance, from));
const open = ({ shop }: Scene) => shop.store.orders.filter(({ cancelledAt }) => !cancelledAt);

const send = (scene: Scene) =>
  some(scene, open(scene).filter(isToBeSent), ({ name }) => {
    scene.shop.merchant.fulfil(name, { number: "1Z9", company: "UPS" });
    scene.shop.merchant.markDelivered(name);
  });
const buyOnline = ({ shop, chance }: Scene) => {
  const { number, address } = addressed(pick(chance, shop.shoppers));
  const lines = [{ sku: pick(chance, ["MUG-NAV", "CUP-ESP"]), quantity: 1 }];
  return shop.merchant.startCheckout({ phone: number, lines, address });
};
const stock = (pieces: number) => (scene: Scene) =>
  scene.shop.merchant.setStock(pick(scene.chance, ["MUG-RED", "HAT-SUN"]), pieces);

const consent = (state: "SUBSCRIBED" | "UNSUBSCRIBED") => (scene: Scene) =>
  some(
    scene,
    scene.shop.store.customers.filter(({ phone }) => scene.shop.shoppers.some((one) => one.phone.number === phone)),
    ({ phone }) => scene.shop.merchant.setConsent(phone!, state),
  );

const acts: Record<Deed, (scene: Scene) => unknown> = {
  "a parcel leaves": send,
  "a second parcel leaves": send,
  "a top-up is paid": (scene) =>
    some(scene, open(scene).filter(isTopUp).filter(isUnpaid), ({ name }) => scene.shop.merchant.markPaid(name)),
  "cash comes in": (scene) =>
    some(scene, open(scene).filter(isUnpaid), ({ name }) => scene.shop.merchant.markPaid(name)),
  "an order falls through": (scene) =>
    some(
      scene,
      open(scene).filter((one) => isUnsent(one) && one.returns.length === 0 && !isTopUp(one) && !isBill(one)),
      ({ name }) => scene.shop.merchant.cancel(name),
    ),
  "a return is approved": (scene) =>
    some(
      scene,
      open(scene).filter(({ returns }) => returns.at(-1)?.status === "REQUESTED"),
      ({ name }) => scene.shop.merchant.approveReturn(name),
    ),
  "a price changes": ({ shop, chance }) => shop.merchant.setPrice("CUP-ESP", pick(chance, ["29.00", "31.50", "24.25"])),
  "goods run out": stock(0),
  "goods come back": stock(50),
  "somebody buys online": (scene) => scene.shop.merchant.completeCheckout(buyOnline(scene).id),
  "somebody leaves a cart": buyOnline,
  "somebody unsubscribes in the shop": consent("UNSUBSCRIBED"),
  "somebody subscribes in the shop": consent("SUBSCRIBED"),
  "billers make up their minds": ({ stage, chance }) => {
    for (const { key, status } of stage.biller.payments)
      if (status === "pending" && chance() < 0.5)
        stage.biller.end(key, pick(chance, ["paid", "paid", "failed"] as const));
  },
};

const addressed = ({ phone, street }: Shopper) => ({
  number: phone.number,
  address: { address1: street, city: "San Francisco", provinceCode: "CA", zip: "94105" },
});

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

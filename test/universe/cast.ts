import { creditAccountOf } from "../simulators/shopify/trade/store-credit.ts";
import type { World } from "../support/world.ts";
import type { Shop } from "./stage.ts";

/** Who texts a shop in a story, with things of their own that must never be told to anybody else, nor to them by another shop. */
export type Shopper = {
  phone: ReturnType<World["phone"]>;
  name: { firstName: string; lastName: string };
  email: string;
  street: string;
  /** What they may recharge, and where their electricity bill is due. */
  accounts: { jio: string; power: string };
  /** In cents. */
  credit: number;
  known: boolean;
  /** What this shop has texted them, of all that the network has carried since then. */
  received(since?: number): string[];
};

type Standing = Pick<Shopper, "known" | "credit">;

/** Most have store credit, every fifth is unknown to the shop. */
const mixed = (index: number): Standing => {
  const known = index % 5 !== 4;
  return { known, credit: known && index % 4 !== 3 ? 200_00 : 0 };
};

/** People of one shop; whoever texts another shop, too, is called and lives otherwise there, and has the same phone. */
export const cast = (world: World, shop: Shop, count: number, standing = mixed): Shopper[] =>
  Array.from({ length: count }, (_, index) => shopper(world, shop, index, standing(index)));

function shopper(world: World, shop: Shop, index: number, standing: Standing): Shopper {
  const mark = marked(index + 1 + shop.place * 5_000);
  const four = String(index + 1).padStart(4, "0");
  const own = String(index + 1 + shop.place * 5_000).padStart(4, "0");
  const number = `+1415556${four}`;
  const person: Shopper = {
    phone: world.phone(number),
    name: { firstName: "Sam", lastName: `Qu${mark}` },
    email: `${mark}@example.com`,
    street: `${index + 1} X${mark} Road`,
    accounts: { jio: `987651${own}`, power: `5523${own}` },
    received: (since = 0) =>
      world.ringcentral.sent
        .slice(since)
        .filter(({ from, to }) => from === shop.number && to === number)
        .map(({ text }) => text),
    ...standing,
  };
  if (standing.known) enter(shop, person);
  return person;
}

/** Puts somebody into the shop's books, with something that they bought online. */
function enter({ merchant, store }: Shop, { phone, name, email, street, credit }: Shopper) {
  const address = { address1: street, city: "San Francisco", provinceCode: "CA", zip: "94105" };
  const person = { phone: phone.number, ...name, email, subscribed: true, address };
  const { id } = merchant.addCustomer(person);
  const lines = [{ sku: "MUG-NAV", quantity: 2 }];
  merchant.completeCheckout(merchant.startCheckout({ phone: phone.number, lines, address }).id);
  if (credit > 0) creditAccountOf(store, id, "USD").balance = credit;
}

/** Letters that are in nobody else's things and in no text of ours. */
const marked = (count: number) =>
  Array.from(count.toString(26).padStart(3, "0"), (digit) => letters[parseInt(digit, 26)]).join("");
const letters = "zqxjkvwbpygfmcldhrstnaioue";

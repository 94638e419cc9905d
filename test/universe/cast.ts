import { creditAccountOf } from "../simulators/shopify/trade/store-credit.ts";
import { demoShop, type World } from "../support/world.ts";

/** Who texts in a story, with things of their own that must never be told to anybody else. */
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
};

type Standing = Pick<Shopper, "known" | "credit">;

/** Most have store credit, every fifth is unknown to the shop. */
const mixed = (index: number): Standing => {
  const known = index % 5 !== 4;
  return { known, credit: known && index % 4 !== 3 ? 200_00 : 0 };
};

export const cast = (world: World, count: number, standing = mixed): Shopper[] =>
  Array.from({ length: count }, (_, index) => shopper(world, index, standing(index)));

function shopper(world: World, index: number, standing: Standing): Shopper {
  const mark = marked(index + 1);
  const four = String(index + 1).padStart(4, "0");
  const number = `+1415556${four}`;
  const person: Shopper = {
    phone: world.phone(number),
    name: { firstName: "Sam", lastName: `Qu${mark}` },
    email: `${mark}@example.com`,
    street: `${index + 1} X${mark} Road`,
    accounts: { jio: `987651${four}`, power: `5523${four}` },
    ...standing,
  };
  if (standing.known) enter(world, person);
  return person;
}

/** Puts somebody into the shop's books, with something that they bought online. */
function enter(world: World, { phone, name, email, street, credit }: Shopper) {
  const address = { address1: street, city: "San Francisco", provinceCode: "CA", zip: "94105" };
  const person = { phone: phone.number, ...name, email, subscribed: true, address };
  const { id } = world.shopify.merchant.addCustomer(person);
  const lines = [{ sku: "MUG-NAV", quantity: 2 }];
  world.shopify.merchant.completeCheckout(
    world.shopify.merchant.startCheckout({ phone: phone.number, lines, address }).id,
  );
  if (credit > 0) creditAccountOf(world.shopify.store(demoShop), id, "USD").balance = credit;
}

/** Letters that are in nobody else's things and in no text of ours. */
const marked = (count: number) =>
  Array.from(count.toString(26).padStart(3, "0"), (digit) => letters[parseInt(digit, 26)]).join("");
const letters = "zqxjkvwbpygfmcldhrstnaioue";

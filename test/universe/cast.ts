import { creditAccountOf } from "../simulators/shopify/trade/store-credit.ts";
import { demoShop, type World } from "../support/world.ts";

/** Who texts in a story, with things of their own that must never be told to anybody else. */
export type Shopper = {
  phone: ReturnType<World["phone"]>;
  name: { firstName: string; lastName: string };
  email: string;
  street: string;
  /** In cents. */
  credit: number;
  known: boolean;
};

let people = 0;

/** Every second shopper has store credit, every fifth is unknown to the shop. */
export function cast(world: World, count: number): Shopper[] {
  return Array.from({ length: count }, (_, index) => shopper(world, index));
}

function shopper(world: World, index: number): Shopper {
  people += 1;
  const mark = marked(people);
  const number = `+1415556${String(people).padStart(4, "0")}`;
  const person: Shopper = {
    phone: world.phone(number),
    name: { firstName: "Sam", lastName: `Qu${mark}` },
    email: `${mark}@example.com`,
    street: `${people} X${mark} Road`,
    credit: index % 2 === 0 ? 200_00 : 0,
    known: index % 5 !== 4,
  };
  if (!person.known) return { ...person, credit: 0 };
  const { street, email, name, credit } = person;
  const address = { address1: street, city: "San Francisco", provinceCode: "CA", zip: "94105" };
  const { id } = world.shopify.merchant.addCustomer({ phone: number, ...name, email, subscribed: true, address });
  if (credit > 0) creditAccountOf(world.shopify.store(demoShop), id, "USD").balance = credit;
  return person;
}

/** Letters that are in nobody else's things and in no text of ours. */
const marked = (count: number) =>
  [...count.toString(26).padStart(3, "0")].map((digit) => letters[parseInt(digit, 26)]).join("");
const letters = "zqxjkvwbpygfmcldhrstnaioue";

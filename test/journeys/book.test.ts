import { DateTime } from "luxon";
import { afterEach, describe, expect, test } from "vitest";
import { clock } from "#app/lib/clock.server.ts";
import { daysAhead } from "../simulators/shopify/seed/demo-bookings.ts";
import type { Ware } from "../simulators/shopify/seed/stock-up.ts";
import { availableOf } from "../simulators/shopify/trade/inventory.ts";
import { codeIn, demoShop, startWorld } from "../support/world.ts";

const world = await startWorld();
const { bookingProblems } = await import("#app/bookings/problems.server.ts");
const { shopOfPage } = await import("#app/shops/install.server.ts");
const { ann, bob, cat, shopify } = world;
const store = shopify.store(demoShop);
const zone = "America/New_York";
const days = daysAhead(new Date(), 21);
/** "Fri 27 Nov", as we say it in a text. */
const said = (day: string) => {
  const date = DateTime.fromISO(day, { zone });
  return date.toFormat(date.year === DateTime.now().setZone(zone).year ? "ccc d LLL" : "ccc d LLL yyyy");
};
/** "27 November 2026", as somebody types it. */
const typed = (day: string) => DateTime.fromISO(day, { zone }).toFormat("d LLLL yyyy");

const variantOf = (title: string, ...values: string[]) => {
  const product = store.tables.products.find((one) => one.title === title);
  const variants = store.tables.variants.all().filter(({ productId }) => productId === product?.id);
  const found = variants.find(({ selectedOptions }) =>
    values.every((value) => selectedOptions.some((one) => one.value === value)),
  );
  if (!found) throw new Error(`no ${title} ${values.join(" ")}`);
  return found;
};
const left = (title: string, ...values: string[]) => availableOf(variantOf(title, ...values));
const held = () => store.drafts.filter(({ reserved }) => reserved);
const lastOrder = () => store.orders.at(-1)!;
const attributesOf = (line: { customAttributes: { key: string; value: string | null }[] }) =>
  Object.fromEntries(line.customAttributes.map(({ key, value }) => [key, value]));
const ticketOf = (booked: string) => /Ticket (\d+)/.exec(booked)?.[1] ?? "";

async function sell(ware: Ware) {
  shopify.merchant.addProduct(ware);
  await world.quiet();
}

afterEach(() => void (clock.offsetMs = 0));

test("a film: what the text leaves open is asked, the seats are held, and the code makes an order of them", async () => {
  const [day = ""] = days.slice(2);
  const seats = [`${day} 20:00`, "Balcony"];
  expect(await ann.asks(`BOOK aurora ${typed(day)} for 2`)).toBe(
    "Demo Shop: Aurora: which? Reply 1 for Balcony ($12.00), 2 for Stalls ($12.00), or NO.",
  );
  const offer = await ann.asks("1");
  const what = `Aurora Balcony, ${said(day)}, 8:00 PM, 2 people`;
  expect(offer).toBe(
    `Demo Shop: ${what}, $25.92, pay when you come. Reply ${codeIn(offer)} to book, NO to drop it. Held 5 min. Never share this code.`,
  );
  expect(left("Aurora", ...seats)).toBe(4);
  expect(held()).toHaveLength(1);
  const booked = await ann.asks(codeIn(offer));
  const order = lastOrder();
  expect(booked).toContain(`Booked! Ticket ${order.name.slice(1)}: ${what}.`);
  expect(order).toMatchObject({
    ...{ customerId: store.customer(ann.number).id, shippingAddress: null },
    tags: expect.arrayContaining(["SMS order", "Booking"]) as unknown,
    lines: [{ quantity: 2, variantTitle: `${day} 20:00 / Balcony` }],
  });
  expect(attributesOf(order.lines[0]!)).toEqual({ Date: day, Time: "20:00", Persons: "2" });
  expect([left("Aurora", ...seats), held().length]).toEqual([4, 0]);
  // Once is enough.
  const orders = store.orders.length;
  await ann.texts(codeIn(offer));
  expect(store.orders).toHaveLength(orders);
});

test("BUY of what is booked books it", async () => {
  expect(await ann.asks(`buy 2 tickets for aurora ${typed(days[3]!)}`)).toMatch(/Aurora: which\?/);
  expect(await ann.asks("stalls")).toMatch(/Aurora Stalls, .+, 2 people, .+to book/);
  await ann.texts("NO");
});

test("a journey: every passenger's name is asked for, and a day that is over is refused", async () => {
  expect(await cat.asks("book coach to boston yesterday for 2")).toMatch(
    /^Demo Shop: Coach to Boston: That's past\. Reply 1 for /,
  );
  expect(await cat.asks(`${typed(days[1]!)} 7:15am`)).toMatch(/the names of all 2, please/);
  expect(await cat.asks("Cat Diaz")).toMatch(/the names of all 2, please/);
  const offer = await cat.asks("Cat Diaz and Dan Diaz");
  expect(offer).toContain(`Coach to Boston, ${said(days[1]!)}, 7:15 AM, 2 people (Cat Diaz, Dan Diaz), $75.60`);
  expect(await cat.asks(codeIn(offer))).toMatch(/Booked!/);
  expect(attributesOf(lastOrder().lines[0]!)).toMatchObject({
    Names: "Cat Diaz, Dan Diaz",
    Date: days[1],
    Time: "07:15",
  });
});

test("an appointment is one person's; who comes second is offered the next hours, and gets one that was given back", async () => {
  const [day = ""] = days;
  const offer = await ann.asks("book haircut tomorrow at 10");
  expect(offer).toContain(`Haircut, ${said(day)}, 10:00 AM, $48.60`);
  expect(await bob.asks("book a haircut tomorrow 10am")).toBe(
    `Demo Shop: Haircut: That's taken. Reply 1 for ${said(day)}, 11:00 AM, 2 for ${said(day)}, 5:00 PM, 3 for ${said(days[1]!)}, 10:00 AM, or another day and time, or NO.`,
  );
  const ticket = ticketOf(await ann.asks(codeIn(offer)));
  expect(left("Haircut", day, "10:00")).toBe(0);
  const cancel = await ann.asks(`CANCEL ${ticket}`);
  expect(await ann.asks(codeIn(cancel))).toMatch(/is cancelled/);
  expect(left("Haircut", day, "10:00")).toBe(1);
  expect(await bob.asks("tomorrow 10am")).toContain(`Haircut, ${said(day)}, 10:00 AM, $48.60`);
  await bob.texts("NO");
});

test("MOVE takes the new hour and gives the old one back, in one go, after a code", async () => {
  const [, , , , day = "", next = ""] = days;
  const ticket = ticketOf(await bob.asks(codeIn(await bob.asks(`book haircut ${typed(day)} 5pm`))));
  const orders = store.orders.length;
  expect(await ann.asks(`MOVE ${ticket} to ${typed(next)} 10am`)).toMatch(/found no ticket/); // it is Bob's
  const when = await bob.asks(`MOVE ${ticket}`);
  expect(when).toMatch(/^Demo Shop: Haircut: When\? Reply 1 for /);
  const confirm = await bob.asks(`${typed(next)} at 10`);
  expect(confirm).toBe(
    `Demo Shop: Move ticket ${ticket} (Haircut) to ${said(next)}, 10:00 AM? Total $48.60. Reply ${codeIn(confirm)} to move it, NO to leave it. Held 5 min. Never share this code.`,
  );
  // Until the code has come both are kept.
  expect([left("Haircut", day, "17:00"), left("Haircut", next, "10:00"), held().length]).toEqual([0, 0, 1]);
  expect(await bob.asks(codeIn(confirm))).toBe(
    `Demo Shop: Done. Ticket ${ticket}: Haircut is now ${said(next)}, 10:00 AM. Total $48.60.`,
  );
  expect([left("Haircut", day, "17:00"), left("Haircut", next, "10:00"), held().length]).toEqual([1, 0, 0]);
  const order = store.order(ticket);
  expect(order.lines.filter(({ currentQuantity }) => currentQuantity > 0)).toMatchObject([
    { variantTitle: `${next} / 10:00`, currentQuantity: 1 },
  ]);
  expect(attributesOf(order)).toMatchObject({ Date: next, Time: "10:00" });
  expect(store.orders).toHaveLength(orders);
  // What is taken is not to be had, and a NO leaves all as it is.
  await ann.texts(codeIn(await ann.asks(`book haircut ${typed(day)} 5pm`)));
  expect(await bob.asks(`reschedule my booking to ${typed(day)} 5pm`)).toMatch(/That's taken\./);
  expect(await bob.asks("1")).toMatch(/^Demo Shop: Move ticket /);
  await bob.texts("NO");
  expect([held().length, left("Haircut", next, "10:00")]).toEqual([0, 0]);
});

test("on the day the clocks go forward there is no 2:30 to be booked, and 10:00 is 10:00", async () => {
  const now = DateTime.now().setZone(zone);
  const march = (year: number) => DateTime.fromObject({ year, month: 3, day: 1 }, { zone });
  const spring = [march(now.year), march(now.year + 1)]
    .map((first) => first.plus({ days: ((7 - first.weekday) % 7) + 7 }))
    .find((day) => day > now)!;
  const day = spring.toISODate()!;
  await sell({
    ...{ title: "Tax Advice", type: "Appointments", price: 80, sku: "TAX", shipped: false, stock: [1] },
    options: { Date: [day], Time: ["02:30", "10:00"] },
    booking: { date: "Date", time: "Time" },
  });
  const offer = await ann.asks("book tax advice");
  expect(offer).toContain(`Tax Advice, ${said(day)}, 10:00 AM, `);
  await ann.texts(codeIn(offer));
  expect(attributesOf(lastOrder().lines[0]!)).toEqual({ Date: day, Time: "10:00" });
});

test("a darshan: as many as there is room for, each by name", async () => {
  const asked = await bob.asks(`book darshan for 9 on ${typed(days[2]!)} 6am`);
  expect(asked).toBe("Demo Shop: Temple Darshan: for how many people? Reply a number from 1 to 8, or NO.");
  expect(await bob.asks("3")).toMatch(/the names of all 3/);
  const offer = await bob.asks("Bob Ray, Asha Ray and Leo Ray");
  const before = left("Temple Darshan", days[2]!, "06:00");
  expect(await bob.asks(codeIn(offer))).toMatch(/3 people \(Bob Ray, Asha Ray, Leo Ray\)/);
  expect(lastOrder().lines).toMatchObject([{ quantity: 3 }]);
  expect([before, left("Temple Darshan", days[2]!, "06:00")]).toEqual([37, 37]);
});

test("a hotel: all nights or none", async () => {
  shopify.merchant.setStock(variantOf("Garden Room", days[5]!).sku!, 0);
  await world.quiet();
  const none = await ann.asks(`book garden room ${typed(days[4]!)} for 3 nights for 3 people`);
  expect(none).toMatch(/^Demo Shop: Garden Room: That's taken\./);
  expect(held()).toHaveLength(0);
  expect(await ann.asks(typed(days[6]!))).toMatch(/in which name/);
  const offer = await ann.asks("Ann Lee");
  expect(offer).toContain(`Garden Room, ${said(days[6]!)}, 3 nights, 3 people (Ann Lee), $712.80`);
  expect(await ann.asks(codeIn(offer))).toMatch(/Booked!/);
  expect(lastOrder().lines.map(({ variantTitle, quantity }) => [variantTitle, quantity])).toEqual(
    days.slice(6, 9).map((night) => [night, 2]),
  );
  // The last room of one night is taken: nobody gets two nights around it, for two rooms.
  expect(await bob.asks(`book garden room ${typed(days[8]!)} 2 nights for 4`)).toMatch(/That's taken\./);
  await bob.texts("NO");
});

test("a table: a question of the shop's own, asked last, is on the order", async () => {
  expect(await ann.asks("reserve a dinner table saturday at 8pm for 5")).toMatch(/Dinner Table: Any allergies\?/);
  const offer = await ann.asks("Nuts");
  expect(offer).toMatch(/5 people, \$21\.60/); // two tables of four
  expect(await ann.asks(codeIn(offer))).toMatch(/Booked!/);
  expect(lastOrder().lines).toMatchObject([{ quantity: 2 }]);
  expect(attributesOf(lastOrder().lines[0]!)).toMatchObject({ "Any allergies": "Nuts", Persons: "5" });
});

describe("the last seat", () => {
  const sellOne = (title: string, sku: string) =>
    sell({
      ...{ title, type: "Shows", price: 30, sku, shipped: false, stock: [1] },
      options: { Show: [`${days[10]} 19:00`] },
      booking: { moment: "Show" },
    });

  test("is one shopper's, however many ask at once", async () => {
    await sellOne("Gala Night", "GALA");
    const crowd = ["A", "B", "C", "D", "E", "F"].map((letter, place) => ({
      name: `${letter}my Poe`,
      phone: world.phone(`+1415555020${place}`),
    }));
    const all = async (work: (one: (typeof crowd)[number]) => Promise<unknown>) => {
      const texted = crowd.map(work);
      await Promise.all(texted);
      await world.quiet();
    };
    const lastOf = ({ phone }: (typeof crowd)[number]) => phone.received().at(-1) ?? "";
    await all(({ phone }) => phone.texts("BOOK gala night"));
    expect(crowd.map(lastOf)).toEqual(
      crowd.map(() => expect.stringMatching(/In which name shall we book\?/) as unknown),
    );
    await all(({ phone, name }) => phone.texts(name));
    const offered = crowd.filter((one) => /Reply \d{6} to book/.test(lastOf(one)));
    expect(offered).toHaveLength(1);
    expect(crowd.filter((one) => lastOf(one).includes("Sorry, Gala Night is fully booked."))).toHaveLength(5);
    expect([left("Gala Night"), held().length]).toEqual([0, 1]);
    const [winner] = offered;
    const orders = store.orders.length;
    expect(await winner!.phone.asks(codeIn(lastOf(winner!)))).toMatch(/Booked!/);
    expect(store.orders).toHaveLength(orders + 1);
    // Who was unknown is a customer now, and the order is theirs.
    const customer = store.customer(winner!.phone.number);
    expect(customer).toMatchObject({ firstName: winner!.name.split(" ")[0], lastName: "Poe" });
    expect(lastOrder().customerId).toBe(customer.id);
    expect(left("Gala Night")).toBe(0);
  });

  test("is free again after a NO, after another request, after a STOP, and when its time is over", async () => {
    await sellOne("Poetry Night", "POEM");
    const hold = async () => expect(await cat.asks("book poetry night")).toMatch(/to book/);
    for (const text of ["NO", "book haircut", "STOP"]) {
      await hold();
      expect(left("Poetry Night")).toBe(0);
      await cat.texts(text);
      expect([text, left("Poetry Night")]).toEqual([text, 1]);
      expect(
        held()
          .flatMap(({ lines }) => lines)
          .filter(({ title }) => title === "Poetry Night"),
      ).toEqual([]);
      await cat.texts("START");
    }
    const offer = await ann.asks("book poetry night");
    expect(await bob.asks("book poetry night")).toMatch(/fully booked/);
    clock.offsetMs = 7 * 60_000;
    held()[0]!.reserveInventoryUntil = new Date(Date.now() - 1).toISOString();
    const second = await bob.asks("book the poetry night");
    expect(await ann.asks(codeIn(offer))).toMatch(/fully booked/);
    expect(await bob.asks(codeIn(second))).toMatch(/Booked!/);
    expect(left("Poetry Night")).toBe(0);
  });

  test.each([
    ["CreateDraftOrder", "drop-before"],
    ["CreateDraftOrder", "drop-after"],
    ["ReadDraftOrder", "drop-after"],
  ] as const)(
    "is held for who asked for it, also where %s meets %s; and so it is when they move",
    async (operation, kind) => {
      const [from = "", to = ""] = days.slice(5);
      const cutOff = async (text: string) => {
        shopify.faults.next(kind, { operation });
        await ann.texts(text);
        await world.quiet();
        return ann.received().at(-1)!;
      };
      const offer = await cutOff(`book haircut ${typed(from)} 11am`);
      expect(offer).toContain(`Haircut, ${said(from)}, 11:00 AM, $48.60, pay when you come.`);
      const ticket = ticketOf(await ann.asks(codeIn(offer)));
      const moved = await ann.asks(codeIn(await cutOff(`MOVE ${ticket} to ${typed(to)} 11am`)));
      expect(moved).toContain(`${said(to)}, 11:00 AM`);
      expect([left("Haircut", from, "11:00"), left("Haircut", to, "11:00"), held().length]).toEqual([1, 0, 0]);
      await ann.texts(codeIn(await ann.asks(`CANCEL ${ticket}`)));
      expect(left("Haircut", to, "11:00")).toBe(1);
    },
  );

  test("that the merchant took out of a hold is not ordered, but offered as things stand", async () => {
    await sellOne("Jazz Night", "JAZZ");
    const offer = await ann.asks("book jazz night");
    held()[0]!.reserveInventoryUntil = new Date(Date.now() - 1).toISOString();
    const orders = store.orders.length;
    expect(await ann.asks(codeIn(offer))).toMatch(/Jazz Night, .+ to book/);
    expect(store.orders).toHaveLength(orders);
    await ann.texts("NO");
  });
});

test("a declaration that cannot be read is not sold by text, neither to book nor to buy", async () => {
  shopify.merchant.setBooking("Haircut", { date: "When" });
  await world.quiet();
  const closed = /^Demo Shop: Haircut can't be booked by text at the moment\. Please call /;
  expect(await ann.asks("book haircut tomorrow 5pm")).toMatch(closed);
  expect(await ann.asks("buy haircut")).toMatch(closed);
  const shop = await shopOfPage(demoShop);
  expect(await bookingProblems(shop)).toEqual([
    { title: "Haircut", problem: 'Not every variant has the option "When".' },
  ]);
  shopify.merchant.setBooking("Haircut", { date: "Date", time: "Time" });
  await world.quiet();
  expect(await bookingProblems(shop)).toEqual([]);
});

test("without a name all that can be booked is offered, and what is not there is not invented", async () => {
  expect(await ann.asks("BOOK")).toMatch(
    /^Demo Shop: What would you like to book\? Reply 1 for Yoga Class, 2 for Aurora, /,
  );
  expect(await ann.asks("1")).toMatch(/Yoga Class: When\?/);
  expect(await ann.asks("book a flying carpet")).toMatch(/What would you like to book\?/);
  await ann.texts("NO");
});

import { beforeEach, describe, expect, test } from "vitest";
import { demoAccounts } from "../simulators/ringcentral/accounts.ts";
import { codeIn, demoShop, secondShop, startWorld } from "../support/world.ts";

const world = await startWorld({ shops: "both" });
const { ann, bob, cat, stranger, shopify } = world;
const store = shopify.store(demoShop);
const personOf = (phone: { number: string }) => store.customers.find((one) => one.phone === phone.number)!;
const defaultOf = (phone: { number: string }) => {
  const { addresses, defaultAddressId } = personOf(phone);
  return addresses.find(({ id }) => id === defaultAddressId);
};
/** Everything that the shops' books say of people. */
const books = () => JSON.stringify([store.customers, shopify.store(secondShop).customers]);
const numberIn = (text: string) => /Order (\d+) /.exec(text)![1]!;
const wrongFor = (code: string) => ((Number(code) + 1) % 1_000_000).toString().padStart(6, "0");

shopify.merchant.setStock("MUG-NAV", 500);
await world.quiet();

/** Each test is a day of its own: what was texted before counts against no limit, and no question is open. */
beforeEach(async () => {
  const { db } = await import("#app/lib/db.server.ts");
  await db.conversation.deleteMany();
  await db.$executeRaw`UPDATE "Message" SET "createdAt" = "createdAt" - interval '1 day'`;
  await db.$executeRaw`UPDATE "Code" SET "createdAt" = "createdAt" - interval '1 day'`;
});

describe("ORDERS", () => {
  test("lists one's own orders, the newest first, each with its total and state; five at a time, and a 1 for more", async () => {
    const bought: { number: string; total: string }[] = [];
    for (let count = 1; count <= 6; count++) {
      const placed = await cat.asks(codeIn(await buying(cat, `BUY ${count} navy mug`)));
      bought.push({ number: numberIn(placed), total: /\$[\d.]+\d/.exec(placed)![0] });
    }
    const [, , , , sent] = bought;
    shopify.merchant.fulfil(`#${sent!.number}`, { number: "1Z42", company: "UPS" });
    await world.quiet();
    const listed = bought.toReversed().map((order) => {
      const state = order === sent ? "on its way" : "being prepared";
      return `${order.number} (${order.total}, ${state})`;
    });
    expect(await cat.asks("ORDERS")).toBe(
      `Demo Shop: Your orders: ${listed.slice(0, 5).join(", ")}. Text TRACK and a number to follow one. Reply 1 for older ones, or NO.`,
    );
    expect(await cat.asks("1")).toBe(`Demo Shop: Your orders: ${listed[5]}. Text TRACK and a number to follow one.`);
  });

  test("ORDERS and a number tells of that one; another's is not found", async () => {
    const number = numberIn(await ann.asks(codeIn(await ann.asks("BUY 1 navy mug"))));
    expect(await ann.asks(`order ${number}`)).toMatch(
      new RegExp(`Your orders: ${number} \\(\\$[\\d.]+, being prepared\\)`),
    );
    expect(await bob.asks(`order ${number}`)).toMatch(/found no order/);
    expect(await bob.asks("my orders")).not.toContain(number);
  });

  test("somebody without orders is told how to place one", async () => {
    expect(await stranger.asks("ORDERS")).toMatch(/found no orders for this number\. Text BUY/);
  });
});

/** To the order's code, giving an address where it is asked for. */
async function buying(phone: typeof ann, text: string) {
  const said = await phone.asks(text);
  return /\d{6}/.test(said) ? said : phone.asks("12 Main St, Springfield, IL 62701");
}

describe("PRICE", () => {
  test("tells the price, what it was, and how to buy", async () => {
    expect(await ann.asks("PRICE blue mug")).toMatch(
      /^Demo Shop: Blue Mug: \$14\.50\. In stock\. Text BUY Blue Mug to order\.$/,
    );
    expect(await ann.asks("price coffee grinder")).toMatch(
      /Coffee Grinder: \$79\.00 \(was \$99\.00\)\. Only 5 left\. Text BUY Coffee Grinder/,
    );
    expect(await ann.asks("how much is the red mug")).toBe(
      "Demo Shop: Red Mug: $14.50 (was $17.00). Sold out at the moment.",
    );
  });

  test("of what comes in kinds it names those in stock; of one kind its own", async () => {
    const tea = await ann.asks("PRICE green tea");
    expect(tea).toMatch(/Green Tea: .*100 g.*250 g.*Text BUY Green Tea and your choice to order\./);
    expect(await ann.asks("PRICE travel mug")).toMatch(
      /Travel Mug: \$26\.00\. Color: Black, Steel\. Text BUY Travel Mug and your choice/,
    );
    expect(await ann.asks("price travel mug steel")).toMatch(/Travel Mug Steel: \$26\.00\. Only 3 left\./);
  });

  test("where it could be several things they are offered by number, and a number tells its price", async () => {
    const before = store.orders.length;
    expect(await ann.asks("PRICE mug")).toMatch(/Which one\? Reply 1 for .+ \(\$[\d.]+\), 2 for /);
    expect(await ann.asks("2")).toMatch(/\$[\d.]+.*Text BUY /);
    // It began no order: there is no code to give, and a yes is about nothing.
    expect(await ann.asks("yes")).not.toMatch(/\d{6}|placed/);
    expect(store.orders).toHaveLength(before);
  });

  test("an order that waits for its code still does after a PRICE in between", async () => {
    const before = store.orders.length;
    const offer = await ann.asks("BUY navy mug");
    await ann.asks("PRICE teapot");
    expect(await ann.asks(codeIn(offer))).toMatch(/placed/);
    expect(store.orders).toHaveLength(before + 1);
  });

  test("neither a PRICE that could be several things nor a SEARCH takes the number or the code from it", async () => {
    const before = store.orders.length;
    const offer = await ann.asks("BUY 2 navy mug");
    expect(await ann.asks("PRICE mug")).toMatch(
      /^Demo Shop: .*Mug \(\$[\d.]+\), .+\. Text PRICE and one of these\. Your code still counts\.$/,
    );
    expect(await ann.asks("SEARCH mug")).toMatch(
      /Blue Mug \(\$14\.50\).* Text PRICE and an item\. Your code still counts\.$/,
    );
    expect(await ann.asks("NOTIFY striped t-shirt M or S")).toMatch(/still counts|sold out|costs/);
    expect(await ann.asks(codeIn(offer))).toMatch(/placed/);
    expect(store.orders).toHaveLength(before + 1);
  });

  test("names the best code that the merchant lets everybody know, and the text that uses it", async () => {
    const { db } = await import("#app/lib/db.server.ts");
    const { saveSettings } = await import("#app/shops/settings.server.ts");
    const { currentDiscounts } = await import("#app/shopify/discounts.ts");
    const { adminFor } = await import("#app/shopify/request.server.ts");
    const { id } = await db.shop.findUniqueOrThrow({ where: { domain: demoShop } });
    const all = await currentDiscounts(adminFor(demoShop));
    const percent = all.find(
      ({ value, minimum, limitedItems }) => value.off === "percent" && !minimum && !limitedItems,
    )!;
    expect(await bob.asks("PRICE espresso cup set")).not.toContain(percent.code);
    await saveSettings(id, { toldDiscounts: [percent.id] });
    const less = 29 * (1 - (percent.value as { percent: number }).percent / 100);
    expect(await bob.asks("price of the espresso cup set")).toContain(
      `$${less.toFixed(2)} with code ${percent.code}. Text BUY Espresso Cup Set code ${percent.code} to order.`,
    );
    await saveSettings(id, { toldDiscounts: [] });
  });

  test("what there is not is said plainly", async () => {
    expect(await ann.asks("PRICE flying carpet")).toMatch(/found nothing called flying carpet/);
    expect(await ann.asks("PRICE")).toMatch(/The price of what\?/);
    expect(await ann.asks("price?")).toMatch(/The price of what\?/);
  });
});

describe("SEARCH", () => {
  const reader = world.phone("+14155550177");

  test("shows five at a time with their prices; the number after them shows more; a number tells how to buy", async () => {
    const first = await reader.asks("SEARCH");
    expect(first).toMatch(/^Demo Shop: Reply 1 for .+ \(.*\$[\d.]+\), .*5 for .+, MORE for more, or NO\.$/);
    const second = await reader.asks("6");
    expect(second).toMatch(/Reply 1 for .+ 5 for /);
    expect(titlesIn(second).filter((title) => titlesIn(first).includes(title))).toEqual([]);
    const [, title] = titlesIn(second);
    expect(await reader.asks("2")).toContain(`${title}:`);
  });

  test("every product in stock is on some page, once", async () => {
    const shown: string[] = [];
    const turns = ["MORE", "6", "more please", "show me more"];
    let page = await reader.asks("SEARCH");
    for (;;) {
      shown.push(...titlesIn(page));
      if (!page.includes(", MORE for more, or NO")) break;
      // The same text twice within a second would be one text.
      page = await reader.asks(turns[shown.length % turns.length]!);
    }
    const { browse } = await import("#app/products/browse.ts");
    const { catalogueFor } = await import("#app/products/cache.server.ts");
    const { db } = await import("#app/lib/db.server.ts");
    const { id } = await db.shop.findUniqueOrThrow({ where: { domain: demoShop } });
    expect(new Set(shown).size).toBe(shown.length);
    expect(shown).toHaveLength(browse(await catalogueFor(db, id), "").length);
  });

  test("finds by words, says what is sold out, and tells at once of the only one", async () => {
    const mugs = await reader.asks("SEARCH mug");
    expect(mugs).toMatch(/Blue Mug \(\$14\.50\)/);
    expect(await reader.asks("do you have mugs")).toMatch(/Navy Mug/);
    expect(await reader.asks("SEARCH teapot")).toMatch(/^Demo Shop: Teapot: \$45\.00\. In stock\. Text BUY Teapot/);
    expect(await reader.asks("SEARCH wool coat")).toMatch(/Wool Coat.*(sold out|Sold out)/);
    expect(await reader.asks("SEARCH flying carpets")).toMatch(/found nothing for flying carpets/);
  });

  test("MENU shows all there is, too; MORE with nothing open begins it", async () => {
    const menu = await reader.asks("MENU");
    expect(menu).toMatch(/^Demo Shop: Reply 1 for .+, MORE for more, or NO\.$/);
    const second = await reader.asks("MORE");
    expect(titlesIn(second).filter((title) => titlesIn(menu).includes(title))).toEqual([]);
    await reader.asks("NO");
    expect(await reader.asks("more")).toBe(menu);
  });

  test("MORE turns no page of a list that has no more", async () => {
    expect(await reader.asks("SEARCH tea")).not.toContain("MORE");
    expect(await reader.asks("MORE!")).toMatch(/^Demo Shop: Reply 1 for .+, MORE for more, or NO\.$/);
  });

  test("a number that a size ends in is no number of pieces", async () => {
    const said = await reader.asks("PRICE running shoes 9");
    expect(said).toMatch(/Text BUY 1 Running Shoes 9 to order\.$/);
  });

  const titlesIn = (page: string) =>
    [...page.matchAll(/\d for (.+?) \((?:from )?(?:\$|sold)/g)].map(([, title]) => title!);
});

describe("ADDRESS", () => {
  test("shows it masked, to its owner alone", async () => {
    const said = await ann.asks("ADDRESS");
    const { address1, city } = defaultOf(ann)!;
    expect(said).toContain(city);
    expect(said).not.toContain(address1);
    expect(await bob.asks("ADDRESS")).toMatch(/Your orders go to 88 C\*\*\*, Brooklyn\./);
    expect(await stranger.asks("ADDRESS")).toMatch(/don't know this number yet\. Text BUY/);
  });

  test("a new one is read back in full and saved by its code, as the default; the old one stays in the book", async () => {
    const before = personOf(bob).addresses.length;
    const confirm = await bob.asks("ADDRESS NEW 12 Main St Apt 4, Springfield, IL 62701");
    expect(confirm).toMatch(
      /Send your orders to 12 Main St, Apt 4, Springfield, IL 62701, US from now on\? Reply \d{6} to save it/,
    );
    expect(personOf(bob).addresses).toHaveLength(before);
    expect(await bob.asks(codeIn(confirm))).toMatch(/Saved\. Your next orders go to 12 Main St, Apt 4/);
    expect(personOf(bob).addresses).toHaveLength(before + 1);
    expect(defaultOf(bob)).toMatchObject({
      ...{ address1: "12 Main St", address2: "Apt 4", city: "Springfield", provinceCode: "IL", zip: "62701" },
      ...{ countryCode: "US", firstName: "Bob", lastName: "Ray" },
    });
    expect(await bob.asks("ADDRESS")).toContain("12 M***, Springfield");
  });

  test("one that is in the book already is chosen, not added again", async () => {
    const before = personOf(bob).addresses.length;
    await bob.asks(codeIn(await bob.asks("ADDRESS 5 Oak Lane, Albany, NY 12207")));
    expect(defaultOf(bob)).toMatchObject({ city: "Albany" });
    expect(await bob.asks(codeIn(await bob.asks("ADDRESS 12 Main St Apt 4, Springfield, IL 62701")))).toMatch(/Saved/);
    expect(defaultOf(bob)).toMatchObject({ city: "Springfield" });
    expect(personOf(bob).addresses).toHaveLength(before + 1);
  });

  test("what it lacks is asked for; an answer to that is read back, too", async () => {
    expect(await bob.asks("NEW ADDRESS")).toMatch(/Where shall your orders go\?/);
    expect(await bob.asks("77 Lake Road")).toMatch(/We need a full address \(city, state, ZIP code\)/);
    const confirm = await bob.asks("77 Lake Road, Madison, WI 53703");
    expect(confirm).toContain("77 Lake Road, Madison, WI 53703, US");
    await bob.asks(codeIn(confirm));
    expect(defaultOf(bob)).toMatchObject({ city: "Madison" });
  });

  test("a changed detail voids the code before it", async () => {
    const first = codeIn(await bob.asks("ADDRESS 1 First St, Albany, NY 12207"));
    const second = codeIn(await bob.asks("ADDRESS 2 First St, Albany, NY 12207"));
    expect(await bob.asks(first)).toMatch(/isn't right/);
    expect(defaultOf(bob)).toMatchObject({ city: "Madison" });
    expect(await bob.asks(second)).toMatch(/Saved/);
    expect(defaultOf(bob)).toMatchObject({ address1: "2 First St" });
  });

  test.each([
    ["ADDRESS 1234 Main St, Springfield, IL 62701", "1234 Main St, Springfield, IL 62701, US"],
    ["NEW ADDRESS 1234 Main St, Springfield, IL 62701", "1234 Main St, Springfield, IL 62701, US"],
    ["Address New 1234 W 5th St Apt 3B, Austin, TX 78703", "1234 W 5th St, Apt 3B, Austin, TX 78703, US"],
    ["update my address to 4500 Sunset Blvd, Los Angeles, CA 90027", "4500 Sunset Blvd, Los Angeles, CA 90027, US"],
    ["ADDRESS 10 Downing St, London, sw1a 2aa, UK", "10 Downing St, London, SW1A 2AA, GB"],
    ["ADDRESS New Street 5, Albany, NY 12207", "New Street 5, Albany, NY 12207, US"],
  ])("%s is read back as %s", async (text, readBack) => {
    expect(await cat.asks(text)).toContain(`Send your orders to ${readBack} from now on?`);
  });

  const placesAnOrder = async (phone: typeof ann) =>
    numberIn(await phone.asks(codeIn(await buying(phone, "BUY 1 navy mug"))));
  const orderNamed = (number: string) => store.orders.find(({ name }) => name === `#${number}`)!;

  test("a 2 sends the orders that wait there, too: one code for both", async () => {
    const [first, second] = [await placesAnOrder(bob), await placesAnOrder(bob)];
    shopify.merchant.fulfil(first, { number: "1Z1", company: "UPS" });
    await world.quiet();
    const confirm = await bob.asks("ADDRESS 9 Elm St, Albany, NY 12207");
    expect(confirm).toMatch(new RegExp(`to save it, 2 to send (\\d+, )*${second}(, \\d+)* there too, NO to drop it`));
    expect(confirm).not.toContain(first);
    const both = await bob.asks("2");
    expect(both).toMatch(/from now on, and .+ too\? Reply \d{6} to do both/);
    expect(await bob.asks(codeIn(both))).toMatch(
      new RegExp(`Your next orders go to 9 Elm St, Albany.+ So does .*${second}.*\\. Not you\\? Reply NO\\.$`),
    );
    expect(defaultOf(bob)).toMatchObject({ address1: "9 Elm St" });
    expect(orderNamed(second).shippingAddress).toMatchObject({ address1: "9 Elm St", address2: null, city: "Albany" });
    expect(orderNamed(first).shippingAddress).not.toMatchObject({ address1: "9 Elm St" });
  });

  test.each(["drop-before", "drop-after"] as const)(
    "ADDRESS and an order's number sends that one elsewhere, once where Shopify meets %s; where they live stays",
    async (kind) => {
      const number = await placesAnOrder(cat);
      const before = JSON.stringify(defaultOf(cat));
      const confirm = await cat.asks(`ADDRESS ${number} 12 Main St, Springfield, IL 62701`);
      expect(confirm).toMatch(
        new RegExp(`Send order ${number} to 12 Main St, Springfield, IL 62701, US\\? Reply \\d{6} to send it there`),
      );
      shopify.faults.next(kind, { operation: "UpdateOrder" });
      await cat.texts(codeIn(confirm));
      await world.quiet(40_000);
      expect(cat.received().at(-1)).toMatch(new RegExp(`Order ${number} now goes to 12 Main St.+ Not you\\? Reply NO`));
      expect(orderNamed(number).shippingAddress).toMatchObject({ address1: "12 Main St", provinceCode: "IL" });
      expect(JSON.stringify(defaultOf(cat))).toBe(before);
    },
  );

  test("an order's address is asked for where the text has none; too late, or somebody else's, is said", async () => {
    const number = await placesAnOrder(cat);
    expect(await cat.asks(`change the address of order ${number}`)).toMatch(
      new RegExp(`Where shall order ${number} go`),
    );
    let confirm = await cat.asks("5 Oak Lane, Albany, NY 12207");
    expect(confirm).toMatch(new RegExp(`Send order ${number} to 5 Oak Lane`));
    expect(await bob.asks(`ADDRESS ${number} 1 First St, Albany, NY 12207`)).toMatch(/found no order/);
    await cat.asks("NO");
    // Nobody paid for sending it abroad.
    const abroad = await cat.asks(`ADDRESS ${number} 221 Baker St, London, NW1 6XE, UK`);
    expect(await cat.asks(codeIn(abroad))).toMatch(/can't be sent there/);
    expect(orderNamed(number).shippingAddress?.countryCode).toBe("US");
    await cat.asks(`change the address of order ${number}`);
    confirm = await cat.asks("5 Oak Lane, Albany, NY 12207");
    shopify.merchant.fulfil(number, { number: "1Z2", company: "UPS" });
    await world.quiet();
    const before = JSON.stringify(orderNamed(number).shippingAddress);
    expect(await cat.asks(codeIn(confirm))).toMatch(/Order \d+ can't be sent there by text any more\. Text TRACK/);
    expect(await cat.asks(`ADDRESS ${number} 1 First St, Albany, NY 12207`)).toMatch(/can't be sent there/);
    expect(JSON.stringify(orderNamed(number).shippingAddress)).toBe(before);
  });

  test("who did not ask for it says NO, and the thread is frozen for the merchant to see", async () => {
    const dan = world.phone("+14155550166");
    const at = { address1: "1 Hill St", city: "Albany", provinceCode: "NY", zip: "12207" };
    shopify.merchant.addCustomer({
      phone: dan.number,
      firstName: "Dan",
      lastName: "Doe",
      email: "dan@example.com",
      subscribed: true,
      address: at,
    });
    await dan.asks(codeIn(await dan.asks("ADDRESS 3 Far St, Albany, NY 12207")));
    expect(await dan.asks("NO")).toMatch(/changes by text are locked for this number/);
    const { db } = await import("#app/lib/db.server.ts");
    const contact = await db.contact.findFirstOrThrow({
      where: { phone: dan.number },
      include: { conversation: true },
    });
    expect(contact.conversation?.lockedAt).not.toBeNull();
  });
});

describe("NAME", () => {
  test("is read back and saved by its code", async () => {
    const confirm = await ann.asks("NAME Anna de la Cruz");
    expect(confirm).toMatch(/Change your name to Anna de la Cruz\? Reply \d{6}/);
    expect(personOf(ann)).toMatchObject({ firstName: "Ann" });
    expect(await ann.asks(codeIn(confirm))).toMatch(/Your name is now Anna de la Cruz/);
    expect(personOf(ann)).toMatchObject({ firstName: "Anna", lastName: "de la Cruz" });
  });

  test("is asked for where it is missing, and keeps its particles", async () => {
    expect(await ann.asks("NAME")).toMatch(/first and last name/);
    expect(await ann.asks("R2D2 <script>")).toMatch(/doesn't look like a name/);
    expect(await ann.asks("Ann Lee")).toMatch(/Change your name to Ann Lee\?/);
    expect(await ann.asks("NO")).toMatch(/Nothing was changed/);
    expect(await ann.asks("NAME de Souza")).toMatch(/Change your name to de Souza\?/);
    expect(personOf(ann)).toMatchObject({ firstName: "Anna" });
  });
});

describe("EMAIL", () => {
  test("is read back and saved by its code", async () => {
    const confirm = await cat.asks("EMAIL Cat.Diaz@New.Example");
    expect(confirm).toMatch(/Change your email to cat\.diaz@new\.example\?/);
    expect(personOf(cat)).toMatchObject({ email: "cat@example.com" });
    expect(await cat.asks(codeIn(confirm))).toMatch(/Your email is now cat\.diaz@new\.example/);
    expect(personOf(cat)).toMatchObject({ email: "cat.diaz@new.example" });
  });

  test("another customer's is refused in plain words, and asked for again", async () => {
    expect(await cat.asks(codeIn(await cat.asks("EMAIL bob@example.com")))).toMatch(
      /Another account has that email, so nothing was changed\. What is your email\?/,
    );
    expect(personOf(cat)).toMatchObject({ email: "cat.diaz@new.example" });
    expect(await cat.asks("not one")).toMatch(/That is no email address/);
    await cat.asks(codeIn(await cat.asks("cat@home.example")));
    expect(personOf(cat)).toMatchObject({ email: "cat@home.example" });
  });
});

describe("Not you? Reply NO", () => {
  const unlock = async () => {
    const { db } = await import("#app/lib/db.server.ts");
    await db.conversation.deleteMany();
  };

  test.each([
    ["NAME Kat Diaz", /^Demo Shop: Saved\. Your name is now Kat Diaz\. Not you\? Reply NO\.$/],
    ["EMAIL kat@home.example", /^Demo Shop: Saved\. Your email is now kat@home\.example\. Not you\? Reply NO\.$/],
  ])("after %s a NO locks the number, until the merchant unlocks it", async (text, saved) => {
    expect(await cat.asks(codeIn(await cat.asks(text)))).toMatch(saved);
    expect(await cat.asks("NO")).toMatch(/Ordering and changes by text are locked for this number/);
    const before = books();
    await cat.texts("NAME Eve Black");
    await cat.texts("BUY navy mug");
    expect(books()).toBe(before);
    await unlock();
    expect(await cat.asks("NAME Cat Diaz")).toMatch(/Change your name to Cat Diaz\?/);
  });

  test("a NO to the question is no objection, and without a change there is none", async () => {
    await cat.asks("NAME Eve Black");
    expect(await cat.asks("NO")).toMatch(/Nothing was changed/);
    expect(await cat.asks("TRACK")).not.toMatch(/locked/);
  });

  test("the customer's other number is told of it, once, and can object, too", async () => {
    const other = world.phone("+14155550189");
    const address = defaultOf(bob)!;
    const before = address.phone;
    address.phone = other.number;
    // What they hear of is theirs: they agreed to texts.
    shopify.merchant.setConsent(bob.number, "SUBSCRIBED");
    await world.quiet();
    await bob.asks(codeIn(await bob.asks("EMAIL bob@new.example")));
    expect(other.received()).toEqual([
      "Demo Shop: The email of your account was changed by a text from +1***0102. Not you? Reply NO.\nReply STOP to opt out.",
    ]);
    const order = numberIn(await bob.asks(codeIn(await buying(bob, "BUY 1 navy mug"))));
    await bob.asks(codeIn(await bob.asks(`ADDRESS ${order} 8 Oak St, Albany, NY 12207`)));
    expect(other.received().at(-1)).toBe(
      "Demo Shop: Where your orders go was changed by text from +1***0102. Not you? Reply NO.",
    );
    expect(await other.asks("NO")).toMatch(/locked/);
    address.phone = before;
    shopify.merchant.setConsent(bob.number, "UNSUBSCRIBED");
    await world.quiet();
    await unlock();
  });
});

describe("LANGUAGE", () => {
  test("is spoken from its own answer on, until another is chosen", async () => {
    expect(await ann.asks("LANGUAGE español")).toBe("Demo Shop: Desde ahora te escribimos en español.");
    expect(await ann.asks("PRICE navy mug")).toMatch(/COMPRAR Navy Mug/);
    expect(await ann.asks("IDIOMA")).toMatch(/Escribe IDIOMA y uno de estos/);
    expect(await ann.asks("LANGUAGE de")).toMatch(/Ab jetzt schreiben wir Ihnen auf Deutsch/);
    expect(await ann.asks("please change my language to English")).toMatch(/From now on we text you in English/);
    expect(await bob.asks("PRICE navy mug")).toMatch(/Text BUY Navy Mug/);
  });

  test("a long wish, in one language, for another one has that other one", async () => {
    expect(await ann.asks("please change my language to Dutch")).toMatch(/Nederlands/);
    expect(await ann.asks("PRIJS navy mug")).toMatch(/Sms KOPEN Navy Mug/);
    await ann.asks("LANGUAGE English");
  });
});

describe("whose it is", () => {
  const changes = ["NAME Eve Black", "EMAIL eve@black.example", "ADDRESS 9 Dark Alley, Albany, NY 12207"];

  test.each(changes)(
    "%s changes nothing without its code: not by NO, a wrong code, or another's code",
    async (text) => {
      const before = books();
      const code = codeIn(await ann.asks(text));
      await ann.asks(wrongFor(code));
      await bob.texts(code);
      await ann.asks("NO");
      await ann.texts(code);
      expect(books()).toBe(before);
    },
  );

  test.each(changes)("%s: one person's code does not approve what another asked for", async (text) => {
    const before = books();
    const hers = codeIn(await ann.asks(text));
    codeIn(await bob.asks(text)); // has one of his own
    await bob.asks(hers);
    expect(books()).toBe(before);
    await Promise.all([ann.texts("NO"), bob.texts("NO")]);
  });

  test.each(changes)("%s: the code is right once, for what was last asked", async (text) => {
    const before = books();
    const first = codeIn(await cat.asks(text));
    await cat.asks(`${text}x`.replace("12207x", "12208"));
    await cat.texts(first);
    expect(books()).toBe(before);
    await cat.texts("NO");
  });

  test("a number that moved to another customer while the code was open changes neither", async () => {
    const code = codeIn(await cat.asks("NAME Somebody Else"));
    const cats = personOf(cat);
    cats.phone = "+14155550999";
    const names = store.customers.map(({ firstName, lastName }) => [firstName, lastName]);
    expect(await cat.asks(code)).toMatch(/don't know this number yet/);
    expect(store.customers.map(({ firstName, lastName }) => [firstName, lastName])).toEqual(names);
    cats.phone = cat.number;
  });

  test("the same number at another shop is another person: what she is told there is that shop's", async () => {
    const [atFirst, atSecond] = demoAccounts.map(({ numbers }) => ({ to: numbers[0]!.phoneNumber }));
    const [said] = await ann.texts("ADDRESS", atSecond);
    expect(said).toMatch(/^Second Shop: .*5 L\*\*\*, Madison/);
    expect(said).not.toMatch(/Demo Shop/);
    const [orders] = await ann.texts("ORDERS", atSecond);
    expect(orders).toMatch(/^Second Shop: We found no orders/);
    const [offer] = await ann.texts("NAME Dora Small", atSecond);
    await ann.texts(codeIn(offer!), atFirst);
    expect(shopify.store(secondShop).customers.find((one) => one.phone === ann.number)).toMatchObject({
      lastName: "Klein",
    });
    await ann.texts(codeIn(offer!), atSecond);
    expect(shopify.store(secondShop).customers.find((one) => one.phone === ann.number)).toMatchObject({
      lastName: "Small",
    });
    expect(personOf(ann).lastName).not.toBe("Small");
  });
});

describe("when Shopify fails in the middle", () => {
  test.each([
    { text: "NAME Cat Doe", changing: "UpdateCustomer", added: 0, saved: { lastName: "Doe" } },
    { text: "EMAIL doe@home.example", changing: "UpdateCustomer", added: 0, saved: { email: "doe@home.example" } },
    { text: "ADDRESS 3 Elm St, Albany, NY 12207", changing: "CreateAddress", added: 1, saved: {} },
  ])("$text is saved once, and said so, though the answer was lost", async ({ text, changing, added, saved }) => {
    const before = personOf(cat).addresses.length;
    const code = codeIn(await cat.asks(text));
    shopify.faults.next("drop-after", { operation: changing });
    await cat.texts(code);
    await world.quiet(40_000);
    expect(cat.received().at(-1)).toMatch(/Saved\./);
    expect(personOf(cat)).toMatchObject(saved);
    expect(personOf(cat).addresses).toHaveLength(before + added);
  });

  test("and the address that was saved is where orders go", () => {
    expect(defaultOf(cat)).toMatchObject({ address1: "3 Elm St" });
  });
});

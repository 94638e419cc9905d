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

/** What was open before is dropped: one test's question is not answered by the next. */
beforeEach(async () => {
  const { db } = await import("#app/lib/db.server.ts");
  await db.conversation.deleteMany();
});

describe("ORDERS", () => {
  test("lists one's own orders, the newest first, each with its total and state; at most five", async () => {
    const bought: { number: string; total: string }[] = [];
    for (let count = 1; count <= 6; count++) {
      const placed = await cat.asks(codeIn(await buying(cat, `BUY ${count} navy mug`)));
      bought.push({ number: numberIn(placed), total: /\$[\d.]+\d/.exec(placed)![0] });
    }
    const [, , , , sent] = bought;
    shopify.merchant.fulfil(`#${sent!.number}`, { number: "1Z42", company: "UPS" });
    await world.quiet();
    const listed = bought
      .slice(1)
      .toReversed()
      .map((order) => {
        const state = order === sent ? "on its way" : "being prepared";
        return `${order.number} (${order.total}, ${state})`;
      });
    expect(await cat.asks("ORDERS")).toBe(
      `Demo Shop: Your orders: ${listed.join(", ")}. Text TRACK and a number to follow one.`,
    );
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
    expect(first).toMatch(/^Demo Shop: Reply 1 for .+ \(.*\$[\d.]+\), .*5 for .+, 6 for more, or NO\.$/);
    const second = await reader.asks("6");
    expect(second).toMatch(/Reply 1 for .+ 5 for /);
    expect(titlesIn(second).filter((title) => titlesIn(first).includes(title))).toEqual([]);
    const [, title] = titlesIn(second);
    expect(await reader.asks("2")).toContain(`${title}:`);
  });

  test("every product in stock is on some page, once", async () => {
    const shown: string[] = [];
    let page = await reader.asks("SEARCH");
    for (;;) {
      shown.push(...titlesIn(page));
      const more = /, (\d) for more, or NO/.exec(page)?.[1];
      if (!more) break;
      // The same text twice within a second would be one text.
      page = await reader.asks(shown.length % 2 === 0 ? more : `${more}.`);
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

  test.each([
    "ADDRESS 1001",
    "ADDRESS 1001 12 Main St, Springfield, IL 62701",
    "change address for order 1001 Main St 5, Springfield, IL 62701",
  ])("%s is about an order", async (text) => {
    expect(await cat.asks(text)).toMatch(/can't change where order 1001 goes by text/);
  });

  test("an order's own address is not promised to change by text", async () => {
    const before = books();
    expect(await ann.asks("change the address of order 1001")).toMatch(/can't change where order 1001 goes by text/);
    expect(books()).toBe(before);
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

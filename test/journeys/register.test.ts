import { beforeEach, describe, expect, test } from "vitest";
import { addPerson } from "../simulators/shopify/seed/people.ts";
import { codeIn, demoShop, startWorld } from "../support/world.ts";

const world = await startWorld();
const { db } = await import("#app/lib/db.server.ts");
const { saveSettings } = await import("#app/shops/settings.server.ts");
const { ann, cat, shopify } = world;
const store = shopify.store(demoShop);
const { id: shopId } = await db.shop.findUniqueOrThrow({ where: { domain: demoShop } });
const choose = (values: Record<string, boolean>) => saveSettings(shopId, { commands: { register: { values } } });

const customersOf = ({ number }: { number: string }) => store.customers.filter(({ phone }) => phone === number);
const books = () => JSON.stringify(store.customers);

/** Each test has somebody whom the shop never heard of. */
let next = 200;
const newcomer = () => world.phone(`+14155550${next++}`);
const street = "12 Main St Apt 4, Springfield, IL 62701";

beforeEach(async () => {
  shopify.faults.clear();
  await db.conversation.deleteMany();
  await choose({ open: true, email: false });
});

describe("REGISTER", () => {
  test("asks a new number for name and address, and opens the account after the code", async () => {
    const dora = newcomer();
    expect(await dora.asks("REGISTER")).toBe(
      "Demo Shop: Let's open your account. What is your first and last name? Reply NO to drop it.",
    );
    expect(await dora.asks("Dora Price")).toMatch(/^Demo Shop: Where shall your orders go\? Reply with street/);
    const confirm = await dora.asks(street);
    expect(confirm).toMatch(
      /^Demo Shop: Open an account for Dora Price, 12 Main St, Apt 4, Springfield, IL 62701, US\? Reply \d{6} to open it, NO to drop it\. Never share this code\.$/,
    );
    expect(customersOf(dora)).toEqual([]);
    expect(await dora.asks(codeIn(confirm))).toBe(
      "Demo Shop: Welcome, Dora! Your account is open. Text BUY and an item to order, or COMMANDS for all you can text.",
    );
    const [customer, ...others] = customersOf(dora);
    expect(others).toEqual([]);
    expect(customer).toMatchObject({ firstName: "Dora", lastName: "Price", email: null, tags: ["SMS customer"] });
    expect(customer!.addresses).toMatchObject([
      {
        address1: "12 Main St",
        address2: "Apt 4",
        city: "Springfield",
        provinceCode: "IL",
        zip: "62701",
        phone: dora.number,
      },
    ]);
    // Registering is no consent to offers.
    expect(customer!.sms.marketingState).toBe("NOT_SUBSCRIBED");
  });

  test("what was given is used at once: the first order asks for nothing more", async () => {
    const dora = newcomer();
    await dora.asks("create an account");
    await dora.asks("my name is Dora Orders");
    await dora.asks(codeIn(await dora.asks("12 Main St, Springfield, IL 62701")));
    const placed = await dora.asks(codeIn(await dora.asks("BUY navy mug")));
    expect(placed).toMatch(/placed/);
    expect(customersOf(dora)).toHaveLength(1);
    expect(store.orders.at(-1)).toMatchObject({ customerId: customersOf(dora)[0]!.id });
  });

  test("an email is asked for where the merchant wants one; another customer's is refused, the rest is kept", async () => {
    await choose({ open: true, email: true });
    const eve = newcomer();
    await eve.asks("REGISTER");
    expect(await eve.asks("Eve Black")).toBe("Demo Shop: What is your email? Reply with it, or NO.");
    expect(await eve.asks("I have none")).toMatch(/That is no email address\. What is your email\?/);
    await eve.asks("my email is ANN@example.com");
    const before = books();
    expect(await eve.asks(codeIn(await eve.asks(street)))).toBe(
      "Demo Shop: Another account has that email. What is your email? Reply with it, or NO.",
    );
    expect(books()).toBe(before);
    const confirm = await eve.asks("eve@black.example");
    expect(confirm).toMatch(/Open an account for Eve Black, eve@black\.example, 12 Main St, Apt 4, Springfield/);
    await eve.asks(codeIn(confirm));
    expect(customersOf(eve)).toMatchObject([{ firstName: "Eve", email: "eve@black.example" }]);
  });

  test("what is no name or no address is asked for again, until it is one", async () => {
    const fay = newcomer();
    await fay.asks("REGISTER");
    expect(await fay.asks("R2D2")).toMatch(/That doesn't look like a name/);
    expect(await fay.asks("yes")).toMatch(/That doesn't look like a name/);
    await fay.asks("Fay Return");
    expect(await fay.asks("12 Main St")).toMatch(/We need a full address \(city, state, ZIP code\)/);
    const confirm = await fay.asks("12 Main St, Springfield, IL 62701");
    expect(await fay.asks("NO")).toMatch(/Nothing was changed/);
    await fay.texts(codeIn(confirm));
    expect(customersOf(fay)).toEqual([]);
  });

  test("consent words and other wishes in the middle are what they are", async () => {
    const gus = newcomer();
    await gus.asks("REGISTER");
    expect(await gus.asks("PRICE teapot")).toMatch(/Teapot: \$45\.00/);
    // What was asked is still open.
    expect(await gus.asks("Gus Price")).toMatch(/Where shall your orders go/);
    expect(await gus.asks("STOP")).toBe("You have been successfully unsubscribed.");
    expect(await gus.texts(street)).toEqual([]);
    expect(customersOf(gus)).toEqual([]);
  });

  test("only the right code opens it, and only once", async () => {
    const [hal, ida] = [newcomer(), newcomer()];
    await hal.asks("REGISTER");
    await hal.asks("Hal Green");
    const code = codeIn(await hal.asks(street));
    await ida.texts(code);
    expect(await hal.asks(code === "000000" ? "000001" : "000000")).toMatch(/isn't right/);
    expect([...customersOf(hal), ...customersOf(ida)]).toEqual([]);
    await hal.asks(code);
    await hal.texts(code);
    expect(customersOf(hal)).toHaveLength(1);
    expect(customersOf(ida)).toEqual([]);
  });

  test("the shop's own customers are told what it has, masked", async () => {
    const before = books();
    expect(await ann.asks("REGISTER")).toBe(
      "Demo Shop: You already have an account: A*** L***, a***@example.com, 12 H***, San Francisco. Text NAME, EMAIL or ADDRESS to change it.",
    );
    expect(await cat.asks("REGISTER")).toMatch(
      /You already have an account: C\*\*\* D\*\*\*, c\*\*\*@example\.com\. Text NAME/,
    );
    expect(books()).toBe(before);
  });

  test("where the merchant opens no accounts by text, that is said politely", async () => {
    await choose({ open: false });
    const jon = newcomer();
    expect(await jon.asks("REGISTER")).toMatch(
      /^Demo Shop: Sorry, we don't open accounts by text\. You are welcome to register at https:\/\//,
    );
    expect(await jon.asks("Jon Blue")).toMatch(/didn't get that/);
    expect(customersOf(jon)).toEqual([]);
  });

  test("a number that two customers have shows and changes neither", async () => {
    const kim = newcomer();
    const person = { phone: kim.number, lastName: "Day", subscribed: false };
    addPerson(store, { ...person, firstName: "Kim", email: "kim@day.example" });
    addPerson(store, { ...person, firstName: "Lou", email: "lou@day.example" });
    const before = books();
    for (const text of ["REGISTER", "NAME Eve Black", "EMAIL eve@dark.example"]) {
      const said = await kim.asks(text);
      expect(said).toMatch(
        /^Demo Shop: More than one account has this number, so nothing can be changed by text\. Please call/,
      );
      expect(said).not.toMatch(/Kim|Lou|Day|Reply/);
    }
    expect(books()).toBe(before);
  });

  test("somebody who became a customer while the code was open is not made twice", async () => {
    const mia = newcomer();
    await mia.asks("REGISTER");
    await mia.asks("Mia Stone");
    const code = codeIn(await mia.asks(street));
    addPerson(store, { phone: mia.number, firstName: "Mia", lastName: "Stone", email: null, subscribed: false });
    expect(await mia.asks(code)).toMatch(/You already have an account: M\*\*\* S\*\*\*/);
    expect(customersOf(mia)).toHaveLength(1);
  });

  test.each(["CreateCustomer", "CreateAddress"])(
    "a lost answer to %s makes one customer with one address",
    async (operation) => {
      const ned = newcomer();
      await ned.asks("REGISTER");
      await ned.asks("Ned Small");
      const code = codeIn(await ned.asks(street));
      shopify.faults.next("drop-after", { operation });
      await ned.texts(code);
      await world.quiet(40_000);
      expect(ned.received().at(-1)).toMatch(/Welcome, Ned!/);
      expect(customersOf(ned)).toHaveLength(1);
      expect(customersOf(ned)[0]!.addresses).toHaveLength(1);
    },
  );

  test("in their own language", async () => {
    const ola = newcomer();
    expect(await ola.asks("hola, quiero crear una cuenta con ustedes")).toMatch(/Vamos a crear tu cuenta/);
    expect(await ola.asks("Juan Pedido")).toMatch(/¿A qué domicilio enviamos tus pedidos\?/);
  });
});

import { beforeEach, describe, expect, test } from "vitest";
import { merchantOf } from "../routes/visit.ts";
import { codeIn, demoShop, startWorld } from "../support/world.ts";

const world = await startWorld();
const { db } = await import("#app/lib/db.server.ts");
const { ann, bob, stranger, shopify } = world;
const store = shopify.store(demoShop);
const merchant = merchantOf(world, demoShop);
const page = await import("../../app/routes/app.commands.$key.tsx");

type Answer = { ok: boolean; said: string; errors?: Record<string, string> };
type Opened = { form: Record<string, string>; alwaysAsksForCode: boolean };

const opens = (key: string) => merchant.opens<Opened>(page, "/app", { key });
/** Changes what the page of this command shows, and saves it. */
const saves = async (key: string, changes: Record<string, string>) =>
  merchant.sends<Answer>(page, { ...(await opens(key)).form, ...changes }, { key });

beforeEach(() => db.conversation.deleteMany());

describe("HELP", () => {
  const compliance =
    "Please call +18005550199 for more information, or text STOP to stop these messages. Msg & Data rates may apply.";

  test.each(["HELP", "INFO", "help please"])(
    "%s gets the words that the networks' rules want, and no others",
    async (text) => {
      expect(await ann.asks(text)).toBe(compliance);
    },
  );

  test("with a command's word, or asked how to, tells how that is texted", async () => {
    expect(await ann.asks("HELP BUY")).toMatch(
      /^Demo Shop: Text BUY 2 blue mug\. Your own words will do too: .+\. For the rest: COMMANDS\.$/,
    );
    expect(await ann.asks("help with returns")).toMatch(/^Demo Shop: Text RETURN 1001\./);
    expect(await ann.asks("how do I order?")).toMatch(/^Demo Shop: Text BUY 2 blue mug\./);
    expect(await ann.asks("how do I return")).not.toMatch(/didn't get that/);
    await bob.asks("LANGUAGE Spanish");
    expect(await bob.asks("ayuda para comprar")).toMatch(/^Demo Shop: Escribe COMPRAR 2 taza azul\..*COMANDOS\.$/);
    await bob.asks("LANGUAGE English");
  });

  test("leaves an order that waits for its code as it is", async () => {
    const offer = await ann.asks("BUY navy mug");
    await ann.asks("HELP RETURN");
    await ann.asks("COMMANDS");
    expect(await ann.asks(codeIn(offer))).toMatch(/placed/);
  });

  test("answers who opted out with nothing but the rules' words", async () => {
    const phone = world.phone("+14155550160");
    await phone.asks("STOP");
    expect(await phone.asks("HELP BUY")).toBe(compliance);
    expect(await phone.asks("COMMANDS")).toBe(compliance);
    expect(await phone.texts("TRACK")).toEqual([]);
  });
});

describe("COMMANDS", () => {
  test("page by page, until all is named", async () => {
    const pages = [await stranger.asks("COMMANDS")];
    expect(pages[0]).toMatch(/^Demo Shop: Text BUY 2 blue mug, .+\. For more: COMMANDS 2\.$/);
    for (let next = 2; pages.at(-1)!.includes(`COMMANDS ${next}`); next++)
      pages.push(await stranger.asks(`commands ${next}`));
    expect(pages.join()).toMatch(/TRACK 1001.*BALANCE.*HELP BUY/s);
    expect(pages.at(-1)).not.toContain("COMMANDS");
  });

  test("names nothing that the merchant switched off", async () => {
    expect(await ann.asks("what can I text")).toContain("BUY 2 blue mug");
    expect(await saves("buy", { on: "off" })).toEqual({ ok: true, said: "Buy saved" });
    expect(await ann.asks("COMMANDS")).not.toContain("BUY 2 blue mug");
    expect(await ann.asks("HELP BUY")).not.toContain("BUY 2 blue mug");
    const before = store.orders.length;
    expect(await ann.asks("BUY navy mug")).toMatch(/didn't get that/);
    expect(store.orders).toHaveLength(before);
    await saves("buy", { on: "on" });
  });
});

describe("a merchant's page of a command", () => {
  test("takes words of the merchant's own, which customers can text at once", async () => {
    expect(await bob.asks("mampf 2 navy mugs")).toMatch(/didn't get that/);
    expect(await saves("buy", { words: "Mampf\n noms  noms " })).toMatchObject({ ok: true });
    expect((await opens("buy")).form.words).toBe("Mampf\nnoms noms");
    const offer = await bob.asks("MAMPF 2 navy mugs");
    expect(offer).toMatch(/2 x? ?Navy Mug/);
    const before = store.orders.length;
    await bob.asks(codeIn(offer));
    expect(store.orders).toHaveLength(before + 1);
    expect(await bob.asks("mampf stop texting me")).toMatch(/unsubscribed/);
    await bob.texts("START");
  });

  test("refuses words that mean something already, on their field, and keeps what was saved", async () => {
    for (const word of ["STOP", "help", "yes", "7", "where is my order", "CANCEL 1001"]) {
      const answer = await saves("buy", { words: `Mampf\n${word}` });
      expect(answer).toMatchObject({ ok: false, errors: { words: expect.stringContaining(`“${word}”`) } });
    }
    expect(await saves("price", { words: "mampf" })).toMatchObject({
      ok: false,
      errors: { words: "“mampf” is your word for “Buy” already" },
    });
    expect((await opens("buy")).form.words).toBe("Mampf\nnoms noms");
  });

  test("asks for a code where the merchant wants one, and never leaves one out where it must be", async () => {
    expect((await opens("orders")).alwaysAsksForCode).toBe(false);
    await saves("orders", { confirm: "on" });
    const first = await ann.asks("ORDERS");
    expect(first).not.toMatch(/\$/);
    expect(await ann.asks(codeIn(first))).toMatch(/Your orders: .*\$/);
    await saves("orders", { confirm: "off" });
    expect(await ann.asks("ORDERS")).toMatch(/Your orders: .*\$/);

    expect((await opens("buy")).alwaysAsksForCode).toBe(true);
    await saves("buy", { confirm: "off" });
    expect(codeIn(await ann.asks("BUY navy mug"))).toMatch(/\d{6}/);
  });

  test("reads the command's own settings by their kinds, and says at its field what is wrong", async () => {
    expect(await saves("register", { "values.email": "on" })).toMatchObject({ ok: true });
    expect((await opens("register")).form).toMatchObject({ "values.email": "on", "values.open": "on" });
    const wrong = await saves("deals", { "values.percent": "120" });
    expect(wrong).toMatchObject({ ok: false, errors: { "values.percent": "Not more than 90" } });
    expect(await saves("deals", { "values.percent": "" })).toMatchObject({
      errors: { "values.percent": "Write a number" },
    });
  });

  test("is there for every command, and for nothing else", async () => {
    const { commands } = await merchant.opens<{ commands: { key: string; example: string }[] }>(
      await import("../../app/routes/app.commands._index.tsx"),
    );
    for (const { key, example } of commands) {
      expect(example).not.toBe("");
      expect((await opens(key)).form).toHaveProperty("on");
    }
    expect(await merchant.opens(page, "/app", { key: "nothing" })).toMatchObject({ status: 404 });
    expect(await merchant.sends(page, { on: "off" }, { key: "nothing" })).toMatchObject({ status: 404 });
  });
});

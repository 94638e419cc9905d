import { beforeAll, expect, test } from "vitest";
import { db } from "#app/lib/db.server.ts";
import { demoAccounts } from "../simulators/ringcentral/accounts.ts";
import { startApp, type AppProcess } from "../support/app-process.ts";
import { everyRow } from "../support/rows.ts";
import { codeIn, demoShop, startWorld, type World } from "../support/world.ts";

let world: World;
let said = "";
let keys = "";
const codes: string[] = [];
const phones = ["+14155550101", "+14155550104"];

/** A whole day in the life of the app, in a process of its own that says all it can; what it said is kept. */
beforeAll(async () => {
  world = await startWorld({ connect: false });
  await world.stopWorker();
  const { shopify, ringcentral, databaseUrl } = world;
  keys = process.env.SECRET_KEYS!;
  const environment = { LOG_LEVEL: "trace", NODE_DEBUG: "" };
  const app = await startApp({
    ...{ databaseUrl, shopifyUrl: shopify.url, ringcentralUrl: ringcentral.url },
    ...{ role: "all", environment },
  });
  try {
    await live(app);
  } finally {
    await app.stop();
    said = app.said();
  }
}, 150_000);

async function live(app: AppProcess) {
  const { shopify, ringcentral } = world;
  const { env } = await import("#app/lib/env.server.ts");
  env.SHOPIFY_APP_URL = app.url;
  shopify.setAppUrl(app.url);
  await fetch(new URL(new URL(shopify.appAddress(demoShop)).search, `${app.url}/app`), {
    headers: { authorization: `Bearer ${shopify.sessionToken(demoShop)}` },
  });
  // A number is connected with a secret that is wrong, then with the right one; a network is down for a moment.
  const { connectNumber } = await import("#app/numbers/connect.server.ts");
  const { id: shopId } = await db.shop.findUniqueOrThrow({ where: { domain: demoShop } });
  const { clientId, clientSecret, jwt } = demoAccounts[0]!;
  const connect = (secret: string) =>
    connectNumber({ shopId, gateway: "ringcentral", credentials: { clientId, clientSecret: secret, jwt } });
  await connect(`${clientSecret}-wrong`).catch(() => {});
  await connect(clientSecret);
  for (const number of phones) {
    const phone = world.phone(number);
    await phone.texts("BUY navy mug", { to: "+18005550199" });
    if (number === phones[1]) {
      await phone.texts("Dora Stern");
      await phone.texts("5 Oak Lane, Albany, NY 12207");
    }
    const code = codeIn(phone.received().at(-1)!);
    codes.push(code);
    await phone.texts(code === "000000" ? "000001" : "000000");
    shopify.faults.next("500", { operation: "CreateDraftOrder" });
    ringcentral.faults.next("500", { path: "/sms", times: 1 });
    await phone.texts(code);
    ringcentral.expireTokens();
    await phone.texts("TRACK");
    await phone.texts("STOP");
    await world.quiet(30_000);
  }
  shopify.merchant.requestData(phones[0]!);
  await shopify.deliver(demoShop, "orders/create", {}, { raw: `{"phone":"${phones[0]}",` });
  await world.quiet(30_000);
}

const shopTokens = () => world.shopify.requests.map(({ token }) => token);
const networkTokens = () =>
  world.ringcentral.requests
    .map(({ headers }) => /^bearer (.+)$/i.exec(headers.authorization ?? "")?.[1])
    .filter((token) => token !== undefined);
const secrets = () => {
  const { clientSecret, jwt } = demoAccounts[0]!;
  const key = keys.split(":")[1]!;
  return [...new Set([...shopTokens(), ...networkTokens(), clientSecret, jwt, key, "test-secret"])];
};

test("what was looked for was there: people bought, networks were called, and the log was long", () => {
  expect(world.shopify.store(demoShop).orders.filter(({ tags }) => tags.includes("SMS order"))).toHaveLength(2);
  expect(shopTokens().length).toBeGreaterThan(20);
  expect(new Set(networkTokens()).size).toBeGreaterThan(1);
  expect(said.split("\n").length).toBeGreaterThan(60);
  expect(said).toContain('"level":"debug"');
  expect(said).toContain('"level":"warn"');
  expect(codes).toHaveLength(2);
});

test("no line of the log has a token, a key, a secret or a JWT in it", () => {
  for (const secret of secrets()) expect(said.includes(secret), `${secret.slice(0, 4)}…`).toBe(false);
  expect(said).not.toMatch(/shp(at|rt|ua)_|eyJ[\w-]{10,}\.|bearer\s+[\w-]{10,}/i);
});

test("nor a one-time code, nor a whole phone number, nor what people wrote", () => {
  for (const code of codes) expect(said.match(new RegExp(`(?<![0-9a-f.-])${code}(?![0-9a-f.-])`, "g"))).toBeNull();
  for (const number of [...phones, "+18005550199"]) {
    expect(said).not.toContain(number);
    expect(said).not.toContain(number.slice(2));
  }
  for (const words of ["Oak Lane", "Dora Stern", "navy mug"]) expect(said).not.toContain(words);
});

test("nor is any of it in a column of the database: only phone numbers are kept, to text with", async () => {
  const rows = await everyRow();
  expect(rows.length).toBeGreaterThan(100);
  for (const secret of secrets().filter((one) => one !== "test-secret"))
    expect(rows.filter(({ row }) => row.includes(secret)).map(({ table }) => table)).toEqual([]);
  const sent = world.ringcentral.sent.map(({ text }) => text).filter((text) => /Reply \d{6} /.test(text));
  expect(sent.length).toBeGreaterThanOrEqual(2);
  const kept = rows.filter(({ table }) => !table.includes("Message")).map(({ row }) => row);
  for (const code of codes)
    expect(kept.filter((row) => new RegExp(`(?<![\\d.-])${code}(?![\\d.-])`).test(row))).toEqual([]);
  // Of a text, the code that the person typed is their own words; the one that we sent is not kept.
  const outbound = await db.message.findMany({ where: { direction: "out" } });
  for (const code of codes)
    expect(outbound.filter(({ text, sealedText }) => `${text}${sealedText}`.includes(code))).toEqual([]);
});

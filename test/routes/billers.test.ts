import { afterAll, beforeAll, expect, test } from "vitest";
import { db } from "#app/lib/db.server.ts";
import { env } from "#app/lib/env.server.ts";
import { startBiller, type BillerSimulator } from "../simulators/biller/start.ts";
import { codeIn, demoShop, startWorld, type World } from "../support/world.ts";
import { merchantOf } from "./visit.ts";

type Answer = { ok: boolean; said?: string; errors?: Record<string, string> };
type Form = { saved: Record<string, string>; callbackAddress?: string; title: string };
type Bills = {
  accounts: { id: string; name: string }[];
  services: { id: string; name: string; example: string; on: boolean }[];
  payments: { id: string; what: string; state: string; trouble: string | null }[];
};

let world: World;
let biller: BillerSimulator;
let merchant: ReturnType<typeof merchantOf>;
type Page = { loader: unknown; action: unknown };
let account: Page;
let bills: Page;
let service: Page;
const lists = () => merchant.opens<Bills>(bills);
const fresh = { id: "new" };
const placeOf = (response: unknown) => (response as Response).headers.get("location")!;

beforeAll(async () => {
  world = await startWorld();
  biller = await startBiller();
  merchant = merchantOf(world, demoShop);
  // Not before: Shopify's library keeps the network that it finds.
  account = await import("../../app/routes/app.billers.account.$id.tsx");
  bills = await import("../../app/routes/app.billers._index.tsx");
  service = await import("../../app/routes/app.billers.service.$id.tsx");
  env.BILLERS_ON_THIS_MACHINE = "allowed";
});
afterAll(() => biller.close());

test("a merchant connects a biller: what is wrong is said by its field, and secrets never come back", async () => {
  const { saved } = await merchant.opens<Form>(account, "/app", fresh);
  expect(saved).toMatchObject({ payPath: "/payments", authHeader: "Authorization", name: "" });
  const typed = { ...saved, intent: "save", name: "Demo biller" };
  const { ok, errors } = await merchant.sends<Answer>(account, { ...typed, baseUrl: "ftp://x", payPath: "pay" }, fresh);
  expect([ok, Object.keys(errors!).toSorted()]).toEqual([false, ["authValue", "baseUrl", "payPath"]]);
});

test("and then offers an operator by its name, which customers can use at once", async () => {
  const { saved } = await merchant.opens<Form>(account, "/app", fresh);
  const typed = {
    ...saved,
    intent: "save",
    name: "Demo biller",
    authValue: biller.key,
    callbackSecret: "biller-secret",
  };
  const inside = await merchant.sends<Answer>(account, { ...typed, baseUrl: "https://169.254.169.254/v1" }, fresh);
  expect(inside.errors).toEqual({ baseUrl: "This address is not on the public internet" });
  const made = placeOf(await merchant.sends(account, { ...typed, baseUrl: biller.url }, fresh));
  const id = made.split("/").at(-1)!;
  const again = await merchant.opens<Form>(account, "/app", { id });
  expect(again.callbackAddress).toMatch(/\/webhooks\/billers\/[\w-]{32}$/);
  expect(JSON.stringify(again)).not.toMatch(/biller-key|biller-secret/);
  expect(JSON.stringify(await db.billerAccount.findMany())).not.toMatch(/biller-key|biller-secret|127\.0\.0\.1/);
  // A secret left empty stays as it is.
  const kept = { ...again.saved, intent: "save", name: "Main biller", authValue: "", callbackSecret: "" };
  expect(await merchant.sends<Answer>(account, kept, { id })).toEqual({ ok: true, said: "Biller saved" });

  const { saved: first } = await merchant.opens<Form>(service, "/app", fresh);
  const jio = {
    ...first,
    intent: "save",
    name: "Jio",
    operator: "JIO",
    accountFormat: "\\d{10}",
    otherNames: "jio mobile",
  };
  const wrong = { ...jio, least: "9", most: "5", accountFormat: "(a+)+" };
  const { errors } = await merchant.sends<Answer>(service, wrong, fresh);
  expect([Object.keys(errors!).toSorted(), errors!.most]).toEqual([["accountFormat", "most"], "Less than the least"]);
  await merchant.sends(service, jio, fresh);
  expect((await merchant.sends<Answer>(service, { ...jio, name: "JIO MOBILE" }, fresh)).errors).toEqual({
    name: "Another service is called JIO MOBILE already",
  });
  expect(await lists()).toMatchObject({
    accounts: [{ name: "Main biller" }],
    services: [{ name: "Jio", on: true, example: "RECHARGE Jio" }],
  });
  expect(await world.ann.asks("RECHARGE jio mobile 9876543211 10")).toMatch(/Jio \*\*\*3211: \$10\.00/);
});

test("sees what was paid, asks about what waits, and cannot remove a biller that somebody waits for", async () => {
  const { id } = (await lists()).accounts[0]!;
  const offer = await world.ann.asks("RECHARGE Jio 9876543211 12");
  biller.faults.next("pending");
  await world.ann.asks(codeIn(offer));
  const [payment] = (await lists()).payments;
  expect(payment).toMatchObject({ what: "Jio ***3211", state: "waiting", trouble: null });
  expect(await merchant.sends<Answer>(account, { intent: "remove" }, { id })).toMatchObject({ ok: false });
  biller.end(biller.payments.at(-1)!.key, "paid");
  expect(await merchant.sends<Answer>(bills, { intent: "ask", id: payment!.id })).toMatchObject({ ok: true });
  await world.quiet();
  expect(world.ann.received().at(-1)).toMatch(/Done: \$12\.00 paid for Jio/);
  expect((await lists()).payments).toMatchObject([{ state: "paid" }]);
  expect(placeOf(await merchant.sends(account, { intent: "remove" }, { id }))).toBe("/app/billers");
  expect(await lists()).toMatchObject({ accounts: [], services: [], payments: [{ state: "paid" }] });
  expect(await world.ann.asks("RECHARGE Jio 9876543211 10")).toMatch(/can't be recharged or paid here by text/);
});

test("what is not there, or not a form of ours, is refused", async () => {
  for (const page of [account, service])
    for (const id of ["nonsense", "0198c0de-0000-7000-8000-000000000000"])
      expect(await merchant.opens<Response>(page, "/app", { id })).toMatchObject({ status: 404 });
  expect(await merchant.sends(bills, { intent: "explode" })).toMatchObject({ status: 400 });
  expect(await merchant.sends(account, { intent: "remove" }, fresh)).toMatchObject({ status: 400 });
  expect(await merchant.opens<Response>(service, "/app", fresh)).toMatchObject({ status: 302 });
});

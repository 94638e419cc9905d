import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { sharedDemo } from "../support/demo.ts";
import { runScript } from "../support/script.ts";

const run = (name: string, ...args: string[]) => runScript(name, args, { DEMO_PORT: String(sharedDemo().port) });
const json = async <T>(name: string, ...args: string[]): Promise<T> => {
  const { code, out, err } = await run(name, ...args);
  expect({ code, err }).toEqual({ code: 0, err: "" });
  return JSON.parse(out) as T;
};

type Replies = { replies: { text: string; parts: number; at: string }[] };
type Delivered = { status: number[]; texts: { to: string; text: string }[] };
type Message = { direction: string; phone: string; text: string };

function fileWith(payload: unknown): string {
  const file = join(mkdtempSync(join(tmpdir(), "payload-")), "order.json");
  writeFileSync(file, typeof payload === "string" ? payload : JSON.stringify(payload));
  return file;
}

const order = (id: number, phone = "+14155550103") => ({
  id,
  admin_graphql_api_id: `gid://shopify/Order/${id}`,
  name: `#9${id}`,
  order_number: id,
  order_status_url: "https://demo-shop.example/orders/1",
  phone,
  created_at: new Date().toISOString(),
  customer: { id: 1, admin_graphql_api_id: "gid://shopify/Customer/1", first_name: "Cat", last_name: "Diaz", phone },
});

test("text prints each reply, for people and for programs", async () => {
  const { out } = await run("text", "+14155550104", "HELP");
  expect(out).toMatch(/STOP/);
  const { replies } = await json<Replies>("text", "+14155550103", "TRACK", "--json");
  expect(replies).toHaveLength(1);
  expect(replies[0]).toEqual({
    text: expect.any(String),
    parts: expect.any(Number),
    at: expect.stringMatching(/^\d{4}-.*Z$/),
  });
});

test("text complains of a number that is none", async () => {
  const { code, err } = await run("text", "4155550101", "HELP");
  expect(code).toBe(1);
  expect(err).toContain("must be a phone number in international form");
});

test("webhook delivers as Shopify would, and the same event three times makes one text", async () => {
  const answer = await json<Delivered>("webhook", "orders/create", fileWith(order(770_001)), "--repeat", "3", "--json");
  expect(answer.status).toEqual([200, 200, 200]);
  expect(answer.texts).toHaveLength(1);
  expect(answer.texts[0]!.to).toBe("+14155550103");
});

test("webhook with a wrong signature is refused and sets nothing off", async () => {
  const answer = await json<Delivered>("webhook", "orders/create", fileWith(order(770_002)), "--bad-hmac", "--json");
  expect(answer).toEqual({ status: [401], texts: [] });
});

test("webhook names a shop that the demo does not have", async () => {
  const { code, err } = await run(
    "webhook",
    "orders/create",
    fileWith(order(770_003)),
    "--shop",
    "other.myshopify.com",
  );
  expect(code).toBe(1);
  expect(err).toContain("There is no shop");
});

test.each(["orders", "customers", "products", "drafts", "consent", "messages"])(
  "store shows %s as JSON",
  async (part) => {
    const records = await json<unknown[]>("store", part);
    expect(Array.isArray(records)).toBe(true);
    expect(records.length).toBeGreaterThan(part === "drafts" ? -1 : 0);
  },
);

test("store shows the app's own log of texts, both ways", async () => {
  await run("text", "+14155550104", "HELP");
  const messages = await json<Message[]>("store", "messages");
  const own = messages.filter(({ phone }) => phone === "+14155550104");
  expect(new Set(own.map(({ direction }) => direction)).size).toBe(2);
});

test("an opt-out is in Shopify's records and in the app's ledger", async () => {
  await run("text", "+14155550104", "STOP");
  const consent = await json<{ phoneNumber: string; ledger: { change: string }[] }[]>("store", "consent");
  expect(consent.find(({ phoneNumber }) => phoneNumber === "+14155550104")?.ledger.at(-1)?.change).toBe("opt-out");
});

test("store names the parts that there are", async () => {
  const { code, err } = await run("store", "everything");
  expect(code).toBe(1);
  expect(err).toContain('The demo has no "everything", only orders, customers');
});

import { createHmac } from "node:crypto";
import { createServer, type Server } from "node:http";
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { BillerError, ConnectBillerError } from "#app/billers/biller.ts";
import { ask, NoAnswer } from "#app/billers/http/ask.server.ts";
import { isPublicAddress } from "#app/billers/http/public-address.server.ts";
import { HttpSettings } from "#app/billers/http/settings.ts";
import { findBiller } from "#app/billers/registry.server.ts";
import { env } from "#app/lib/env.server.ts";

const biller = findBiller("http")!;
const query = { operator: "POWER", accountNumber: "12345678" };
const amount = { amount: "12.50", currencyCode: "USD" };
const payment = { key: "shop-1", ...query, amount };

let server: Server;
let url: string;
/** What the server answers next, and what it was asked. */
let next: { status: number; body: string } | "break";
let asked: { method?: string; url?: string; headers: Record<string, unknown>; body: string }[] = [];

beforeAll(async () => {
  env.BILLERS_ON_THIS_MACHINE = "allowed";
  server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const { method, url: path, headers } = request;
      asked.push({ method, url: path, headers, body: Buffer.concat(chunks).toString() });
      if (next === "break") return request.socket.destroy();
      response.writeHead(next.status, { location: "/elsewhere" }).end(next.body);
    });
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => server.close());

const settings = (own: Record<string, string> = {}) =>
  HttpSettings.parse({
    ...Object.fromEntries(biller.fields.map(({ name, default: first }) => [name, first ?? ""])),
    ...{ baseUrl: `${url}/v1/`, authValue: "Bearer secret", callbackSecret: "shared", ...own },
  });
const answering = (status: number, body: unknown) => {
  asked = [];
  next = { status, body: typeof body === "string" ? body : JSON.stringify(body) };
};
const kindOf = (work: Promise<unknown>) =>
  work.then(
    (done) => done,
    (error: unknown) => (error instanceof BillerError ? error.kind : Promise.reject(error as Error)),
  );

describe("a payment", () => {
  test("is sent with its key, the merchant's own key and all that it is for", async () => {
    answering(200, { status: "paid", reference: "R1" });
    const done = await biller.pay({ ...payment, plan: "P", bill: "B" }, settings());
    expect(done).toEqual({ state: "paid", reference: "R1" });
    const { method, url: path, headers, body } = asked[0]!;
    expect([method, path]).toEqual(["POST", "/v1/payments"]);
    expect(headers).toMatchObject({ authorization: "Bearer secret", "idempotency-key": "shop-1" });
    expect(JSON.parse(body)).toEqual({
      ...{ key: "shop-1", operator: "POWER", account: "12345678" },
      ...{ amount: "12.50", currency: "USD", plan: "P", bill: "B" },
    });
  });

  test.each([
    [200, { status: "SUCCESS", reference: 77 }, { state: "paid", reference: "77" }],
    [202, { status: "queued" }, { state: "pending" }],
    [200, { status: "failed", message: "No balance" }, { state: "failed", why: "No balance" }],
    // Whether it was paid is not known: nothing may be given back.
    [200, "<html>", "unknown"],
    [200, {}, "unknown"],
    [409, { message: "Duplicate" }, "unknown"],
    [500, {}, "unknown"],
    [302, {}, "unknown"],
    // Surely not paid.
    [400, {}, "refused"],
    [401, {}, "refused"],
    [422, { message: "Blocked" }, "refused"],
    [429, {}, "again"],
  ])("answered %i %j is %j", async (status, body, expected) => {
    answering(status, body);
    expect(await kindOf(biller.pay(payment, settings()))).toEqual(expected);
    expect(asked).toHaveLength(1);
  });

  test("whose connection breaks may have been made; one that found no door was not", async () => {
    next = "break";
    expect(await kindOf(biller.pay(payment, settings()))).toBe("unknown");
    expect(await kindOf(biller.pay(payment, settings({ baseUrl: "http://127.0.0.1:9" })))).toBe("again");
  });

  test("is found again by its key, wherever its state stands", async () => {
    const own = settings({ statePlace: "data.payment.state", paidWords: "DONE, ok", referencePlace: "data.id" });
    answering(200, { data: { payment: { state: "ok" }, id: "X" } });
    expect(await biller.status("a/b c", own)).toEqual({ state: "paid", reference: "X" });
    expect(asked[0]!.url).toBe("/v1/payments/a%2Fb%20c");
    answering(404, {});
    expect(await biller.status("k", own)).toBeUndefined();
    answering(200, { data: "constructor" });
    expect(await kindOf(biller.status("k", settings({ statePlace: "constructor.name" })))).toBe("again");
  });
});

describe("a question", () => {
  test.each([
    [200, { valid: true }, { valid: true }],
    [200, {}, { valid: true }],
    [200, { valid: false, message: "Closed" }, { valid: false, why: "Closed" }],
    [404, {}, { valid: false }],
    [500, {}, "again"],
    [403, {}, "refused"],
  ])("about an account, answered %i %j, is %j", async (status, body, expected) => {
    answering(status, body);
    expect(await kindOf(biller.validateAccount(query, settings()))).toEqual(expected);
  });

  test.each([
    [200, { amount: 42.5, dueDate: "2026-12-01", reference: "B1" }, { amount: "42.50", dueDate: "2026-12-01" }],
    [200, { amount: 0 }, undefined],
    [404, {}, undefined],
    [200, { amount: "-3" }, "again"],
    [200, { amount: "1e9" }, "again"],
    [200, {}, "again"],
  ])("about a bill, answered %i %j, is %j", async (status, body, expected) => {
    answering(status, body);
    const bill = await kindOf(biller.fetchBill!(query, settings(), "EUR"));
    expect(bill).toEqual(
      typeof expected === "object"
        ? { amount: { amount: expected.amount, currencyCode: "EUR" }, dueDate: expected.dueDate, reference: "B1" }
        : expected,
    );
  });

  test("about plans leaves out what has no price", async () => {
    answering(200, { plans: [{ code: "A", title: "Day", amount: "1" }, { code: "B" }, { amount: 2 }, null, "x"] });
    expect(await biller.plans!(query, settings(), "USD")).toEqual([
      { code: "A", title: "Day", amount: { amount: "1.00", currencyCode: "USD" } },
    ]);
  });

  test("that the merchant gave no path for is not asked", async () => {
    answering(200, {});
    expect(await biller.validateAccount(query, settings({ validatePath: "" }))).toEqual({ valid: true });
    expect(await kindOf(biller.fetchBill!(query, settings({ billPath: "" }), "USD"))).toBe("refused");
    expect(asked).toEqual([]);
  });
});

describe("a callback", () => {
  const call = (body: string, signature: string | null) =>
    biller.receive!(
      new Request("http://app.test", { method: "POST", body, headers: signature ? { "x-signature": signature } : {} }),
      settings(),
    );
  const signed = (body: string, secret = "shared") => createHmac("sha256", secret).update(body).digest("hex");

  test("is taken where it is signed, and only tells whom to ask about", async () => {
    const body = JSON.stringify({ key: "shop-1", status: "paid" });
    expect((await call(body, signed(body))).keys).toEqual(["shop-1"]);
    expect((await call(body, `sha256=${signed(body).toUpperCase()}`)).keys).toEqual(["shop-1"]);
  });

  test.each([
    ["nothing", null],
    ["another secret", signed('{"key":"a"}', "other")],
    ["half a signature", signed('{"key":"a"}').slice(0, 32)],
    ["another body's", signed('{"key":"b"}')],
  ])("signed with %s is refused", async (_name, signature) => {
    const { keys, response } = await call('{"key":"a"}', signature);
    expect([keys, response.status]).toEqual([[], 401]);
  });

  test("is never taken without a secret of the merchant's", async () => {
    const body = '{"key":"a"}';
    const request = new Request("http://app.test", {
      ...{ method: "POST", body, headers: { "x-signature": signed(body, "") } },
    });
    const { response } = await biller.receive!(request, settings({ callbackSecret: "" }));
    expect(response.status).toBe(401);
  });
});

describe("where a merchant may send us", () => {
  test.each(["8.8.8.8", "93.184.216.34", "2606:4700::1111"])("%s is public", (address) => {
    expect(isPublicAddress(address)).toBe(true);
  });

  test.each([
    ...["127.0.0.1", "10.1.2.3", "172.31.0.1", "192.168.1.1", "169.254.169.254", "100.64.0.1", "0.0.0.0", "224.0.0.1"],
    ...["::1", "::", "fe80::1", "fd00::1", "::ffff:127.0.0.1", "::ffff:10.0.0.1", "64:ff9b::7f00:1", "2002:7f00:1::"],
    ...["localhost", ""],
  ])("%s is not", (address) => {
    expect(isPublicAddress(address)).toBe(false);
  });

  test.each([
    "http://example.com",
    "https://127.0.0.1",
    "https://[::1]",
    "https://0x7f000001",
    "https://2130706433",
    "https://user:pass@example.com",
    "http://localhost:8080",
    "http://127.0.0.2",
  ])("%s cannot be saved", async (baseUrl) => {
    await expect(biller.check(settings({ baseUrl }))).rejects.toThrow(ConnectBillerError);
  });

  test("https://example.com can; this machine only where its operator allows it", async () => {
    await biller.check(settings({ baseUrl: "https://example.com/api" }));
    await biller.check(settings());
    env.BILLERS_ON_THIS_MACHINE = "refused";
    await expect(biller.check(settings())).rejects.toThrow(/https/);
    await expect(ask({ url: new URL(url), method: "GET", headers: {} })).rejects.toThrow(NoAnswer);
    env.BILLERS_ON_THIS_MACHINE = "allowed";
  });

  test("a name that leads into a private network is not followed when the time comes", async () => {
    asked = [];
    const port = new URL(url).port;
    const followed = ask({ url: new URL(`https://localhost:${port}/`), method: "GET", headers: {} });
    await expect(followed).rejects.toMatchObject({ sent: false, message: "localhost is not on the public internet" });
    expect(asked).toEqual([]);
  });
});

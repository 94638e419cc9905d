import pino from "pino";
import { describe, expect, test } from "vitest";
import { redact } from "#app/lib/redact.ts";

/** The line that the app's log would write of this. */
function lineOf(about: unknown, said = "something happened"): string {
  let line = "";
  const log = pino({ base: undefined, hooks: { streamWrite: redact } }, { write: (written) => void (line = written) });
  log.error(about as object, said);
  JSON.parse(line); // it stays a line that a machine can read
  return line;
}

const numbers = [
  "+14155550101", "+1 415 555 0101", "+1 (415) 555-0101", "%2B14155550101", "+44 20 7946 0101", "+91 98765 40101",
  "(415) 555-0101", "415-555-0101", "415.555.0101", "07911 120101", "06 12 34 01 01", "4155550101", "tel:4155550101",
  "0014155550101",
]; // prettier-ignore

/** Can its last four digits still be read, however they are parted? */
const shows = (line: string, number: string) =>
  new RegExp(
    number
      .replaceAll(/\D/g, "")
      .slice(-4)
      .split("")
      .join(String.raw`[^\w]{0,4}`),
  ).test(line);

const secrets: [string, string][] = [
  ["an access token", "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"],
  ["a refresh token", "shprt_0a1b2c3d4e5f60718293a4b5c6d7e8f9"],
  ["a key of ours", "smsk_Zk3nT0pSecretValue99"],
  ["a JWT", "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiI0MSJ9.c2lnbmF0dXJl"],
  ["what a header carries", "Bearer 0a1b2c3d4e5f6071"],
  ["a password in an address", "postgresql://app:hunter2horse@db/app"],
  ["a query's token", "https://x.example/app?shop=a&id_token=abcdef123abc&hmac=0011aabb"],
  ["a gateway's address", "/webhooks/sms/ringcentral/Zk3nT0pSecretValue99"],
  ["a short link", "https://x.example/l/Zk3nT0p"],
  ["an email", "ann.lee@example.com"],
];
const tells = /0a1b2c3d|Zk3nT0p|eyJzdWIi|hunter2|abcdef123|0011aabb|ann\.lee/;

const wrapped = (said: string): [string, unknown][] => {
  const deep = new Error(`inner ${said}`);
  const outer = new Error("outer", { cause: new Error(`middle:\n${said}\n`, { cause: deep }) });
  const withMore = Object.assign(new Error("refused"), { response: { body: { errors: [{ message: said }] } } });
  return [
    ["a field", { said }],
    ["a nested object", { a: { b: { c: { d: { e: [{ f: said }] } } } } }],
    ["an error's message", { err: new Error(`it said ${said}, and left`) }],
    ["an error's message after a line's end", { err: new Error(`it said\n${said}`) }],
    ["an error's cause's cause", { err: outer }],
    ["an error's own fields", { err: withMore }],
    ["several errors in one", { err: new AggregateError([new Error(said), new Error(`x ${said}`)], "all failed") }],
    ["JSON within a text", { body: JSON.stringify({ error: { detail: said } }) }],
    ["JSON within JSON within a text", { body: JSON.stringify({ inner: JSON.stringify({ detail: said }) }) }],
    ["coloured for a terminal", { err: new Error(`\u001b[31m${said}\u001b[0m`) }],
  ];
};

describe("a phone number is cut to its last two digits", () => {
  test.each(numbers)("%s, wherever it stands", (number) => {
    for (const [where, about] of wrapped(number)) expect([where, shows(lineOf(about), number)]).toEqual([where, false]);
    expect(shows(lineOf({}, `texted ${number}.`), number)).toBe(false);
  });

  test("as a number of JSON's, by its name", () => {
    expect(lineOf({ a: { phone: 14155550101 } })).toContain('"phone":"…01"');
    expect(lineOf({ body: "to=14155550101&x=1" })).toContain("to=…01&x=1");
  });
});

describe("a one-time code is not shown", () => {
  test.each(["482913", "482 913", "482-913", "code: 482913", "Reply 482913 to approve.", "code=482913"])(
    "%s",
    (code) => {
      for (const [where, about] of wrapped(code))
        expect([where, shows(lineOf(about), "482913")]).toEqual([where, false]);
      expect(shows(lineOf({}, code), "482913")).toBe(false);
    },
  );

  test("by its name, at any depth", () => {
    const line = lineOf({ a: { b: { c: { code: "482913" } } }, code: 482913, otp: "4829" });
    expect(line).not.toMatch(/4829/);
  });
});

describe("a secret is not shown", () => {
  test.each(secrets)("%s", (_what, secret) => {
    for (const [where, about] of wrapped(secret)) expect([where, tells.test(lineOf(about))]).toEqual([where, false]);
    expect(lineOf({}, secret)).not.toMatch(tells);
  });

  test.each([
    "accessToken", "access_token", "refresh_token", "id_token", "authorization", "Authorization", "X-Shopify-Access-Token", "clientSecret",
    "client_secret", "jwt", "assertion", "credentials", "verificationToken", "password", "cookie", "set-cookie", "hookPath", "sealedText", "apiKey",
  ])("whatever is called %s", (name) => {
    const value = 'pa"ss\\word-hunter2';
    for (const kept of [value, [value], { value, more: "hunter2" }]) {
      expect(lineOf({ [name]: kept })).not.toMatch(/hunter2/);
      expect(lineOf({ a: { b: { c: { d: { [name]: kept } } } } })).not.toMatch(/hunter2/);
    }
    expect(lineOf({ err: Object.assign(new Error("no"), { config: { headers: { [name]: value } } }) })).not.toMatch(/hunter2/);
    expect(lineOf({ body: JSON.stringify({ [name]: "hunter2" }) })).not.toMatch(/hunter2/);
  }); // prettier-ignore

  test("nor a row that PostgreSQL quotes", () => {
    const detail = 'Failing row contains (0198, +14155550101, "where is my parcel", null).';
    expect(lineOf({ err: Object.assign(new Error("violates"), { detail }) })).not.toMatch(/parcel|0198/);
    expect(lineOf({ err: new Error("Key (phone)=(+14155550101) already exists.") })).toContain("Key (phone)=(…)");
  });
});

test("what helps to understand stays", () => {
  const kept = {
    time: "2026-11-22T13:28:29.123Z",
    at: 1763817000123,
    ms: 123456,
    requestId: "019345ab-1234-7abc-8123-123456789012",
    order: "gid://shopify/Order/5551234567890",
    shop: "demo.myshopify.com",
    topic: "orders/create",
    errorCode: "SMS-CAR-411",
    code: "ECONNREFUSED",
    said: "Waiting since 2026-11-22 13:28, on 192.168.100.123:5432",
    path: "/app/contacts/019345ab-1234-7abc-8123-123456789012",
    where: "at answer (/srv/app/build/server/index.js:12345:6789)",
    verdict: "consent.opted-out",
  };
  expect(JSON.parse(lineOf(kept))).toMatchObject(kept);
});

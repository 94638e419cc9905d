import { beforeAll, expect, test } from "vitest";
import { db } from "#app/lib/db.server.ts";
import { demoAccounts } from "../simulators/ringcentral/accounts.ts";
import { startApp, type AppProcess } from "../support/app-process.ts";
import { startCollector } from "../support/collector.ts";
import { everyRow } from "../support/rows.ts";
import { codeIn, demoShop, startWorld, type World } from "../support/world.ts";

let world: World;
let said = "";
let keys = "";
const codes: string[] = [];
const phones = ["+14155550101", "+14155550104"];
let collector: Awaited<ReturnType<typeof startCollector>>;
const metrics: { closed: number; status: number; text: string } = { closed: 0, status: 0, text: "" };
const metricsToken = "a-token-of-prometheus";

/** A whole day in the life of the app, in a process of its own that says, traces and counts all it can; what it said is kept. */
beforeAll(async () => {
  world = await startWorld({ connect: false });
  await world.stopWorker();
  const { shopify, ringcentral, databaseUrl } = world;
  keys = process.env.SECRET_KEYS!;
  collector = await startCollector();
  const environment = {
    ...{ LOG_LEVEL: "trace", NODE_DEBUG: "", METRICS_TOKEN: metricsToken },
    OTEL_EXPORTER_OTLP_ENDPOINT: collector.url,
  };
  const app = await startApp({
    ...{ databaseUrl, shopifyUrl: shopify.url, ringcentralUrl: ringcentral.url },
    ...{ role: "all", environment },
  });
  try {
    await live(app);
    metrics.closed = (await fetch(`${app.url}/metrics`)).status;
    const scrape = () => fetch(`${app.url}/metrics`, { headers: { authorization: `Bearer ${metricsToken}` } });
    await scrape();
    const shown = await scrape();
    Object.assign(metrics, { status: shown.status, text: await shown.text() });
  } finally {
    await app.stop();
    await collector.close();
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

/** The lines of the log that were written on the way of one request, the first first. */
const linesOf = (requestId: string) =>
  said
    .split("\n")
    .filter((line) => line.startsWith("{"))
    .map((line) => JSON.parse(line) as Record<string, string>)
    .filter((line) => line.requestId === requestId);

test("what a text led to can be followed by one id, from the door over the queue to the network, and by one trace", () => {
  const handedOver = said.split("\n").filter((line) => line.includes("a text was handed over"));
  expect(handedOver.length).toBeGreaterThan(6);
  const ways = handedOver.map((line) => linesOf((JSON.parse(line) as { requestId: string }).requestId));
  const bought = ways.find((lines) => lines.some(({ operation }) => operation === "CompleteDraftOrder"))!;
  const about = bought.map(({ path, job, operation, msg }) => path ?? job ?? operation ?? msg);
  expect(about).toEqual(
    expect.arrayContaining([
      "/webhooks/sms/ringcentral/…",
      "answer-message",
      "CompleteDraftOrder",
      "send-message",
      "a text was handed over",
    ]),
  );
  const [traceId, ...others] = new Set(bought.map((line) => line.traceId));
  expect(others).toEqual([]);

  const spans = collector.spans().filter((span) => span.traceId === traceId);
  const byId = new Map(spans.map((span) => [span.id, span]));
  const wayTo = (name: string): string[] => {
    let span = spans.find((one) => one.name === name);
    const way: string[] = [];
    for (; span; span = byId.get(span.parentId)) way.unshift(span.name);
    return way;
  };
  expect(wayTo("shopify CompleteDraftOrder")).toEqual([
    ...["door sms", "job answer-message", "command otp", "shopify CompleteDraftOrder"],
  ]);
  expect(wayTo("gateway ringcentral send")).toEqual([
    ...["door sms", "job answer-message", "job send-message", "gateway ringcentral send"],
  ]);
  expect(wayTo("gate").at(-2)).toBe("job send-message");
  const completed = spans.find(({ name }) => name === "shopify CompleteDraftOrder")!;
  expect(completed.attributes).toMatchObject({ "shopify.attempts": 1, "graphql.operation.type": "mutation" });
  expect(completed.attributes["shopify.cost"]).toBeGreaterThan(0);
});

test("traces and figures say nothing of a person", () => {
  expect(collector.hasMetrics()).toBe(true);
  const all = collector.raw() + metrics.text;
  expect(all).toContain("smscommerce_door_seconds");
  for (const code of codes) expect(all).not.toMatch(new RegExp(`(?<![0-9a-f.-])${code}(?![0-9a-f.-])`));
  for (const number of [...phones, "+18005550199"]) expect(all).not.toContain(number.slice(2));
  for (const words of ["Oak Lane", "Dora Stern", "navy mug", demoShop]) expect(all).not.toContain(words);
  for (const secret of secrets().filter((one) => one !== "test-secret")) expect(all).not.toContain(secret);
});

test("Prometheus is shown what happened, and nobody else is", async () => {
  expect([metrics.closed, metrics.status]).toEqual([401, 200]);
  const valueOf = (series: string) =>
    Number(metrics.text.split("\n").find((line) => line.startsWith(`${series} `))?.split(" ")[1] ?? NaN); // prettier-ignore
  const sent = 'smscommerce_texts_handed_over_total{gateway="ringcentral",kind="reply",outcome="wired"}';
  expect(valueOf(sent)).toBeGreaterThan(6);
  expect(valueOf('smscommerce_texts_handed_over_total{gateway="ringcentral",kind="reply",outcome="unknown"}')).toBe(2);
  expect(valueOf('smscommerce_texts_received_total{gateway="ringcentral",what="new"}')).toBeGreaterThan(9);
  expect(valueOf('smscommerce_verdicts_total{kind="reply",verdict="send"}')).toBeGreaterThan(6);
  expect(valueOf('smscommerce_job_seconds_count{job="answer-message",outcome="done"}')).toBeGreaterThan(9);
  expect(valueOf('smscommerce_door_seconds_count{door="sms",answer="2xx"}')).toBeGreaterThan(9);
  expect(valueOf('smscommerce_pool_connections{pool="models",state="idle"}')).toBeGreaterThan(0);
  expect(valueOf('smscommerce_jobs{job="send-message",state="waiting"}')).toBe(0);
  expect(valueOf("smscommerce_parked_jobs")).toBe(await db.parkedJob.count({ where: { resolvedAt: null } }));
  expect(valueOf("smscommerce_shopify_points_free_ratio")).toBeGreaterThan(0.1);
  expect(valueOf('smscommerce_event_loop_lag_seconds{quantile="p99"}')).toBeGreaterThanOrEqual(0);
});

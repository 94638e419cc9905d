import { createHmac, randomUUID } from "node:crypto";

export type Asked = { method: string; path: string; headers: Record<string, string>; body?: string | Buffer };

/** Where the doors are, and what a right sender knows. */
export type Doors = { hook: string; verificationToken: string; secret: string; domain: string };

const pick = <One>(chance: () => number, all: readonly One[]): One => all[Math.floor(chance() * all.length)]!;
const upTo = (chance: () => number, most: number) => Math.floor(chance() * most);

/** Requests as Shopify and RingCentral send them. */
function right(chance: () => number, { hook, verificationToken, domain }: Doors): Asked {
  const id = upTo(chance, 1e12);
  const phone = `+1415${String(5_000_000 + upTo(chance, 50)).padStart(7, "0")}`;
  const event = {
    uuid: randomUUID(),
    event: "/restapi/v1.0/account/1/extension/2/message-store/instant?type=SMS",
    timestamp: new Date().toISOString(),
    subscriptionId: randomUUID(),
    body: {
      ...{ id: String(id), type: "SMS", direction: "Inbound", subject: pick(chance, texts), messageStatus: "Received" },
      ...{ from: { phoneNumber: phone }, to: [{ phoneNumber: "+18005550199", target: true }], attachments: [] },
      ...{ creationTime: new Date().toISOString(), lastModifiedTime: new Date().toISOString(), availability: "Alive" },
    },
  };
  const order = {
    ...{ id, admin_graphql_api_id: `gid://shopify/Order/${id}`, name: `#${id}`, email: "a@example.com", phone: null },
    ...{ created_at: new Date().toISOString(), total_price: "12.50", currency: "USD", note: "", tags: "" },
    line_items: [{ id, title: "Mug", quantity: 1, price: "12.50", properties: [] }],
    customer: { id, first_name: "Sue", last_name: "Sample", default_address: null },
  };
  return pick<Asked>(chance, [
    { method: "POST", path: `/webhooks/sms/ringcentral/${hook}`, headers: { "content-type": "application/json", "verification-token": verificationToken }, body: JSON.stringify(event) }, // prettier-ignore
    { method: "POST", path: "/webhooks/shopify", headers: { "content-type": "application/json", "x-shopify-topic": pick(chance, topics), "x-shopify-shop-domain": domain, "x-shopify-webhook-id": randomUUID(), "x-shopify-event-id": randomUUID(), "x-shopify-api-version": "2026-07", "x-shopify-triggered-at": new Date().toISOString() }, body: JSON.stringify(order) }, // prettier-ignore
    { method: "POST", path: "/api/v1/messages", headers: { "content-type": "application/json", authorization: "Bearer k_none" }, body: JSON.stringify({ to: phone, text: "hello" }) }, // prettier-ignore
    { method: "GET", path: `/l/${id.toString(36)}`, headers: {} },
    { method: "POST", path: "/webhooks/billers/none", headers: {}, body: "{}" },
    { method: "GET", path: "/app?shop=demo-shop.myshopify.com", headers: {} },
    { method: "GET", path: "/healthz", headers: {} },
  ]);
}

const texts = ["BUY 2 blue mug", "STOP", "TRACK", "123456", "", "नमस्ते", "HELP"];
const topics = ["orders/create", "orders/updated", "fulfillments/create", "customers/update", "carts/update", "checkouts/update", "app/uninstalled", "inventory_levels/update", "returns/approve", "none/such"]; // prettier-ignore

/** One in three as it should be; the others bent in up to four places. Most that are bent are signed as if they were right. */
export function nextRequest(chance: () => number, doors: Doors): Asked {
  const asked = right(chance, doors);
  if (chance() > 0.33) for (let bends = 1 + upTo(chance, 4); bends > 0; bends--) bend(chance, asked);
  const isShopify = asked.path.startsWith("/webhooks/") && "x-shopify-topic" in asked.headers;
  if (isShopify && chance() < 0.8) asked.headers["x-shopify-hmac-sha256"] = createHmac("sha256", doors.secret).update(asked.body ?? "").digest("base64"); // prettier-ignore
  return asked;
}

function bend(chance: () => number, asked: Asked): void {
  pick(chance, [bendBody, bendBody, bendBody, bendJson, bendJson, bendJson, bendHeader, bendHeader, bendPath, bendMethod])(chance, asked); // prettier-ignore
}

function bendBody(chance: () => number, asked: Asked): void {
  const bytes = Buffer.from(asked.body ?? "{}");
  const at = upTo(chance, bytes.length);
  asked.body = pick<() => Buffer>(chance, [
    () => bytes.subarray(0, at),
    () => Buffer.concat([bytes.subarray(at), bytes.subarray(0, at)]),
    () => Buffer.concat([bytes.subarray(0, at), Buffer.from([upTo(chance, 256)]), bytes.subarray(at)]),
    () =>
      bytes.length > 0 ? bytes.fill(upTo(chance, 256), at, Math.min(bytes.length, at + 1 + upTo(chance, 3))) : bytes,
    () => Buffer.from(pick(chance, oddBodies)),
    () => Buffer.concat([bytes, Buffer.from(pick(chance, oddBodies))]),
  ])();
}

const oddBodies = ["", "null", "[]", "0", '"', "{", "[[[[[[[[[[", '{"id":1e400}', '{"__proto__":{"x":1}}', "\0", "\ufeff{}", "<xml/>", "a=b&c=d", `${"[".repeat(5_000)}${"]".repeat(5_000)}`]; // prettier-ignore
const oddValues = [null, 0, -1, 1e308, "", "\0", "\ud800", "9".repeat(400), [], {}, true, "2026-13-45T99:99:99Z", "+1", "gid://", "🫶".repeat(50), [[[]]], { a: { b: {} } }]; // prettier-ignore

/** Puts something odd in the place of something in it, however deep. */
function bendJson(chance: () => number, asked: Asked): void {
  let root: unknown;
  try {
    root = JSON.parse(String(asked.body));
  } catch {
    return bendBody(chance, asked);
  }
  let place = root as Record<string, unknown>;
  for (;;) {
    const keys = place && typeof place === "object" ? Object.keys(place) : [];
    if (keys.length === 0) return void (asked.body = JSON.stringify(pick(chance, oddValues)));
    const key = pick(chance, keys);
    const value = place[key];
    if (value !== null && typeof value === "object" && chance() < 0.7 && Object.keys(value).length > 0) {
      place = value as Record<string, unknown>;
      continue;
    }
    if (chance() < 0.3) delete place[key];
    else place[key] = pick(chance, oddValues);
    return void (asked.body = JSON.stringify(root));
  }
}

function bendHeader(chance: () => number, asked: Asked): void {
  const name = pick(chance, [...Object.keys(asked.headers), "content-type", "content-length-hint", "validation-token", "verification-token", "authorization", "accept", "cookie", "x-forwarded-for"]); // prettier-ignore
  if (chance() < 0.4) delete asked.headers[name];
  else asked.headers[name] = pick(chance, ["", "x".repeat(3_000), "application/x-www-form-urlencoded", "multipart/form-data; boundary=x", "text/plain", "*/*", "%00", "Bearer ", "null", "é", "2026-02-30"]); // prettier-ignore
}

function bendPath(chance: () => number, asked: Asked): void {
  asked.path = pick(chance, [`${asked.path}/`, `/${asked.path}`, `${asked.path}?a=%`, asked.path.slice(0, -1), asked.path.replace("ringcentral", pick(chance, ["none", "__proto__", "constructor", "%00"])), asked.path.toUpperCase(), "/l/%E0%A4%A", "/../../etc/passwd", `/${"a".repeat(2_000)}`, "/webhooks/privacy", "/auth/login", "/app/messages", "/app/settings.data", "/metrics", "/readyz"]); // prettier-ignore
}

function bendMethod(chance: () => number, asked: Asked): void {
  asked.method = pick(chance, ["GET", "POST", "PUT", "DELETE", "PATCH", "OPTIONS", "HEAD"]);
}

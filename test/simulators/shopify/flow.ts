import { createHmac, randomUUID } from "node:crypto";
import { setTimeout as pause } from "node:timers/promises";
import type { Platform } from "./platform.ts";

/** A trigger as an extension declares it: its fields by the keys that a payload has for them. */
export type FlowTrigger = { handle: string; fields: { type: string; key: string }[] };

const whole = (value: unknown) => /^\d+$/.test(String(value));
const fits: Record<string, (value: unknown) => boolean> = {
  customer_reference: whole,
  order_reference: whole,
  product_reference: whole,
  boolean: (value) => typeof value === "boolean",
  number_decimal: (value) => Number.isFinite(Number(value)) && value !== "",
  single_line_text_field: (value) => typeof value === "string" && !/[\r\n]/.test(value),
  email: (value) => typeof value === "string",
  url: (value) => typeof value === "string",
};

/** What Flow would not take of a payload; undefined where it would. What is not declared cannot be told. */
export function wrongWith(known: FlowTrigger[] | null, handle: string, payload: Record<string, unknown>) {
  if (!known) return undefined;
  const trigger = known.find((one) => one.handle === handle);
  if (!trigger) return `there is no trigger ${handle}`;
  for (const [key, value] of Object.entries(payload)) {
    const field = trigger.fields.find((one) => one.key === key);
    if (!field) return `the trigger has no field ${key}`;
    if (!fits[field.type]?.(value)) return `${key} is no ${field.type}`;
  }
  return undefined;
}

type Call = {
  /** Flow asks again with the same. */
  runId?: string;
  badHmac?: boolean;
  /** Leaves the signature out. */
  unsigned?: boolean;
  /** The shop that the payload names, where it is not the one that calls. */
  shop?: string;
  /** Sent as it is instead of the call's JSON. */
  raw?: string;
  method?: string;
};

export type Answer = { status: number; body: unknown };

/** What a shop's workflows do at the app. Keys and values as Shopify documents them. */
export function flowOf(platform: Platform, domain: string) {
  const shopId = Number(platform.store(domain).shop.id.split("/").at(-1));

  async function post(path: string, payload: unknown, call: Call): Promise<Answer> {
    const { appUrl } = platform.route;
    if (!appUrl) throw new Error("the simulator does not know where the app is: setAppUrl");
    const body = call.raw ?? JSON.stringify(payload);
    const secret = call.badHmac ? `${platform.client.apiSecret}x` : platform.client.apiSecret;
    const signature = createHmac("sha256", secret).update(body).digest("base64");
    const response = await fetch(new URL(path, appUrl), {
      method: call.method ?? "POST",
      ...(call.method !== "GET" && { body }),
      headers: { "content-type": "application/json", ...(!call.unsigned && { "x-shopify-hmac-sha256": signature }) },
    });
    const text = await response.text();
    return { status: response.status, body: text.startsWith("{") ? (JSON.parse(text) as unknown) : text };
  }

  return {
    /** One call of an action, as a workflow that has come to its step makes it. */
    call(path: string, properties: Record<string, unknown>, call: Call = {}): Promise<Answer> {
      const handle = path.split("/").at(-1) ?? "";
      const about = { shop_id: shopId, shopify_domain: call.shop ?? domain, action_run_id: call.runId ?? randomUUID() };
      return post(path, { ...about, action_definition_id: handle, handle, properties }, call);
    },
    /** The same until it is done: a 202 or a fault of the server is called again, by the same run. */
    async run(path: string, properties: Record<string, unknown>, call: Call = {}): Promise<Answer> {
      const runId = call.runId ?? randomUUID();
      for (let tries = 1; ; tries++) {
        const answer = await this.call(path, properties, { ...call, runId });
        if ((answer.status !== 202 && answer.status < 500) || tries === 5) return answer;
        await pause(50);
      }
    },
    /** A merchant switches a workflow on, or the last one off, that begins with this. Fails where the app does not say 2xx. */
    async use(trigger: string, inUse = true, { at = new Date(), ...call }: Call & { at?: Date } = {}): Promise<number> {
      const notice = {
        flow_trigger_definition_id: trigger,
        has_enabled_flow: inUse,
        shop_id: shopId,
        shopify_domain: call.shop ?? domain,
        timestamp: at.toISOString(),
      };
      return (await post("/flow/triggers", notice, call)).status;
    },
    /** What Flow was told, the oldest first. */
    news: () => platform.store(domain).flowNews,
  };
}

export type Flow = ReturnType<typeof flowOf>;

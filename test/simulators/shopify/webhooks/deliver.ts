import { createHmac, randomUUID } from "node:crypto";
import { setTimeout as pause } from "node:timers/promises";
import { remember } from "../bounded.ts";
import { apiVersion } from "../graphql/schema.ts";

export type Delivery = {
  shop: string;
  topic: string;
  url: string;
  webhookId: string;
  eventId: string;
  triggeredAt: string;
  /** The body as sent. */
  raw: string;
  payload: unknown;
  /** One for each attempt: an HTTP status, or 0 when no answer came in time. */
  statuses: number[];
  done: boolean;
};

export type Outgoing = {
  shop: string;
  topic: string;
  url: string;
  payload: unknown;
  eventId?: string;
  triggeredAt?: Date;
  webhookId?: string;
  name?: string | null;
  headers?: Record<string, string>;
  /** Sent instead of the payload's JSON. */
  raw?: string;
  badHmac?: boolean;
};

export type DeliveryRules = {
  secret: string;
  /** Milliseconds before each retry; Shopify tries eight times more over four hours. */
  retryDelaysMs: number[];
  /** Shopify waits five seconds for an answer. */
  timeoutMs: number;
};

/** Signs and sends webhooks, and keeps a log of what became of them. */
export class Deliveries {
  readonly log: Delivery[] = [];
  readonly rules: DeliveryRules;
  private readonly running = new Set<Promise<void>>();
  private readonly stop = new AbortController();
  private losing = 0;

  constructor(rules: DeliveryRules) {
    this.rules = rules;
  }

  /** The next webhooks get lost for good, as where the app was not there for all of the attempts. */
  lose(times = 1): void {
    this.losing += times;
  }

  /** Sends as Shopify does: again and again until a 2xx comes or the attempts are used up. */
  send(outgoing: Outgoing): Delivery {
    const delivery = this.open(outgoing);
    if (this.losing > 0) {
      this.losing -= 1;
      delivery.done = true;
      return delivery;
    }
    const work = this.persist(delivery, outgoing).finally(() => this.running.delete(work));
    this.running.add(work);
    return delivery;
  }

  /** Sends exactly once and gives the status. */
  async sendOnce(outgoing: Outgoing): Promise<number> {
    const delivery = this.open(outgoing);
    const status = await this.attempt(delivery, outgoing);
    delivery.done = true;
    return status;
  }

  get busy(): boolean {
    return this.running.size > 0;
  }

  async idle(): Promise<void> {
    await Promise.allSettled(this.running);
  }

  /** Gives up whatever still waits for its next attempt. */
  async close(): Promise<void> {
    this.stop.abort();
    await this.idle();
  }

  private open(outgoing: Outgoing): Delivery {
    const delivery: Delivery = {
      shop: outgoing.shop,
      topic: outgoing.topic,
      url: outgoing.url,
      webhookId: outgoing.webhookId ?? randomUUID(),
      eventId: outgoing.eventId ?? randomUUID(),
      triggeredAt: (outgoing.triggeredAt ?? new Date()).toISOString(),
      raw: outgoing.raw ?? JSON.stringify(outgoing.payload),
      payload: outgoing.payload,
      statuses: [],
      done: false,
    };
    remember(this.log, delivery);
    return delivery;
  }

  private async persist(delivery: Delivery, outgoing: Outgoing): Promise<void> {
    for (const delay of [0, ...this.rules.retryDelaysMs]) {
      if (delay > 0) await pause(delay, undefined, { signal: this.stop.signal }).catch(() => {});
      if (this.stop.signal.aborted) break;
      const status = await this.attempt(delivery, outgoing);
      if (status >= 200 && status < 300) break;
    }
    delivery.done = true;
  }

  private async attempt(delivery: Delivery, outgoing: Outgoing): Promise<number> {
    const timeout = AbortSignal.any([AbortSignal.timeout(this.rules.timeoutMs), this.stop.signal]);
    const request = {
      method: "POST",
      body: delivery.raw,
      headers: this.headers(delivery, outgoing),
      redirect: "manual",
    } as const;
    const status = await fetch(delivery.url, { ...request, signal: timeout }).then(
      async (response) => {
        await response.body?.cancel();
        return response.status;
      },
      () => 0,
    );
    delivery.statuses.push(status);
    return status;
  }

  private headers(delivery: Delivery, { badHmac, name, headers }: Outgoing): Record<string, string> {
    const secret = badHmac ? `${this.rules.secret}x` : this.rules.secret;
    return {
      "content-type": "application/json",
      "user-agent": "Shopify-Captain-Hook",
      "x-shopify-topic": delivery.topic,
      "x-shopify-hmac-sha256": createHmac("sha256", secret).update(delivery.raw).digest("base64"),
      "x-shopify-shop-domain": delivery.shop,
      "x-shopify-api-version": apiVersion,
      "x-shopify-webhook-id": delivery.webhookId,
      "x-shopify-event-id": delivery.eventId,
      "x-shopify-triggered-at": delivery.triggeredAt,
      ...(name && { "x-shopify-name": name }),
      ...headers,
    };
  }
}

import { setTimeout as wait } from "node:timers/promises";
import { log } from "#app/lib/log.server.ts";
import { notInRehearsal, offStage } from "#app/lib/rehearsal.server.ts";
import { time } from "#app/lib/telemetry/measure.server.ts";
import { inSpan, type Span } from "#app/lib/telemetry/span.server.ts";
import type { AdminRequest } from "./admin.ts";
import { readAnswer, type Answer, type Cost, type Reading } from "./answer.ts";
import { pointsAt, takePoints, waitForPointsMs, type Bucket } from "./cost-bucket.ts";
import { isShopDomain } from "./domain.ts";
import { sessionFor, type LiveSession } from "./tokens.server.ts";
import { apiVersion } from "./version.ts";

const timeoutMs = 15_000;
const patienceMs = 30_000;
const firstGuess = 50;

/** Mutations that reckon and keep nothing. */
const changesNothing = new Set(["CalculateDraftOrder"]);

/** What this process saw last: only to wait well, Shopify keeps the accounts. */
const buckets = new Map<string, Bucket>();
const costs = new Map<string, number>();

type Question = {
  domain: string;
  text: string;
  name: string;
  mutation: boolean;
  variables: unknown;
  untilMs: number;
  leaves: number;
  /** The session of the question before, for whoever asks more than one. */
  kept: { session?: LiveSession };
};

/**
 * Asks a shop's Admin API in its name, without its merchant. Waits for query points, renews the token in time, tries again
 * for at most half a minute what did not run; a mutation that may have run is never sent twice. Throws ShopifyError.
 * `leaves`: the share of the shop's points that is left to those who wait for an answer, for work that nobody waits for.
 */
export function adminFor(domain: string, { leaves = 0 }: { leaves?: number } = {}): AdminRequest {
  if (!isShopDomain(domain)) throw new Error("This is not the domain of a shop");
  const kept: Question["kept"] = {};
  return async <Data>(operation: string, variables: unknown) => {
    const [, kind, name = "operation"] = /\b(query|mutation)\s+(\w+)/.exec(operation) ?? [];
    const mutation = kind !== "query";
    if (mutation && !changesNothing.has(name)) notInRehearsal(name, variables);
    const question = { domain, text: operation, name, mutation, variables, leaves, kept };
    // A token that is renewed in a rehearsal is renewed for all, by the real clock.
    const untilMs = performance.now() + patienceMs;
    return (await offStage(() =>
      inSpan(`shopify ${name}`, "client", { "graphql.operation.type": kind ?? "query" }, (span) =>
        ask({ ...question, untilMs }, span),
      ),
    )) as Data;
  };
}

async function ask(question: Question, span: Span): Promise<unknown> {
  let refused: string | undefined;
  for (let attempt = 1; ; attempt++) {
    const session = (question.kept.session = await sessionFor(question.domain, { ...question.kept, refused }));
    await waitForPoints(question);
    const startedMs = performance.now();
    const answer = await post(question, session.accessToken);
    const reading = readAnswer(answer, question);
    if (reading.cost) remember(question, reading.cost);
    const { domain: shop, name } = question;
    const ms = Math.round(performance.now() - startedMs);
    time("smscommerce_shopify_seconds", { outcome: outcomeOf(reading) }, ms);
    span.set({ "shopify.attempts": attempt, ...(reading.cost && { "shopify.cost": reading.cost.requested }) });
    if ("data" in reading) {
      log.debug({ shop, operation: name, ms, cost: reading.cost?.requested, attempt }, "shopify answered");
      return reading.data;
    }
    const { error, again, afterMs, unauthorised } = reading;
    const shopifyRequestId = "body" in answer ? answer.requestId : undefined;
    log.warn(
      { shop, operation: name, ms, attempt, reason: error.code, uncertain: error.uncertain, shopifyRequestId },
      "shopify did not do it",
    );
    if (unauthorised && !refused) {
      refused = session.accessToken;
      continue;
    }
    const pauseMs = Math.max(afterMs ?? 0, backOffMs(attempt));
    if (!again || performance.now() + pauseMs > question.untilMs) throw error;
    await wait(pauseMs);
  }
}

const outcomeOf = (reading: Reading) =>
  "data" in reading ? "done" : reading.error.code === "THROTTLED" ? "throttled" : "failed";

/** Doubles from a quarter of a second; the half of it by chance, so that those who failed together do not return together. */
const backOffMs = (attempt: number) => Math.min(8_000, 250 * 2 ** (attempt - 1)) * (0.5 + Math.random() / 2);

async function waitForPoints({ domain, text, untilMs, leaves }: Question) {
  const cost = costs.get(text) ?? firstGuess;
  const leftMs = Math.max(0, untilMs - performance.now());
  const left = leaves * (buckets.get(domain)?.maximum ?? 0);
  const waitMs = Math.min(leftMs, waitForPointsMs(buckets.get(domain), cost + left, performance.now()));
  const bucket = buckets.get(domain);
  if (bucket) buckets.set(domain, takePoints(bucket, cost, performance.now()));
  time("smscommerce_shopify_points_wait_seconds", {}, waitMs);
  if (waitMs > 0) await wait(waitMs);
}

/** Of the shop that has the least: which part of its points is free, as this process saw it last. Undefined where it saw none. */
export function leastPointsFree(): number | undefined {
  const free = [...buckets.values()].map((bucket) => Math.max(0, pointsAt(bucket, performance.now()) / bucket.maximum));
  return free.length > 0 ? Math.min(...free) : undefined;
}

function remember({ domain, text }: Question, { requested, available, maximum, restorePerSecond }: Cost) {
  costs.set(text, requested);
  buckets.set(domain, { available, maximum, restorePerSecond, atMs: performance.now() });
}

async function post({ domain, text, variables }: Question, accessToken: string): Promise<Answer> {
  try {
    const response = await fetch(`https://${domain}/admin/api/${apiVersion}/graphql.json`, {
      method: "POST",
      headers: {
        "content-type": "application/json",
        accept: "application/json",
        "x-shopify-access-token": accessToken,
      },
      body: JSON.stringify({ query: text, variables }),
      // fetch would take the token along to wherever it is sent.
      redirect: "manual",
      signal: AbortSignal.timeout(timeoutMs),
    });
    const retryAfter = Number(response.headers.get("retry-after") ?? NaN);
    return {
      status: response.status,
      body: await response.text(),
      ...(Number.isFinite(retryAfter) && { retryAfterMs: retryAfter * 1000 }),
      requestId: response.headers.get("x-request-id") ?? undefined,
    };
  } catch (cause) {
    return { status: 0, sent: !neverSent(cause), cause };
  }
}

/** Errors from before the request left this machine. */
function neverSent(error: unknown): boolean {
  const code = ((error as Error).cause as { code?: string } | undefined)?.code;
  return ["ENOTFOUND", "EAI_AGAIN", "ECONNREFUSED", "ENETUNREACH", "EHOSTUNREACH", "UND_ERR_CONNECT_TIMEOUT"].includes(
    code ?? "",
  );
}

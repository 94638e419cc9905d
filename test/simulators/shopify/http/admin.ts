import { randomUUID } from "node:crypto";
import { setTimeout as pause } from "node:timers/promises";
import { Kind, parse } from "graphql";
import { grant } from "../auth/grants.ts";
import { remember } from "../bounded.ts";
import { answer, internalError, throttledAnswer, type AdminAnswer, type AdminQuery } from "../graphql/execute.ts";
import { apiVersion } from "../graphql/schema.ts";
import type { Platform } from "../platform.ts";
import type { Store } from "../store/store.ts";
import { releaseExpired } from "../trade/draft-orders.ts";
import { json, objectIn, type Reply } from "./reply.ts";

/** null: the connection is to be cut without an answer. */
export type AdminReply = Reply | null;

const invalidToken = { errors: "[API] Invalid API key or access token (unrecognized login or wrong password)" };
const unavailable: Record<string, Reply> = {
  "500": json({ errors: "Internal Server Error" }, 500),
  "503": json({ errors: "Service Unavailable" }, 503),
  "429": json(
    { errors: "Exceeded 2 calls per second for api client. Reduce request rates to resume uninterrupted service." },
    429,
    {
      "retry-after": "2.0",
    },
  ),
  "401": json(invalidToken, 401),
};

/** POST /admin/oauth/access_token on a shop's host. */
export async function tokenRequest(
  platform: Platform,
  store: Store,
  body: string,
  contentType: string,
): Promise<AdminReply> {
  return withFaults(platform, store, ["access_token"], () => {
    const given = objectIn(body, contentType);
    const reply = given
      ? grant(given, store, platform.client, platform.tokens)
      : { status: 400, body: { error: "invalid_request" } };
    platform.changed();
    return Promise.resolve(json(reply.body, reply.status));
  });
}

/** POST /admin/api/{version}/graphql.json on a shop's host. */
export async function graphqlRequest(
  platform: Platform,
  store: Store,
  version: string,
  token: string,
  body: string,
): Promise<AdminReply> {
  const asked = queryIn(body);
  const names = asked ? namesOf(asked) : [];
  const headers = { "x-request-id": randomUUID(), "x-shopify-api-version": apiVersion };
  const record = {
    shop: store.domain,
    operationName: names[0] ?? null,
    query: asked?.query ?? "",
    variables: asked?.variables ?? {},
    token,
  };
  const reply = await withFaults(platform, store, names, async () => {
    const access = platform.tokens.find(token, store.now().getTime());
    if (access?.shop !== store.domain || !store.install.installed) return json(invalidToken, 401, headers);
    if (version !== apiVersion) return json({ errors: "Not Found" }, 404, headers);
    if (!asked) return json({ errors: { query: "Required parameter missing or invalid" } }, 400, headers);
    const result = await run(platform, store, asked, access.scopes, access.userId);
    return json(result, 200, headers);
  });
  remember(platform.requests, {
    ...record,
    at: store.now(),
    status: reply?.status ?? 0,
    answer: reply ? String(reply.body) : "",
  });
  platform.changed();
  return reply;
}

async function run(
  platform: Platform,
  store: Store,
  asked: AdminQuery,
  scopes: string[],
  userId: string | null,
): Promise<AdminAnswer> {
  releaseExpired(store);
  store.beginAction();
  const context = {
    ...platform.context(store),
    scopes: new Set(scopes),
    userId,
    protectedData: platform.protectedData,
  };
  return answer(asked, context, platform.bucket(store.domain));
}

async function withFaults(
  platform: Platform,
  store: Store,
  names: string[],
  work: () => Promise<Reply>,
): Promise<AdminReply> {
  const fault = platform.faults.take(names);
  if (!fault) return work();
  if (fault.kind === "drop-before") return null;
  if (fault.kind === "throttled") return json(throttledAnswer(platform.bucket(store.domain)));
  if (fault.kind === "internal-error") return json(internalError());
  if (fault.kind === "slow") await pause(fault.delayMs);
  const planned = unavailable[fault.kind];
  if (planned) return planned;
  const reply = await work();
  return fault.kind === "drop-after" ? null : reply;
}

function queryIn(body: string): AdminQuery | null {
  const given = objectIn(body, "application/json");
  if (!given || typeof given["query"] !== "string") return null;
  const { query, variables, operationName } = given as {
    query: string;
    variables?: Record<string, unknown> | null;
    operationName?: string | null;
  };
  return { query, variables: variables ?? {}, operationName: operationName ?? null };
}

/** The operation's name, then the root fields it asks for. */
function namesOf({ query, operationName }: AdminQuery): string[] {
  try {
    const operations = parse(query).definitions.flatMap((one) => (one.kind === Kind.OPERATION_DEFINITION ? [one] : []));
    const operation = operations.find((one) => !operationName || one.name?.value === operationName);
    const roots =
      operation?.selectionSet.selections.flatMap((one) => (one.kind === Kind.FIELD ? [one.name.value] : [])) ?? [];
    return [...(operation?.name ? [operation.name.value] : []), ...roots];
  } catch {
    return [];
  }
}

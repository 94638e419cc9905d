import { z } from "zod";
import { ShopifyError } from "./admin.ts";

/** What came back from a shop's Admin API. */
export type Answer =
  /** Nothing came. `sent` tells whether Shopify may have got the request. */
  | { status: 0; sent: boolean; cause: unknown }
  | { status: number; body: string; retryAfterMs?: number; requestId?: string };

export type Cost = { requested: number; available: number; maximum: number; restorePerSecond: number };

/** How an answer is to be taken. `again`: the same request may be sent once more now. */
export type Reading = { cost?: Cost } & (
  { data: unknown } | { error: ShopifyError; again: boolean; afterMs?: number; unauthorised?: boolean }
);

const Body = z.object({
  data: z.unknown().optional(),
  errors: z
    .union([
      z.string(),
      z.array(
        z.looseObject({ message: z.string(), extensions: z.looseObject({ code: z.string().optional() }).optional() }),
      ),
    ])
    .optional(),
  extensions: z.object({ cost: z.unknown().optional() }).optional(),
});

const CostReport = z
  .object({
    requestedQueryCost: z.number(),
    throttleStatus: z.object({
      maximumAvailable: z.number(),
      currentlyAvailable: z.number(),
      restoreRate: z.number().positive(),
    }),
  })
  .transform(({ requestedQueryCost, throttleStatus: status }) => ({
    requested: requestedQueryCost,
    available: status.currentlyAvailable,
    maximum: status.maximumAvailable,
    restorePerSecond: status.restoreRate,
  }));

type Question = { name: string; mutation: boolean };

/**
 * Reads an answer. A query may always be asked again; a mutation only where it is certain that it did not run,
 * and where that is not certain the error says so (`uncertain`).
 */
export function readAnswer(answer: Answer, question: Question): Reading {
  if (!("body" in answer))
    return maybeRan(question, "Shopify did not answer", { ran: answer.sent, cause: answer.cause });
  if (answer.status !== 200) return readRefusal(answer, question);
  const body = parse(answer.body);
  if (!body) return maybeRan(question, "Shopify answered with something else than JSON");
  const cost = CostReport.safeParse(body.extensions?.cost).data;
  if (body.errors?.length) return { cost, ...readErrors(body.errors, question) };
  if (body.data === undefined || body.data === null)
    return { cost, ...maybeRan(question, "Shopify answered without data") };
  return { cost, data: body.data };
}

function parse(text: string) {
  try {
    return Body.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

/** What the merchant is told when trying again may help, and when only they can. */
export const busy = "Shopify does not answer at the moment. The app will try again by itself.";
export const reopen = "Shopify no longer lets the app in. Open the app in Shopify once, and it works again.";

/** What the statuses say by which Shopify turns a request away before it runs. */
const refusals: Record<number, { code: string; merchantMessage: string }> = {
  401: { code: "UNAUTHORISED", merchantMessage: reopen },
  402: {
    code: "SHOP_FROZEN",
    merchantMessage: "Your shop is paused because of an unpaid Shopify bill. Once it is settled, the app works again.",
  },
  403: { code: "FORBIDDEN", merchantMessage: reopen },
  404: { code: "SHOP_NOT_FOUND", merchantMessage: "Shopify does not know this shop any more." },
  423: { code: "SHOP_LOCKED", merchantMessage: "Shopify has locked your shop. Please ask Shopify's support." },
};

function readRefusal({ status, body, retryAfterMs }: Extract<Answer, { body: string }>, question: Question): Reading {
  const message = `${question.name}: Shopify answered ${status}`;
  if (status === 429)
    return {
      error: new ShopifyError({ message, merchantMessage: busy, retryable: true, code: "THROTTLED" }),
      again: true,
      afterMs: retryAfterMs,
    };
  if (status >= 500) return { ...maybeRan(question, `Shopify answered ${status}`), afterMs: retryAfterMs };
  const { code, merchantMessage } = refusals[status] ?? {
    code: `HTTP_${status}`,
    merchantMessage: "Shopify refused a request of the app.",
  };
  const error = new ShopifyError({
    message: `${message}: ${body.slice(0, 200)}`,
    merchantMessage,
    retryable: false,
    code,
  });
  return { error, again: false, unauthorised: status === 401 };
}

type GraphqlErrors = NonNullable<z.infer<typeof Body>["errors"]>;

function readErrors(errors: GraphqlErrors, question: Question): Reading {
  const [first] = typeof errors === "string" ? [{ message: errors }] : errors;
  const extensions = first && "extensions" in first ? first.extensions : undefined;
  const code = extensions?.code;
  const message = `${question.name}: ${first?.message ?? "Shopify gave no reason"}`;
  if (code === "THROTTLED")
    return { error: new ShopifyError({ message, merchantMessage: busy, retryable: true, code }), again: true };
  if (code === "INTERNAL_SERVER_ERROR" || code === "TIMEOUT") return maybeRan(question, message, { code });
  const merchantMessage =
    code === "ACCESS_DENIED" ? accessDenied(message, extensions?.requiredAccess) : `Shopify refused: ${first?.message}`;
  return { error: new ShopifyError({ message, merchantMessage, retryable: false, code }), again: false };
}

/** Which permission is missing: Shopify names it in the error's `requiredAccess`, and in its text. */
function accessDenied(message: string, requiredAccess: unknown): string {
  const scope = /`((?:read|write)_[a-z_]+)`/.exec(typeof requiredAccess === "string" ? requiredAccess : message)?.[1];
  if (scope) return `The app lacks the permission ${scope}. Open the app in Shopify and allow it.`;
  return `Shopify does not show the app this data: ${message}`;
}

function maybeRan(
  { name, mutation }: Question,
  what: string,
  { ran = true, cause, code = "UNAVAILABLE" }: { ran?: boolean; cause?: unknown; code?: string } = {},
) {
  const uncertain = mutation && ran;
  const error = new ShopifyError({
    message: `${name}: ${what}`,
    merchantMessage: busy,
    retryable: !uncertain,
    uncertain,
    code,
    cause,
  });
  return { error, again: !uncertain };
}

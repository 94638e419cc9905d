/** An operation of the Admin API: its text, and the types of what it takes and gives. */
export type Operation<Data, Variables> = string & { readonly __types?: (variables: Variables) => Data };

/** Marks a text as an operation; the types are made from Shopify's schema (`npm run types`). */
export const operation = <Data, Variables>(text: string) => text as Operation<Data, Variables>;

/** Asks one shop's Admin API. Waits for the cost bucket, tries again what may be tried again. Throws ShopifyError. */
export type AdminRequest = <Data, Variables>(
  operation: Operation<Data, Variables>,
  variables: Variables,
) => Promise<Data>;

/** A request to Shopify that did not work. Carries what its catcher must decide. */
export class ShopifyError extends Error {
  /** May the same request be sent again later? */
  readonly retryable: boolean;
  /** May Shopify have done it all the same? Then look before doing it again. */
  readonly uncertain: boolean;
  /** What happened and what to do, for the merchant. */
  readonly merchantMessage: string;
  readonly code: string | undefined;

  constructor(details: {
    message: string;
    merchantMessage: string;
    retryable: boolean;
    uncertain?: boolean;
    code?: string;
    cause?: unknown;
  }) {
    super(details.message, { cause: details.cause });
    this.name = "ShopifyError";
    this.retryable = details.retryable;
    this.uncertain = details.uncertain ?? false;
    this.merchantMessage = details.merchantMessage;
    this.code = details.code;
  }
}

/** What Shopify says is wrong with an input: an answer, not a failure. */
export type UserError = { field?: string[] | null; message: string; code?: string | null };

type Payload = { userErrors?: UserError[]; orderCancelUserErrors?: UserError[] } | null | undefined;

/** Why Shopify did not do what a mutation asked for. Empty when it did. */
export const refusals = (payload: Payload): UserError[] => payload?.userErrors ?? payload?.orderCancelUserErrors ?? [];

/** What a change came to: done, or refused by Shopify's rules, which is an answer and no failure. */
export type Change<Done> = { done: Done; refused?: undefined } | { done?: undefined; refused: UserError[] };

/** Reads a mutation's payload. A mutation that neither did it nor said why counts as refused. */
export function changeOf<Done>(payload: Payload, done: Done | null | undefined): Change<Done> {
  const refused = refusals(payload);
  if (refused.length > 0) return { refused };
  return done === null || done === undefined ? { refused: [{ message: "Shopify gave no reason" }] } : { done };
}

/** An amount as Shopify writes it: a decimal text and an ISO 4217 code. */
export type Money = { amount: string; currencyCode: string };

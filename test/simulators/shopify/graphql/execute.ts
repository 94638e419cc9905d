import { randomUUID } from "node:crypto";
import {
  execute,
  getOperationAST,
  GraphQLError,
  parse,
  type DocumentNode,
  type ExecutionResult,
  type OperationDefinitionNode,
} from "graphql";
import type { Bucket } from "./bucket.ts";
import type { Context } from "./context.ts";
import { queryCost } from "./cost.ts";
import { adminError } from "./errors.ts";
import { resolveField, resolveType } from "./resolve.ts";
import { adminSchema } from "./schema.ts";
import { validationErrors } from "./validation.ts";
import { coerceVariables } from "./variables.ts";

export type AdminQuery = { query: string; variables: Record<string, unknown>; operationName?: string | null };
export type AdminAnswer = { data?: unknown; errors?: unknown[]; extensions?: Record<string, unknown> };

const mostPerQuery = 1000;

/** Answers one Admin API request as Shopify would, always with HTTP 200. `bucket` null: neither counted nor throttled. */
export async function answer(asked: AdminQuery, context: Context, bucket: Bucket | null): Promise<AdminAnswer> {
  const prepared = prepare(asked);
  if ("errors" in prepared) return { errors: prepared.errors.map(asJson) };
  const { document, operation, variables } = prepared;
  const { schema } = adminSchema();
  const requested = queryCost(schema, document, operation, variables);
  const refused = bucket && admission(requested, bucket);
  if (refused) return refused;
  const result = await run(document, operation, variables, context);
  const actual = queryCost(schema, document, operation, variables, result.data ?? null);
  bucket?.giveBack(Math.max(0, requested - actual));
  const extensions = {
    ...(bucket && { cost: cost(requested, actual, bucket) }),
    ...(context.searchWarnings.length > 0 && { search: context.searchWarnings }),
  };
  const errors = result.errors?.map(asJson);
  return { ...(result.data !== undefined && { data: result.data }), ...(errors && { errors }), extensions };
}

type Prepared = { document: DocumentNode; operation: OperationDefinitionNode; variables: Record<string, unknown> };

/** Everything Shopify checks before it looks at its data. */
export function prepare(asked: AdminQuery): Prepared | { errors: readonly GraphQLError[] } {
  const { schema } = adminSchema();
  const read = readQuery(asked.query);
  if ("errors" in read) return read;
  const { document } = read;
  const operation = getOperationAST(document, asked.operationName);
  if (!operation) return { errors: [new GraphQLError("An operation name is required")] };
  const { values, errors: bad } = coerceVariables(schema, operation, asked.variables);
  return bad.length > 0 ? { errors: bad } : { document, operation, variables: values };
}

/** An app asks the same few dozen things again and again: what was found sound is sound the next time. */
const sound = new Map<string, DocumentNode>();

function readQuery(query: string): { document: DocumentNode } | { errors: readonly GraphQLError[] } {
  const known = sound.get(query);
  if (known) return { document: known };
  let document: DocumentNode;
  try {
    document = parse(query);
  } catch (error) {
    return { errors: [syntaxError(error, query)] };
  }
  const errors = validationErrors(adminSchema().schema, document);
  if (errors.length > 0) return { errors };
  sound.set(query, document);
  return { document };
}

async function run(
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Record<string, unknown>,
  context: Context,
) {
  const result = await execute({
    schema: adminSchema().schema,
    document,
    operationName: operation.name?.value,
    variableValues: variables,
    contextValue: context,
    fieldResolver: resolveField,
    typeResolver: resolveType,
  });
  return result as ExecutionResult<Record<string, unknown>>;
}

function admission(requested: number, bucket: Bucket): AdminAnswer | null {
  if (requested > mostPerQuery)
    return { errors: [asJson(tooDear(requested))], extensions: { cost: cost(requested, null, bucket) } };
  if (bucket.take(requested)) return null;
  return { errors: [asJson(throttled())], extensions: { cost: cost(requested, null, bucket) } };
}

/** What a throttled request is told. */
export function throttledAnswer(bucket: Bucket): AdminAnswer {
  return { errors: [asJson(throttled())], extensions: { cost: cost(10, null, bucket) } };
}

function throttled(): GraphQLError {
  return adminError("Throttled", "THROTTLED", { documentation: "https://shopify.dev/api/usage/rate-limits" });
}

function tooDear(requested: number): GraphQLError {
  const message = `Query cost is ${requested}, which exceeds the single query max cost limit (${mostPerQuery}).

See https://shopify.dev/concepts/about-apis/rate-limits for more information on how the
cost of a query is calculated.

To query larger amounts of data with fewer limits, bulk operations should be used instead.
See https://shopify.dev/tutorials/perform-bulk-operations-with-admin-api for usage details.
`;
  return adminError(message, "MAX_COST_EXCEEDED", {
    cost: requested,
    maxCost: mostPerQuery,
    documentation: "https://shopify.dev/api/usage/rate-limits",
  });
}

function cost(requestedQueryCost: number, actualQueryCost: number | null, bucket: Bucket) {
  return { requestedQueryCost, actualQueryCost, throttleStatus: bucket.status() };
}

/** graphql-js tells the place; graphql-ruby words it "syntax error, unexpected … at [line, column]". */
function syntaxError(error: unknown, query: string): GraphQLError {
  const at = error instanceof GraphQLError ? error.locations?.[0] : undefined;
  const found =
    error instanceof GraphQLError ? (/(?:found|character:?) (.+?)\.?$/.exec(error.message)?.[1] ?? "token") : "token";
  const what = found === "<EOF>" ? "end of file" : `invalid token (${found})`;
  const place = `[${at?.line ?? 1}, ${at?.column ?? 1}]`;
  const extensions = { code: "PARSE_ERROR" };
  const text = query.trim() === "" ? "unexpected end of file" : `unexpected ${what}`;
  const written = new GraphQLError(`syntax error, ${text} at ${place}`, { extensions });
  return Object.assign(written, { locations: at ? [at] : undefined });
}

function asJson(error: GraphQLError): Record<string, unknown> {
  const own = error.originalError;
  const bug = own !== undefined && !(own instanceof GraphQLError);
  if (bug || (!error.extensions["code"] && /non-nullable|must return|cannot represent/i.test(error.message)))
    return simulatorFault(error);
  return {
    message: error.message,
    ...(error.locations && { locations: error.locations }),
    ...(error.path && { path: error.path }),
    extensions: error.extensions,
  };
}

/** A mistake of the simulator's own: told apart from anything Shopify would say. */
function simulatorFault(error: GraphQLError): Record<string, unknown> {
  const detail = error.originalError?.stack ?? error.message;
  return { message: `fault in the simulator: ${detail}`, path: error.path, extensions: { code: "SIMULATOR_FAULT" } };
}

/** What Shopify says when it fails itself. */
export function internalError(): AdminAnswer {
  const requestId = randomUUID();
  const message = `Internal error. Looks like something went wrong on our end.\nRequest ID: ${requestId} (include this in support requests).`;
  return { errors: [{ message, extensions: { code: "INTERNAL_SERVER_ERROR", requestId } }] };
}

import { GraphQLError } from "graphql";

/** A top-level error with Shopify's code. `extra` are further extensions. */
export function adminError(message: string, code: string, extra: Record<string, unknown> = {}): GraphQLError {
  return new GraphQLError(message, { extensions: { code, ...extra } });
}

/** Said loudly, so that nobody mistakes a gap of the simulator for an answer of Shopify's. */
export function notImplemented(what: string): GraphQLError {
  return adminError(`not implemented by the simulator: ${what}`, "SIMULATOR_NOT_IMPLEMENTED");
}

export function invalidId(id: unknown): GraphQLError {
  return adminError(`Invalid id: ${String(id)}`, "RESOURCE_NOT_FOUND");
}

export type UserError = { field: string[] | null; message: string; code?: string | null };

/** A refusal of a mutation: `field` is a path in its input, or null. */
export function userError(field: string | string[] | null, message: string, code: string | null = null): UserError {
  return { field: typeof field === "string" ? [field] : field, message, code };
}

/** Thrown inside `trade/`, caught by `refusing` at the root that reports it. */
export class Refusal extends Error {
  readonly errors: UserError[];

  constructor(...errors: UserError[]) {
    super(errors.map((error) => error.message).join("; "));
    this.errors = errors;
  }
}

/** Runs a mutation; a Refusal becomes its payload with every other field null. */
export function refusing(
  work: () => Record<string, unknown>,
  nothing: Record<string, unknown>,
  key = "userErrors",
): unknown {
  try {
    return { ...nothing, ...work(), [key]: [] };
  } catch (error) {
    if (error instanceof Refusal) return { ...nothing, [key]: error.errors };
    throw error;
  }
}

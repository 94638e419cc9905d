import { createHash } from "node:crypto";
import { getDirectiveValues, type GraphQLResolveInfo, type GraphQLTypeResolver } from "graphql";
import { gidType } from "../gid.ts";
import { checkAccess, isProtected, withheld } from "./access.ts";
import type { AdminResolver, Context, FieldOf, RootOf, Source } from "./context.ts";
import { adminError, notImplemented } from "./errors.ts";
import { checkGids } from "./gids.ts";
import { fieldsOf, mutations, queries } from "./registry.ts";
import { apiVersion } from "./schema.ts";

/** Mutations that Shopify refuses without `@idempotent` since 2026-04. */
const mustBeIdempotent = new Set([
  "refundCreate",
  "inventoryAdjustQuantities",
  "inventorySetQuantities",
  "inventoryMoveQuantities",
  "inventorySetOnHandQuantities",
  "inventoryActivate",
]);

export const resolveField: AdminResolver = (source, args, context, info) => {
  checkAccess(info, context);
  checkGids(info, args);
  if (!context.protectedData && isProtected(info)) return withheld(info);
  if (info.parentType.name === "QueryRoot") return rootOf(queries, info)(args as never, context, info);
  if (info.parentType.name === "Mutation") return mutate(args, context, info);
  const own: FieldOf | undefined = fieldsOf[info.parentType.name]?.[info.fieldName];
  if (own) return own(source as never, args as never, context, info);
  if (source !== null && typeof source === "object" && info.fieldName in source)
    return (source as Source)[info.fieldName];
  throw notImplemented(`${info.parentType.name}.${info.fieldName}`);
};

/** Records carry their type in their id; other members of a union name it themselves. */
export const resolveType: GraphQLTypeResolver<unknown, Context> = (value, _context, info) => {
  const { __typename, id } = value as { __typename?: string; id?: string };
  const name = __typename ?? gidType(id);
  if (!name) throw notImplemented(`the concrete type of a ${info.fieldName}`);
  return name;
};

function rootOf(roots: Record<string, RootOf>, info: GraphQLResolveInfo): RootOf {
  const root = Object.hasOwn(roots, info.fieldName) ? roots[info.fieldName] : undefined;
  if (!root) throw notImplemented(info.fieldName);
  return root;
}

function mutate(args: Record<string, unknown>, context: Context, info: GraphQLResolveInfo): unknown {
  const root = rootOf(mutations, info);
  const directive = info.schema.getDirective("idempotent");
  const node = info.fieldNodes[0];
  const key = directive && node ? getDirectiveValues(directive, node, info.variableValues)?.["key"] : undefined;
  if (typeof key !== "string") {
    if (mustBeIdempotent.has(info.fieldName)) {
      throw adminError("The @idempotent directive is required for this mutation but was not provided.", "BAD_REQUEST");
    }
    return root(args as never, context, info);
  }
  return once(key, info.fieldName, args, context, () => root(args as never, context, info));
}

function once(key: string, field: string, args: unknown, context: Context, work: () => unknown): unknown {
  const fingerprint = createHash("sha256")
    .update(JSON.stringify([apiVersion, field, args]))
    .digest("hex");
  const before = context.store.idempotent.get(key);
  if (before?.fingerprint === fingerprint) return before.payload;
  if (before) {
    throw adminError(
      "The same idempotency key cannot be used for different operation parameters.",
      "IDEMPOTENCY_KEY_PARAMETER_MISMATCH",
    );
  }
  const payload = work();
  context.store.idempotent.set(key, { fingerprint, payload });
  return payload;
}

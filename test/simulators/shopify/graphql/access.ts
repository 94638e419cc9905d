import { getNamedType, isNonNullType, isObjectType, type GraphQLOutputType, type GraphQLResolveInfo } from "graphql";
import { gidType } from "../gid.ts";
import type { Context } from "./context.ts";
import { adminError } from "./errors.ts";
import { adminSchema } from "./schema.ts";

type Demand = string[][];
const demands = new Map<string, Demand>();

/** Throws Shopify's ACCESS_DENIED when the token's scopes don't satisfy what the schema says of this field or its type. */
export function checkAccess(info: GraphQLResolveInfo, context: Context): void {
  const words = requiredAccess(`${info.parentType.name}.${info.fieldName}`, info.returnType);
  const verb = info.parentType.name === "Mutation" ? "write" : "read";
  if (words) demandAccess(words, verb, info.fieldName, context);
}

/** The same for fields whose type says nothing: what they need depends on the record that the id names. */
export function checkOwnerAccess(id: string, verb: "read" | "write", field: string, context: Context): void {
  const words = adminSchema().access.get(gidType(id) ?? "");
  if (words) demandAccess(verb === "write" ? words.replaceAll("`read_", "`write_") : words, verb, field, context);
}

export function isProtected(info: GraphQLResolveInfo): boolean {
  return adminSchema().protectedFields.has(`${info.parentType.name}.${info.fieldName}`);
}

/** What an app without approval for protected customer data gets: null, or an error where null is impossible. */
export function withheld(info: GraphQLResolveInfo): null {
  if (!isNonNullType(info.returnType)) return null;
  const see = "https://shopify.dev/docs/apps/launch/protected-customer-data";
  throw adminError(
    `This app is not approved to use the ${info.fieldName} field. See ${see} for more details.`,
    "ACCESS_DENIED",
  );
}

function demandAccess(words: string, verb: "read" | "write", field: string, { scopes }: Context): void {
  if (!scopes || satisfied(demandIn(words, verb), scopes)) return;
  throw adminError(`Access denied for ${field} field. Required access: ${words}`, "ACCESS_DENIED", {
    documentation: "https://shopify.dev/api/usage/access-scopes",
    requiredAccess: words,
  });
}

function requiredAccess(field: string, type: GraphQLOutputType): string | undefined {
  const { access } = adminSchema();
  return access.get(field) ?? access.get(subjectOf(type));
}

/** What a field is about: a connection stands for its nodes. */
function subjectOf(type: GraphQLOutputType): string {
  const named = getNamedType(type);
  if (!isObjectType(named) || !named.name.endsWith("Connection")) return named.name;
  const nodes = named.getFields()["nodes"] ?? named.getFields()["edges"];
  const inner = nodes ? getNamedType(nodes.type) : named;
  if (!inner.name.endsWith("Edge") || !isObjectType(inner)) return inner.name;
  const node = inner.getFields()["node"];
  return node ? getNamedType(node.type).name : inner.name;
}

/** Every group must be met by any one of its scopes. Permissions of the user are taken as given. */
function demandIn(words: string, verb: "read" | "write"): Demand {
  let demand = demands.get(verb + words);
  if (!demand) {
    const [first = "", ...further] = words.split(". Also: ");
    // Of what else is said, only "Requires `x`" binds; the rest are permissions of users and conditions of odd cases.
    const binding = further.filter((part) => part.startsWith("Requires `"));
    demand = [...first.split(/ and \(| and (?=`)/), ...binding]
      .map((group) => [...group.matchAll(/`((?:read|write)_[a-z_]+)`/g)].flatMap((match) => match[1] ?? []))
      .filter((group) => group.length > 0);
    if (demand.length === 0) demand = bareDemand(words, verb);
    demands.set(verb + words, demand);
  }
  return demand;
}

/** "Any of `draft_orders`, `orders` or `shipping` access scopes" names resources: access to any of them will do. */
function bareDemand(words: string, verb: "read" | "write"): Demand {
  if (!/^(Any of )?`[a-z_]+`.* access scopes?/.test(words)) return [];
  const names = [...words.matchAll(/`([a-z_]+)`(?=[^.]*access scope)/g)].flatMap((match) => match[1] ?? []);
  return names.length > 0 ? [names.map((name) => `${verb}_${name}`)] : [];
}

function satisfied(demand: Demand, scopes: Set<string>): boolean {
  return demand.every((group) =>
    group.some((scope) => scopes.has(scope) || scopes.has(scope.replace(/^read_/, "write_"))),
  );
}

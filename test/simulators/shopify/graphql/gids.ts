import {
  getNamedType,
  isAbstractType,
  isInputObjectType,
  type GraphQLInputType,
  type GraphQLResolveInfo,
} from "graphql";
import { gidType } from "../gid.ts";
import { invalidId } from "./errors.ts";
import { adminSchema } from "./schema.ts";

/** Throws Shopify's RESOURCE_NOT_FOUND for an id of the wrong kind, wherever in the arguments it stands. */
export function checkGids(info: GraphQLResolveInfo, args: Record<string, unknown>): void {
  const field = info.parentType.getFields()[info.fieldName];
  for (const argument of field?.args ?? []) {
    const key = `${info.parentType.name}.${info.fieldName}.${argument.name}`;
    checkValue(args[argument.name], key, argument.type, info);
  }
}

function checkValue(value: unknown, key: string, type: GraphQLInputType, info: GraphQLResolveInfo): void {
  if (value === undefined || value === null) return;
  if (Array.isArray(value)) return value.forEach((item) => checkValue(item, key, type, info));
  const allowed = adminSchema().gids.get(key);
  if (allowed && !allowed.some((name) => fits(value, name, info))) throw invalidId(value);
  const named = getNamedType(type);
  if (!isInputObjectType(named) || typeof value !== "object") return;
  for (const field of Object.values(named.getFields())) {
    checkValue((value as Record<string, unknown>)[field.name], `${named.name}.${field.name}`, field.type, info);
  }
}

function fits(value: unknown, name: string, info: GraphQLResolveInfo): boolean {
  const given = gidType(value);
  if (given === name) return true;
  const type = info.schema.getType(name);
  const concrete = given ? info.schema.getType(given) : undefined;
  if (name === "Node" || (name === "HasMetafields" && concrete)) return given !== null;
  return isAbstractType(type) && info.schema.getPossibleTypes(type).some((possible) => possible.name === given);
}

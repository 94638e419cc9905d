import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { buildClientSchema, type GraphQLSchema, type IntrospectionQuery } from "graphql";
import { givenScalars } from "./scalars.ts";

/** The version the schema was taken from; requests for any other are answered as Shopify answers unknown ones. */
export const apiVersion = "2026-07";

type Described = { name: string; requiredAccess?: string; gidTypes?: string[] };
type DescribedField = Described & { args?: Described[]; isProtected?: boolean };
type DescribedType = Described & { fields?: DescribedField[] | null; inputFields?: Described[] | null };

export type AdminSchema = {
  schema: GraphQLSchema;
  /** "Type" or "Type.field" to the words in which Shopify demands a scope. */
  access: Map<string, string>;
  /** "Type.field.argument" or "InputType.field" to the gid types it takes. */
  gids: Map<string, string[]>;
  /** "Type.field" of everything that only apps approved for customers' names, addresses, phones and emails may read. */
  protectedFields: Set<string>;
};

/** Protected since 2026-11, later than the schema was written. */
const protectedSince = ["AbandonedCheckout.abandonedCheckoutUrl"];

let loaded: AdminSchema | undefined;

/** The real schema, with what its introspection says beyond GraphQL. Takes about 0.4 s the first time. */
export function adminSchema(): AdminSchema {
  loaded ??= load();
  return loaded;
}

function load(): AdminSchema {
  const file = new URL("../admin-schema/admin-2026-07.json.gz", import.meta.url);
  const introspection = JSON.parse(gunzipSync(readFileSync(file)).toString()) as IntrospectionQuery;
  const schema = buildClientSchema(introspection, { assumeValid: true });
  givenScalars(schema);
  return { schema, ...describe(introspection.__schema.types as unknown as DescribedType[]) };
}

function describe(types: DescribedType[]): Omit<AdminSchema, "schema"> {
  const access = new Map<string, string>();
  const gids = new Map<string, string[]>();
  const protectedFields = new Set(protectedSince);
  for (const type of types) {
    if (type.requiredAccess) access.set(type.name, type.requiredAccess.trim());
    for (const field of type.inputFields ?? [])
      if (field.gidTypes) gids.set(`${type.name}.${field.name}`, field.gidTypes);
    for (const field of type.fields ?? []) {
      if (field.requiredAccess) access.set(`${type.name}.${field.name}`, field.requiredAccess.trim());
      if (field.isProtected) protectedFields.add(`${type.name}.${field.name}`);
      for (const argument of field.args ?? []) {
        if (argument.gidTypes) gids.set(`${type.name}.${field.name}.${argument.name}`, argument.gidTypes);
      }
    }
  }
  return { access, gids, protectedFields };
}

// Checks app/shopify/operations/*.graphql against Shopify's schema and writes app/shopify/operations.ts.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { gunzipSync } from "node:zlib";
import {
  buildClientSchema,
  concatAST,
  NoDeprecatedCustomRule,
  NoUnusedFragmentsRule,
  parse,
  Source,
  specifiedRules,
  validate,
  type DocumentNode,
  type GraphQLError,
  type IntrospectionQuery,
} from "graphql";
import { format, resolveConfig } from "prettier";
import { apiVersion } from "#app/shopify/version.ts";
import { toTypeScript } from "./graphql-to-typescript.ts";

const schemaFile = `test/simulators/shopify/admin-schema/admin-${apiVersion}.json.gz`;
const folder = "app/shopify/operations";
const target = "app/shopify/operations.ts";

/** Deprecated in 2026-07 already, while what replaces it comes only with 2026-10: read by one function, `readConsent`. */
const allowed = /CustomerPhoneNumber\.marketing/;

const readIntrospection = () => JSON.parse(gunzipSync(readFileSync(schemaFile)).toString()) as IntrospectionQuery;

export const readSchema = () => buildClientSchema(readIntrospection(), { assumeValid: true });

type WithAccess = { name: string; requiredAccess?: string; fields?: WithAccess[] | null };

/** What Shopify demands for each type and `Type.field`, in its own words: the schema carries it beside GraphQL's own facts. */
export function readAccess(): Map<string, string> {
  const types = readIntrospection().__schema.types as unknown as WithAccess[];
  const places = types.flatMap((type) => [
    type,
    ...(type.fields ?? []).map((field) => ({ ...field, name: `${type.name}.${field.name}` })),
  ]);
  return new Map(places.flatMap(({ name, requiredAccess }) => (requiredAccess ? [[name, requiredAccess]] : [])));
}

export function readOperations(): DocumentNode {
  const files = readdirSync(folder).filter((name) => name.endsWith(".graphql"));
  return concatAST(
    files.sort().map((name) => parse(new Source(readFileSync(join(folder, name), "utf8"), `${folder}/${name}`))),
  );
}

/** What operations.ts should say. Throws with every mistake that the schema finds in an operation. */
export async function generate(schema = readSchema(), document = readOperations()): Promise<string> {
  const rules = [...specifiedRules.filter((rule) => rule !== NoUnusedFragmentsRule), NoDeprecatedCustomRule];
  const mistakes = validate(schema, document, rules, { maxErrors: 50 }).filter(({ message }) => !allowed.test(message));
  if (mistakes.length > 0) throw new Error(mistakes.map(describe).join("\n"));
  const head = '// Written by "npm run types" from operations/*.graphql and Shopify\'s schema. Change those.';
  const code = `${head}\nimport { operation } from "./admin.ts";\n\n${toTypeScript(schema, document)}\n`;
  return format(code, { ...(await resolveConfig(target)), parser: "typescript" });
}

const describe = ({ message, nodes }: GraphQLError) => {
  const at = nodes?.[0]?.loc;
  return at ? `${at.source.name}:${at.startToken.line}: ${message}` : message;
};

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  writeFileSync(target, await generate());
  console.log(`wrote ${target}`);
}

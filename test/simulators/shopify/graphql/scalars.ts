import { GraphQLScalarType, Kind, valueFromASTUntyped, type GraphQLSchema, type ValueNode } from "graphql";

type Rule = { check: (value: unknown) => unknown; write?: (value: unknown) => unknown };

const rules: Record<string, Rule> = {
  DateTime: { check: dateTime },
  Date: { check: (value) => matching(value, /^\d{4}-\d\d-\d\d$/, "Date") },
  Money: { check: amount },
  Decimal: { check: amount },
  URL: { check: url },
  UnsignedInt64: { check: (value) => matching(String(value), /^\d+$/, "UnsignedInt64"), write: String },
};

/** buildClientSchema leaves Shopify's own scalars to let everything pass; these check what comes in. */
export function givenScalars(schema: GraphQLSchema): void {
  for (const [name, rule] of Object.entries(rules)) {
    const type = schema.getType(name);
    if (!(type instanceof GraphQLScalarType)) continue;
    type.parseValue = rule.check;
    type.parseLiteral = (node: ValueNode) => rule.check(valueFromASTUntyped(node));
    if (rule.write) type.serialize = rule.write;
  }
  const json = schema.getType("JSON");
  if (json instanceof GraphQLScalarType)
    json.parseLiteral = (node) => (node.kind === Kind.STRING ? node.value : valueFromASTUntyped(node));
}

function dateTime(value: unknown): unknown {
  if (typeof value !== "string" || Number.isNaN(Date.parse(value))) throw new TypeError("invalid DateTime");
  return value;
}

function amount(value: unknown): unknown {
  const text = String(value);
  if (!/^-?\d+(\.\d+)?$/.test(text)) throw new TypeError("invalid decimal");
  return text;
}

function url(value: unknown): unknown {
  if (typeof value !== "string" || !URL.canParse(value)) throw new TypeError("invalid URL");
  return value;
}

function matching(value: unknown, pattern: RegExp, name: string): unknown {
  if (typeof value !== "string" || !pattern.test(value)) throw new TypeError(`invalid ${name}`);
  return value;
}

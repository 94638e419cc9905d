import {
  GraphQLError,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isScalarType,
  print,
  typeFromAST,
  valueFromAST,
  type GraphQLInputType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type VariableDefinitionNode,
} from "graphql";
import { gidType } from "../gid.ts";
import { adminError } from "./errors.ts";

type Problem = { path: (string | number)[]; explanation: string };
const most = 250;

/** Checks and fills in the variables, and complains about the first bad one in Shopify's words. */
export function coerceVariables(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  given: Record<string, unknown>,
) {
  const values: Record<string, unknown> = {};
  const errors: GraphQLError[] = [];
  for (const definition of operation.variableDefinitions ?? []) {
    const name = definition.variable.name.value;
    const type = typeFromAST(schema, definition.type as never) as GraphQLInputType | undefined;
    if (!type) continue;
    if (!(name in given) && definition.defaultValue) values[name] = valueFromAST(definition.defaultValue, type);
    else if (!(name in given) && !isNonNullType(type)) continue;
    else {
      const problems: Problem[] = [];
      values[name] = coerced(given[name] ?? null, type, [], problems);
      if (problems.length > 0) errors.push(invalidVariable(definition, given[name] ?? null, problems));
    }
  }
  return { values, errors };
}

function invalidVariable(definition: VariableDefinitionNode, value: unknown, problems: Problem[]): GraphQLError {
  const tooLong = problems.find((problem) => problem.explanation.startsWith("The input array size"));
  if (tooLong) return adminError(tooLong.explanation, "MAX_INPUT_SIZE_EXCEEDED");
  const where = problems.filter((problem) => problem.path.length > 0);
  const fields = where.map((problem) => `${problem.path.join(".")} (${problem.explanation})`).join(", ");
  const head = `Variable $${definition.variable.name.value} of type ${print(definition.type)} was provided invalid value`;
  return new GraphQLError(fields ? `${head} for ${fields}` : head, {
    nodes: definition,
    extensions: { code: "INVALID_VARIABLE", value, problems },
  });
}

function coerced(value: unknown, type: GraphQLInputType, path: (string | number)[], problems: Problem[]): unknown {
  if (isNonNullType(type)) {
    if (value !== null && value !== undefined) return coerced(value, type.ofType, path, problems);
    problems.push({ path, explanation: "Expected value to not be null" });
    return undefined;
  }
  if (value === null || value === undefined) return null;
  if (isListType(type)) return coercedList(value, type.ofType, path, problems);
  if (isInputObjectType(type)) return coercedObject(value, type, path, problems);
  if (isEnumType(type)) {
    if (typeof value === "string" && type.getValue(value)) return value;
    const names = type.getValues().map((one) => one.name);
    problems.push({ path, explanation: `Expected ${JSON.stringify(value)} to be one of: ${names.join(", ")}` });
    return undefined;
  }
  return coercedScalar(value, type, path, problems);
}

function coercedScalar(
  value: unknown,
  type: GraphQLInputType,
  path: (string | number)[],
  problems: Problem[],
): unknown {
  if (!isScalarType(type)) return value;
  if (type.name === "ID" && !gidType(value)) {
    problems.push({ path, explanation: `Invalid global id '${String(value)}'` });
    return undefined;
  }
  try {
    return type.parseValue(value);
  } catch {
    problems.push({ path, explanation: `Could not coerce value ${JSON.stringify(value)} to ${type.name}` });
    return undefined;
  }
}

function coercedList(value: unknown, type: GraphQLInputType, path: (string | number)[], problems: Problem[]): unknown {
  const list = Array.isArray(value) ? value : [value];
  if (list.length > most && path.at(-1) !== "lineItems")
    problems.push({ path, explanation: tooLong(list.length, most) });
  else if (list.length > 499) problems.push({ path, explanation: tooLong(list.length, 499) });
  return list.map((item, index) => coerced(item, type, [...path, index], problems));
}

function tooLong(size: number, limit: number): string {
  return `The input array size of ${size} is greater than the maximum allowed of ${limit}.`;
}

type ObjectType = Extract<GraphQLInputType, { getFields: unknown }>;

function coercedObject(value: unknown, type: ObjectType, path: (string | number)[], problems: Problem[]): unknown {
  if (typeof value !== "object" || Array.isArray(value)) {
    problems.push({ path, explanation: `Expected ${JSON.stringify(value)} to be a key-value object.` });
    return undefined;
  }
  const given = value as Record<string, unknown>;
  const fields = type.getFields();
  const result: Record<string, unknown> = {};
  for (const name of Object.keys(given)) {
    if (!fields[name]) problems.push({ path: [...path, name], explanation: `Field is not defined on ${type.name}` });
  }
  for (const field of Object.values(fields)) {
    if (field.name in given || isNonNullType(field.type)) {
      if (!(field.name in given) && field.defaultValue !== undefined) result[field.name] = field.defaultValue;
      else result[field.name] = coerced(given[field.name], field.type, [...path, field.name], problems);
    } else if (field.defaultValue !== undefined) result[field.name] = field.defaultValue;
  }
  const named = Object.values(given).filter((one) => one !== null && one !== undefined).length;
  if (type.isOneOf && named !== 1) {
    const explanation = `'${type.name}' requires exactly one argument, but ${named} were provided.`;
    problems.push({ path, explanation });
  }
  return result;
}

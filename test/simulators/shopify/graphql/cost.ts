import {
  getNamedType,
  isAbstractType,
  isLeafType,
  isObjectType,
  Kind,
  OperationTypeNode,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLNamedType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from "graphql";

/** Objects that Shopify does not charge for. */
const free = new Set([
  ...["MoneyV2", "MoneyBag", "LocationAddress", "ShopAddress", "MailingAddress", "SelectedOption", "UserError"],
  ...["Weight", "Attribute", "Image", "SEO", "PageInfo"],
]);

type Asked = {
  schema: GraphQLSchema;
  fragments: Map<string, FragmentDefinitionNode>;
  variables: Record<string, unknown>;
};

/**
 * What a request costs by the rule fitted on recorded answers: scalars 0, an object 1, value objects 0, a count 10, a
 * mutation 10, a connection 2 plus its node's cost times a page factor. With `data` it is the actual cost: what came back
 * empty is not charged.
 */
export function queryCost(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Record<string, unknown>,
  data?: unknown,
): number {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const node of document.definitions)
    if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node);
  const root = schema.getRootType(operation.operation);
  if (!root) return 0;
  const asked: Asked = { schema, fragments, variables };
  const mutation = operation.operation === OperationTypeNode.MUTATION;
  return fieldsIn(operation.selectionSet, root, asked).reduce((sum, { node, parent }) => {
    const value = data === undefined ? undefined : ((data as Record<string, unknown> | null)?.[nameOf(node)] ?? null);
    return sum + (mutation ? mutationCost(node, parent, asked, value) : fieldCost(node, parent, asked, value));
  }, 0);
}

function mutationCost(node: FieldNode, parent: GraphQLNamedType, asked: Asked, value: unknown): number {
  const payload = typeOf(node, parent);
  if (!payload || !node.selectionSet) return 10;
  return fieldsIn(node.selectionSet, payload, asked).reduce((sum, inner) => {
    const found = inside(value, inner.node);
    const whole = fieldCost(inner.node, inner.parent, asked, found);
    const type = typeOf(inner.node, inner.parent);
    const own = type && isObjectType(type) && !isConnection(type) && !free.has(type.name) && whole > 0 ? 1 : 0;
    return sum + whole - own;
  }, 10);
}

function fieldCost(node: FieldNode, parent: GraphQLNamedType, asked: Asked, value: unknown): number {
  const type = typeOf(node, parent);
  if (!type || isLeafType(type) || !node.selectionSet || value === null) return 0;
  if (type.name === "Count") return 10;
  if (isConnection(type)) return connectionCost(node, node.selectionSet, type, asked, value);
  const one = Array.isArray(value) ? value[0] : value;
  if (Array.isArray(value) && value.length === 0) return 0;
  return (
    (free.has(type.name) || type.name.endsWith("UserError") ? 0 : 1) +
    selectionCost(node.selectionSet, type, asked, one)
  );
}

function connectionCost(
  node: FieldNode,
  selections: SelectionSetNode,
  type: GraphQLNamedType,
  asked: Asked,
  value: unknown,
) {
  let nodeCost = 0;
  let own = 0;
  for (const inner of fieldsIn(selections, type, asked)) {
    if (inner.node.name.value === "nodes") nodeCost += fieldCost(inner.node, inner.parent, asked, undefined);
    else if (inner.node.name.value === "edges") nodeCost += edgeCost(inner.node, inner.parent, asked);
    else own += fieldCost(inner.node, inner.parent, asked, inside(value, inner.node));
  }
  const size = value === undefined ? askedSize(node, asked) : givenSize(value);
  return 2 + own + pageFactor(size) * nodeCost;
}

function edgeCost(node: FieldNode, parent: GraphQLNamedType, asked: Asked): number {
  const type = typeOf(node, parent);
  return type && node.selectionSet ? selectionCost(node.selectionSet, type, asked, undefined) : 0;
}

function pageFactor(size: number): number {
  return size === 0 ? 0 : Math.max(1, Math.floor(2 * Math.log(size)));
}

function askedSize(node: FieldNode, asked: Asked): number {
  const argument = node.arguments?.find((one) => one.name.value === "first" || one.name.value === "last");
  if (argument?.value.kind === Kind.INT) return Number(argument.value.value);
  if (argument?.value.kind === Kind.VARIABLE) return Number(asked.variables[argument.value.name.value] ?? 0);
  return 0;
}

function givenSize(value: unknown): number {
  const lists = Object.values((value ?? {}) as Record<string, unknown>).filter((one) => Array.isArray(one));
  return Math.max(0, ...lists.map((list) => list.length));
}

function selectionCost(selections: SelectionSetNode, type: GraphQLNamedType, asked: Asked, value: unknown): number {
  if (!isAbstractType(type)) {
    return fieldsIn(selections, type, asked).reduce(
      (sum, inner) => sum + fieldCost(inner.node, inner.parent, asked, inside(value, inner.node)),
      0,
    );
  }
  const possible = asked.schema.getPossibleTypes(type);
  return Math.max(0, ...possible.map((one) => selectionCost(selections, one, asked, value)));
}

type Found = { node: FieldNode; parent: GraphQLNamedType };

/** The fields selected on a type, fragments that can apply to it opened up. */
function fieldsIn(selections: SelectionSetNode, parent: GraphQLNamedType, asked: Asked): Found[] {
  return selections.selections.flatMap((selection): Found[] => {
    if (selection.kind === Kind.FIELD) return [{ node: selection, parent }];
    const spread = selection.kind === Kind.FRAGMENT_SPREAD ? asked.fragments.get(selection.name.value) : selection;
    if (!spread) return [];
    const condition = spread.typeCondition?.name.value;
    return !condition || applies(condition, parent, asked) ? fieldsIn(spread.selectionSet, parent, asked) : [];
  });
}

function applies(condition: string, parent: GraphQLNamedType, asked: Asked): boolean {
  const type = asked.schema.getType(condition);
  if (condition === parent.name) return true;
  return isAbstractType(type) && isObjectType(parent) && asked.schema.isSubType(type, parent);
}

function typeOf(node: FieldNode, parent: GraphQLNamedType): GraphQLNamedType | null {
  if (!("getFields" in parent)) return null;
  const field = parent.getFields()[node.name.value];
  return field ? getNamedType(field.type) : null;
}

function isConnection(type: GraphQLNamedType): boolean {
  return type.name.endsWith("Connection");
}

function inside(value: unknown, node: FieldNode): unknown {
  if (value === undefined) return undefined;
  return (value as Record<string, unknown> | null)?.[nameOf(node)] ?? null;
}

function nameOf(node: FieldNode): string {
  return (node.alias ?? node.name).value;
}

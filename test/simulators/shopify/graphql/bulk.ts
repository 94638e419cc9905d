import {
  getNamedType,
  Kind,
  parse,
  visit,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLNamedType,
  type SelectionSetNode,
} from "graphql";
import { adminSchema } from "./schema.ts";

type Json = Record<string, unknown>;
export type BulkResult = { jsonl: string; objects: number; roots: number };

/** Why Shopify would not run this as a bulk query, or null. */
export function bulkObstacle(query: string): string | null {
  let document: DocumentNode;
  try {
    document = parse(query);
  } catch {
    return "Invalid bulk query: the document could not be parsed";
  }
  const places = connectionsIn(document);
  if (places.length === 0) return "Bulk queries must contain at least one connection.";
  if (places.length > 5) return "Bulk queries cannot contain more than 5 connections.";
  if (places.some((place) => place.depth > 2))
    return "Bulk queries cannot contain connections nested more than 2 levels deep.";
  const usesNodes = places.some(({ node }) =>
    node.selectionSet?.selections.some((one) => one.kind === Kind.FIELD && one.name.value === "nodes"),
  );
  return usesNodes ? "The parent 'nodes' field is not supported in bulk queries, use 'edges' instead." : null;
}

type Place = { node: FieldNode; depth: number };

function connectionsIn(document: DocumentNode): Place[] {
  const { schema } = adminSchema();
  const fragments = fragmentsIn(document);
  const found: Place[] = [];
  const walk = (selections: SelectionSetNode, parent: GraphQLNamedType, depth: number): void => {
    for (const selection of selections.selections) {
      const spread = selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value) : selection;
      if (!spread) continue;
      if (spread.kind !== Kind.FIELD) {
        const type = spread.typeCondition ? schema.getType(spread.typeCondition.name.value) : parent;
        if (type) walk(spread.selectionSet, type, depth);
        continue;
      }
      const type = "getFields" in parent ? parent.getFields()[spread.name.value]?.type : undefined;
      if (!type || !spread.selectionSet) continue;
      const named = getNamedType(type);
      const inside = named.name.endsWith("Connection") ? depth + 1 : depth;
      if (inside > depth) found.push({ node: spread, depth: inside - 1 });
      walk(spread.selectionSet, named, inside);
    }
  };
  for (const node of document.definitions) {
    const root = schema.getQueryType();
    if (node.kind === Kind.OPERATION_DEFINITION && root) walk(node.selectionSet, root, 0);
  }
  return found;
}

function fragmentsIn(document: DocumentNode): Map<string, FragmentDefinitionNode> {
  return new Map(
    document.definitions.flatMap((one) =>
      one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one] as const] : [],
    ),
  );
}

/** Bulk queries page by themselves: what was asked of pages is dropped, and every node gets its id, which its children need. */
export function unpaged(query: string): DocumentNode {
  return visit(parse(query), {
    Field(node) {
      if (node.name.value !== "node" || !node.selectionSet) return undefined;
      const id: FieldNode = {
        kind: Kind.FIELD,
        name: { kind: Kind.NAME, value: "id" },
        alias: { kind: Kind.NAME, value: "__id" },
      };
      return { ...node, selectionSet: { ...node.selectionSet, selections: [...node.selectionSet.selections, id] } };
    },
    Argument: (node) => (["first", "last", "after", "before"].includes(node.name.value) ? null : undefined),
  });
}

/** One line a record; a record of a nested connection follows its parent and names it in `__parentId`. */
export function asJsonl(data: unknown): BulkResult {
  const lines: Json[] = [];
  let roots = 0;
  for (const value of Object.values((data ?? {}) as Json)) {
    const edges = edgesOf(value);
    if (edges) {
      roots += edges.length;
      for (const node of edges) flatten(node, null, lines);
    } else if (value && typeof value === "object") {
      roots += 1;
      flatten(value as Json, null, lines);
    }
  }
  const jsonl = lines.map((line) => `${JSON.stringify(line)}\n`).join("");
  return { jsonl, objects: lines.length, roots };
}

function flatten(node: Json, parentId: string | null, lines: Json[]): void {
  const line: Json = {};
  const children: Json[] = [];
  for (const [name, value] of Object.entries(node)) {
    if (name !== "__id") line[name] = withoutConnections(value, children);
    const edges = edgesOf(value);
    if (edges) delete line[name];
  }
  if (parentId) line["__parentId"] = parentId;
  lines.push(line);
  for (const child of children)
    flatten(child, typeof node["__id"] === "string" ? node["__id"] : String(node["id"]), lines);
}

/** Connections leave the record they stand in, however deep, and become lines of their own. */
function withoutConnections(value: unknown, children: Json[]): unknown {
  const edges = edgesOf(value);
  if (edges) {
    children.push(...edges);
    return undefined;
  }
  if (Array.isArray(value)) return value.map((one) => withoutConnections(one, children));
  if (!value || typeof value !== "object") return value;
  const kept = Object.entries(value as Json).map(
    ([name, inner]) => [name, withoutConnections(inner, children)] as const,
  );
  return Object.fromEntries(kept.filter(([name, inner]) => inner !== undefined && name !== "__id"));
}

function edgesOf(value: unknown): Json[] | null {
  const edges = (value as { edges?: { node?: Json }[] } | null | undefined)?.edges;
  return Array.isArray(edges) ? edges.flatMap((edge) => (edge.node ? [edge.node] : [])) : null;
}

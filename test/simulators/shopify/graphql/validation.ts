import {
  type ASTNode,
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  Kind,
  specifiedRules,
  validate,
  visit,
} from "graphql";
import { translation, written, type Written } from "./wording.ts";

/** All complaints about a document, written as Shopify writes them; empty when it is valid. */
export function validationErrors(schema: GraphQLSchema, document: DocumentNode): GraphQLError[] {
  const errors = validate(schema, document, specifiedRules);
  if (errors.length === 0) return [];
  const ancestors = parentsIn(document);
  return errors.map((error) => translated(error, ancestors));
}

function translated(error: GraphQLError, ancestors: Map<ASTNode, ASTNode>): GraphQLError {
  const node = error.nodes?.[0];
  const { message, code, extra } = translation(error.message, node) ?? literalProblem(error, node, ancestors);
  return new GraphQLError(message, {
    nodes: error.nodes,
    path: node ? pathTo(node, ancestors) : undefined,
    extensions: { code, ...extra },
  });
}

/** What is left are literals of a wrong type. */
function literalProblem(error: GraphQLError, node: ASTNode | undefined, ancestors: Map<ASTNode, ASTNode>): Written {
  const expected = /Expected value of type "([^"]+)"/.exec(error.message)?.[1];
  const argument = nearest(node, Kind.ARGUMENT, ancestors);
  const attribute = nearest(node, Kind.OBJECT_FIELD, ancestors);
  const field = nearest(node, Kind.FIELD, ancestors);
  const [name, owner] = attribute ? [attribute, `InputObject '${attribute}'`] : [argument, `Field '${field}'`];
  if (!name || !node?.loc) return written(error.message, "invalid", {});
  const given = node.loc.source.body.slice(node.loc.start, node.loc.end);
  const type = expected ?? "a valid value";
  return written(
    `Argument '${name}' on ${owner} has an invalid value (${given}). Expected type '${type}'.`,
    "argumentLiteralsIncompatible",
    {
      typeName: attribute ? "InputObject" : "Field",
      argumentName: name,
    },
  );
}

function parentsIn(document: DocumentNode): Map<ASTNode, ASTNode> {
  const parents = new Map<ASTNode, ASTNode>();
  const stack: ASTNode[] = [];
  visit(document, {
    enter(node) {
      const parent = stack.at(-1);
      if (parent) parents.set(node, parent);
      stack.push(node);
    },
    leave() {
      stack.pop();
    },
  });
  return parents;
}

function nearest(node: ASTNode | undefined, kind: Kind, parents: Map<ASTNode, ASTNode>): string | null {
  for (let at = node; at; at = parents.get(at)) {
    if (at.kind === kind && "name" in at && at.name) return at.name.value;
  }
  return null;
}

/** Shopify's path runs from the operation down to the offending node: ["query Name", "shop", "x"]. */
function pathTo(node: ASTNode, parents: Map<ASTNode, ASTNode>): string[] {
  const path: string[] = [];
  for (let at: ASTNode | undefined = node; at; at = parents.get(at)) {
    if (at.kind === Kind.FIELD) path.unshift((at.alias ?? at.name).value);
    else if (at.kind === Kind.ARGUMENT || at.kind === Kind.OBJECT_FIELD) path.unshift(at.name.value);
    else if (at.kind === Kind.INLINE_FRAGMENT)
      path.unshift(at.typeCondition ? `... on ${at.typeCondition.name.value}` : "...");
    else if (at.kind === Kind.FRAGMENT_DEFINITION) path.unshift(`fragment ${at.name.value}`);
    else if (at.kind === Kind.OPERATION_DEFINITION)
      path.unshift(at.name ? `${at.operation} ${at.name.value}` : at.operation);
  }
  return path;
}

import {
  getNamedType,
  GraphQLEnumType,
  GraphQLInputObjectType,
  GraphQLScalarType,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  print,
  typeFromAST,
  visit,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from "graphql";

/** What may be anything may be null. */
const orNull = (written: string) => (written === "unknown" ? written : `${written} | null`);

const scalars: Record<string, string> = { Boolean: "boolean", Int: "number", Float: "number", JSON: "unknown" };

/** Lists of the world's currencies and countries say nothing that a string does not. */
const tooLong = new Set(["CurrencyCode", "CountryCode", "LanguageCode"]);

/** Writes the constants and types of a valid document's operations: exact, and only what they ask for. */
export function toTypeScript(schema: GraphQLSchema, document: DocumentNode): string {
  const fragments = document.definitions.filter((one) => one.kind === Kind.FRAGMENT_DEFINITION);
  const operations = document.definitions.filter((one) => one.kind === Kind.OPERATION_DEFINITION);
  const writer = new Writer(schema, new Map(fragments.map((one) => [one.name.value, one])));
  const written = [...fragments.map((one) => writer.fragment(one)), ...operations.map((one) => writer.operation(one))];
  return [...written, ...writer.namedTypes()].join("\n\n");
}

class Writer {
  readonly #schema: GraphQLSchema;
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  /** Enums and inputs that were met; writing an input may meet more. */
  readonly #named = new Map<string, GraphQLEnumType | GraphQLInputObjectType>();

  constructor(schema: GraphQLSchema, fragments: ReadonlyMap<string, FragmentDefinitionNode>) {
    this.#schema = schema;
    this.#fragments = fragments;
  }

  fragment(node: FragmentDefinitionNode): string {
    const type = this.#schema.getType(node.typeCondition.name.value)!;
    return `export type ${node.name.value} = ${this.#selection(node.selectionSet, type)};`;
  }

  operation(node: OperationDefinitionNode): string {
    const name = node.name!.value;
    const text = [print(node), ...this.#fragmentsOf(node).map((one) => print(one))].join("\n");
    const constant = name[0]!.toLowerCase() + name.slice(1);
    return [
      `export type ${name}Data = ${this.#selection(node.selectionSet, this.#schema.getRootType(node.operation)!)};`,
      `export type ${name}Variables = ${this.#variables(node)};`,
      `export const ${constant} = operation<${name}Data, ${name}Variables>(\`${text}\`);`,
    ].join("\n");
  }

  *namedTypes(): Generator<string> {
    for (const [name, type] of this.#named) {
      if (isEnumType(type))
        yield `export type ${name} = ${type
          .getValues()
          .map((value) => JSON.stringify(value.name))
          .join(" | ")};`;
      else yield `export type ${name} = ${this.#input(type)};`;
    }
  }

  #variables({ variableDefinitions = [] }: OperationDefinitionNode): string {
    const fields = variableDefinitions.map(({ variable, type, defaultValue }) => {
      const input = typeFromAST(this.#schema, type as never) as GraphQLInputType;
      const optional = !isNonNullType(input) || defaultValue;
      return `${variable.name.value}${optional ? "?" : ""}: ${this.#inputType(input)}`;
    });
    return fields.length > 0 ? `{ ${fields.join("; ")} }` : "Record<string, never>";
  }

  #input(type: GraphQLInputObjectType): string {
    const fields = Object.values(type.getFields()).filter((field) => !field.deprecationReason);
    if (type.isOneOf) {
      const one = (chosen: string) =>
        fields.map((field) =>
          field.name === chosen ? `${chosen}: ${this.#inputType(field.type, true)}` : `${field.name}?: never`,
        );
      return fields.map((field) => `{ ${one(field.name).join("; ")} }`).join(" | ");
    }
    const written = fields.map(({ name, type: of, defaultValue }) => {
      const optional = !isNonNullType(of) || defaultValue !== undefined;
      return `${name}${optional ? "?" : ""}: ${this.#inputType(of)}`;
    });
    return `{ ${written.join("; ")} }`;
  }

  #inputType(type: GraphQLInputType, present = false): string {
    if (isNonNullType(type)) return this.#inputType(type.ofType, true);
    const written = isListType(type) ? `readonly ${bracketed(this.#inputType(type.ofType))}[]` : this.#leaf(type);
    return present ? written : orNull(written);
  }

  #outputType(type: GraphQLOutputType, node: FieldNode): string {
    if (isNonNullType(type)) return this.#present(type.ofType, node);
    return orNull(this.#present(type, node));
  }

  #present(type: GraphQLOutputType, node: FieldNode): string {
    if (isListType(type)) return `${bracketed(this.#outputType(type.ofType, node))}[]`;
    const named = getNamedType(type);
    return isLeafType(named) ? this.#leaf(named) : this.#selection(node.selectionSet!, named);
  }

  #leaf(type: GraphQLNamedType): string {
    if (type instanceof GraphQLScalarType) return scalars[type.name] ?? "string";
    if (tooLong.has(type.name)) return "string";
    if (!isEnumType(type) && !isInputObjectType(type)) throw new Error(`${type.name} is neither a value nor an input`);
    this.#named.set(type.name, type);
    return type.name;
  }

  #selection(set: SelectionSetNode, type: GraphQLNamedType): string {
    if (!isAbstractType(type)) return this.#shape(set, type as GraphQLObjectType);
    const narrowed = set.selections.some(
      (one) => one.kind === Kind.INLINE_FRAGMENT && one.typeCondition && one.typeCondition.name.value !== type.name,
    );
    if (!narrowed) return this.#shape(set, type as unknown as GraphQLObjectType);
    if (!set.selections.some((one) => one.kind === Kind.FIELD && one.name.value === "__typename"))
      throw new Error(`Ask for __typename of ${type.name}, to tell its kinds apart`);
    const shapes = this.#schema.getPossibleTypes(type).map((possible) => this.#shape(set, possible));
    return shapes.join(" | ");
  }

  /** The fields of one concrete type, and the fragments that apply to it. */
  #shape(set: SelectionSetNode, type: GraphQLObjectType): string {
    const fields = new Map<string, string>();
    const others: string[] = [];
    for (const one of set.selections) {
      if (one.directives?.some(({ name }) => name.value !== "idempotent"))
        throw new Error("@include and @skip are not read");
      if (one.kind === Kind.FIELD) {
        const key = one.alias?.value ?? one.name.value;
        if (fields.has(key)) throw new Error(`${key} of ${type.name} is asked for twice`);
        fields.set(key, this.#field(one, type));
      } else if (one.kind === Kind.FRAGMENT_SPREAD) others.push(one.name.value);
      else if (this.#applies(one.typeCondition?.name.value, type)) others.push(this.#shape(one.selectionSet, type));
    }
    const own = [...fields].map(([key, value]) => `${key}: ${value}`).join("; ");
    return [...(own ? [`{ ${own} }`] : []), ...others].join(" & ");
  }

  #field(node: FieldNode, type: GraphQLObjectType): string {
    if (node.name.value === "__typename") return isObjectType(type) ? JSON.stringify(type.name) : "string";
    return this.#outputType(type.getFields()[node.name.value]!.type, node);
  }

  #applies(condition: string | undefined, type: GraphQLObjectType): boolean {
    if (!condition || condition === type.name) return true;
    const general = this.#schema.getType(condition);
    return isAbstractType(general) && this.#schema.isSubType(general, type);
  }

  #fragmentsOf(node: OperationDefinitionNode | FragmentDefinitionNode, found = new Set<FragmentDefinitionNode>()) {
    visit(node, {
      FragmentSpread: ({ name }) => {
        const fragment = this.#fragments.get(name.value)!;
        if (found.has(fragment)) return;
        found.add(fragment);
        this.#fragmentsOf(fragment, found);
      },
    });
    return [...found];
  }
}

const bracketed = (type: string) => (/[|&]/.test(type) ? `(${type})` : type);

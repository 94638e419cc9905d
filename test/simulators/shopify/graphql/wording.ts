import { type ASTNode, Kind } from "graphql";

export type Written = { message: string; code: string; extra: Record<string, unknown> };
type Translation = [RegExp, (found: string[], node: ASTNode | undefined) => Written];

/** Shopify runs graphql-ruby; these turn graphql-js's complaints into its words and codes. */
const translations: Translation[] = [
  [
    /^Cannot query field "(\w+)" on type "(\w+)"/,
    ([, fieldName = "", typeName = ""]) =>
      written(`Field '${fieldName}' doesn't exist on type '${typeName}'`, "undefinedField", { typeName, fieldName }),
  ],
  [
    /^Field "(\w+)" of type "([\w![\]]+)" must have a selection of subfields/,
    ([, name = "", type = ""]) =>
      written(
        `Field must have selections (field '${name}' returns ${bare(type)} but has no selections. Did you mean '${name} { ... }'?)`,
        "selectionMismatch",
        { nodeName: `field '${name}'`, typeName: bare(type) },
      ),
  ],
  [
    /^Field "(\w+)" must not have a selection since type "([\w![\]]+)" has no subfields/,
    ([, name = "", type = ""], node) =>
      written(
        `Selections can't be made on scalars (field '${name}' returns ${bare(type)} but has selections [${selected(node)}])`,
        "selectionMismatch",
        { nodeName: `field '${name}'`, typeName: bare(type) },
      ),
  ],
  [
    /^Field "(\w+)" argument "(\w+)" of type "[^"]+" is required/,
    ([, name = "", argument = ""]) =>
      written(`Field '${name}' is missing required arguments: ${argument}`, "missingRequiredArguments", {
        className: "Field",
        name,
        arguments: argument,
      }),
  ],
  [
    /^Unknown argument "(\w+)" on field "\w+\.(\w+)"/,
    ([, argumentName = "", name = ""]) =>
      written(`Field '${name}' doesn't accept argument '${argumentName}'`, "argumentNotAccepted", {
        name,
        typeName: "Field",
        argumentName,
      }),
  ],
  [
    /^Variable "\$(\w+)" is never used(?: in operation "(\w+)")?/,
    ([, variableName = "", operation]) =>
      written(
        `Variable $${variableName} is declared by ${operation ?? "anonymous query"} but not used`,
        "variableNotUsed",
        {
          variableName,
        },
      ),
  ],
  [
    /^Variable "\$(\w+)" is not defined(?: by operation "(\w+)")?/,
    ([, variableName = "", operation]) =>
      written(
        `Variable $${variableName} is used by ${operation ?? "anonymous query"} but not declared`,
        "variableNotDefined",
        {
          variableName,
        },
      ),
  ],
  [
    /^Variable "\$(\w+)" of type "([^"]+)" used in position expecting type "([^"]+)"/,
    ([, variableName = "", typeName = "", expected = ""]) =>
      written(`Type mismatch on variable $${variableName} (${typeName} / ${expected})`, "variableMismatch", {
        variableName,
        typeName,
        errorMessage: "Type mismatch",
      }),
  ],
  [
    /^Unknown type "(\w+)"/,
    ([, typeName = ""]) =>
      written(`No such type ${typeName}, so it can't be a fragment condition`, "undefinedType", { typeName }),
  ],
  [
    /^Unknown fragment "(\w+)"/,
    ([, fragmentName = ""]) =>
      written(`Fragment ${fragmentName} was used, but not defined`, "useAndDefineFragment", { fragmentName }),
  ],
  [
    /^Fragment "(\w+)" is never used/,
    ([, fragmentName = ""]) =>
      written(`Fragment ${fragmentName} was defined, but not used`, "useAndDefineFragment", { fragmentName }),
  ],
  [
    /^Unknown directive "@(\w+)"/,
    ([, directiveName = ""]) =>
      written(`Directive @${directiveName} is not defined`, "undefinedDirective", { directiveName }),
  ],
  [
    /^Fragment (?:"(\w+)" )?cannot be spread here as objects of type "(\w+)" can never be of type "(\w+)"/,
    ([, fragmentName, parentName = "", typeName = ""]) =>
      written(
        `Fragment ${fragmentName ? `${fragmentName} ` : ""}on ${typeName} can't be spread inside ${parentName}`,
        "cannotSpreadFragment",
        {
          typeName,
          fragmentName: fragmentName ?? "unknown",
          parentName,
        },
      ),
  ],
  [
    /^Field "([\w.]+)" of required type "([^"]+)" was not provided/,
    ([, field = "", type = ""]) => {
      const [inputObjectType = "", argumentName = ""] = field.split(".");
      const message = `Argument '${argumentName}' on InputObject '${inputObjectType}' is required. Expected type ${type}`;
      return written(message, "missingRequiredInputObjectAttribute", {
        argumentName,
        argumentType: type,
        inputObjectType,
      });
    },
  ],
  [
    /^Field "(\w+)" is not defined by type "(\w+)"/,
    ([, argumentName = "", name = ""]) =>
      written(`InputObject '${name}' doesn't accept argument '${argumentName}'`, "argumentNotAccepted", {
        name,
        typeName: "InputObject",
        argumentName,
      }),
  ],
  [
    /^OneOf Input Object "(\w+)" must specify exactly one key|^Field "(\w+)\.\w+" must be non-null|Exactly one key must be specified for OneOf type "(\w+)"/,
    ([, first, second, third]) => {
      const inputObjectType = first ?? second ?? third ?? "";
      return written(
        `'${inputObjectType}' requires exactly one argument, but 0 were provided.`,
        "invalidOneOfInputObject",
        {
          inputObjectType,
        },
      );
    },
  ],
];

export function translation(message: string, node: ASTNode | undefined): Written | null {
  for (const [pattern, write] of translations) {
    const found = pattern.exec(message);
    if (found) return write([...found], node);
  }
  return null;
}

export function written(message: string, code: string, extra: Record<string, unknown>): Written {
  return { message, code, extra };
}

function bare(type: string): string {
  return type.replace(/[![\]]/g, "");
}

function selected(node: ASTNode | undefined): string {
  const selections = node?.kind === Kind.SELECTION_SET ? node.selections : [];
  return selections.map((one) => JSON.stringify(one.kind === Kind.FIELD ? one.name.value : "...")).join(", ");
}

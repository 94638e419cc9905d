import { globSync, readFileSync } from "node:fs";
import ts from "typescript";

/** A sentence that merchants read, and the file it stands in. `isPlural`: it comes with a count. */
export type Found = { said: string; file: string; isPlural?: boolean };

export const filesIn = (...patterns: string[]) => patterns.flatMap((pattern) => globSync(pattern)).toSorted();

const read = new Map<string, ts.SourceFile>();

function parsed(file: string): ts.SourceFile {
  const source =
    read.get(file) ??
    ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  read.set(file, source);
  return source;
}

function visit(node: ts.Node, see: (node: ts.Node) => void, enters: (node: ts.Node) => boolean = () => true) {
  see(node);
  node.forEachChild((child) => {
    if (enters(child)) visit(child, see, enters);
  });
}

const inEach = (
  files: string[],
  look: (file: ts.SourceFile, found: (said: string, isPlural?: boolean) => void) => void,
) =>
  files.flatMap((file) => {
    const all: Found[] = [];
    look(parsed(file), (said, isPlural) => all.push({ said, file, isPlural }));
    return all;
  });

/** What is asked for by its English sentence: `t("…")`. */
export const asked = (files: string[]): Found[] =>
  inEach(files, (source, found) =>
    visit(source, (node) => {
      if (!ts.isCallExpression(node) || !asks(node)) return;
      for (const said of textsOf(node.arguments[0]!)) found(said, hasCount(node));
    }),
  );

const asks = ({ expression, arguments: given }: ts.CallExpression) =>
  ts.isIdentifier(expression) && ["t", "say", "sentence"].includes(expression.text) && given.length > 0;

/** The sentences that an expression may come to: both ways of a condition, what stands in for nothing. */
function textsOf(node: ts.Expression): string[] {
  if (ts.isStringLiteralLike(node)) return node.text ? [node.text] : [];
  if (ts.isParenthesizedExpression(node)) return textsOf(node.expression);
  if (ts.isConditionalExpression(node)) return [...textsOf(node.whenTrue), ...textsOf(node.whenFalse)];
  if (ts.isBinaryExpression(node)) return textsOf(node.right);
  return [];
}

const hasCount = ({ arguments: [, values] }: ts.CallExpression) =>
  !!values && ts.isObjectLiteralExpression(values) && values.properties.some(({ name }) => name?.getText() === "count");

/** Words in a file's lists and maps, outside its functions: a page asks for them by a variable. */
export const listed = (files: string[]): Found[] =>
  inEach(files, (source, found) => {
    for (const statement of source.statements.filter(ts.isVariableStatement))
      visit(
        statement,
        (node) => {
          if (ts.isStringLiteralLike(node) && isWords(node.text)) found(node.text);
        },
        (child) => !ts.isFunctionLike(child),
      );
  });

const isWords = (text: string) => /^[A-Z][a-z]+(?:[ ',.:(]|$)/.test(text) || /^(?!.*[;{]).*\{\{\w+\}\}/.test(text);

/** What the server says to merchants: whole sentences, with a 7 where it puts a value in. */
export const spoken = (files: string[]): Found[] =>
  inEach(files, (source, found) =>
    visit(
      source,
      (node) => {
        const said = sentenceOf(node);
        if (said && isSentence(said)) found(said);
      },
      (child) => !isSilent(child),
    ),
  );

function sentenceOf(node: ts.Node): string | undefined {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (!ts.isTemplateExpression(node)) return undefined;
  return [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join("7");
}

const isSentence = (text: string) => /^“?[A-Z][\w'’”]*,? [^A-Z]/.test(text);

/** What goes to the log, to another machine or to a programmer. */
const isSilent = (node: ts.Node): boolean =>
  (ts.isNewExpression(node) && /^(?:Error|Response|RingCentralError)$/.test(node.expression.getText())) ||
  (ts.isCallExpression(node) && /^log\.|\.test$|^maybeRan$/.test(node.expression.getText())) ||
  (ts.isPropertyAssignment(node) &&
    /^(?:headers|message)$/.test(node.name.getText()) &&
    /shopify\//.test(node.getSourceFile().fileName)) ||
  ts.isImportDeclaration(node);

const labels = new Set([
  ...["label", "title", "subtitle", "description", "content", "helpText", "heading", "headings", "placeholder"],
  ...[
    "accessibilityLabel",
    "aria-label",
    "actionTitle",
    "actionHint",
    "consequence",
    "suffix",
    "alt",
    "tabs",
    "options",
  ],
  ...["primaryAction", "secondaryActions", "action", "backAction", "resourceName", "choices", "titleMetadata"],
]);
const labelsOfObjects = new Set(["content", "title", "label", "helpText", "singular", "plural"]);

/** Words on a page that nobody asked for by `t`: they stay English in every language. */
export const untranslated = (files: string[]): Found[] =>
  inEach(files, (source, found) =>
    visit(source, (node) => {
      const said = ts.isJsxText(node) ? node.text : isDrawn(node) ? fixedPartOf(node) : "";
      if (/[a-z]{2}/i.test(said)) found(said.trim().replace(/\s+/g, " "));
    }),
  );

function fixedPartOf(node: ts.Node): string {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (!ts.isTemplateExpression(node)) return "";
  return [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join(" ");
}

/** Whether a string comes to stand on the page as it is: as a label, or between two tags. */
function isDrawn(text: ts.Node): boolean {
  let child = text;
  for (let at = text.parent; at; child = at, at = at.parent) {
    if (ts.isJsxAttribute(at)) return labels.has(at.name.getText());
    if (ts.isJsxExpression(at) && !ts.isJsxAttribute(at.parent)) return true;
    if (ts.isPropertyAssignment(at) && !ts.isObjectLiteralExpression(child) && !labelsOfObjects.has(at.name.getText()))
      return false;
    if (!isPassedOn(at, child)) return false;
  }
  return false;
}

const isPassedOn = (at: ts.Node, child: ts.Node) =>
  ts.isParenthesizedExpression(at) ||
  ts.isArrayLiteralExpression(at) ||
  ts.isObjectLiteralExpression(at) ||
  ts.isPropertyAssignment(at) ||
  ts.isJsxExpression(at) ||
  (ts.isConditionalExpression(at) && child !== at.condition) ||
  (ts.isBinaryExpression(at) && either.has(at.operatorToken.kind));

const either = new Set([
  ts.SyntaxKind.QuestionQuestionToken,
  ts.SyntaxKind.BarBarToken,
  ts.SyntaxKind.AmpersandAmpersandToken,
]);

/** Every string in these files, by a look alone: quick enough for the whole app. Values that are put in are a 7. */
export function stringsIn(files: string[]): Set<string> {
  const all = new Set<string>();
  for (const file of files)
    for (const [, quoted, single, template] of readFileSync(file, "utf8").matchAll(
      /"((?:[^"\\\n]|\\.)*)"|'((?:[^'\\\n]|\\.)*)'|`((?:[^`\\]|\\.)*)`/g,
    ))
      all.add(unescaped(quoted ?? single ?? template!.replace(/\$\{[^}]*\}/g, "7")));
  return all;
}

const unescaped = (written: string) => written.replace(/\\(["'`\\])/g, "$1");

import { notImplemented } from "./errors.ts";
import type { Context } from "./context.ts";

type Value = string | number | boolean | null;
/** What a search can ask of a record: the values of each filter, and the words found without naming one. */
export type Searchable<T> = {
  text: (record: T) => (string | null)[];
  filters: Record<string, (record: T) => Value | Value[]>;
};

type Node =
  | { kind: "and"; parts: Node[] }
  | { kind: "or"; parts: Node[] }
  | { kind: "not"; part: Node }
  | { kind: "term"; field: string | null; operator: string; value: string };

const tokens = /\(|\)|-(?=[\w(])|(?:[\w.]+:)?(?:>=|<=|>|<|=)?(?:"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|[^\s()]+)/g;

/** Filters that look for words in a text; all others compare the whole value. */
const wordedFilters = new Set(["title", "first_name", "last_name"]);

/**
 * Shopify's search syntax: words, `field:value`, comparisons, "phrases", prefixes*, OR, AND, NOT, -, brackets. An unknown
 * filter is ignored with a warning in `extensions.search`, as Shopify does, so that a misspelt one finds everything. No query, no test.
 */
export function searcher<T>(
  query: string | null | undefined,
  searchable: Searchable<T>,
  context: Context,
  path: string,
): ((record: T) => boolean) | null {
  if (!query?.trim()) return null;
  const node = parseSearch(query);
  const unknown = new Set<string>();
  collectUnknown(node, searchable, unknown);
  if (unknown.size > 0) {
    const warnings = [...unknown].map((field) => ({
      field,
      message: "Invalid search field for this query.",
      code: "invalid_field",
    }));
    context.searchWarnings.push({ path: [path], query, warnings });
  }
  return (record) => holds(node, record, searchable);
}

function parseSearch(query: string): Node {
  const list = query.match(tokens) ?? [];
  let at = 0;
  const either = (): Node => {
    const parts = [all()];
    while (list[at] === "OR") {
      at++;
      parts.push(all());
    }
    return parts.length === 1 && parts[0] ? parts[0] : { kind: "or", parts };
  };
  const all = (): Node => {
    const parts: Node[] = [];
    while (at < list.length && list[at] !== ")" && list[at] !== "OR") {
      if (list[at] === "AND") at++;
      else parts.push(one());
    }
    return { kind: "and", parts };
  };
  const one = (): Node => {
    const token = list[at++] ?? "";
    if (token === "NOT" || token === "-") return { kind: "not", part: one() };
    if (token !== "(") return term(token);
    const inner = either();
    if (list[at] === ")") at++;
    return inner;
  };
  return either();
}

function term(token: string): Node {
  const found = /^([A-Za-z_][\w.]*):(>=|<=|>|<|=)?(.*)$/s.exec(token);
  const field = found?.[1] ?? null;
  const raw = found ? (found[3] ?? "") : token;
  const value = raw.replace(/^(["'])(.*)\1$/s, "$2").replace(/\\(.)/g, "$1");
  return { kind: "term", field, operator: found?.[2] ?? "", value };
}

function collectUnknown<T>(node: Node, searchable: Searchable<T>, unknown: Set<string>): void {
  if (node.kind === "term") {
    if (node.field && !searchable.filters[node.field]) unknown.add(node.field);
  } else if (node.kind === "not") collectUnknown(node.part, searchable, unknown);
  else node.parts.forEach((part) => collectUnknown(part, searchable, unknown));
}

function holds<T>(node: Node, record: T, searchable: Searchable<T>): boolean {
  if (node.kind === "and") return node.parts.every((part) => holds(part, record, searchable));
  if (node.kind === "or") return node.parts.some((part) => holds(part, record, searchable));
  if (node.kind === "not") return !holds(node.part, record, searchable);
  if (!node.field) return searchable.text(record).some((text) => text !== null && hasWord(text, node.value));
  const filter = searchable.filters[node.field];
  if (!filter) return true;
  const values = [filter(record)].flat();
  const worded = wordedFilters.has(node.field);
  return values.some((value) => fits(value, node.operator, node.value, worded));
}

function fits(value: Value, operator: string, wanted: string, worded: boolean): boolean {
  if (wanted === "*") return value !== null && value !== "";
  if (value === null) return wanted === "" || wanted.toLowerCase() === "null";
  if (operator && operator !== "=") return compared(value, operator, wanted);
  if (typeof value === "number") return value === Number(wanted);
  if (typeof value === "boolean") return String(value) === wanted.toLowerCase();
  if (wanted.includes("*")) return glob(wanted, worded).test(value);
  return value.toLowerCase() === wanted.toLowerCase() || (worded && hasWord(value, wanted));
}

function compared(value: Value, operator: string, wanted: string): boolean {
  const asTime = typeof value === "string";
  const left = asTime ? Date.parse(value) : Number(value);
  const right = asTime ? Date.parse(wanted) : Number(wanted);
  if (Number.isNaN(right)) throw notImplemented(`comparing with ${wanted} in a search`);
  if (operator === ">") return left > right;
  if (operator === ">=") return left >= right;
  return operator === "<" ? left < right : left <= right;
}

function glob(pattern: string, worded: boolean): RegExp {
  const source = pattern
    .split("*")
    .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"))
    .join(".*");
  return worded ? new RegExp(`(^|\\s)${source}($|\\s)`, "i") : new RegExp(`^${source}$`, "i");
}

/** Searches match whole words, or their beginnings before a star. */
function hasWord(text: string, wanted: string): boolean {
  const haystack = ` ${text.toLowerCase().replace(/[^\p{L}\p{N}#@.+]+/gu, " ")} `;
  const prefix = wanted.endsWith("*");
  const needle = wanted
    .toLowerCase()
    .replace(/\*+$/, "")
    .replace(/[^\p{L}\p{N}#@.+]+/gu, " ")
    .trim();
  if (!needle) return true;
  return haystack.includes(prefix ? ` ${needle}` : ` ${needle} `);
}

import { adminError } from "./errors.ts";
import type { Context } from "./context.ts";

export type PageArgs = {
  first?: number | null;
  last?: number | null;
  after?: string | null;
  before?: string | null;
  reverse?: boolean | null;
};

type Identified = { id?: string };

/**
 * One page of a sorted list, with Shopify's rules: first or last is a must, 250 the most. `reverse` turns the list round
 * before it is cut.
 */
export function connection<T>(
  items: readonly T[],
  args: PageArgs,
  context: Pick<Context, "bulk">,
  extra: Record<string, unknown> = {},
) {
  const list = args.reverse ? [...items].reverse() : [...items];
  const size = pageSize(args, context.bulk);
  const cursors = list.map((item, index) => cursorOf(item, index));
  const from = args.after ? place(cursors, args.after) + 1 : 0;
  const to = args.before ? place(cursors, args.before) : list.length;
  const start = args.last && !args.first ? Math.max(from, to - size) : from;
  const end = args.last && !args.first ? to : Math.min(to, from + size);
  const nodes = list.slice(start, end);
  return {
    nodes,
    edges: nodes.map((node, index) => ({ node, cursor: cursors[start + index] })),
    pageInfo: {
      hasNextPage: end < list.length,
      hasPreviousPage: start > 0,
      startCursor: nodes.length > 0 ? cursors[start] : null,
      endCursor: nodes.length > 0 ? cursors[end - 1] : null,
    },
    ...extra,
  };
}

function pageSize(args: PageArgs, bulk: boolean): number {
  if (args.first && args.last) throw adminError("providing both first and last is not supported", "BAD_REQUEST");
  const size = args.first ?? args.last;
  if (size === null || size === undefined) {
    if (bulk) return Infinity;
    throw adminError("you must provide one of first or last", "BAD_REQUEST");
  }
  if (size < 0) throw adminError(`${args.first ? "first" : "last"} cannot be less than zero`, "BAD_REQUEST");
  if (size > 250) throw adminError(`${args.first ? "first" : "last"} cannot exceed 250`, "BAD_REQUEST");
  return size;
}

function cursorOf(item: unknown, index: number): string {
  const id = (item as Identified | null)?.id;
  return Buffer.from(JSON.stringify(id ? { last_id: id } : { last_value: index })).toString("base64url");
}

function place(cursors: string[], cursor: string): number {
  const index = cursors.indexOf(cursor);
  if (index < 0) throw adminError(`Invalid cursor for current pagination sort.`, "BAD_REQUEST");
  return index;
}

/** Sorts by one of the fields' values; an unknown sort key is the simulator's gap and said so by the caller. */
export function sortedBy<T>(items: T[], value: (item: T) => string | number | null): T[] {
  return [...items].sort((a, b) => {
    const [left, right] = [value(a), value(b)];
    if (left === right) return 0;
    if (left === null) return -1;
    if (right === null) return 1;
    return left < right ? -1 : 1;
  });
}

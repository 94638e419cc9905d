import { notImplemented } from "./errors.ts";
import { sortedBy } from "./connection.ts";

export type SortValue<T> = (item: T) => string | number | null;

/** Sorts by Shopify's sort key; a key the simulator does not know is said, not guessed. */
export function inOrder<T>(list: T[], key: string, keys: Record<string, SortValue<T>>, what: string): T[] {
  const value = Object.hasOwn(keys, key) ? keys[key] : undefined;
  if (!value) throw notImplemented(`${what} sorted by ${key}`);
  return sortedBy(list, value);
}

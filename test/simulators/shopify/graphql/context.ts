import type { GraphQLFieldResolver, GraphQLResolveInfo } from "graphql";
import type { Store } from "../store/store.ts";

export type Context = {
  store: Store;
  /** null: the simulator itself asks (its control pages, a bulk operation's second look) and may see everything. */
  scopes: Set<string> | null;
  app: { apiKey: string };
  userId: string | null;
  /** Whether the app is approved for customers' names, addresses, phones and emails. */
  protectedData: boolean;
  /** Connections give everything when no page size is asked for. */
  bulk: boolean;
  /** Shopify's remarks on search queries, returned under `extensions.search`. */
  /** Answers a query of the simulator's own, within the given context and outside all limits. */
  ask: (query: string, context: Context) => Promise<{ data?: unknown; errors?: unknown[] }>;
  /** Lays a file out under the simulator's address and gives its URL. */
  publish: (name: string, text: string) => string;
  searchWarnings: { path: string[]; query: string; warnings: { field: string; message: string; code: string }[] }[];
};

export type Source = Record<string, unknown>;
/** A resolver of the simulator's; `never` lets each one name its own source and arguments. */
export type FieldOf = (source: never, args: never, context: Context, info: GraphQLResolveInfo) => unknown;
export type TypeFields = Record<string, Record<string, FieldOf>>;
/** A root: it has no source, so it gets its arguments first. */
export type RootOf = (args: never, context: Context, info: GraphQLResolveInfo) => unknown;
export type Roots = Record<string, RootOf>;

export type AdminResolver = GraphQLFieldResolver<unknown, Context>;

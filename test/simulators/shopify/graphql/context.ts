import type { GraphQLFieldResolver, GraphQLResolveInfo } from "graphql";
import type { Store } from "../store/store.ts";

export type Context = {
  store: Store;
  /** null: the simulator itself asks (its control pages, a bulk operation's second look) and may see everything. */
  scopes: Set<string> | null;
  /** What the app calls itself: its client id, and the address where the simulator is reached. */
  app: { apiKey: string; simulatorUrl: string };
  userId: string | null;
  /** Connections give everything when no page size is asked for. */
  bulk: boolean;
  /** Shopify's remarks on search queries, returned under `extensions.search`. */
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

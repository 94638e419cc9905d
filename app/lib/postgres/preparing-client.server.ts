import pg from "pg";

/** So many statements keep their plan in each connection; that is more than all hot paths have together. */
const most = 300;
/** Texts come in every length of an IN list: only one that comes again is worth a plan. */
const mostSeenOnce = 2_000;

const names = new Map<string, string>();
const seenOnce = new Set<string>();
let made = 0;

/**
 * A connection on which a statement that comes again is parsed once and planned seldom: without a name, PostgreSQL does both each time,
 * which takes it longer than most of our statements themselves. A pooler must leave it its session.
 */
export class PreparingClient extends pg.Client {
  constructor(config?: string | pg.ClientConfig) {
    super(config);
    const { connection } = this as unknown as { connection: NodeJS.EventEmitter };
    connection.on("errorMessage", ({ code }: { code?: string }) => {
      // A table was changed under the plan, or somebody threw the plan away: all are made anew.
      if (code === "0A000" || code === "26000") names.clear();
    });
  }

  declare query: pg.Client["query"];
}

type Query = (this: pg.Client, asked: unknown, ...rest: unknown[]) => unknown;

const plain = pg.Client.prototype.query as Query;
PreparingClient.prototype.query = function (this: pg.Client, asked: unknown, ...rest: unknown[]) {
  if (typeof asked === "string" && hasSome(rest[0])) return plain.call(this, named({ text: asked }), ...rest);
  return plain.call(this, isNameless(asked) ? named(asked) : asked, ...rest);
} as pg.Client["query"];

/** Several statements in one text, such as those of the queue's engine, come without values, and cannot be prepared. */
const hasSome = (values: unknown) => Array.isArray(values) && values.length > 0;

/** A statement with values; neither one that was named already nor a query of somebody's own kind. */
const isNameless = (asked: unknown): asked is pg.QueryConfig =>
  typeof asked === "object" &&
  asked !== null &&
  hasSome((asked as pg.QueryConfig).values) &&
  !("submit" in asked) &&
  !(asked as pg.QueryConfig).name;

const named = (asked: pg.QueryConfig): pg.QueryConfig => ({ ...asked, name: nameOf(asked.text) });

function nameOf(text: string): string | undefined {
  const known = names.get(text);
  if (known || names.size >= most) return known;
  if (!seenOnce.delete(text)) {
    if (seenOnce.size >= mostSeenOnce) seenOnce.clear();
    seenOnce.add(text);
    return undefined;
  }
  const name = `app_${(made += 1)}`;
  names.set(text, name);
  return name;
}

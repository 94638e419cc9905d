import pg from "pg";

export type Statement = { sql: string; values: unknown[] };

type Query = { text: string; values?: unknown[] };

/** Writes down each statement that this process sends to its database while `work` goes on; whoever else is at work is heard too. */
export async function statementsOf(work: () => Promise<unknown>): Promise<Statement[]> {
  const heard: Statement[] = [];
  const { query } = pg.Client.prototype;
  pg.Client.prototype.query = function (this: pg.Client, ...given: unknown[]) {
    const [asked, values] = given as [string | Query, unknown];
    const { text, values: own } = typeof asked === "string" ? { text: asked, values } : { values, ...asked };
    heard.push({ sql: text, values: Array.isArray(own) ? own : [] });
    return Reflect.apply(query, this, given) as never;
  };
  try {
    await work();
  } finally {
    pg.Client.prototype.query = query;
  }
  return heard.filter(({ sql }) => /^\s*(SELECT|WITH|INSERT|UPDATE|DELETE)\b/i.test(sql));
}

type Node = {
  "Node Type": string;
  "Relation Name"?: string;
  "Actual Rows"?: number;
  "Actual Loops"?: number;
  "Rows Removed by Filter"?: number;
  "Rows Removed by Index Recheck"?: number;
  Plans?: Node[];
};

export type Look = {
  /** Seq Scan, Index Scan, … */
  way: string;
  table: string;
  /** How many rows it went through; 0 for a statement that writes, which is planned and not run again. */
  rows: number;
};

/** Where a statement looks at a table; without `scans` as the database would if it avoided reading whole tables at all costs. */
export async function looksOf(
  client: pg.Client,
  { sql, values }: Statement,
  { scans }: { scans: boolean },
): Promise<Look[]> {
  await client.query(`SET enable_seqscan = ${scans ? "on" : "off"}`);
  const runs = scans && /^\s*(SELECT|WITH)\b/i.test(sql) ? ", ANALYZE, TIMING OFF" : "";
  const { rows } = await client.query<{ "QUERY PLAN": [{ Plan: Node }] }>(
    `EXPLAIN (FORMAT JSON${runs}) ${sql}`,
    values,
  );
  return nodesIn(rows[0]!["QUERY PLAN"][0].Plan).flatMap(lookOf);
}

const nodesIn = (node: Node): Node[] => [node, ...(node.Plans ?? []).flatMap(nodesIn)];

const lookOf = (node: Node): Look[] =>
  node["Relation Name"] ? [{ way: node["Node Type"], table: node["Relation Name"], rows: rowsOf(node) }] : [];

function rowsOf(node: Node): number {
  const passedOver = (node["Rows Removed by Filter"] ?? 0) + (node["Rows Removed by Index Recheck"] ?? 0);
  return Math.round(((node["Actual Rows"] ?? 0) + passedOver) * (node["Actual Loops"] ?? 0));
}

/**
 * Every figure that an operator can watch. Labels are names from lists of ours, never a shop, a person or a number, so that there are
 * some hundreds of series however many shops there are. Times are in seconds.
 */
type Figure = {
  kind: "counter" | "histogram" | "gauge";
  help: string;
  labels: readonly string[];
  buckets?: readonly number[];
};

const fast = [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10];
const slow = [0.01, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 15, 60, 300, 3600];

export const figures = {
  smscommerce_door_seconds: {
    kind: "histogram",
    help: "How long requests took, by door and class of answer (2xx); cut: the caller left",
    labels: ["door", "answer"],
    buckets: fast,
  },
  smscommerce_texts_received_total: {
    kind: "counter",
    help: "Texts that came in, by network; new, or told of before",
    labels: ["gateway", "what"],
  },
  smscommerce_store_events_total: {
    kind: "counter",
    help: "Webhooks of Shopify's that were kept; new, or told of before",
    labels: ["what"],
  },
  smscommerce_verdicts_total: {
    kind: "counter",
    help: "What the send gate said of texts, by their kind: send, or the rule that refuses or holds",
    labels: ["kind", "verdict"],
  },
  smscommerce_texts_handed_over_total: {
    kind: "counter",
    help: "Texts that a network was given, by what came of it: wired, refused, retry, unknown",
    labels: ["gateway", "kind", "outcome"],
  },
  smscommerce_gateway_seconds: {
    kind: "histogram",
    help: "How long a network took to take a text",
    labels: ["gateway", "outcome"],
    buckets: fast,
  },
  smscommerce_pace_wait_seconds: {
    kind: "histogram",
    help: "How long texts that were due waited for their number's pace",
    labels: ["gateway"],
    buckets: slow,
  },
  smscommerce_receipts_total: {
    kind: "counter",
    help: "What networks said became of texts: sent, delivered, failed",
    labels: ["gateway", "status"],
  },
  smscommerce_job_seconds: {
    kind: "histogram",
    help: "How long jobs took, by kind and outcome: done, retry, parked",
    labels: ["job", "outcome"],
    buckets: slow,
  },
  smscommerce_job_wait_seconds: {
    kind: "histogram",
    help: "How long jobs that were due waited for a worker",
    labels: ["job"],
    buckets: slow,
  },
  smscommerce_shopify_seconds: {
    kind: "histogram",
    help: "How long calls of Shopify's Admin API took, by outcome: done, throttled, failed",
    labels: ["outcome"],
    buckets: fast,
  },
  smscommerce_shopify_points_wait_seconds: {
    kind: "histogram",
    help: "How long calls waited for a shop's query points",
    labels: [],
    buckets: slow,
  },
  smscommerce_shopify_points_free_ratio: {
    kind: "gauge",
    help: "Of the shop that has the least: which part of its query points is free, as this process saw it last",
    labels: [],
  },
  smscommerce_jobs: {
    kind: "gauge",
    help: "Jobs in the queue, by kind and state: waiting, later, active. The same from every process",
    labels: ["job", "state"],
  },
  smscommerce_job_oldest_seconds: {
    kind: "gauge",
    help: "For how long the oldest job that is due has been due, by kind. The same from every process",
    labels: ["job"],
  },
  smscommerce_parked_jobs: {
    kind: "gauge",
    help: "Jobs that failed for good and wait for a merchant. The same from every process",
    labels: [],
  },
  smscommerce_database_bytes: {
    kind: "gauge",
    help: "Size of the database. The same from every process",
    labels: [],
  },
  smscommerce_pool_connections: {
    kind: "gauge",
    help: "Connections to the database of each pool, by state: idle, busy, and who waits for one",
    labels: ["pool", "state"],
  },
  smscommerce_event_loop_lag_seconds: {
    kind: "gauge",
    help: "By how much the event loop was late since it was asked last: p50, p99, max",
    labels: ["quantile"],
  },
  smscommerce_memory_bytes: {
    kind: "gauge",
    help: "Memory of the process: rss, heap",
    labels: ["kind"],
  },
} as const satisfies Record<string, Figure>;

type Figures = typeof figures;
export type FigureName = keyof Figures;
export type NameOf<Kind extends Figure["kind"]> = {
  [Name in FigureName]: Figures[Name]["kind"] extends Kind ? Name : never;
}[FigureName];
export type LabelsOf<Name extends FigureName> = Record<Figures[Name]["labels"][number], string>;
export const figureOf = (name: FigureName): Figure => figures[name];

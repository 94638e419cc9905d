import type { Counter, Histogram, Meter, ObservableGauge } from "@opentelemetry/api";
import { OTLPMetricExporter } from "@opentelemetry/exporter-metrics-otlp-proto";
import { PrometheusExporter, PrometheusSerializer } from "@opentelemetry/exporter-prometheus";
import type { Resource } from "@opentelemetry/resources";
import { MeterProvider, PeriodicExportingMetricReader } from "@opentelemetry/sdk-metrics";
import { figureOf, figures, type FigureName } from "./figures.ts";
import { measureWith, type Reading } from "./measure.server.ts";

export type ReadGauges = () => Promise<Reading[]>;

export type Wanted = {
  /** Sends figures to where OTEL_EXPORTER_OTLP_* say. */
  push: boolean;
  /** Answers `GET /metrics` on this port, to this machine only. */
  port: number | undefined;
};

/** Counts, and shows and sends what was counted. */
export async function startMetering(resource: Resource, readGauges: ReadGauges, { push, port }: Wanted) {
  const prometheus = new PrometheusExporter({
    preventServerStart: true,
    host: "127.0.0.1",
    ...(port && { port }),
    withoutScopeInfo: true,
  });
  const provider = new MeterProvider({ resource, readers: [prometheus, ...(push ? [pushing()] : [])] });
  const meter = provider.getMeter("smscommerce");
  measureWith(measuringBy(meter));
  observe(meter, readGauges);
  if (port) await prometheus.startServer();
  return {
    text: async () => serializer.serialize((await prometheus.collect()).resourceMetrics),
    async stop() {
      measureWith(undefined);
      await provider.shutdown();
    },
  };
}

const serializer = new PrometheusSerializer("", false, undefined, false, true);

function pushing() {
  const every = Number(process.env.OTEL_METRIC_EXPORT_INTERVAL);
  return new PeriodicExportingMetricReader({
    exporter: new OTLPMetricExporter(),
    ...(every > 0 && { exportIntervalMillis: every, exportTimeoutMillis: Math.min(every, 30_000) }),
  });
}

const names = Object.keys(figures) as FigureName[];
const namesOf = (kind: "counter" | "histogram" | "gauge") => names.filter((name) => figureOf(name).kind === kind);

function measuringBy(meter: Meter) {
  const counters = new Map<string, Counter>(
    namesOf("counter").map((name) => [name, meter.createCounter(name, { description: figureOf(name).help })]),
  );
  const histograms = new Map<string, Histogram>(
    namesOf("histogram").map((name) => {
      const { help: description, buckets } = figureOf(name);
      const advice = { explicitBucketBoundaries: [...(buckets ?? [])] };
      return [name, meter.createHistogram(name, { description, unit: "s", advice })];
    }),
  );
  return {
    count: (name: string, labels: Record<string, string>, by: number) => counters.get(name)!.add(by, labels),
    time: (name: string, labels: Record<string, string>, seconds: number) =>
      histograms.get(name)!.record(seconds, labels),
  };
}

function observe(meter: Meter, readGauges: ReadGauges) {
  const gauges = new Map<string, ObservableGauge>(
    namesOf("gauge").map((name) => [name, meter.createObservableGauge(name, { description: figureOf(name).help })]),
  );
  meter.addBatchObservableCallback(
    async (result) => {
      for (const { name, labels, value } of await readGauges()) result.observe(gauges.get(name)!, value, labels);
    },
    [...gauges.values()],
  );
}

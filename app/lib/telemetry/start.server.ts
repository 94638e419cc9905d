import { env } from "#app/lib/env.server.ts";
import { log } from "#app/lib/log.server.ts";
import type { ReadGauges } from "./metering.server.ts";

export type Telemetry = { stop(): Promise<void> };

let text: (() => Promise<string>) | undefined;

/** All figures now, as Prometheus reads them. Undefined where nobody asked for them. */
export const metricsText = async (): Promise<string | undefined> => text?.();

/** Whether OpenTelemetry's own variables ask for this signal to be sent. */
function isSent(signal: "TRACES" | "METRICS", environment: Record<string, string | undefined>): boolean {
  const { OTEL_SDK_DISABLED, OTEL_EXPORTER_OTLP_ENDPOINT: endpoint } = environment;
  if (OTEL_SDK_DISABLED?.toLowerCase() === "true") return false;
  const chosen = environment[`OTEL_${signal}_EXPORTER`] ?? "otlp";
  return chosen === "otlp" && Boolean(environment[`OTEL_EXPORTER_OTLP_${signal}_ENDPOINT`] ?? endpoint);
}

/** Begins to trace and to count, as far as the environment asks for it. Where it does not, nothing of it is even loaded. */
export async function startTelemetry(
  readGauges: ReadGauges,
  environment: Record<string, string | undefined> = process.env,
): Promise<Telemetry> {
  const traces = isSent("TRACES", environment);
  const push = isSent("METRICS", environment);
  const metrics = push || env.METRICS_TOKEN !== undefined || env.METRICS_PORT !== undefined;
  if (!traces && !metrics) return { stop: async () => {} };
  const { describe } = await import("./resource.server.ts");
  const resource = describe(environment);
  const stops: (() => Promise<void>)[] = [];
  if (traces) stops.push((await import("./tracing.server.ts")).startTracing(resource, environment));
  if (metrics) {
    const { startMetering } = await import("./metering.server.ts");
    const metering = await startMetering(resource, readGauges, { push, port: env.METRICS_PORT });
    ({ text } = metering);
    stops.push(metering.stop);
  }
  return {
    async stop() {
      text = undefined;
      // Where they go may be gone: the app ends all the same.
      const ended = await Promise.allSettled(stops.map((stop) => stop()));
      for (const end of ended)
        if (end.status === "rejected") log.warn({ err: end.reason as Error }, "telemetry did not end well");
    },
  };
}

import { monitorEventLoopDelay } from "node:perf_hooks";
import { reading, type Reading } from "./measure.server.ts";

let delays: ReturnType<typeof watched> | undefined;

/** How this process does. How late its event loop was is told since it was asked last. */
export function processFigures(): Reading[] {
  delays ??= watched();
  const { rss, heapUsed } = process.memoryUsage();
  // The histogram's own timer takes its resolution: what is over it was late.
  const lag = { p50: delays.percentile(50), p99: delays.percentile(99), max: delays.max };
  const readings = [
    ...Object.entries(lag).map(([quantile, ns]) =>
      reading("smscommerce_event_loop_lag_seconds", { quantile }, Math.max(0, ns / 1e6 - resolutionMs) / 1000),
    ),
    reading("smscommerce_memory_bytes", { kind: "rss" }, rss),
    reading("smscommerce_memory_bytes", { kind: "heap" }, heapUsed),
  ];
  delays.reset();
  return readings;
}

const resolutionMs = 20;

function watched() {
  const begun = monitorEventLoopDelay({ resolution: resolutionMs });
  begun.enable();
  return begun;
}

import { monitorEventLoopDelay } from "node:perf_hooks";
import { reading, type Reading } from "./measure.server.ts";

let delays: ReturnType<typeof watch> | undefined;

/** How this process does. How late its event loop was since it was asked last is told from the second time on. */
export function processFigures(): Reading[] {
  const { rss, heapUsed } = process.memoryUsage();
  const memory = Object.entries({ rss, heap: heapUsed }).map(([kind, bytes]) =>
    reading("smscommerce_memory_bytes", { kind }, bytes),
  );
  if (!delays) {
    delays = watch();
    return memory;
  }
  const late = { p50: delays.percentile(50), p99: delays.percentile(99), max: delays.max };
  delays.reset();
  return [
    ...memory,
    ...Object.entries(late).map(([quantile, ns]) =>
      reading("smscommerce_event_loop_lag_seconds", { quantile }, Math.max(0, ns / 1e9 - resolutionMs / 1000)),
    ),
  ];
}

/** Its own timer takes so long: what is over it was late. */
const resolutionMs = 20;

function watch() {
  const begun = monitorEventLoopDelay({ resolution: resolutionMs });
  begun.enable();
  return begun;
}

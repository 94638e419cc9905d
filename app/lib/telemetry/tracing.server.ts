import {
  context,
  ROOT_CONTEXT,
  SpanKind as Kind,
  SpanStatusCode,
  trace,
  type Context,
  type Tracer,
} from "@opentelemetry/api";
import { AsyncLocalStorageContextManager } from "@opentelemetry/context-async-hooks";
import { OTLPTraceExporter } from "@opentelemetry/exporter-trace-otlp-proto";
import type { Resource } from "@opentelemetry/resources";
import { BatchSpanProcessor, TracerProvider } from "@opentelemetry/sdk-trace";
import { redact } from "#app/lib/redact.ts";
import { samplerOf } from "./sampler.server.ts";
import { traceWith, type Span, type SpanKind } from "./span.server.ts";

const kinds: Record<SpanKind, Kind> = {
  server: Kind.SERVER,
  client: Kind.CLIENT,
  consumer: Kind.CONSUMER,
  internal: Kind.INTERNAL,
};

/** Sends spans to where OTEL_EXPORTER_OTLP_* say. Returns how to stop: what is there is sent first. */
export function startTracing(resource: Resource, environment: Record<string, string | undefined>): () => Promise<void> {
  const delay = Number(environment.OTEL_BSP_SCHEDULE_DELAY);
  const exporter = new OTLPTraceExporter();
  const processor = new BatchSpanProcessor({ exporter, ...(delay > 0 && { scheduledDelayMillis: delay }) });
  const provider = new TracerProvider({ resource, sampler: samplerOf(environment), spanProcessors: [processor] });
  context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable());
  const tracer = provider.getTracer("smscommerce");
  traceWith({
    open: (name, kind, attributes, traceparent) => {
      const parent = traceparent ? remote(traceparent) : context.active();
      return open(tracer, name, { kind: kinds[kind], attributes }, parent);
    },
    traceparent: traceparentOfActive,
  });
  return async () => {
    traceWith(undefined);
    await provider.shutdown();
    context.disable();
  };
}

function open(tracer: Tracer, name: string, options: Parameters<Tracer["startSpan"]>[1], parent: Context): Span {
  const span = tracer.startSpan(name, options, parent);
  const inside = trace.setSpan(parent, span);
  return {
    set: (attributes) => void span.setAttributes(attributes),
    // What an error says may quote anything.
    fail(error) {
      const { name: type, message } = error instanceof Error ? error : { name: "error", message: String(error) };
      span
        .setAttribute("error.type", type)
        .setStatus({ code: SpanStatusCode.ERROR, message: redact(message).slice(0, 300) });
    },
    end: () => span.end(),
    run: (work) => context.with(inside, work),
  };
}

/** What a caller, or the process that made a job, says of itself in W3C's words. */
function remote(traceparent: string): Context {
  const [, traceId = "", spanId = "", flags = "00"] = traceparent.split("-");
  return trace.setSpanContext(ROOT_CONTEXT, { traceId, spanId, traceFlags: parseInt(flags, 16), isRemote: true });
}

function traceparentOfActive(): string | undefined {
  const here = trace.getSpanContext(context.active());
  return here && `00-${here.traceId}-${here.spanId}-${here.traceFlags.toString(16).padStart(2, "0")}`;
}

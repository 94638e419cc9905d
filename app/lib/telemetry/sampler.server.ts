import {
  AlwaysOffSampler,
  AlwaysOnSampler,
  ParentBasedSampler,
  TraceIdRatioBasedSampler,
  type Sampler,
} from "@opentelemetry/sdk-trace";

/** As OpenTelemetry's specification reads OTEL_TRACES_SAMPLER and OTEL_TRACES_SAMPLER_ARG. */
export function samplerOf(environment: Record<string, string | undefined>): Sampler {
  const { OTEL_TRACES_SAMPLER: name = "parentbased_always_on", OTEL_TRACES_SAMPLER_ARG: written } = environment;
  const root = rootSampler(name.replace(/^parentbased_/, ""), written);
  return name.startsWith("parentbased_") ? new ParentBasedSampler({ root }) : root;
}

function rootSampler(name: string, written: string | undefined): Sampler {
  if (name === "always_off") return new AlwaysOffSampler();
  if (name !== "traceidratio") return new AlwaysOnSampler();
  const ratio = Number(written ?? "1");
  return new TraceIdRatioBasedSampler(ratio >= 0 && ratio <= 1 ? ratio : 1);
}

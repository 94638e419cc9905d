import { diag, DiagLogLevel } from "@opentelemetry/api";
import { detectResources, envDetector, resourceFromAttributes, type Resource } from "@opentelemetry/resources";
import { env } from "#app/lib/env.server.ts";
import { log } from "#app/lib/log.server.ts";

/** Who we are: as OTEL_SERVICE_NAME and OTEL_RESOURCE_ATTRIBUTES say. What OpenTelemetry complains of goes into our log. */
export function describe(environment: Record<string, string | undefined>): Resource {
  const warn = (said: string) => log.warn({ said: said.slice(0, 500) }, "telemetry");
  diag.setLogger(
    { error: warn, warn, info() {}, debug() {}, verbose() {} },
    { logLevel: DiagLogLevel.WARN, suppressOverrideMessage: true },
  );
  const own = {
    "service.name": "smscommerce",
    "service.instance.id": `${environment.HOSTNAME ?? "local"}-${process.pid}`,
    "smscommerce.role": env.ROLE,
  };
  return resourceFromAttributes(own).merge(detectResources({ detectors: [envDetector] }));
}

import type { LoaderFunctionArgs } from "@remix-run/node";
import { env } from "#app/lib/env.server.ts";
import { isSame } from "#app/lib/same.server.ts";
import { metricsText } from "#app/lib/telemetry/start.server.ts";

/** The figures of this process, for Prometheus: closed unless METRICS_TOKEN opens it. */
export async function loader({ request }: LoaderFunctionArgs) {
  const text = isAllowed(request.headers.get("authorization")) ? await metricsText() : undefined;
  if (text === undefined) return new Response(null, { status: env.METRICS_TOKEN ? 401 : 404 });
  return new Response(text, { headers: { "Content-Type": "text/plain; version=0.0.4; charset=utf-8" } });
}

const isAllowed = (shown: string | null): boolean =>
  env.METRICS_TOKEN !== undefined && isSame(shown ?? "", `Bearer ${env.METRICS_TOKEN}`);

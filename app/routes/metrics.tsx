import { timingSafeEqual } from "node:crypto";
import type { LoaderFunctionArgs } from "@remix-run/node";
import { env } from "#app/lib/env.server.ts";
import { sha256 } from "#app/lib/seal.server.ts";
import { metricsText } from "#app/lib/telemetry/start.server.ts";

/** The figures of this process, for Prometheus: closed unless METRICS_TOKEN opens it. */
export async function loader({ request }: LoaderFunctionArgs) {
  const text = isAllowed(request.headers.get("authorization")) ? await metricsText() : undefined;
  if (text === undefined) return new Response(null, { status: env.METRICS_TOKEN ? 401 : 404 });
  return new Response(text, { headers: { "Content-Type": "text/plain; version=0.0.4; charset=utf-8" } });
}

/** Compared in constant time. */
function isAllowed(shown: string | null): boolean {
  if (!env.METRICS_TOKEN) return false;
  const [given, wanted] = [shown ?? "", `Bearer ${env.METRICS_TOKEN}`].map((text) => Buffer.from(sha256(text)));
  return timingSafeEqual(given!, wanted!);
}

import { whatIsNotReady } from "#app/queue/readiness.server.ts";

/** Can this process do its work? If not, 503 and what is missing. */
export async function loader() {
  const missing = await whatIsNotReady();
  return Response.json({ ok: missing.length === 0, missing }, { status: missing.length > 0 ? 503 : 200 });
}

import { runImport as run } from "#app/imports/run.server.ts";
import type { JobPayload } from "#app/queue/catalog.ts";
import type { Attempt } from "#app/queue/work.server.ts";

/** Works on a list of contacts that a merchant brings in. */
export const runImport = ({ importId }: JobPayload<"run-import">, attempt: Attempt | undefined) =>
  run(importId, { last: attempt?.last ?? false });

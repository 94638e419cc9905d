import type { Roots } from "../graphql/context.ts";
import { refusing, Refusal, userError } from "../graphql/errors.ts";

export const flowMutations: Roots = {
  /** Taken and counted; what a workflow does with it is not simulated, and the answer never tells. */
  flowTriggerReceive: ({ handle, payload }: { handle?: string | null; payload?: unknown }) =>
    refusing(() => {
      if (!handle) throw new Refusal(userError(["handle"], "Errors validating schema:\n  handle can't be blank\n"));
      if (Buffer.byteLength(JSON.stringify(payload ?? {})) > 50_000)
        throw new Refusal(userError(["payload"], "Payload is too large"));
      return {};
    }, {}),
};

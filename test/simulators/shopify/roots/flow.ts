import type { Roots } from "../graphql/context.ts";
import { refusing, Refusal, userError } from "../graphql/errors.ts";
import { wrongWith } from "../flow.ts";

/** The limit that Shopify's documents give for a trigger's payload, in bytes. */
const mostBytes = 50_000;

type Told = { handle?: string | null; payload?: unknown };

export const flowMutations: Roots = {
  /** Taken and kept; what a workflow does with it is not simulated, and the answer never tells whether there is one. */
  flowTriggerReceive: ({ handle, payload }: Told, { store }) =>
    refusing(() => {
      if (!handle) throw new Refusal(userError(["handle"], "Errors validating schema:\n  handle can't be blank\n"));
      if (Buffer.byteLength(JSON.stringify(payload ?? {})) > mostBytes)
        throw new Refusal(userError(["payload"], "Payload is too large"));
      const told = (payload ?? {}) as Record<string, unknown>;
      const wrong = wrongWith(store.settings.flowTriggers, handle, told);
      // In substance: Shopify's own words for these are not known here.
      if (wrong) throw new Refusal(userError(["payload"], `Errors validating schema:\n  ${wrong}\n`));
      store.flowNews.push({ handle, payload: told });
      return {};
    }, {}),
};

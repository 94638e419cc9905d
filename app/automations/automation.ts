import type { z } from "zod";
import type { Outcome } from "#app/outcomes/outcome.ts";
import type { Speaker } from "#app/templates/text.ts";

/** Who a store event is about, as its payload says: any of these may be absent. */
export type Recipient = {
  customerId?: string | null;
  name?: string | null;
  locale?: string | null;
  phones: (string | null | undefined)[];
};

/** What an automation is told beside the payload. */
export type AutomationContext = { shop: { name: string; url: string } };

/** A text that a store event sets off. */
export type Automation<Payload = unknown> = Speaker & {
  description: string;
  topic: string;
  kind: "transactional" | "marketing";
  /** Only the fields that are used; keys of personal data may be absent. */
  payload: z.ZodType<Payload>;
  /** How long after the store event the text still makes sense. */
  latestAfterMs: number;
  recipient(payload: Payload): Recipient;
  /** What the text is about, once: two deliveries of one event, or two events about one thing, make one text. */
  about(payload: Payload): string;
  run(payload: Payload, context: AutomationContext): Outcome;
};

export const defineAutomation = <Payload>(automation: Automation<Payload>) => automation as unknown as Automation;

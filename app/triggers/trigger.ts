/** What a workflow of Shopify Flow may begin with, by its handle in extensions/flow-triggers. */
export const triggers = ["sms-received", "order-placed-by-sms", "shopper-opted-out", "survey-answered"] as const;
export type Trigger = (typeof triggers)[number];

/**
 * Which of our triggers Flow speaks of: its documents show a trigger's name where its handle would say more. A name that is none of ours
 * is not known to be none of ours, so it stands for all of them: telling Flow what no workflow waits for costs a request and no more.
 */
export function triggersNamed(written: string): readonly Trigger[] {
  const handle = written.trim().toLowerCase().replaceAll(/\s+/g, "-");
  const named = triggers.find((trigger) => trigger === handle);
  return named ? [named] : triggers;
}

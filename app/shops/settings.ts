import { z } from "zod";
import { PhoneNumber } from "#app/lib/phone-number.ts";

/** What a merchant switched; a key without a word is on. */
const Switches = z
  .record(z.string(), z.object({ on: z.boolean() }))
  .catch({})
  .default({});
const Number = PhoneNumber.nullable().catch(null).default(null);
const Moment = z.iso.datetime().nullable().catch(null).default(null);

/** A merchant's choices. Kept as JSON: what is missing or unreadable is as at the first day, one field at a time. */
export const Settings = z.object({
  /** The number that texts name for calling the shop; else the one that Shopify has. */
  storePhone: Number,
  /** Whether texts about orders need consent as offers do (strict, as the law of some countries asks) or go to every buyer. */
  transactionalTexts: z.enum(["with-consent", "always"]).catch("with-consent").default("with-consent"),
  automations: Switches,
  commands: Switches,
  /** Where the merchant's own test texts go. */
  testPhone: Number,
  /** What one part of a text costs, in the shop's currency, to estimate with. */
  pricePerPart: z.number().min(0).max(10).catch(0.01).default(0.01),
  /** How far the setup has come. */
  textsReviewedAt: Moment,
  testSentAt: Moment,
});
export type Settings = z.infer<typeof Settings>;

/** Reads what is stored. Never throws. */
export const readSettings = (stored: unknown): Settings => Settings.catch(Settings.parse({})).parse(stored ?? {});

/** The settings with some of them changed; switches that are not named stay. */
export const withChanges = (settings: Settings, changes: Partial<Settings>): Settings => ({
  ...settings,
  ...changes,
  automations: { ...settings.automations, ...changes.automations },
  commands: { ...settings.commands, ...changes.commands },
});

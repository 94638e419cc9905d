import { z } from "zod";
import { languages } from "#app/lib/language.ts";
import { PhoneNumber } from "#app/lib/phone-number.ts";
import { Storefront } from "./storefront.ts";

/** What a merchant chose for an automation; what is not named is as the automation says. */
const AutomationChoices = z.object({
  on: z.boolean().optional(),
  /** How long after the event, in minutes, where it is not the automation that knows when. */
  delayMinutes: z.number().int().min(0).max(43_200).optional(),
  /** `keep`: it waits for the morning where the person is. `any`: it goes out at once, unless the law says otherwise. */
  hours: z.enum(["keep", "any"]).optional(),
  /** Only to customers with this tag, or in this segment of Shopify's. */
  audience: z.object({ tag: z.string().max(255).optional(), segmentId: z.string().optional() }).optional(),
  /** The automation's own settings (`fields.ts`), by their keys. */
  values: z.record(z.string(), z.json()).optional(),
});
export type AutomationChoices = z.infer<typeof AutomationChoices>;
/** What a merchant chose for a command. */
const CommandChoices = z.object({
  on: z.boolean().default(true),
  /** A one-time code before anything else, where the command itself asks for none. */
  confirm: z.enum(["code"]).optional(),
  /** What customers may open a text with to ask for it, besides our own words. */
  words: z.array(z.string()).max(20).optional(),
  /** The command's own settings (`fields.ts`), by their keys. */
  values: z.record(z.string(), z.json()).optional(),
});
/** From and to, as 09:00. */
const Clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$|^24:00$/, "Write a time, such as 09:00");
const Hours = z.tuple([Clock, Clock]).refine(([from, to]) => from < to, "The first time must be before the second");
const Moment = z.iso.datetime().nullable().default(null);

/** A merchant's choices, kept as JSON, with what holds on the first day. */
export const Settings = z.object({
  /** The number that texts name for calling the shop; else the one that Shopify has. */
  storePhone: PhoneNumber.nullable().default(null),
  /** Whether texts about orders need consent as offers do (strict, as the law of some countries asks) or go to every buyer. */
  transactionalTexts: z.enum(["with-consent", "always"]).default("with-consent"),
  automations: z.record(z.string(), AutomationChoices).default({}),
  commands: z.record(z.string(), CommandChoices).default({}),
  /** Where the merchant's own test texts go. */
  testPhone: PhoneNumber.nullable().default(null),
  /** The discounts that customers may be told of, by id. Nothing else is ever told. */
  toldDiscounts: z.array(z.string()).max(30).default([]),
  /** Which languages the shop speaks, and the one for whoever is known by none of these; null: the shop's own. */
  languages: z
    .object({
      spoken: z
        .array(z.enum(languages))
        .min(1)
        .default([...languages]),
      otherwise: z.enum(languages).nullable().default(null),
    })
    .prefault({}),
  /** How every text is finished. */
  texts: z
    .object({
      /** Typographic characters are written plainly where that saves a part. */
      plainly: z.boolean().default(true),
      /** Which links are replaced by short ones: those of offers, to count clicks, and others where that saves a part. */
      shortLinks: z.enum(["saving", "offers", "never"]).default("saving"),
      /** A domain of the merchant's that leads to this app; else the app's own. */
      linkDomain: z.string().max(100).nullable().default(null),
      /** Visits from offers are told to the shop's own statistics. */
      tagLinks: z.boolean().default(true),
    })
    .prefault({}),
  /** What one part of a text costs, in the shop's currency, to estimate with. */
  pricePerPart: z.number().min(0).max(10).default(0.01),
  /** When texts that nobody waits for may arrive, by the clock where the person is: from, to. The law narrows it further. */
  hours: z
    .object({
      offers: Hours.default(["09:00", "20:00"]),
      offersOnSunday: Hours.default(["12:00", "20:00"]),
      /** Texts about orders that can wait for the morning, such as news of a parcel. */
      orders: Hours.default(["08:00", "22:00"]),
    })
    .prefault({}),
  /** How many offers one person gets at most, and how long after any other text. */
  caps: z
    .object({
      marketingADay: z.number().int().min(1).max(10).default(2),
      marketingAWeek: z.number().int().min(1).max(50).default(6),
      minutesApart: z.number().int().min(0).max(1_440).default(60),
    })
    .prefault({}),
  /** What may be spent on texts in a day, in the shop's currency; answers are sent all the same. */
  spendLimitADay: z.number().min(0).max(1_000_000).nullable().default(null),
  /** Who of the merchant's own people is told by text that somebody should look, and of what. */
  alerts: z
    .object({
      phones: z.array(PhoneNumber).max(5).default([]),
      of: z
        .object({
          /** Somebody asks for a person. */
          person: z.boolean().default(true),
          /** Somebody said that a change was not theirs. */
          locked: z.boolean().default(true),
          /** A number of the shop's does not work. */
          number: z.boolean().default(true),
          /** Something could not be finished. */
          failure: z.boolean().default(true),
        })
        .prefault({}),
    })
    .prefault({}),
  /** The block on the storefront. */
  storefront: Storefront.prefault({}),
  /** For how many days texts, and what was read in them, are kept; null: for ever. */
  keepTextsDays: z.number().int().min(30).max(3_650).nullable().default(730),
  /** How far the setup has come. */
  textsReviewedAt: Moment,
  testSentAt: Moment,
});
export type Settings = z.infer<typeof Settings>;
export const alertAbouts = ["person", "locked", "number", "failure"] as const;
export type AlertAbout = (typeof alertAbouts)[number];

const known = new Map<string, Settings>();
const mostKnown = 500;

/**
 * Reads what is stored. Never throws: a field that is missing or unreadable is as on the first day, and costs no other. What was read
 * before is not read again, since every text needs it: it is frozen.
 */
export function readSettings(stored: unknown): Settings {
  const written = JSON.stringify(stored) ?? "";
  const settings = known.get(written) ?? frozen(read(stored));
  if (known.size >= mostKnown) known.clear();
  known.set(written, settings);
  return settings;
}

function read(stored: unknown): Settings {
  const given = typeof stored === "object" && stored !== null ? Object.entries(stored) : [];
  const readable = given.filter(([key, value]) => Settings.safeParse({ [key]: value }).success);
  return Settings.parse(Object.fromEntries(readable));
}

function frozen<Value>(value: Value): Value {
  if (typeof value === "object" && value !== null) Object.values(Object.freeze(value)).forEach(frozen);
  return value;
}

/** What is to be changed: of a command and of an automation only what is named. */
export type SettingsChanges = Partial<Omit<Settings, "commands">> & {
  commands?: Record<string, Partial<Settings["commands"][string]>>;
};

/** The settings with some of them changed; what is not named stays. */
export function withChanges(settings: Settings, changes: SettingsChanges): Settings {
  const commands = Object.entries(changes.commands ?? {}).map(([key, changed]) => [
    key,
    { on: true, ...settings.commands[key], ...changed },
  ]);
  const automations = Object.entries(changes.automations ?? {}).map(([key, changed]) => [
    key,
    { ...settings.automations[key], ...changed },
  ]);
  return {
    ...settings,
    ...changes,
    automations: { ...settings.automations, ...Object.fromEntries(automations) },
    commands: { ...settings.commands, ...Object.fromEntries(commands) },
  };
}

import { z } from "zod";
import { birthdaysKeptOn } from "#app/contacts/birthday.ts";
import { ShopifyError } from "#app/shopify/admin.ts";
import { comesRound } from "#app/shopify/customer-days.ts";
import { chosen, defineFields } from "#app/shops/fields.ts";
import { defineAutomation, type AutomationContext, type Recipient } from "./automation.ts";
import { bestHourField } from "./best-hour-payload.ts";
import { birthdayGiftTexts } from "./birthday.texts.ts";
import { customerNow } from "./customer-payload.ts";
import { giftFields, sayWithGift } from "./own-code-payload.ts";

const hour = 3_600_000;

const settings = defineFields({
  field: {
    kind: "text",
    label: "Customers' birthdays also stand in this metafield of Shopify's",
    help: "One of customers, of type date, such as facts.birth_date. Leave it empty where only what they text counts: BDAY 12 April.",
    longest: 100,
    default: "facts.birth_date",
  },
  ...giftFields,
  ...bestHourField,
});

/** Whose birthday a day is: one who told us by text has a number and perhaps no account. */
const BirthdayPayload = z.object({
  customerId: z.string().nullable(),
  contactId: z.string().optional(),
  year: z.string(),
});
type BirthdayPayload = z.infer<typeof BirthdayPayload>;

const sample = { shop: { name: "Demo Shop", url: "https://demo-shop.example" } };

export const birthdayGift = defineAutomation<BirthdayPayload, Recipient>({
  key: "birthday-gift",
  name: "Birthday",
  description: "On a customer's birthday: a greeting, with a code of their own if you like. Once a year.",
  group: "customers",
  topics: [],
  kind: "marketing",
  payload: BirthdayPayload,
  settings,
  offByDefault: true,
  waitsForBestHour: true,
  // A greeting of yesterday's is none.
  latestAfterMs: 13 * hour,
  texts: birthdayGiftTexts,
  samples: { greeting: sample, code: { ...sample, off: "15%", code: "BDAY7K2M9Q", until: "Tue 22 Dec" } },
  mustOfferStop: ["greeting", "code"],
  daily: celebrants,
  async recipients({ customerId, contactId }, context) {
    if (!contactId) return customerId ? customerNow(customerId, context) : [];
    const contact = await context.contact(contactId);
    if (!contact) return [];
    const { phone, name, language, locale } = contact;
    return [{ customerId, name, locale: language ?? locale, phones: [phone] }];
  },
  about: ({ customerId, contactId, year }) => `${customerId ?? contactId} ${year}`,
  run({ customerId, year }, to, context) {
    const given = { prefix: "BDAY", thing: `birthday ${year} ${customerId}`, what: "a birthday", to };
    return sayWithGift("greeting", chosen(settings, context.values), given, context);
  },
});

async function* celebrants(context: AutomationContext & { day: string }): AsyncGenerator<BirthdayPayload> {
  const { day, admin, values } = context;
  const year = day.slice(0, 4);
  const kept = birthdaysKeptOn(day);
  for await (const one of context.birthdaysOn(kept)) yield { ...one, year };
  const [, namespace, key] = /^([\w$-]+)\.([\w-]+)$/.exec(chosen(settings, values).field.trim()) ?? [];
  if (!namespace || !key) return;
  try {
    // The year is not looked at, and 2024 had every day.
    const days = kept.map((birthday) => `2024-${birthday}`);
    for await (const { customerId, date } of comesRound(admin, { namespace, key }, days))
      if (kept.includes(date.slice(5, 10))) yield { customerId, year };
  } catch (error) {
    // The shop has no such metafield.
    if (!(error instanceof ShopifyError) || error.retryable) throw error;
  }
}

import { z } from "zod";
import { placeOf, type Account, type AccountPart } from "#app/contacts/account.ts";
import { maskPhone } from "#app/contacts/mask.ts";
import { toPhoneNumber } from "#app/lib/phone-number.ts";
import type { Shop } from "#app/shops/shop.ts";
import { chosen, defineFields } from "#app/shops/fields.ts";
import { accountChangedTexts } from "./account-changed.texts.ts";
import { defineAutomation, type AutomationContext, type Recipient } from "./automation.ts";
import { gidOf, Id } from "./order-news-payload.ts";

const hour = 3_600_000;
const day = 24 * hour;
const text = z.string().nullish();

const settings = defineFields({
  address: {
    kind: "switch",
    label: "Also when their address was changed",
    help: "Besides their phone number and their email.",
    default: true,
  },
});

/** Keys of personal data are absent where the app is not approved for them: what is not told is not compared. */
const Customer = z.object({
  id: Id.nullish(),
  admin_graphql_api_id: text,
  updated_at: text,
  phone: text,
  email: text,
  default_address: z.object({ address1: text, city: text, zip: text, country_code: text }).nullish(),
});
type Customer = z.infer<typeof Customer>;
type ToOwner = Recipient & { changed: AccountPart[]; account: Account };

/** Whoever gets at an account changes it first: its owner hears of it on the number that they had, and can have it locked. */
export const accountChanged = defineAutomation<Customer, ToOwner>({
  key: "account-changed",
  name: "Account changed",
  description:
    "When the phone number, email or address of a customer is changed other than by text: it is told to the number that they had before. Whoever replies NO is shown to you at once, and nothing can be ordered from that number.",
  group: "customers",
  topics: ["customers/update"],
  kind: "transactional",
  payload: Customer,
  latestAfterMs: 12 * hour,
  settings,
  texts: accountChangedTexts,
  samples: {
    phone: { shop: { name: "Demo Shop" }, phone: "+1***0199" },
    email: { shop: { name: "Demo Shop" } },
    address: { shop: { name: "Demo Shop" } },
    several: { shop: { name: "Demo Shop" } },
  },
  // Switched off, it still keeps how accounts stand: switched on again, it must not tell of what was long ago.
  acts: true,
  async recipients(payload, { shop, accounts, values, now }) {
    const account = accountIn(payload, shop);
    if (!account) return [];
    const numbers = await accounts.changed(account, watchedIn(shop, values), now);
    return numbers.map(({ phone, changed }) => ({ customerId: account.customerId, phones: [phone], changed, account }));
  },
  // Shopify's clock knows whole seconds: what is changed one after the other is told of one after the other.
  about: ({ updated_at }, { account, changed }) => [account.customerId, updated_at, ...changed].join(" "),
  run: (_payload, { changed, account }, { now }) => ({
    texts: [{ key: keyFor(changed), values: { phone: account.phone ? maskPhone(account.phone) : "" } }],
    changes: [
      { kind: "account-told", account },
      { kind: "objection", until: new Date(now.getTime() + day) },
    ],
    ended: `told of ${changed.join(", ")}`,
  }),
});

function accountIn({ id, admin_graphql_api_id, ...told }: Customer, { country }: Shop): Account | undefined {
  const customerId = admin_graphql_api_id ?? (id && gidOf("Customer", id));
  if (!customerId) return undefined;
  const { phone, email, default_address: place } = told;
  return {
    customerId,
    phone: phone === undefined ? undefined : (toPhoneNumber(phone, country) ?? null),
    email,
    // Without its street an address was kept from us.
    address: place?.address1 === undefined ? undefined : placeOf({ ...place, country: place.country_code }),
  };
}

function watchedIn({ settings: { automations } }: Shop, values: AutomationContext["values"]): AccountPart[] {
  if (automations["account-changed"]?.on === false) return [];
  return chosen(settings, values).address ? ["phone", "email", "address"] : ["phone", "email"];
}

const keyFor = (changed: AccountPart[]): keyof typeof accountChangedTexts =>
  changed.length > 1 ? "several" : changed[0]!;

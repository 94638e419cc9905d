import type { Recipient } from "#app/automations/automation.ts";
import { findOnce, type Person } from "#app/automations/run.person.server.ts";
import { entriesOf, type LedgerEntry } from "#app/consent/entries.server.ts";
import { withLastWord } from "#app/consent/ledger.server.ts";
import { strictest } from "#app/consent/store-consent.ts";
import type { Contact } from "#app/contacts/contact.ts";
import { contactWith } from "#app/contacts/contacts.server.ts";
import { fullNameOf } from "#app/contacts/mask.ts";
import { newId } from "#app/lib/id.server.ts";
import { forecast } from "#app/messages/forecast.server.ts";
import { lastHeardFrom } from "#app/messages/heard.server.ts";
import { refuse, send, type Verdict } from "#app/messages/verdict.ts";
import { cartById } from "#app/shopify/checkouts.ts";
import { findCustomer } from "#app/shopify/customers.ts";
import { personOfDraft, personOfOrder } from "#app/shopify/order-people.ts";
import { adminFor } from "#app/shopify/request.server.ts";
import type { Shop } from "#app/shops/shop.ts";
import type { AdminPage } from "./admin-page.ts";
import { refusalOf } from "./thread-reply.server.ts";
import { loadThread, type ThreadText } from "./thread.server.ts";

/** Who stands on a page of Shopify's admin, as far as we know them. */
export type Beside = {
  contact: Contact;
  /** They have a thread; somebody whom nobody has texted yet gets one with the first text. */
  isKnown: boolean;
  /** Their last word on texts, and how it reached us. */
  lastWord: LedgerEntry | undefined;
  /** What the send gate would say now of a text that is written here. */
  verdict: Verdict;
  /** The latest, the newest first. */
  texts: ThreadText[];
};

const mostTexts = 5;

/** The person of a page, by their number. Answers why there is nobody to text, in a merchant's words. Throws ShopifyError. */
export async function personOn(shop: Shop, page: AdminPage): Promise<Person | string> {
  const to = await recipientOf(shop, page);
  if (!to) return unknown[page.kind];
  return (await findOnce(shop)(to)) ?? noNumber[page.kind];
}

const unknown: Record<AdminPage["kind"], string> = {
  Order: "Shopify knows no such order",
  DraftOrder: "Shopify knows no such draft order",
  Customer: "Shopify knows no such customer",
  AbandonedCheckout: "Shopify keeps no such cart any more",
};

const noNumber: Record<AdminPage["kind"], string> = {
  Order: "There is no phone number with this order: add one, and you can text them",
  DraftOrder: "There is no phone number with this draft order: add one, and you can text them",
  Customer: "This customer has no phone number in Shopify: add one there, and you can text them",
  AbandonedCheckout: "Nobody with a phone number left this cart",
};

async function recipientOf({ domain }: Shop, { id, kind }: AdminPage): Promise<Recipient | undefined> {
  const admin = adminFor(domain);
  if (kind === "Order") return personOfOrder(admin, id);
  if (kind === "DraftOrder") return personOfDraft(admin, id);
  const customer = kind === "Customer" ? await findCustomer(admin, id) : await ownerOf(admin, id);
  if (!customer) return undefined;
  const { id: customerId, locale, phone } = customer;
  return { customerId, locale, phones: [phone], name: fullNameOf(customer) };
}

const nobody = { id: null, firstName: null, lastName: null, locale: null, phone: null };

/** A cart whose owner Shopify does not name is still a cart. */
async function ownerOf(admin: ReturnType<typeof adminFor>, id: string) {
  const cart = await cartById(admin, id);
  return cart && (cart.customer ?? nobody);
}

/** What is known of the person of a page. Keeps nothing: a page that is only looked at makes nobody a contact. Throws ShopifyError. */
export async function lookBeside(shop: Shop, page: AdminPage): Promise<Beside | string> {
  const person = await personOn(shop, page);
  if (typeof person === "string") return person;
  const known = await contactWith(shop.id, person.phone);
  const contact = await withLastWord(known ?? (await asContact(shop, person)));
  const [thread, [lastWord], verdict] = await Promise.all([
    known && loadThread(shop, known.id, mostTexts),
    entriesOf(contact),
    verdictOn(shop, page, contact),
  ]);
  return { contact, isKnown: known !== undefined, lastWord, verdict, texts: thread?.texts.toReversed() ?? [] };
}

/**
 * What the send gate would say of a text that is written on this page: beside a cart it is an offer, beside an order about that order. On a
 * customer's own page it is an answer to whoever has texted.
 */
export async function verdictOn(shop: Shop, page: AdminPage, contact: Contact): Promise<Verdict> {
  const isAnswer = page.kind === "Customer" && (await lastHeardFrom(contact)) !== null;
  if (!isAnswer) return (await forecast(shop, contact))[page.kind === "AbandonedCheckout" ? "offer" : "order"];
  const refused = refusalOf(await withLastWord(contact));
  return refused ? refuse("person", refused) : send;
}

async function asContact({ id: shopId }: Shop, { phone, customers }: Person): Promise<Contact> {
  const records = (await customers()) ?? [];
  const [surest] = records;
  const consent = strictest(records.map((customer) => customer.consent));
  return {
    ...{ id: newId(), shopId, phone, language: null, suppressedReason: null, suppressedAt: null },
    ...{ ledgerConsent: null, ledgerConsentAt: null },
    ...{ customerId: surest?.id ?? null, locale: surest?.locale ?? null },
    name: (surest && fullNameOf(surest)) || null,
    ...{ storeConsent: consent?.state ?? null, storeConsentAt: consent?.updatedAt ?? null },
    countryCode: surest?.address?.countryCodeV2 ?? null,
    provinceCode: surest?.address?.provinceCode ?? null,
  };
}

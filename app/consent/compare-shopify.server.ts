import type { Contact } from "#app/contacts/contact.ts";
import { noteStoreConsent } from "#app/contacts/contacts.server.ts";
import { db, type Tx } from "#app/lib/db.server.ts";
import { now } from "#app/lib/clock.server.ts";
import type { PhoneNumber } from "#app/lib/phone-number.ts";
import { toPhoneNumber } from "#app/lib/phone-number.ts";
import type { AdminRequest } from "#app/shopify/admin.ts";
import { changedConsents, type KnownConsent } from "#app/shopify/changed-customers.ts";
import { findCustomersByNumber, type StoreConsent } from "#app/shopify/customers.ts";
import { adminFor } from "#app/shopify/request.server.ts";
import type { Shop } from "#app/shops/shop.ts";
import { beginCheck, endCheck, noteProgress, shopifysList, sum, type Check, type Found } from "./checks.server.ts";
import { compareWithStore } from "./compare.ts";
import { addStoreWord } from "./ledger.server.ts";
import { askForMirror } from "./mirror.server.ts";
import { strictest } from "./store-consent.ts";

/** Longer than Shopify's search lags behind. */
const overlapMs = 3_600_000;
/** A word that Shopify would not take is told it again for so long. */
const toldAgainForMs = 3 * 86_400_000;
const contactsAtOnce = 500;

/**
 * Compares a shop's ledger with what Shopify says, both ways: every customer who changed since the last time, and every word of ours
 * that Shopify may not have heard. Safe to repeat, and goes on where it was interrupted. Throws ShopifyError.
 */
export async function compareWithShopify(shop: Shop): Promise<Found> {
  const admin = adminFor(shop.domain);
  const check = await beginCheck(shop.id, shopifysList, shop.installedAt);
  const since = new Date(check.upTo.getTime() - overlapMs);
  let { cursor: after, found } = check;
  do {
    const page = await changedConsents(admin, { since, after });
    found = await takePage({ shop, admin, check }, page, found);
    after = page.next;
  } while (after);
  found = await tellWhatItMissed(shop, check, found);
  await endCheck(check, found);
  return found;
}

type Work = { shop: Shop; admin: AdminRequest; check: Check };
type News = { contact: Contact; consent: StoreConsent };

/** Only people whom we know count: of the others Shopify is asked before their first text. */
async function takePage(
  { shop, admin, check }: Work,
  page: { customers: KnownConsent[]; next?: string },
  found: Found,
) {
  const phones = [...new Set(page.customers.flatMap(({ phone }) => toPhoneNumber(phone, shop.country) ?? []))];
  const contacts = await db.contact.findMany({ where: { shopId: shop.id, phone: { in: phones } } });
  const news: News[] = [];
  for (const row of contacts) {
    const contact: Contact = { ...row, phone: row.phone as PhoneNumber };
    const shown = page.customers.filter(({ phone }) => toPhoneNumber(phone, shop.country) === contact.phone);
    if (strictest(shown.map(({ consent }) => consent))?.state === contact.storeConsent) continue;
    // Another record with their number may be stricter, and the search is not up to the minute.
    const live = strictest((await findCustomersByNumber(admin, contact.phone)).map(({ consent }) => consent));
    if (live && live.state !== contact.storeConsent) news.push({ contact, consent: live });
  }
  const kept = contacts.filter((contact) => isKept(contact, news)).length;
  const more = sum(found, { compared: contacts.length, followed: news.length, kept });
  await db.$transaction(async (tx) => {
    for (const one of news) await follow(tx, one);
    await noteProgress(tx, check, page.next, more);
  });
  return more;
}

function isKept(
  contact: { id: string } & Pick<Contact, "ledgerConsent" | "ledgerConsentAt" | "storeConsent" | "storeConsentAt">,
  news: News[],
) {
  const told = news.find((one) => one.contact.id === contact.id)?.consent;
  return compareWithStore(contact, told ?? asStoreConsent(contact)) === "keep";
}

const asStoreConsent = ({ storeConsent, storeConsentAt }: Pick<Contact, "storeConsent" | "storeConsentAt">) => ({
  state: (storeConsent ?? "not_subscribed") as StoreConsent["state"],
  updatedAt: storeConsentAt,
});

/** A webhook that was lost: noted as it would have been. */
async function follow(tx: Tx, { contact, consent }: News) {
  const { state, updatedAt, optInLevel } = consent;
  await noteStoreConsent(tx, contact, { state, at: updatedAt }, { current: true });
  const evidence = { foundBy: "nightly comparison with Shopify", optInLevel: optInLevel?.toLowerCase() ?? null };
  await addStoreWord(tx, contact, state, { occurredAt: updatedAt ?? now(), evidence });
}

/** Words of ours since the last comparison that Shopify was not told, or did not take: it is told them again, one job each. */
async function tellWhatItMissed({ id: shopId }: Shop, { upTo }: Check, found: Found): Promise<Found> {
  const since = new Date(upTo.getTime() - toldAgainForMs);
  let told = 0;
  for (let after = ""; ;) {
    const contacts = await db.contact.findMany({
      where: { shopId, ledgerConsentAt: { gte: since }, ...(after && { id: { gt: after } }) },
      orderBy: { id: "asc" },
      take: contactsAtOnce,
    });
    const missing = contacts.filter((contact) => compareWithStore(contact, asStoreConsent(contact)) === "tell");
    await db.$transaction(async (tx) => {
      for (const contact of missing) await askForMirror(tx, contact);
    });
    told += missing.length;
    const last = contacts.at(-1);
    if (!last || contacts.length < contactsAtOnce) return sum(found, { told });
    after = last.id;
  }
}

import { csvFile } from "#app/lib/csv.server.ts";
import type { csvLine } from "#app/lib/csv.ts";
import type { Shop } from "#app/shops/shop.ts";
import { loadContacts, type ListedContact } from "./list.server.ts";
import { standingOf, standsSince } from "./standing.ts";

const pageSize = 500;

const columns: readonly [title: string, of: (contact: ListedContact) => string | null | undefined][] = [
  ["Phone", ({ phone }) => phone],
  ["Name", ({ name }) => name],
  ["Consent", (contact) => standingOf(contact)],
  ["Since", (contact) => standsSince(contact)?.toISOString()],
  ["Source", ({ source }) => source],
  ["Their word to us", ({ ledgerConsent }) => ledgerConsent],
  ["Their word to us at", ({ ledgerConsentAt }) => ledgerConsentAt?.toISOString()],
  ["SMS consent in Shopify", ({ storeConsent }) => storeConsent],
  ["SMS consent in Shopify at", ({ storeConsentAt }) => storeConsentAt?.toISOString()],
  ["Left alone because", ({ suppressedReason }) => suppressedReason],
  ["Left alone since", ({ suppressedAt }) => suppressedAt?.toISOString()],
  ["Language", ({ language, locale }) => language ?? locale],
  ["Country", ({ countryCode }) => countryCode],
  ["Province", ({ provinceCode }) => provinceCode],
  ["Shopify customer", ({ customerId }) => customerId],
  ["Contact since", ({ createdAt }) => createdAt.toISOString()],
  ["Last text at", ({ lastAt }) => lastAt?.toISOString()],
];

/** Every contact of a shop as a CSV file, sent while it is read. */
export const exportContacts = (shop: Pick<Shop, "id" | "country">): Response => csvFile("contacts.csv", pages(shop));

async function* pages(shop: Pick<Shop, "id" | "country">): AsyncGenerator<Parameters<typeof csvLine>[0][]> {
  yield [columns.map(([title]) => title)];
  let after: string | undefined;
  do {
    const { contacts, next } = await loadContacts({ shop, after, most: pageSize });
    yield contacts.map((contact) => columns.map(([, of]) => of(contact)));
    after = next;
  } while (after);
}

import type { AdminRequest } from "./admin.ts";
import { readConsent, type StoreConsent } from "./customers.ts";
import { changedCustomers } from "./operations.ts";

/** What Shopify says of one number, of one customer record. */
export type KnownConsent = { phone: string; consent: StoreConsent };

/**
 * One page of the customers that changed since then, the longest ago first, with their numbers: those without one are left out.
 * `next` asks for the page after it; undefined where it was the last. Throws ShopifyError.
 */
export async function changedConsents(
  admin: AdminRequest,
  { since, after }: { since: Date; after: string | undefined },
): Promise<{ customers: KnownConsent[]; next: string | undefined }> {
  const search = `updated_at:>='${since.toISOString()}'`;
  const { customers } = await admin(changedCustomers, { search, after });
  const { hasNextPage, endCursor } = customers.pageInfo;
  return {
    customers: customers.nodes.flatMap((node) => {
      const consent = readConsent(node);
      return node.defaultPhoneNumber && consent ? [{ phone: node.defaultPhoneNumber.phoneNumber, consent }] : [];
    }),
    next: hasNextPage && endCursor ? endCursor : undefined,
  };
}

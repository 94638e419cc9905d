import type { AdminRequest, Money } from "./admin.ts";
import { listCreditHolders, readCredits } from "./operations.ts";

/** Something that somebody was given on their store credit. */
export type Credit = {
  id: string;
  at: Date;
  amount: Money;
  /** What is not spent of it. */
  left: Money;
  expiresAt: Date | null;
  /** Given by somebody of the shop or by an app, not by a refund or a cancellation. */
  isGift: boolean;
  /** Of the account that it stands on, now. */
  balance: Money;
};

const gidOf = (memberId: string) => `gid://shopify/Customer/${memberId.split("/").at(-1)}`;

/** The ids of all customers with something on their account. No event tells of store credit: they are gone through. */
export async function* creditHolders(admin: AdminRequest): AsyncGenerator<string> {
  let after: string | null = null;
  do {
    const search = "store_credit_accounts MATCHES (balance > 0)";
    const { customerSegmentMembers: page }: Awaited<ReturnType<typeof askHolders>> = await askHolders(
      admin,
      search,
      after,
    );
    for (const { node } of page.edges) yield gidOf(node.id);
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after);
}

const askHolders = (admin: AdminRequest, search: string, after: string | null) =>
  admin(listCreditHolders, { search, after });

/** The last credits of a customer, the newest first, and the language that they shop in. */
export async function creditsOf(
  admin: AdminRequest,
  customerId: string,
): Promise<{ locale: string; credits: Credit[] } | undefined> {
  const { customer } = await admin(readCredits, { customerId });
  if (!customer) return undefined;
  const credits = customer.storeCreditAccounts.nodes.flatMap(({ balance, transactions }) =>
    transactions.nodes.flatMap((move) =>
      move.__typename === "StoreCreditAccountCreditTransaction"
        ? [
            {
              id: move.id,
              at: new Date(move.createdAt),
              amount: move.amount,
              left: move.remainingAmount,
              expiresAt: move.expiresAt ? new Date(move.expiresAt) : null,
              isGift: move.event === "ADJUSTMENT",
              balance,
            },
          ]
        : [],
    ),
  );
  return { locale: customer.locale, credits };
}

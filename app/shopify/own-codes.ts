import type { AdminRequest } from "./admin.ts";
import { listOwnCodes, type ListOwnCodesData } from "./operations.ts";

/** A discount's code that is one customer's alone. */
export type OneCustomersCode = { code: string; title: string; customerId: string; createdAt: Date; endsAt: Date };

/** Codes that one customer alone may use, that nobody has used and that end in this time, page by page. The search lags behind somewhat. */
export async function* codesEnding(
  admin: AdminRequest,
  { from, to }: { from: Date; to: Date },
): AsyncGenerator<OneCustomersCode> {
  const within = `ends_at:>'${from.toISOString()}' AND ends_at:<='${to.toISOString()}'`;
  const ask = (after: string | null) =>
    admin(listOwnCodes, { search: `method:code AND status:active AND times_used:0 AND ${within}`, after });
  let after: string | null = null;
  do {
    const { discountNodes: page }: Awaited<ReturnType<typeof ask>> = await ask(after);
    for (const { discount } of page.nodes) {
      const found = discount.__typename === "DiscountCodeBasic" ? oneCustomers(discount) : undefined;
      if (found) yield found;
    }
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after);
}

type Found = ListOwnCodesData["discountNodes"]["nodes"][number]["discount"];

function oneCustomers(found: Extract<Found, { __typename: "DiscountCodeBasic" }>): OneCustomersCode | undefined {
  const { title, createdAt, endsAt, codes, context } = found;
  const code = codes.nodes[0]?.code;
  const customers = context.__typename === "DiscountCustomers" ? context.customers : [];
  if (!code || !endsAt || customers.length !== 1) return undefined;
  return { code, title, customerId: customers[0]!.id, createdAt: new Date(createdAt), endsAt: new Date(endsAt) };
}

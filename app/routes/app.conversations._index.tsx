import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData, useSearchParams } from "@remix-run/react";
import { z } from "zod";
import { AppPage } from "#app/components/app-page.tsx";
import { Inbox } from "#app/components/conversations/inbox.tsx";
import { useLive } from "#app/components/conversations/use-live.ts";
import { useT } from "#app/components/translation.ts";
import { markOfInbox } from "#app/conversations/inbox-mark.server.ts";
import { inboxFilters, loadInbox } from "#app/conversations/inbox.server.ts";
import { threadWith, type Sought } from "#app/conversations/thread-person.server.ts";
import { numbersOfShop } from "#app/numbers/accounts.server.ts";
import { authenticate } from "#app/shopify.server.ts";
import { ShopifyError } from "#app/shopify/admin.ts";
import { shopOfPage } from "#app/shops/install.server.ts";
import type { Shop } from "#app/shops/shop.ts";

const CustomerId = z.string().regex(/^(gid:\/\/shopify\/Customer\/)?\d{1,20}$/);

const Wish = z.object({
  show: z.enum(inboxFilters).catch("all"),
  search: z.string().trim().max(60).catch(""),
  after: z.string().max(100).optional().catch(undefined),
  /** Straight to the thread with somebody: a link on Shopify's page of a customer sends their bare number as `id`. */
  customer: CustomerId.optional().catch(undefined),
  id: CustomerId.optional().catch(undefined),
  phone: z.string().max(30).optional().catch(undefined),
});

export async function loader({ request }: LoaderFunctionArgs) {
  const { session, redirect } = await authenticate.admin(request);
  const shop = await shopOfPage(session.shop);
  const {
    show,
    search,
    after,
    id,
    customer = id,
    phone,
  } = Wish.parse(Object.fromEntries(new URL(request.url).searchParams));
  const meant = customer || phone ? await meantThread(shop, { customer, phone }) : undefined;
  if (meant && "contactId" in meant) throw redirect(`/app/conversations/${meant.contactId}`);
  // Before the rest: what changes while it is read makes the page load again.
  const mark = await markOfInbox(shop.id);
  const [{ people, next }, numbers] = await Promise.all([
    loadInbox({ shopId: shop.id, filter: show, search: search || undefined, after }),
    numbersOfShop(shop.id),
  ]);
  return {
    ...{ show, search, next, mark, problem: meant?.problem },
    isFirstPage: !after,
    hasNumber: numbers.length > 0,
    people: people.map(({ lastAt, ...person }) => ({ ...person, at: lastAt?.toISOString() ?? null })),
  };
}

async function meantThread(shop: Shop, sought: Sought): Promise<{ contactId: string } | { problem: string }> {
  try {
    const meant = await threadWith(shop, sought);
    return typeof meant === "string" ? { problem: meant } : meant;
  } catch (error) {
    if (error instanceof ShopifyError) return { problem: error.merchantMessage };
    throw error;
  }
}

export const meta = () => [{ title: "Conversations" }];

export default function Conversations() {
  const t = useT();
  const { show, search, next, mark, ...page } = useLoaderData<typeof loader>();
  const [, setParams] = useSearchParams();
  const go = (wish: { show?: string; search?: string; after?: string }) =>
    setParams(Object.fromEntries(Object.entries(wish).filter(([, value]) => value)) as Record<string, string>);
  useLive("/app/conversations/events?", mark);
  return (
    <AppPage title={t("Conversations")} fullWidth>
      <Inbox
        {...page}
        show={show}
        search={search}
        hasNext={next !== undefined}
        onShow={(chosen) => go({ show: chosen })}
        onSearch={(sought) => go({ search: sought })}
        onNext={() => go({ show, search, after: next })}
        onNewest={() => go({ show, search })}
      />
    </AppPage>
  );
}

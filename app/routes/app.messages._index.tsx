import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData, useSearchParams } from "@remix-run/react";
import { BlockStack, Card, InlineStack } from "@shopify/polaris";
import { z } from "zod";
import { AppPage } from "#app/components/app-page.tsx";
import { DownloadButton } from "#app/components/download-button.tsx";
import { Filters } from "#app/components/messages/filters.tsx";
import { MessageLog } from "#app/components/messages/message-log.tsx";
import { shownIn } from "#app/components/messages/shown.ts";
import { ShowTabs } from "#app/components/messages/show-tabs.tsx";
import { useT } from "#app/components/translation.ts";
import { sourceChoices } from "#app/conversations/sources.ts";
import { loadLog } from "#app/messages/log.server.ts";
import { LogDays, LogFilters, momentsOf } from "#app/messages/log-filters.ts";
import { numbersOfShop } from "#app/numbers/accounts.server.ts";
import { countParkedJobs } from "#app/queue/parked.server.ts";
import { authenticate } from "#app/shopify.server.ts";
import { shopOfPage } from "#app/shops/install.server.ts";

const After = z.string().max(100).optional().catch(undefined);

export async function loader({ request }: LoaderFunctionArgs) {
  const { session } = await authenticate.admin(request);
  const shop = await shopOfPage(session.shop);
  const params = Object.fromEntries(new URL(request.url).searchParams);
  const [filters, days, after] = [LogFilters.parse(params), LogDays.parse(params), After.parse(params.after)];
  const [log, parked, numbers] = await Promise.all([
    loadLog({ shopId: shop.id, ...filters, ...momentsOf(days, shop.timeZone), after }),
    countParkedJobs(shop.id),
    numbersOfShop(shop.id),
  ]);
  return {
    wish: { ...filters, ...days },
    sources: sourceChoices,
    messages: log.messages.map((message) => shownIn(shop, message, sourceChoices)),
    next: log.next,
    isFirstPage: !after,
    hasNumber: numbers.length > 0,
    parked,
  };
}

export const meta = () => [{ title: "Messages" }];

export default function Messages() {
  const t = useT();
  const { wish, sources, messages, next, parked, isFirstPage, hasNumber } = useLoaderData<typeof loader>();
  const [, setParams] = useSearchParams();
  const wanted = (given: Record<string, string | undefined>) =>
    Object.fromEntries(Object.entries(given).filter(([, value]) => value)) as Record<string, string>;
  const isFiltered = Object.keys(wanted(wish)).length > 0;
  return (
    <AppPage title={t("Messages")} fullWidth>
      <BlockStack gap="400">
        <ShowTabs show="texts" parked={parked} />
        <Card>
          <BlockStack gap="300">
            <Filters wish={wish} sources={sources} onWish={(chosen) => setParams(wanted(chosen))} />
            <InlineStack align="end">
              <DownloadButton url={`/app/messages/export?${new URLSearchParams(wanted(wish))}`} name="texts.csv">
                {isFiltered ? t("Export these") : t("Export all")}
              </DownloadButton>
            </InlineStack>
          </BlockStack>
        </Card>
        <MessageLog
          messages={messages}
          hasNumber={hasNumber}
          isFiltered={isFiltered}
          hasNext={next !== undefined}
          isFirstPage={isFirstPage}
          onNext={() => setParams(wanted({ ...wish, after: next }))}
          onNewest={() => setParams(wanted(wish))}
        />
      </BlockStack>
    </AppPage>
  );
}

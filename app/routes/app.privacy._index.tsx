import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { BlockStack } from "@shopify/polaris";
import { AppPage } from "#app/components/app-page.tsx";
import { ConsentChecks } from "#app/components/privacy/consent-checks.tsx";
import { DataRequests } from "#app/components/privacy/data-requests.tsx";
import { foundWords } from "#app/components/privacy/words.ts";
import { SettingsNav } from "#app/components/settings/settings-nav.tsx";
import { useT } from "#app/components/translation.ts";
import { lastChecks, shopifysList } from "#app/consent/checks.server.ts";
import { now } from "#app/lib/clock.server.ts";
import { numbersOfShop } from "#app/numbers/accounts.server.ts";
import { authenticate } from "#app/shopify.server.ts";
import { shopOfPage } from "#app/shops/install.server.ts";
import { openDataRequests } from "#app/shops/personal-data.server.ts";

export async function loader({ request }: LoaderFunctionArgs) {
  const { session } = await authenticate.admin(request);
  const shop = await shopOfPage(session.shop);
  const [requests, checks, numbers] = await Promise.all([
    openDataRequests(shop, now()),
    lastChecks(shop.id),
    numbersOfShop(shop.id),
  ]);
  const day = (moment: Date) => moment.toISOString().slice(0, 10);
  const nameOf = (list: string) => (list === shopifysList ? "Shopify" : numbers.find(({ id }) => id === list)?.number);
  return {
    requests: requests.map(({ id, requestedAt, dueAt }) => ({ id, requested: day(requestedAt), due: day(dueAt) })),
    // A number that is no longer connected has nothing to be compared with.
    checks: checks.flatMap(({ list, endedAt, found }) => {
      const name = nameOf(list);
      const lines = found.problem ? [] : foundWords(found);
      return name ? [{ list: name, at: endedAt.toISOString(), problem: found.problem, lines }] : [];
    }),
  };
}

export const meta = () => [{ title: "Privacy requests" }];

export default function Privacy() {
  const t = useT();
  const { requests, checks } = useLoaderData<typeof loader>();
  return (
    <AppPage title={t("Settings")}>
      <BlockStack gap="400">
        <SettingsNav show="privacy" />
        <DataRequests requests={requests} />
        <ConsentChecks checks={checks} />
      </BlockStack>
    </AppPage>
  );
}

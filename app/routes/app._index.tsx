import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { BlockStack } from "@shopify/polaris";
import { bookingProblems } from "#app/bookings/problems.server.ts";
import { AppPage } from "#app/components/app-page.tsx";
import { Attention } from "#app/components/home/attention.tsx";
import { Charts } from "#app/components/home/charts.tsx";
import { Figures } from "#app/components/home/figures.tsx";
import { chartsOf, figuresOf, sourcesOf } from "#app/components/home/in-numbers.ts";
import { setupOf } from "#app/components/home/setup.ts";
import { SetupSteps } from "#app/components/home/setup-steps.tsx";
import { Sources } from "#app/components/home/sources.tsx";
import { troublesOf } from "#app/components/home/troubles.ts";
import { useT } from "#app/components/translation.ts";
import { countWaiting } from "#app/conversations/inbox.server.ts";
import { speakers } from "#app/conversations/speakers.ts";
import { lastImports } from "#app/imports/imports.server.ts";
import { now } from "#app/lib/clock.server.ts";
import { hasTextedCustomer, sumsByDay } from "#app/messages/figures.server.ts";
import { countUnregistered } from "#app/messages/unregistered.server.ts";
import { numbersOfShop } from "#app/numbers/accounts.server.ts";
import { unfinishedPayments } from "#app/outcomes/unfinished.server.ts";
import { countParkedJobs } from "#app/queue/parked.server.ts";
import { salesOf } from "#app/sales/figures.server.ts";
import { authenticate } from "#app/shopify.server.ts";
import { shopOfPage } from "#app/shops/install.server.ts";
import { openDataRequests } from "#app/shops/personal-data.server.ts";
import type { Shop } from "#app/shops/shop.ts";

const names = new Map(speakers.map(({ key, name }) => [key, name]));

export async function loader({ request }: LoaderFunctionArgs) {
  const { session } = await authenticate.admin(request);
  const shop = await shopOfPage(session.shop);
  const [numbers, texted, days, sales] = await Promise.all([
    numbersOfShop(shop.id),
    hasTextedCustomer(shop.id),
    sumsByDay(shop),
    salesOf(shop),
  ]);
  const today = days.at(-1)!;
  return {
    steps: setupOf({ numbers, settings: shop.settings, texted }),
    troubles: troublesOf({ numbers, failed: today.failed, ...(await signsOf(shop)) }),
    figures: figuresOf(days, sales.byDay.get(today.date), shop),
    charts: chartsOf(days, sales.byDay, shop),
    sources: sourcesOf(sales.bySource, names, shop),
    isQuiet: days.every(({ received, sent }) => received + sent === 0),
  };
}

async function signsOf(shop: Shop) {
  const [parked, requests, waiting, payments, bookings, unregistered, imports] = await Promise.all([
    countParkedJobs(shop.id),
    openDataRequests(shop, now()),
    countWaiting(shop.id),
    unfinishedPayments(shop.id),
    bookingProblems(shop),
    countUnregistered(shop.id),
    lastImports(shop.id),
  ]);
  const failed = imports.flatMap(({ id, fileName, trouble }) => (trouble ? { id, fileName, trouble } : []));
  return {
    parked,
    waiting,
    bookings,
    unregistered,
    imports: failed,
    payments: payments.length,
    dataRequests: requests.length,
  };
}

export const meta = () => [{ title: "Home" }];

export default function Home() {
  const t = useT();
  const { steps, troubles, figures, charts, sources, isQuiet } = useLoaderData<typeof loader>();
  return (
    <AppPage title={t("Home")}>
      <BlockStack gap="400">
        <Attention troubles={troubles} />
        <SetupSteps steps={steps} />
        <Figures figures={figures} />
        {!isQuiet && <Charts charts={charts} />}
        {sources.length > 0 && <Sources sources={sources} />}
      </BlockStack>
    </AppPage>
  );
}

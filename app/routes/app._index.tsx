import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { BlockStack } from "@shopify/polaris";
import { bookingProblems } from "#app/bookings/problems.server.ts";
import { AppPage } from "#app/components/app-page.tsx";
import { Attention } from "#app/components/home/attention.tsx";
import { DaysChart } from "#app/components/home/days-chart.tsx";
import { Figures } from "#app/components/home/figures.tsx";
import { figuresOf, setupOf, troublesOf } from "#app/components/home/home.ts";
import { SetupSteps } from "#app/components/home/setup-steps.tsx";
import { countWaiting } from "#app/conversations/inbox.server.ts";
import { now } from "#app/lib/clock.server.ts";
import { dayIn } from "#app/lib/moment.ts";
import { figuresByDay, figuresOfToday, hasTextedCustomer } from "#app/messages/figures.server.ts";
import { numbersOfShop } from "#app/numbers/accounts.server.ts";
import { unfinishedPayments } from "#app/outcomes/unfinished.server.ts";
import { countParkedJobs } from "#app/queue/parked.server.ts";
import { authenticate } from "#app/shopify.server.ts";
import { shopOfPage } from "#app/shops/install.server.ts";
import { openDataRequests } from "#app/shops/personal-data.server.ts";

export async function loader({ request }: LoaderFunctionArgs) {
  const { session } = await authenticate.admin(request);
  const shop = await shopOfPage(session.shop);
  const [numbers, today, days, parked, texted, requests, waiting, payments, bookings] = await Promise.all([
    numbersOfShop(shop.id),
    figuresOfToday(shop),
    figuresByDay(shop),
    countParkedJobs(shop.id),
    hasTextedCustomer(shop.id),
    openDataRequests(shop, now()),
    countWaiting(shop.id),
    unfinishedPayments(shop.id),
    bookingProblems(shop),
  ]);
  return {
    steps: setupOf({ numbers, settings: shop.settings, texted }),
    troubles: troublesOf({
      ...{ numbers, parked, failed: today.failed, waiting },
      ...{ payments: payments.length, dataRequests: requests.length, bookings },
    }),
    figures: figuresOf(today, shop),
    days: days.map((day) => ({ ...day, label: dayIn(day.date) })),
  };
}

export const meta = () => [{ title: "Home" }];

export default function Home() {
  const { steps, troubles, figures, days } = useLoaderData<typeof loader>();
  const isQuiet = days.every(({ received, sent }) => received + sent === 0);
  return (
    <AppPage title="Home">
      <BlockStack gap="400">
        <Attention troubles={troubles} />
        <SetupSteps steps={steps} />
        <Figures figures={figures} />
        {!isQuiet && <DaysChart days={days} />}
      </BlockStack>
    </AppPage>
  );
}

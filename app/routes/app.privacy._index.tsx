import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { AppPage } from "#app/components/app-page.tsx";
import { DataRequests } from "#app/components/privacy/data-requests.tsx";
import { now } from "#app/lib/clock.server.ts";
import { dayIn } from "#app/lib/moment.ts";
import { authenticate } from "#app/shopify.server.ts";
import { shopOfPage } from "#app/shops/install.server.ts";
import { openDataRequests } from "#app/shops/personal-data.server.ts";

export async function loader({ request }: LoaderFunctionArgs) {
  const { session } = await authenticate.admin(request);
  const shop = await shopOfPage(session.shop);
  const requests = await openDataRequests(shop, now());
  const day = (moment: Date) => dayIn(moment.toISOString().slice(0, 10));
  return {
    requests: requests.map(({ id, requestedAt, dueAt }) => ({ id, requested: day(requestedAt), due: day(dueAt) })),
  };
}

export const meta = () => [{ title: "Privacy requests" }];

export default function Privacy() {
  const { requests } = useLoaderData<typeof loader>();
  return (
    <AppPage title="Privacy requests">
      <DataRequests requests={requests} />
    </AppPage>
  );
}

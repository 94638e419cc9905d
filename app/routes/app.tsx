import type { HeadersFunction, LoaderFunctionArgs } from "@remix-run/node";
import { isRouteErrorResponse, Outlet, useLoaderData, useRouteError } from "@remix-run/react";
import polaris from "@shopify/polaris/build/esm/styles.css?url";
import { boundary } from "@shopify/shopify-app-remix/server";
import app from "#app/components/app.css?url";
import { AppError } from "#app/components/app-error.tsx";
import { AppFrame } from "#app/components/app-frame.tsx";
import { AppMenu } from "#app/components/app-menu.tsx";
import { ZoneContext } from "#app/components/formats.ts";
import { countWaiting } from "#app/conversations/inbox.server.ts";
import { env } from "#app/lib/env.server.ts";
import { authenticate } from "#app/shopify.server.ts";
import { shopOfPage } from "#app/shops/install.server.ts";

export const links = () => [polaris, app].map((href) => ({ rel: "stylesheet", href }));

export async function loader({ request }: LoaderFunctionArgs) {
  const { session } = await authenticate.admin(request);
  const shop = await shopOfPage(session.shop);
  return {
    ...{ apiKey: env.SHOPIFY_API_KEY, appBridgeUrl: env.APP_BRIDGE_URL },
    ...{ waiting: await countWaiting(shop.id), timeZone: shop.timeZone },
  };
}

/** Around every page of the admin. */
export default function App() {
  const { waiting, timeZone, ...frame } = useLoaderData<typeof loader>();
  return (
    <AppFrame {...frame}>
      <AppMenu waiting={waiting} />
      <ZoneContext.Provider value={timeZone}>
        <main>
          <Outlet />
        </main>
      </ZoneContext.Provider>
    </AppFrame>
  );
}

/** Shopify's library answers some requests with a small page of its own, which it throws with a status of success. */
export function ErrorBoundary() {
  const error = useRouteError();
  if (isRouteErrorResponse(error) && error.status === 200)
    return <div dangerouslySetInnerHTML={{ __html: String(error.data) }} />;
  return <AppError error={error} />;
}

/** Without these the library's retries and redirects would not reach App Bridge. */
export const headers: HeadersFunction = (args) => boundary.headers(args);

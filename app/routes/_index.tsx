import { redirect, type LoaderFunctionArgs } from "@remix-run/node";

/** Shopify opens the app here: it goes on to the admin page, with what Shopify handed over. */
export function loader({ request }: LoaderFunctionArgs) {
  const { search, searchParams } = new URL(request.url);
  return redirect(searchParams.has("shop") ? `/app${search}` : "/auth/login");
}

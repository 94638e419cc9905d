import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { login } from "#app/shopify.server.ts";

const complaints = {
  MISSING_SHOP: "Please enter your shop's domain.",
  INVALID_SHOP: "This is not the domain of a shop. It looks like my-shop.myshopify.com.",
};

/** Leads to Shopify's own page for installing or opening the app, or says what is wrong with the domain. */
async function tryLogin(request: Request) {
  const { shop } = await login(request);
  return { complaint: shop ? complaints[shop] : undefined };
}

export const loader = ({ request }: LoaderFunctionArgs) => tryLogin(new Request(request.url));

/** Whatever is posted here: what is no form names no shop, and the library would fail on it. */
export async function action({ request }: ActionFunctionArgs) {
  const shop = (await request.formData().catch(() => undefined))?.get("shop");
  const body = new URLSearchParams({ shop: typeof shop === "string" ? shop : "" });
  return tryLogin(new Request(request.url, { method: "POST", body }));
}

/** For someone who comes to the app's address by hand: everybody else comes from Shopify's admin. */
export default function Login() {
  const { complaint } = { ...useLoaderData<typeof loader>(), ...useActionData<typeof action>() };
  return (
    <main>
      <h1>Open the app in your shop</h1>
      <Form method="post">
        <label>
          Shop domain
          <input
            name="shop"
            autoComplete="on"
            placeholder="my-shop.myshopify.com"
            aria-invalid={complaint ? true : undefined}
            aria-describedby="complaint"
          />
        </label>
        <button type="submit">Go on</button>
        <p id="complaint" role="alert">
          {complaint}
        </p>
      </Form>
    </main>
  );
}

import { redirect, type ActionFunctionArgs } from "@remix-run/node";
import { bounded } from "#app/gateways/bounded.server.ts";
import { numbersOfShop } from "#app/numbers/accounts.server.ts";
import { shopOfProxy } from "#app/shopify/proxy.server.ts";
import { findShop } from "#app/shops/find.server.ts";
import { fieldsOf } from "#app/shops/settings-form.ts";
import { storefrontLanguage } from "#app/shops/storefront.ts";
import { answerPage, wordsOf } from "#app/signups/answer-page.ts";
import { receiveSignUp } from "#app/signups/receive.server.ts";
import { Form, ipIn, pageIn, type Answer } from "#app/signups/sign-up.ts";

const statuses: Record<Answer, number> = {
  ...{ asked: 200, number: 422, country: 422, consent: 422, changed: 409, busy: 429, closed: 404 },
};

/** The form on the storefront, as Shopify's app proxy forwards it. Its script asks for JSON; without script a page comes back. */
export async function action({ request }: ActionFunctionArgs) {
  const shop = await findShop(shopOfProxy(request));
  if (!shop || shop.uninstalledAt) return new Response(null, { status: 404 });
  const form = Form.parse(await fieldsIn(request));
  const [page, language] = [pageIn(form.page), storefrontLanguage(form.locale)];
  const [from] = await numbersOfShop(shop.id);
  const answer = await receiveSignUp({ shop, hasNumber: from !== undefined }, form, {
    ...{ page, locale: form.locale || null, ip: ipIn(request.headers.get("x-forwarded-for")) },
    userAgent: request.headers.get("user-agent")?.slice(0, 300) ?? null,
  });
  const told = { answer, language, number: from?.number, page };
  const headers = { "Cache-Control": "no-store" };
  if (request.headers.get("accept")?.includes("application/json"))
    return Response.json({ answer, ...wordsOf(told) }, { status: statuses[answer], headers });
  return new Response(answerPage(told), { headers: { ...headers, "Content-Type": "application/liquid" } });
}

/** What is no form is an empty one. Throws the Response that refuses what is too large. */
async function fieldsIn(request: Request): Promise<Record<string, string>> {
  const read = await bounded(request);
  return fieldsOf(read).catch(() => ({}));
}

/** Whoever loads the answer once more: the shop itself. */
export function loader({ request }: ActionFunctionArgs) {
  shopOfProxy(request);
  return redirect("/");
}

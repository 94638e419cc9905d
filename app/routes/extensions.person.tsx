import type { LoaderFunctionArgs } from "@remix-run/node";
import { answerStaff } from "#app/components/extensions/answer-staff.server.ts";
import { shownPage } from "#app/components/extensions/shown-page.ts";
import { AdminPage } from "#app/conversations/admin-page.ts";
import { lookBeside } from "#app/conversations/admin-page.server.ts";

/** Whom a page of Shopify's admin is about: what they agreed to, and the last texts with them. For extensions/texts-block and text-cart. */
export const loader = ({ request }: LoaderFunctionArgs) =>
  answerStaff(request, async ({ shop, words }) => {
    const page = AdminPage.parse(new URL(request.url).searchParams.get("about"));
    const beside = await lookBeside(shop, page);
    return typeof beside === "string"
      ? { problem: words.translation.say(beside) }
      : shownPage(beside, { page, ...words });
  });

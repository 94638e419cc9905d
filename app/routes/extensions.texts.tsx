import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { z } from "zod";
import { answerStaff, onlySent, sentBy } from "#app/components/extensions/answer-staff.server.ts";
import { shownEnd } from "#app/components/extensions/shown-page.ts";
import { AdminPage } from "#app/conversations/admin-page.ts";
import { textFrom } from "#app/conversations/admin-page-text.server.ts";
import { longestText } from "#app/templates/render.ts";

const NewText = z.object({
  about: AdminPage,
  text: z.string("Write a text").trim().min(1, "Write a text").max(longestText, "This text is too long"),
  /** The same key twice is one text. */
  key: z.uuid("Load the page again"),
});

/** Somebody of the shop texts whom a page of Shopify's admin is about. For extensions/texts-block. */
export const action = ({ request }: ActionFunctionArgs) =>
  answerStaff(request, async ({ shop, author, words }) => {
    const { about, text, key } = NewText.parse(await sentBy(request));
    return shownEnd(await textFrom(shop, about, { text, key, author }), words.translation);
  });

export const loader = ({ request }: LoaderFunctionArgs) => onlySent(request);

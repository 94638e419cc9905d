import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { z } from "zod";
import { answerStaff, onlySent, sentBy } from "#app/components/extensions/answer-staff.server.ts";
import { shownEnd } from "#app/components/extensions/shown-page.ts";
import { AdminPage } from "#app/conversations/admin-page.ts";
import { remindOfCart } from "#app/conversations/admin-page-text.server.ts";

const Reminder = z.object({
  about: AdminPage.refine(({ kind }) => kind === "AbandonedCheckout", "There is no cart to remind of here"),
});

/** Somebody of the shop has whoever left a cart reminded of it. For extensions/text-cart. */
export const action = ({ request }: ActionFunctionArgs) =>
  answerStaff(request, async ({ shop, words }) => {
    const { about } = Reminder.parse(await sentBy(request));
    return shownEnd(await remindOfCart(shop, about), words.translation);
  });

export const loader = ({ request }: LoaderFunctionArgs) => onlySent(request);

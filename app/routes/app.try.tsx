import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { TryPage } from "#app/components/try/try-page.tsx";
import { longestText, mostAheadMinutes, RehearsalRefused } from "#app/rehearsals/rehearsal.ts";
import { moveOn, rehearsalOf, startOver, textInRehearsal } from "#app/rehearsals/rehearsals.server.ts";
import { authenticate } from "#app/shopify.server.ts";
import { shopOfPage } from "#app/shops/install.server.ts";

export async function loader({ request }: LoaderFunctionArgs) {
  const { session } = await authenticate.admin(request);
  const { id, name } = await shopOfPage(session.shop);
  const { texts, aheadMinutes, at } = await rehearsalOf(id);
  const clock = { at: at.toISOString(), isAhead: aheadMinutes > 0, isAtEnd: aheadMinutes >= mostAheadMinutes };
  return { shopName: name, clock, texts };
}

const Form = z.discriminatedUnion("intent", [
  z.object({ intent: z.literal("text"), text: z.string().trim().min(1).max(longestText) }),
  z.object({ intent: z.literal("later"), minutes: z.coerce.number().int().min(1).max(mostAheadMinutes) }),
  z.object({ intent: z.literal("start-over") }),
]);

export async function action({ request }: ActionFunctionArgs) {
  const { session } = await authenticate.admin(request);
  const shop = await shopOfPage(session.shop);
  const form = Form.safeParse(Object.fromEntries(await request.formData()));
  if (!form.success) throw new Response("This form is not known here", { status: 400 });
  try {
    await carryOut(shop.id, form.data);
    return { ok: true };
  } catch (error) {
    if (!(error instanceof RehearsalRefused)) throw error;
    return { ok: false, errors: { text: error.message } };
  }
}

async function carryOut(shopId: string, form: z.infer<typeof Form>) {
  if (form.intent === "text") return textInRehearsal(shopId, form.text);
  if (form.intent === "later") return moveOn(shopId, form.minutes);
  return startOver(shopId);
}

export const meta = () => [{ title: "Try it" }];

export default function Try() {
  return <TryPage {...useLoaderData<typeof loader>()} />;
}

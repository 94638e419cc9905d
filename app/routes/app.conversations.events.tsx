import type { LoaderFunctionArgs } from "@remix-run/node";
import { z } from "zod";
import { markOfInbox, markOfThread } from "#app/conversations/inbox-mark.server.ts";
import { streamOfChanges } from "#app/lib/event-stream.server.ts";
import { authenticate } from "#app/shopify.server.ts";
import { shopOfPage } from "#app/shops/install.server.ts";

const Wish = z.object({ contact: z.uuid().optional(), since: z.string().max(64).default("") });

/** Says that the inbox changed, or the one thread that is named; never what. The session's token comes as with any fetch. */
export async function loader({ request }: LoaderFunctionArgs) {
  const { session } = await authenticate.admin(request);
  const shop = await shopOfPage(session.shop);
  const wish = Wish.safeParse(Object.fromEntries(new URL(request.url).searchParams));
  if (!wish.success) throw new Response(null, { status: 400 });
  const { contact, since } = wish.data;
  return streamOfChanges(request.signal, since, () =>
    contact ? markOfThread(shop.id, contact) : markOfInbox(shop.id),
  );
}

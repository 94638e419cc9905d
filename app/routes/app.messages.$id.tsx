import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { MessagePage } from "#app/components/messages/message-page.tsx";
import { shownText } from "#app/components/messages/shown-text.ts";
import { sourceChoices } from "#app/conversations/sources.ts";
import { loadMessage } from "#app/messages/log.server.ts";
import { authenticate } from "#app/shopify.server.ts";
import { shopOfPage } from "#app/shops/install.server.ts";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { session } = await authenticate.admin(request);
  const shop = await shopOfPage(session.shop);
  const id = z.uuid().safeParse(params.id).data;
  const message = id && (await loadMessage(shop.id, id));
  if (!message) throw new Response(null, { status: 404 });
  return { message: shownText(shop, message, sourceChoices) };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.message.who ?? "Text" }];

export default function MessageRoute() {
  return <MessagePage message={useLoaderData<typeof loader>().message} />;
}

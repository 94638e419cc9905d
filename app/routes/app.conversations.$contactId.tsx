import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData, useParams, useSearchParams } from "@remix-run/react";
import { z } from "zod";
import type { Automation } from "#app/automations/automation.ts";
import * as automationRegistry from "#app/automations/registry.ts";
import type { Command } from "#app/commands/command.ts";
import * as commandRegistry from "#app/commands/registry.ts";
import { shownThread } from "#app/components/conversations/shown.ts";
import { ThreadPage } from "#app/components/conversations/thread-page.tsx";
import { useLive } from "#app/components/conversations/use-live.ts";
import { loadContact } from "#app/contacts/contacts.server.ts";
import { markOfThread } from "#app/conversations/inbox-mark.server.ts";
import { actOnThread, type Done } from "#app/conversations/thread-act.server.ts";
import { ThreadForm } from "#app/conversations/thread-form.ts";
import { depthOf, loadThread } from "#app/conversations/thread.server.ts";
import { now } from "#app/lib/clock.server.ts";
import { savedRepliesOf } from "#app/replies/saved-replies.server.ts";
import { tomorrowMorning } from "#app/replies/scheduled-reply.ts";
import { authenticate } from "#app/shopify.server.ts";
import { authorOf } from "#app/shopify/author.ts";
import { spokenTo } from "#app/shops/language.ts";
import { shopOfPage } from "#app/shops/install.server.ts";
import { fieldsOf } from "#app/shops/settings-form.ts";
import { longestText } from "#app/templates/render.ts";

const commands: readonly Command[] = Object.values(commandRegistry);
const automations: readonly Automation[] = Object.values(automationRegistry);
const words = {
  nameOf: (key: string) => commands.find((command) => command.key === key)?.name ?? "our question",
  serving: (intent: string) => commands.find(({ intents }) => (intents as readonly string[]).includes(intent))?.name,
  automationOf: (rule: string) => automations.find(({ key }) => rule === `automation.${key}`)?.name,
};

/** How many texts are shown at first, and by how many more they grow. */
const step = 50;
const most = 1000;
const Wish = z.object({
  texts: z.coerce.number().int().min(step).max(most).catch(step),
  /** One that a search found: it is among those shown, and pointed out. */
  text: z.uuid().optional().catch(undefined),
});

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { session } = await authenticate.admin(request);
  const shop = await shopOfPage(session.shop);
  const { texts, text } = Wish.parse(Object.fromEntries(new URL(request.url).searchParams));
  const contactId = z.uuid().safeParse(params.contactId).data;
  // Before the rest: what changes while it is read makes the page load again.
  const mark = contactId && (await markOfThread(shop.id, contactId));
  const depth = contactId && text ? await depthOf(shop.id, contactId, text) : 0;
  const shown = Math.min(most, Math.max(texts, depth ?? 0));
  const thread = contactId && (await loadThread(shop, contactId, shown));
  if (!mark || !thread) throw new Response(null, { status: 404 });
  return {
    thread: shownThread(thread, {
      domain: shop.domain,
      speaks: (...heard) => spokenTo(shop, ...heard),
      ...words,
    }),
    ...{ shown, sought: text ?? null, mark },
    saved: (await savedRepliesOf(shop.id)).map(({ id, name }) => ({ id, name })),
    rules: {
      longest: longestText,
      price: { perPart: shop.settings.pricePerPart, currency: shop.currency },
      firstDueAt: tomorrowMorning(shop.timeZone, now()),
      timeZone: shop.timeZone,
    },
  };
}

export async function action({ request, params }: ActionFunctionArgs): Promise<Done> {
  const { session, sessionToken } = await authenticate.admin(request);
  const shop = await shopOfPage(session.shop);
  const contactId = z.uuid().safeParse(params.contactId).data;
  const contact = contactId && (await loadContact(shop.id, contactId));
  if (!contact) throw new Response(null, { status: 404 });
  const sent = ThreadForm.safeParse(await fieldsOf(request));
  if (!sent.success) throw new Response(null, { status: 400 });
  return actOnThread(shop, contact, sent.data, authorOf(session, sessionToken));
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.thread.who ?? "Conversation" }];

export default function ThreadRoute() {
  const { thread, rules, saved, shown, sought, mark } = useLoaderData<typeof loader>();
  const { contactId = "" } = useParams();
  const [, setParams] = useSearchParams();
  useLive(`/app/conversations/events?contact=${contactId}&`, mark);
  return (
    <ThreadPage
      key={contactId}
      {...{ contactId, thread, rules, saved, sought }}
      onEarlier={() => setParams({ texts: String(shown + step) }, { preventScrollReset: true })}
    />
  );
}

import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData, useParams, useSearchParams } from "@remix-run/react";
import type { JwtPayload, Session } from "@shopify/shopify-api";
import { z } from "zod";
import type { Command } from "#app/commands/command.ts";
import * as registry from "#app/commands/registry.ts";
import { shownThread } from "#app/components/conversations/shown.ts";
import { ThreadPage } from "#app/components/conversations/thread-page.tsx";
import { useLive } from "#app/components/conversations/use-live.ts";
import type { Answer } from "#app/components/use-answer.ts";
import type { Contact } from "#app/contacts/contact.ts";
import { loadContact } from "#app/contacts/contacts.server.ts";
import { markOfThread } from "#app/conversations/inbox-mark.server.ts";
import { introduce } from "#app/conversations/thread-person.server.ts";
import { sendReply } from "#app/conversations/thread-reply.server.ts";
import { handBack, noteSeen, optOut, takeOver, unlock } from "#app/conversations/thread-state.server.ts";
import { loadThread } from "#app/conversations/thread.server.ts";
import { momentIn } from "#app/lib/moment.ts";
import { authenticate } from "#app/shopify.server.ts";
import { ShopifyError } from "#app/shopify/admin.ts";
import { fieldsOf } from "#app/shops/settings-form.ts";
import { shopOfPage } from "#app/shops/install.server.ts";
import type { Shop } from "#app/shops/shop.ts";
import { longestText } from "#app/templates/render.ts";

const commands: readonly Command[] = Object.values(registry);
const nameOf = (key: string) => commands.find((command) => command.key === key)?.name ?? "our question";
const serving = (intent: string) =>
  commands.find(({ intents }) => (intents as readonly string[]).includes(intent))?.name;

/** How many texts are shown at first, and by how many more they grow. */
const step = 50;
const Wish = z.object({ texts: z.coerce.number().int().min(step).max(1000).catch(step) });

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { session } = await authenticate.admin(request);
  const shop = await shopOfPage(session.shop);
  const { texts } = Wish.parse(Object.fromEntries(new URL(request.url).searchParams));
  const contactId = z.uuid().safeParse(params.contactId).data;
  // Before the rest: what changes while it is read makes the page load again.
  const mark = contactId && (await markOfThread(shop.id, contactId));
  const thread = contactId && (await loadThread(shop, contactId, texts));
  if (!mark || !thread) throw new Response(null, { status: 404 });
  const at = (moment: Date) => momentIn(shop.timeZone, moment);
  return {
    thread: shownThread(thread, { domain: shop.domain, at, nameOf, serving }),
    shown: texts,
    mark,
    rules: { longest: longestText, price: { perPart: shop.settings.pricePerPart, currency: shop.currency } },
  };
}

const Sent = z.discriminatedUnion("intent", [
  z.object({ intent: z.literal("reply"), text: z.string().trim().min(1).max(longestText), key: z.uuid() }),
  z.object({ intent: z.enum(["take-over", "hand-back", "unlock", "opt-out", "seen", "introduce"]) }),
]);

export async function action({ request, params }: ActionFunctionArgs): Promise<Answer> {
  const { session, sessionToken } = await authenticate.admin(request);
  const shop = await shopOfPage(session.shop);
  const contactId = z.uuid().safeParse(params.contactId).data;
  const contact = contactId && (await loadContact(shop.id, contactId));
  if (!contact) throw new Response(null, { status: 404 });
  const sent = Sent.safeParse(await fieldsOf(request));
  if (!sent.success) throw new Response(null, { status: 400 });
  return act(shop, contact, sent.data, authorOf(session, sessionToken));
}

/** Shopify names the person only where it keeps a session for each of them; else all that we know is their number. */
function authorOf({ onlineAccessInfo }: Session, { sub }: JwtPayload): string {
  const user = onlineAccessInfo?.associated_user;
  const name = [user?.first_name, user?.last_name].filter(Boolean).join(" ");
  return name || `Staff member ${sub}`;
}

async function act(shop: Shop, contact: Contact, sent: z.infer<typeof Sent>, author: string): Promise<Answer> {
  switch (sent.intent) {
    case "reply": {
      const refused = await sendReply(shop, contact.id, { text: sent.text, key: sent.key, author });
      return refused ? { ok: false, said: refused, errors: { text: refused } } : { ok: true, said: "On its way" };
    }
    case "take-over":
      await takeOver(contact);
      return { ok: true, said: "Automatic replies are paused" };
    case "hand-back":
      return (await handBack(contact)) ? { ok: true, said: "Automatic replies are on again" } : done;
    case "unlock":
      return (await unlock(contact)) ? { ok: true, said: "Unlocked" } : done;
    case "opt-out":
      await optOut(contact, author);
      return { ok: true, said: "Opted out" };
    case "seen":
      await noteSeen(contact);
      return { ok: true };
    case "introduce":
      // Who they are is good to know; what was texted is shown all the same.
      return { ok: await introduce(shop, contact).catch(ignoreShopify) };
  }
}

function ignoreShopify(error: unknown): false {
  if (error instanceof ShopifyError) return false;
  throw error;
}

const done: Answer = { ok: false, said: "It was done already" };

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.thread.who ?? "Conversation" }];

export default function ThreadRoute() {
  const { thread, rules, shown, mark } = useLoaderData<typeof loader>();
  const { contactId = "" } = useParams();
  const [, setParams] = useSearchParams();
  useLive(`/app/conversations/events?contact=${contactId}&`, mark);
  return (
    <ThreadPage
      key={contactId}
      thread={thread}
      rules={rules}
      onEarlier={() => setParams({ texts: String(shown + step) }, { preventScrollReset: true })}
    />
  );
}

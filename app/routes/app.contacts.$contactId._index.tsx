import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { ContactPage } from "#app/components/contacts/contact-page.tsx";
import { shownContact } from "#app/components/contacts/shown-contact.ts";
import type { Answer } from "#app/components/use-answer.ts";
import { entriesOf } from "#app/consent/entries.server.ts";
import { withLastWord } from "#app/consent/ledger.server.ts";
import { loadContact } from "#app/contacts/contacts.server.ts";
import { optOutNumber } from "#app/conversations/opt-out-number.server.ts";
import { forecast } from "#app/messages/forecast.server.ts";
import { authenticate } from "#app/shopify.server.ts";
import { authorOf } from "#app/shopify/author.ts";
import { shopOfPage } from "#app/shops/install.server.ts";
import { fieldsOf } from "#app/shops/settings-form.ts";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { session } = await authenticate.admin(request);
  const shop = await shopOfPage(session.shop);
  const found = await contactOf(shop.id, params.contactId);
  const [contact, entries, verdicts] = await Promise.all([
    withLastWord(found),
    entriesOf(found),
    forecast(shop, found),
  ]);
  return { contact: shownContact({ contact, entries, forecast: verdicts, domain: shop.domain }) };
}

const Sent = z.object({ intent: z.literal("opt-out") });

export async function action({ request, params }: ActionFunctionArgs): Promise<Answer> {
  const { session, sessionToken } = await authenticate.admin(request);
  const shop = await shopOfPage(session.shop);
  const { phone } = await contactOf(shop.id, params.contactId);
  if (!Sent.safeParse(await fieldsOf(request)).success) throw new Response(null, { status: 400 });
  const done = await optOutNumber({ shopId: shop.id, phone, author: authorOf(session, sessionToken) });
  return done ? { ok: true, said: "Opted out" } : { ok: false, said: "It was done already" };
}

/** Throws a 404 where the shop has no such contact. */
async function contactOf(shopId: string, id: string | undefined) {
  const contactId = z.uuid().safeParse(id).data;
  const contact = contactId && (await loadContact(shopId, contactId));
  if (!contact) throw new Response(null, { status: 404 });
  return contact;
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.contact.who ?? "Contact" }];

export default function ContactRoute() {
  return <ContactPage contact={useLoaderData<typeof loader>().contact} />;
}

import type { LoaderFunctionArgs } from "@remix-run/node";
import { z } from "zod";
import { shownCustomer, type ShownBeside } from "#app/components/conversations/shown-customer.ts";
import { loadContact } from "#app/contacts/contacts.server.ts";
import { customerBeside } from "#app/conversations/thread-person.server.ts";
import { authenticate } from "#app/shopify.server.ts";
import { ShopifyError } from "#app/shopify/admin.ts";
import { shopOfPage } from "#app/shops/install.server.ts";

/** What Shopify knows of a thread's person: asked for once the thread is drawn, since Shopify may be slow or silent. */
export async function loader({ request, params }: LoaderFunctionArgs): Promise<ShownBeside> {
  const { session } = await authenticate.admin(request);
  const shop = await shopOfPage(session.shop);
  const contactId = z.uuid().safeParse(params.contactId).data;
  const contact = contactId && (await loadContact(shop.id, contactId));
  if (!contact) throw new Response(null, { status: 404 });
  try {
    const found = await customerBeside(shop, contact);
    return { is: "asked", customer: found ? shownCustomer(found, shop.domain) : null };
  } catch (error) {
    if (error instanceof ShopifyError) return { is: "silent", said: error.merchantMessage };
    throw error;
  }
}

/** A text that comes in says nothing new of the customer: who wants to know asks again. */
export const shouldRevalidate = () => false;

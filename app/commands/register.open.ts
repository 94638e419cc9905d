import { z } from "zod";
import { splitName } from "#app/contacts/mask.ts";
import { PostalAddress } from "#app/contacts/postal-address.ts";
import { addAddress, addCustomer, findCustomerByPhone } from "#app/shopify/customers.ts";
import type { CommandRequest } from "./command.ts";

/** Exactly what the code approves. */
export const Offer = z.object({ name: z.string(), email: z.string().optional(), address: PostalAddress });
export type Offer = z.infer<typeof Offer>;

/** What they have told so far. */
export const Draft = Offer.partial();
export type Draft = z.infer<typeof Draft>;

/** Marks customers who came by text, so that a merchant can find them. */
const smsCustomerTag = "SMS customer";

/** What came of it: which field Shopify refused and why, or nothing refused. */
export type Opened = { refused: null } | { refused: string; about: "account" | "email" | "phone" | "address" };

/** Makes the customer and saves the address. Safe to repeat: a customer or an address that is there is not made again. */
export async function openAccount(request: CommandRequest, offer: Offer): Promise<Opened> {
  const made = await makeCustomer(request, offer);
  return "refused" in made ? made : saveAddress(request, made.id, offer);
}

type Refused = Extract<Opened, { refused: string }>;

function makeCustomer({ admin, contact, journal }: CommandRequest, { name, email }: Offer) {
  const { phone } = contact;
  return journal<{ id: string } | Refused>("customer", {
    find: async () => {
      const found = await findCustomerByPhone(admin, phone);
      return found && { id: found.id };
    },
    act: async () => {
      const made = await addCustomer(admin, { ...splitName(name), email, phone, tags: [smsCustomerTag] });
      if (made.done) return { id: made.done.id };
      const [first] = made.refused;
      const field = first?.field?.at(-1);
      return { refused: first?.message ?? "", about: field === "email" || field === "phone" ? field : "account" };
    },
  });
}

function saveAddress({ admin, contact, journal }: CommandRequest, customerId: string, { name, address }: Offer) {
  return journal<Opened>("address", {
    // A try that died may have added it: then it is refused below as one that exists.
    find: async () => undefined,
    act: async () => {
      const input = { ...address, ...splitName(name), phone: contact.phone };
      const added = await addAddress(admin, { customerId, address: input });
      const why = added.refused?.[0]?.message ?? "";
      return added.done || /already exists/i.test(why) ? { refused: null } : { refused: why, about: "address" };
    },
  });
}

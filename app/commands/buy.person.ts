import { fullNameOf, splitName } from "#app/contacts/mask.ts";
import { addAddress, addCustomer, changeCustomer, findCustomerByPhone } from "#app/shopify/customers.ts";
import type { Offer } from "./buy.basket.ts";
import { refuse } from "./buy.draft.ts";
import { addressInput } from "./buy.quote.ts";
import type { CommandRequest } from "./command.ts";

/** Keeps what they told us of themselves with their order: the customer's id. */
export async function savePerson(request: CommandRequest, offer: Offer): Promise<string> {
  const customerId = offer.customerId ?? (await makeCustomer(request, offer));
  if (offer.customerId) await completeProfile(request, { ...offer, customerId });
  if (offer.saveAddress && offer.address) await saveAddress(request, customerId, offer);
  return customerId;
}

async function makeCustomer({ admin, contact, journal }: CommandRequest, { name, email }: Offer): Promise<string> {
  const known = async () => (await findCustomerByPhone(admin, contact.phone))?.id;
  return journal("customer", {
    find: known,
    act: async () => {
      const person = { ...splitName(name), phone: contact.phone };
      const made = await addCustomer(admin, { ...person, ...(email && { email }) });
      // An email that another customer has stays with the order only.
      const plain = made.done || !email ? made : await addCustomer(admin, person);
      return plain.done?.id ?? (await known()) ?? refuse("customerCreate", plain.refused);
    },
  });
}

/** Fills in what the shop's record lacks, and changes nothing that it has: that takes NAME or EMAIL and a code of its own. */
async function completeProfile(
  { admin, customers, journal }: CommandRequest,
  { customerId, name, email }: Offer & { customerId: string },
) {
  const records = await customers();
  const [known] = records;
  if (!known || records.length > 1 || known.id !== customerId) return;
  const lacking = {
    ...(!fullNameOf(known) && name && splitName(name)),
    ...(!known.email && email && { email }),
  };
  if (Object.keys(lacking).length === 0) return;
  await journal("profile", {
    find: async () => undefined, // the same again changes nothing
    act: async () => !(await changeCustomer(admin, { id: customerId, ...lacking })).refused,
  });
}

async function saveAddress({ admin, journal }: CommandRequest, customerId: string, { address, name }: Offer) {
  await journal("address", {
    find: async () => undefined, // a second try is told "Address already exists"
    act: async () => {
      const saved = await addAddress(admin, { customerId, address: addressInput(address!, name) });
      return saved.done?.id ?? null;
    },
  });
}

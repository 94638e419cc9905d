import type { Roots } from "../graphql/context.ts";
import { adminError, refusing } from "../graphql/errors.ts";
import type { Customer } from "../store/records/person.ts";
import type { AddressInput } from "../trade/addresses.ts";
import { addAddress, changeAddress, saveCustomer } from "../trade/customers.ts";
import { known } from "./customers.ts";

export const addressMutations: Roots = {
  customerAddressCreate: (
    args: { customerId: string; address: AddressInput; setAsDefault?: boolean | null },
    { store },
  ) =>
    refusing(
      () => {
        const customer = known(store, args.customerId, ["customerId"], "Customer does not exist");
        return { address: addAddress(store, customer, args.address, args.setAsDefault ?? false) };
      },
      { address: null },
    ),

  customerAddressUpdate: (
    args: { customerId: string; addressId: string; address: AddressInput; setAsDefault?: boolean | null },
    { store },
  ) =>
    refusing(
      () => {
        const customer = known(store, args.customerId, ["customerId"], "Customer does not exist");
        return { address: changeAddress(store, customer, args.addressId, args.address, args.setAsDefault ?? false) };
      },
      { address: null },
    ),

  customerAddressDelete: (args: { customerId: string; addressId: string }, { store }) =>
    refusing(
      () => {
        const customer = known(store, args.customerId, ["customerId"], "Customer does not exist");
        ownAddress(customer, args.addressId);
        customer.addresses = customer.addresses.filter((one) => one.id !== args.addressId);
        if (customer.defaultAddressId === args.addressId) customer.defaultAddressId = customer.addresses[0]?.id ?? null;
        saveCustomer(store, customer);
        return { deletedAddressId: args.addressId };
      },
      { deletedAddressId: null },
    ),

  customerUpdateDefaultAddress: (args: { customerId: string; addressId: string }, { store }) =>
    refusing(
      () => {
        const customer = known(store, args.customerId, ["customerId"], "Customer does not exist");
        customer.defaultAddressId = ownAddress(customer, args.addressId);
        saveCustomer(store, customer);
        return { customer };
      },
      { customer: null },
    ),
};

function ownAddress(customer: Customer, id: string): string {
  if (!customer.addresses.some((one) => one.id === id)) throw adminError(`Invalid id: ${id}`, "RESOURCE_NOT_FOUND");
  return id;
}

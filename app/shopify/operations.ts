// Written by "npm run types" from operations/*.graphql and Shopify's schema. Change those.
import { operation } from "./admin.ts";

export type CustomerFields = {
  id: string;
  firstName: string | null;
  lastName: string | null;
  locale: string;
  tags: string[];
  updatedAt: string;
  defaultEmailAddress: { emailAddress: string } | null;
  defaultPhoneNumber: {
    phoneNumber: string;
    marketingState: CustomerSmsMarketingState;
    marketingOptInLevel: CustomerMarketingOptInLevel | null;
    marketingUpdatedAt: string | null;
  } | null;
  defaultAddress: AddressFields | null;
};

export type MinimumFields =
  | ({ __typename: "DiscountMinimumQuantity" } & { greaterThanOrEqualToQuantity: string })
  | ({ __typename: "DiscountMinimumSubtotal" } & { greaterThanOrEqualToSubtotal: MoneyFields });

export type CodeBasicFields = {
  title: string;
  status: DiscountStatus;
  createdAt: string;
  startsAt: string;
  endsAt: string | null;
  usageLimit: number | null;
  asyncUsageCount: number;
  codesCount: { count: number } | null;
  codes: { nodes: { code: string }[] };
  context: { __typename: string };
  minimumRequirement: MinimumFields | null;
  customerGets: {
    items: { __typename: string };
    value:
      | ({ __typename: "DiscountAmount" } & { appliesOnEachItem: boolean; amount: MoneyFields })
      | { __typename: "DiscountOnQuantity" }
      | ({ __typename: "DiscountPercentage" } & { percentage: number });
  };
};

export type CodeShippingFields = {
  title: string;
  status: DiscountStatus;
  createdAt: string;
  startsAt: string;
  endsAt: string | null;
  usageLimit: number | null;
  asyncUsageCount: number;
  codesCount: { count: number } | null;
  codes: { nodes: { code: string }[] };
  context: { __typename: string };
  minimumRequirement: MinimumFields | null;
};

export type DraftOrderFields = {
  id: string;
  name: string;
  status: DraftOrderStatus;
  ready: boolean;
  createdAt: string;
  invoiceUrl: string | null;
  tags: string[];
  totalPriceSet: { presentmentMoney: MoneyFields };
  order: {
    id: string;
    name: string;
    displayFinancialStatus: OrderDisplayFinancialStatus | null;
    statusPageUrl: string;
  } | null;
  warnings: { errorCode: string; field: string; message: string }[];
};

export type EditedOrder = { id: string; totalPriceSet: { presentmentMoney: MoneyFields } };

export type OrderNewsFields = {
  id: string;
  name: string;
  cancelledAt: string | null;
  cancellation: { staffNote: string | null } | null;
  phone: string | null;
  customerLocale: string | null;
  customer: {
    id: string;
    firstName: string | null;
    lastName: string | null;
    locale: string;
    defaultPhoneNumber: { phoneNumber: string } | null;
  } | null;
  shippingAddress: { firstName: string | null; lastName: string | null; phone: string | null } | null;
  billingAddress: { firstName: string | null; lastName: string | null; phone: string | null } | null;
  currentTotalPriceSet: { presentmentMoney: MoneyFields };
  totalOutstandingSet: { presentmentMoney: MoneyFields };
  paymentCollectionDetails: { additionalPaymentCollectionUrl: string | null };
};

export type OrdererFields = {
  id: string;
  firstName: string | null;
  lastName: string | null;
  locale: string;
  defaultPhoneNumber: { phoneNumber: string } | null;
};

export type ReachedAt = { name: string | null; phone: string | null };

export type FulfillmentFields = {
  id: string;
  name: string;
  createdAt: string;
  status: FulfillmentStatus;
  displayStatus: FulfillmentDisplayStatus | null;
  estimatedDeliveryAt: string | null;
  inTransitAt: string | null;
  deliveredAt: string | null;
  trackingInfo: { company: string | null; number: string | null; url: string | null }[];
  events: {
    nodes: { status: FulfillmentEventStatus; message: string | null; happenedAt: string; city: string | null }[];
  };
};

export type OrderFields = {
  id: string;
  name: string;
  createdAt: string;
  cancelledAt: string | null;
  closedAt: string | null;
  displayFinancialStatus: OrderDisplayFinancialStatus | null;
  displayFulfillmentStatus: OrderDisplayFulfillmentStatus;
  returnStatus: OrderReturnStatus;
  statusPageUrl: string;
  note: string | null;
  tags: string[];
  customer: { id: string } | null;
  totalPriceSet: { presentmentMoney: MoneyFields };
  currentTotalPriceSet: { presentmentMoney: MoneyFields };
  totalOutstandingSet: { presentmentMoney: MoneyFields };
  netPaymentSet: { presentmentMoney: MoneyFields };
  paymentGatewayNames: string[];
  paymentCollectionDetails: { additionalPaymentCollectionUrl: string | null };
  merchantEditable: boolean;
  shippingAddress: AddressFields | null;
  lineItems: {
    nodes: {
      id: string;
      title: string;
      variantTitle: string | null;
      sku: string | null;
      quantity: number;
      currentQuantity: number;
      variant: { id: string } | null;
    }[];
  };
  fulfillments: FulfillmentFields[];
};

export type ProductFields = {
  id: string;
  title: string;
  status: ProductStatus;
  publishedAt: string | null;
  productType: string;
  tags: string[];
  updatedAt: string;
  booking: { value: string } | null;
};

export type VariantFields = {
  id: string;
  title: string;
  sku: string | null;
  barcode: string | null;
  price: string;
  compareAtPrice: string | null;
  availableForSale: boolean;
  inventoryQuantity: number | null;
  inventoryPolicy: ProductVariantInventoryPolicy;
  inventoryItem: { id: string; tracked: boolean };
  selectedOptions: { name: string; value: string }[];
};

export type ReturnFields = {
  id: string;
  name: string;
  status: ReturnStatus;
  createdAt: string;
  decline: { note: string | null } | null;
};

export type MoneyFields = { amount: string; currencyCode: string };

export type AddressFields = {
  id: string;
  firstName: string | null;
  lastName: string | null;
  company: string | null;
  address1: string | null;
  address2: string | null;
  city: string | null;
  provinceCode: string | null;
  zip: string | null;
  countryCodeV2: string | null;
  phone: string | null;
};

export type StoreCreditTransactionFields =
  | ({
      __typename: "StoreCreditAccountCreditTransaction";
      event: StoreCreditSystemEvent;
      createdAt: string;
      amount: MoneyFields;
      balanceAfterTransaction: MoneyFields;
      account: { id: string };
    } & { id: string })
  | {
      __typename: "StoreCreditAccountDebitRevertTransaction";
      event: StoreCreditSystemEvent;
      createdAt: string;
      amount: MoneyFields;
      balanceAfterTransaction: MoneyFields;
      account: { id: string };
    }
  | ({
      __typename: "StoreCreditAccountDebitTransaction";
      event: StoreCreditSystemEvent;
      createdAt: string;
      amount: MoneyFields;
      balanceAfterTransaction: MoneyFields;
      account: { id: string };
    } & { id: string })
  | {
      __typename: "StoreCreditAccountExpirationTransaction";
      event: StoreCreditSystemEvent;
      createdAt: string;
      amount: MoneyFields;
      balanceAfterTransaction: MoneyFields;
      account: { id: string };
    };

export type ReadAppInstallationData = { currentAppInstallation: { id: string } };
export type ReadAppInstallationVariables = Record<string, never>;
export const readAppInstallation = operation<
  ReadAppInstallationData,
  ReadAppInstallationVariables
>(`query ReadAppInstallation {
  currentAppInstallation {
    id
  }
}`);

export type SetAppMetafieldData = {
  metafieldsSet: {
    metafields: { id: string }[] | null;
    userErrors: { field: string[] | null; message: string; code: MetafieldsSetUserErrorCode | null }[];
  } | null;
};
export type SetAppMetafieldVariables = { metafields: readonly MetafieldsSetInput[] };
export const setAppMetafield = operation<
  SetAppMetafieldData,
  SetAppMetafieldVariables
>(`mutation SetAppMetafield($metafields: [MetafieldsSetInput!]!) {
  metafieldsSet(metafields: $metafields) {
    metafields {
      id
    }
    userErrors {
      field
      message
      code
    }
  }
}`);

export type ReadBookingAnswersData = {
  order: {
    customAttributes: { key: string; value: string | null }[];
    lineItems: { nodes: { customAttributes: { key: string; value: string | null }[] }[] };
  } | null;
};
export type ReadBookingAnswersVariables = { orderId: string };
export const readBookingAnswers = operation<
  ReadBookingAnswersData,
  ReadBookingAnswersVariables
>(`query ReadBookingAnswers($orderId: ID!) {
  order(id: $orderId) {
    customAttributes {
      key
      value
    }
    lineItems(first: 20) {
      nodes {
        customAttributes {
          key
          value
        }
      }
    }
  }
}`);

export type SaveBookingAnswersData = {
  orderUpdate: { order: { id: string } | null; userErrors: { field: string[] | null; message: string }[] } | null;
};
export type SaveBookingAnswersVariables = { orderId: string; answers: readonly AttributeInput[] };
export const saveBookingAnswers = operation<
  SaveBookingAnswersData,
  SaveBookingAnswersVariables
>(`mutation SaveBookingAnswers($orderId: ID!, $answers: [AttributeInput!]!) {
  orderUpdate(input: {id: $orderId, customAttributes: $answers}) {
    order {
      id
    }
    userErrors {
      field
      message
    }
  }
}`);

export type ReadCashOrderData = {
  order:
    | ({
        tags: string[];
        displayFinancialStatus: OrderDisplayFinancialStatus | null;
        displayFulfillmentStatus: OrderDisplayFulfillmentStatus;
        paymentGatewayNames: string[];
        fulfillmentOrders: {
          nodes: {
            id: string;
            status: FulfillmentOrderStatus;
            fulfillmentHolds: { id: string; handle: string | null; heldByRequestingApp: boolean }[];
          }[];
        };
      } & OrderNewsFields)
    | null;
};
export type ReadCashOrderVariables = { id: string };
export const readCashOrder = operation<ReadCashOrderData, ReadCashOrderVariables>(`query ReadCashOrder($id: ID!) {
  order(id: $id) {
    ...OrderNewsFields
    tags
    displayFinancialStatus
    displayFulfillmentStatus
    paymentGatewayNames
    fulfillmentOrders(first: 10) {
      nodes {
        id
        status
        fulfillmentHolds {
          id
          handle
          heldByRequestingApp
        }
      }
    }
  }
}
fragment OrderNewsFields on Order {
  id
  name
  cancelledAt
  cancellation {
    staffNote
  }
  phone
  customerLocale
  customer {
    id
    firstName
    lastName
    locale
    defaultPhoneNumber {
      phoneNumber
    }
  }
  shippingAddress {
    firstName
    lastName
    phone
  }
  billingAddress {
    firstName
    lastName
    phone
  }
  currentTotalPriceSet {
    presentmentMoney {
      ...MoneyFields
    }
  }
  totalOutstandingSet {
    presentmentMoney {
      ...MoneyFields
    }
  }
  paymentCollectionDetails {
    additionalPaymentCollectionUrl
  }
}
fragment MoneyFields on MoneyV2 {
  amount
  currencyCode
}`);

export type HoldFulfillmentOrderData = {
  fulfillmentOrderHold: {
    fulfillmentHold: { id: string } | null;
    userErrors: { field: string[] | null; message: string; code: FulfillmentOrderHoldUserErrorCode | null }[];
  } | null;
};
export type HoldFulfillmentOrderVariables = { id: string; hold: FulfillmentOrderHoldInput };
export const holdFulfillmentOrder = operation<
  HoldFulfillmentOrderData,
  HoldFulfillmentOrderVariables
>(`mutation HoldFulfillmentOrder($id: ID!, $hold: FulfillmentOrderHoldInput!) {
  fulfillmentOrderHold(id: $id, fulfillmentHold: $hold) {
    fulfillmentHold {
      id
    }
    userErrors {
      field
      message
      code
    }
  }
}`);

export type ReleaseFulfillmentOrderData = {
  fulfillmentOrderReleaseHold: {
    fulfillmentOrder: { id: string } | null;
    userErrors: { field: string[] | null; message: string; code: FulfillmentOrderReleaseHoldUserErrorCode | null }[];
  } | null;
};
export type ReleaseFulfillmentOrderVariables = { id: string; holdIds: readonly string[] };
export const releaseFulfillmentOrder = operation<
  ReleaseFulfillmentOrderData,
  ReleaseFulfillmentOrderVariables
>(`mutation ReleaseFulfillmentOrder($id: ID!, $holdIds: [ID!]!) {
  fulfillmentOrderReleaseHold(id: $id, holdIds: $holdIds) {
    fulfillmentOrder {
      id
    }
    userErrors {
      field
      message
      code
    }
  }
}`);

export type ChangedCustomersData = {
  customers: {
    nodes: {
      id: string;
      defaultPhoneNumber: {
        phoneNumber: string;
        marketingState: CustomerSmsMarketingState;
        marketingOptInLevel: CustomerMarketingOptInLevel | null;
        marketingUpdatedAt: string | null;
      } | null;
    }[];
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
};
export type ChangedCustomersVariables = { search: string; after?: string | null };
export const changedCustomers = operation<
  ChangedCustomersData,
  ChangedCustomersVariables
>(`query ChangedCustomers($search: String!, $after: String) {
  customers(first: 200, query: $search, sortKey: UPDATED_AT, after: $after) {
    nodes {
      id
      defaultPhoneNumber {
        phoneNumber
        marketingState
        marketingOptInLevel
        marketingUpdatedAt
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}`);

export type ReadCartData = {
  abandonedCheckouts: {
    nodes: {
      id: string;
      createdAt: string;
      completedAt: string | null;
      totalPriceSet: { presentmentMoney: MoneyFields };
      customer: {
        id: string;
        firstName: string | null;
        lastName: string | null;
        locale: string;
        defaultPhoneNumber: { phoneNumber: string } | null;
        lastOrder: { createdAt: string } | null;
      } | null;
      lineItems: {
        nodes: {
          title: string | null;
          variantTitle: string | null;
          quantity: number;
          product: { id: string; isGiftCard: boolean; booking: { value: string } | null } | null;
          variant: { id: string; availableForSale: boolean } | null;
        }[];
      };
    }[];
  };
};
export type ReadCartVariables = { search: string };
export const readCart = operation<ReadCartData, ReadCartVariables>(`query ReadCart($search: String!) {
  abandonedCheckouts(first: 1, query: $search) {
    nodes {
      id
      createdAt
      completedAt
      totalPriceSet {
        presentmentMoney {
          ...MoneyFields
        }
      }
      customer {
        id
        firstName
        lastName
        locale
        defaultPhoneNumber {
          phoneNumber
        }
        lastOrder {
          createdAt
        }
      }
      lineItems(first: 50) {
        nodes {
          title
          variantTitle
          quantity
          product {
            id
            isGiftCard
            booking: metafield(namespace: "$app", key: "booking") {
              value
            }
          }
          variant {
            id
            availableForSale
          }
        }
      }
    }
  }
}
fragment MoneyFields on MoneyV2 {
  amount
  currencyCode
}`);

export type ListCartsOfData = {
  abandonedCheckouts: { nodes: { id: string; createdAt: string; customer: { id: string } | null }[] };
};
export type ListCartsOfVariables = { search: string };
export const listCartsOf = operation<ListCartsOfData, ListCartsOfVariables>(`query ListCartsOf($search: String!) {
  abandonedCheckouts(first: 5, query: $search, sortKey: CREATED_AT, reverse: true) {
    nodes {
      id
      createdAt
      customer {
        id
      }
    }
  }
}`);

export type ListLastOrderedData = {
  customerSegmentMembers: {
    edges: { node: { id: string; lastOrderId: string | null } }[];
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
};
export type ListLastOrderedVariables = { search: string; after?: string | null };
export const listLastOrdered = operation<
  ListLastOrderedData,
  ListLastOrderedVariables
>(`query ListLastOrdered($search: String!, $after: String) {
  customerSegmentMembers(query: $search, first: 250, after: $after) {
    edges {
      node {
        id
        lastOrderId
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}`);

export type ReadLastOrderData = {
  customer: { lastOrder: { id: string; createdAt: string; cancelledAt: string | null } | null } | null;
};
export type ReadLastOrderVariables = { customerId: string };
export const readLastOrder = operation<
  ReadLastOrderData,
  ReadLastOrderVariables
>(`query ReadLastOrder($customerId: ID!) {
  customer(id: $customerId) {
    lastOrder {
      id
      createdAt
      cancelledAt
    }
  }
}`);

export type ListBornOnData = {
  customerSegmentMembers: {
    edges: { node: { id: string; metafield: { value: string } | null } }[];
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
};
export type ListBornOnVariables = { search: string; namespace: string; key: string; after?: string | null };
export const listBornOn = operation<
  ListBornOnData,
  ListBornOnVariables
>(`query ListBornOn($search: String!, $namespace: String!, $key: String!, $after: String) {
  customerSegmentMembers(query: $search, first: 100, after: $after) {
    edges {
      node {
        id
        metafield(namespace: $namespace, key: $key) {
          value
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}`);

export type SetBirthdayData = {
  metafieldsSet: {
    metafields: { id: string }[] | null;
    userErrors: { field: string[] | null; message: string; code: MetafieldsSetUserErrorCode | null }[];
  } | null;
};
export type SetBirthdayVariables = { metafields: readonly MetafieldsSetInput[] };
export const setBirthday = operation<
  SetBirthdayData,
  SetBirthdayVariables
>(`mutation SetBirthday($metafields: [MetafieldsSetInput!]!) {
  metafieldsSet(metafields: $metafields) {
    metafields {
      id
    }
    userErrors {
      field
      message
      code
    }
  }
}`);

export type ReadCustomerOverviewData = {
  customer:
    | ({
        numberOfOrders: string;
        amountSpent: MoneyFields;
        orders: {
          nodes: {
            id: string;
            name: string;
            createdAt: string;
            cancelledAt: string | null;
            displayFinancialStatus: OrderDisplayFinancialStatus | null;
            displayFulfillmentStatus: OrderDisplayFulfillmentStatus;
            statusPageUrl: string;
            currentTotalPriceSet: { presentmentMoney: MoneyFields };
            totalPriceSet: { presentmentMoney: MoneyFields };
            fulfillments: { trackingInfo: { number: string | null; url: string | null }[] }[];
          }[];
        };
        storeCreditAccounts: { nodes: { id: string; balance: MoneyFields }[] };
      } & CustomerFields)
    | null;
};
export type ReadCustomerOverviewVariables = { customerId: string };
export const readCustomerOverview = operation<
  ReadCustomerOverviewData,
  ReadCustomerOverviewVariables
>(`query ReadCustomerOverview($customerId: ID!) {
  customer(id: $customerId) {
    ...CustomerFields
    numberOfOrders
    amountSpent {
      ...MoneyFields
    }
    orders(first: 5, sortKey: PROCESSED_AT, reverse: true) {
      nodes {
        id
        name
        createdAt
        cancelledAt
        displayFinancialStatus
        displayFulfillmentStatus
        statusPageUrl
        currentTotalPriceSet {
          presentmentMoney {
            ...MoneyFields
          }
        }
        totalPriceSet {
          presentmentMoney {
            ...MoneyFields
          }
        }
        fulfillments(first: 5) {
          trackingInfo(first: 1) {
            number
            url
          }
        }
      }
    }
    storeCreditAccounts(first: 5) {
      nodes {
        id
        balance {
          ...MoneyFields
        }
      }
    }
  }
}
fragment CustomerFields on Customer {
  id
  firstName
  lastName
  locale
  tags
  updatedAt
  defaultEmailAddress {
    emailAddress
  }
  defaultPhoneNumber {
    phoneNumber
    marketingState
    marketingOptInLevel
    marketingUpdatedAt
  }
  defaultAddress {
    ...AddressFields
  }
}
fragment AddressFields on MailingAddress {
  id
  firstName
  lastName
  company
  address1
  address2
  city
  provinceCode
  zip
  countryCodeV2
  phone
}
fragment MoneyFields on MoneyV2 {
  amount
  currencyCode
}`);

export type FindCustomersByPhoneData = { exact: CustomerFields | null; found: { nodes: CustomerFields[] } };
export type FindCustomersByPhoneVariables = { phone: string; search: string };
export const findCustomersByPhone = operation<
  FindCustomersByPhoneData,
  FindCustomersByPhoneVariables
>(`query FindCustomersByPhone($phone: String!, $search: String!) {
  exact: customerByIdentifier(identifier: {phoneNumber: $phone}) {
    ...CustomerFields
  }
  found: customers(first: 10, query: $search, sortKey: UPDATED_AT, reverse: true) {
    nodes {
      ...CustomerFields
    }
  }
}
fragment CustomerFields on Customer {
  id
  firstName
  lastName
  locale
  tags
  updatedAt
  defaultEmailAddress {
    emailAddress
  }
  defaultPhoneNumber {
    phoneNumber
    marketingState
    marketingOptInLevel
    marketingUpdatedAt
  }
  defaultAddress {
    ...AddressFields
  }
}
fragment AddressFields on MailingAddress {
  id
  firstName
  lastName
  company
  address1
  address2
  city
  provinceCode
  zip
  countryCodeV2
  phone
}`);

export type FindCustomersByPhonesData = { customers: { nodes: CustomerFields[] } };
export type FindCustomersByPhonesVariables = { search: string };
export const findCustomersByPhones = operation<
  FindCustomersByPhonesData,
  FindCustomersByPhonesVariables
>(`query FindCustomersByPhones($search: String!) {
  customers(first: 100, query: $search) {
    nodes {
      ...CustomerFields
    }
  }
}
fragment CustomerFields on Customer {
  id
  firstName
  lastName
  locale
  tags
  updatedAt
  defaultEmailAddress {
    emailAddress
  }
  defaultPhoneNumber {
    phoneNumber
    marketingState
    marketingOptInLevel
    marketingUpdatedAt
  }
  defaultAddress {
    ...AddressFields
  }
}
fragment AddressFields on MailingAddress {
  id
  firstName
  lastName
  company
  address1
  address2
  city
  provinceCode
  zip
  countryCodeV2
  phone
}`);

export type ReadCustomerData = { customer: CustomerFields | null };
export type ReadCustomerVariables = { id: string };
export const readCustomer = operation<ReadCustomerData, ReadCustomerVariables>(`query ReadCustomer($id: ID!) {
  customer(id: $id) {
    ...CustomerFields
  }
}
fragment CustomerFields on Customer {
  id
  firstName
  lastName
  locale
  tags
  updatedAt
  defaultEmailAddress {
    emailAddress
  }
  defaultPhoneNumber {
    phoneNumber
    marketingState
    marketingOptInLevel
    marketingUpdatedAt
  }
  defaultAddress {
    ...AddressFields
  }
}
fragment AddressFields on MailingAddress {
  id
  firstName
  lastName
  company
  address1
  address2
  city
  provinceCode
  zip
  countryCodeV2
  phone
}`);

export type CreateCustomerData = {
  customerCreate: { customer: CustomerFields | null; userErrors: { field: string[] | null; message: string }[] } | null;
};
export type CreateCustomerVariables = { input: CustomerInput };
export const createCustomer = operation<
  CreateCustomerData,
  CreateCustomerVariables
>(`mutation CreateCustomer($input: CustomerInput!) {
  customerCreate(input: $input) {
    customer {
      ...CustomerFields
    }
    userErrors {
      field
      message
    }
  }
}
fragment CustomerFields on Customer {
  id
  firstName
  lastName
  locale
  tags
  updatedAt
  defaultEmailAddress {
    emailAddress
  }
  defaultPhoneNumber {
    phoneNumber
    marketingState
    marketingOptInLevel
    marketingUpdatedAt
  }
  defaultAddress {
    ...AddressFields
  }
}
fragment AddressFields on MailingAddress {
  id
  firstName
  lastName
  company
  address1
  address2
  city
  provinceCode
  zip
  countryCodeV2
  phone
}`);

export type UpdateCustomerData = {
  customerUpdate: { customer: CustomerFields | null; userErrors: { field: string[] | null; message: string }[] } | null;
};
export type UpdateCustomerVariables = { input: CustomerInput };
export const updateCustomer = operation<
  UpdateCustomerData,
  UpdateCustomerVariables
>(`mutation UpdateCustomer($input: CustomerInput!) {
  customerUpdate(input: $input) {
    customer {
      ...CustomerFields
    }
    userErrors {
      field
      message
    }
  }
}
fragment CustomerFields on Customer {
  id
  firstName
  lastName
  locale
  tags
  updatedAt
  defaultEmailAddress {
    emailAddress
  }
  defaultPhoneNumber {
    phoneNumber
    marketingState
    marketingOptInLevel
    marketingUpdatedAt
  }
  defaultAddress {
    ...AddressFields
  }
}
fragment AddressFields on MailingAddress {
  id
  firstName
  lastName
  company
  address1
  address2
  city
  provinceCode
  zip
  countryCodeV2
  phone
}`);

export type SetSmsConsentData = {
  customerSmsMarketingConsentUpdate: {
    customer: CustomerFields | null;
    userErrors: { field: string[] | null; message: string; code: CustomerSmsMarketingConsentErrorCode | null }[];
  } | null;
};
export type SetSmsConsentVariables = { input: CustomerSmsMarketingConsentUpdateInput };
export const setSmsConsent = operation<
  SetSmsConsentData,
  SetSmsConsentVariables
>(`mutation SetSmsConsent($input: CustomerSmsMarketingConsentUpdateInput!) {
  customerSmsMarketingConsentUpdate(input: $input) {
    customer {
      ...CustomerFields
    }
    userErrors {
      field
      message
      code
    }
  }
}
fragment CustomerFields on Customer {
  id
  firstName
  lastName
  locale
  tags
  updatedAt
  defaultEmailAddress {
    emailAddress
  }
  defaultPhoneNumber {
    phoneNumber
    marketingState
    marketingOptInLevel
    marketingUpdatedAt
  }
  defaultAddress {
    ...AddressFields
  }
}
fragment AddressFields on MailingAddress {
  id
  firstName
  lastName
  company
  address1
  address2
  city
  provinceCode
  zip
  countryCodeV2
  phone
}`);

export type CreateAddressData = {
  customerAddressCreate: {
    address: AddressFields | null;
    userErrors: { field: string[] | null; message: string }[];
  } | null;
};
export type CreateAddressVariables = { customerId: string; address: MailingAddressInput; setAsDefault: boolean };
export const createAddress = operation<
  CreateAddressData,
  CreateAddressVariables
>(`mutation CreateAddress($customerId: ID!, $address: MailingAddressInput!, $setAsDefault: Boolean!) {
  customerAddressCreate(
    customerId: $customerId
    address: $address
    setAsDefault: $setAsDefault
  ) {
    address {
      ...AddressFields
    }
    userErrors {
      field
      message
    }
  }
}
fragment AddressFields on MailingAddress {
  id
  firstName
  lastName
  company
  address1
  address2
  city
  provinceCode
  zip
  countryCodeV2
  phone
}`);

export type ListAddressesData = { customer: { addressesV2: { nodes: AddressFields[] } } | null };
export type ListAddressesVariables = { customerId: string };
export const listAddresses = operation<
  ListAddressesData,
  ListAddressesVariables
>(`query ListAddresses($customerId: ID!) {
  customer(id: $customerId) {
    addressesV2(first: 100) {
      nodes {
        ...AddressFields
      }
    }
  }
}
fragment AddressFields on MailingAddress {
  id
  firstName
  lastName
  company
  address1
  address2
  city
  provinceCode
  zip
  countryCodeV2
  phone
}`);

export type SetDefaultAddressData = {
  customerUpdateDefaultAddress: {
    customer: CustomerFields | null;
    userErrors: { field: string[] | null; message: string }[];
  } | null;
};
export type SetDefaultAddressVariables = { customerId: string; addressId: string };
export const setDefaultAddress = operation<
  SetDefaultAddressData,
  SetDefaultAddressVariables
>(`mutation SetDefaultAddress($customerId: ID!, $addressId: ID!) {
  customerUpdateDefaultAddress(customerId: $customerId, addressId: $addressId) {
    customer {
      ...CustomerFields
    }
    userErrors {
      field
      message
    }
  }
}
fragment CustomerFields on Customer {
  id
  firstName
  lastName
  locale
  tags
  updatedAt
  defaultEmailAddress {
    emailAddress
  }
  defaultPhoneNumber {
    phoneNumber
    marketingState
    marketingOptInLevel
    marketingUpdatedAt
  }
  defaultAddress {
    ...AddressFields
  }
}
fragment AddressFields on MailingAddress {
  id
  firstName
  lastName
  company
  address1
  address2
  city
  provinceCode
  zip
  countryCodeV2
  phone
}`);

export type CountOrdersOfCustomerData = { customer: { numberOfOrders: string } | null };
export type CountOrdersOfCustomerVariables = { customerId: string };
export const countOrdersOfCustomer = operation<
  CountOrdersOfCustomerData,
  CountOrdersOfCustomerVariables
>(`query CountOrdersOfCustomer($customerId: ID!) {
  customer(id: $customerId) {
    numberOfOrders
  }
}`);

export type ListDiscountsData = {
  discountNodes: {
    nodes: {
      id: string;
      discount:
        | { __typename: "DiscountAutomaticApp" }
        | { __typename: "DiscountAutomaticBasic" }
        | { __typename: "DiscountAutomaticBxgy" }
        | { __typename: "DiscountAutomaticFreeShipping" }
        | { __typename: "DiscountCodeApp" }
        | ({ __typename: "DiscountCodeBasic" } & CodeBasicFields)
        | { __typename: "DiscountCodeBxgy" }
        | ({ __typename: "DiscountCodeFreeShipping" } & CodeShippingFields);
    }[];
  };
};
export type ListDiscountsVariables = { search: string; first: number };
export const listDiscounts = operation<
  ListDiscountsData,
  ListDiscountsVariables
>(`query ListDiscounts($search: String!, $first: Int!) {
  discountNodes(first: $first, query: $search, sortKey: CREATED_AT, reverse: true) {
    nodes {
      id
      discount {
        __typename
        ... on DiscountCodeBasic {
          ...CodeBasicFields
        }
        ... on DiscountCodeFreeShipping {
          ...CodeShippingFields
        }
      }
    }
  }
}
fragment CodeBasicFields on DiscountCodeBasic {
  title
  status
  createdAt
  startsAt
  endsAt
  usageLimit
  asyncUsageCount
  codesCount {
    count
  }
  codes(first: 1) {
    nodes {
      code
    }
  }
  context {
    __typename
  }
  minimumRequirement {
    ...MinimumFields
  }
  customerGets {
    items {
      __typename
    }
    value {
      __typename
      ... on DiscountPercentage {
        percentage
      }
      ... on DiscountAmount {
        appliesOnEachItem
        amount {
          ...MoneyFields
        }
      }
    }
  }
}
fragment MinimumFields on DiscountMinimumRequirement {
  __typename
  ... on DiscountMinimumSubtotal {
    greaterThanOrEqualToSubtotal {
      ...MoneyFields
    }
  }
  ... on DiscountMinimumQuantity {
    greaterThanOrEqualToQuantity
  }
}
fragment MoneyFields on MoneyV2 {
  amount
  currencyCode
}
fragment CodeShippingFields on DiscountCodeFreeShipping {
  title
  status
  createdAt
  startsAt
  endsAt
  usageLimit
  asyncUsageCount
  codesCount {
    count
  }
  codes(first: 1) {
    nodes {
      code
    }
  }
  context {
    __typename
  }
  minimumRequirement {
    ...MinimumFields
  }
}`);

export type FindDiscountByCodeData = {
  codeDiscountNodeByCode: {
    id: string;
    codeDiscount:
      | { __typename: "DiscountCodeApp" }
      | ({ __typename: "DiscountCodeBasic" } & CodeBasicFields)
      | { __typename: "DiscountCodeBxgy" }
      | ({ __typename: "DiscountCodeFreeShipping" } & CodeShippingFields);
  } | null;
};
export type FindDiscountByCodeVariables = { code: string };
export const findDiscountByCode = operation<
  FindDiscountByCodeData,
  FindDiscountByCodeVariables
>(`query FindDiscountByCode($code: String!) {
  codeDiscountNodeByCode(code: $code) {
    id
    codeDiscount {
      __typename
      ... on DiscountCodeBasic {
        ...CodeBasicFields
      }
      ... on DiscountCodeFreeShipping {
        ...CodeShippingFields
      }
    }
  }
}
fragment CodeBasicFields on DiscountCodeBasic {
  title
  status
  createdAt
  startsAt
  endsAt
  usageLimit
  asyncUsageCount
  codesCount {
    count
  }
  codes(first: 1) {
    nodes {
      code
    }
  }
  context {
    __typename
  }
  minimumRequirement {
    ...MinimumFields
  }
  customerGets {
    items {
      __typename
    }
    value {
      __typename
      ... on DiscountPercentage {
        percentage
      }
      ... on DiscountAmount {
        appliesOnEachItem
        amount {
          ...MoneyFields
        }
      }
    }
  }
}
fragment MinimumFields on DiscountMinimumRequirement {
  __typename
  ... on DiscountMinimumSubtotal {
    greaterThanOrEqualToSubtotal {
      ...MoneyFields
    }
  }
  ... on DiscountMinimumQuantity {
    greaterThanOrEqualToQuantity
  }
}
fragment MoneyFields on MoneyV2 {
  amount
  currencyCode
}
fragment CodeShippingFields on DiscountCodeFreeShipping {
  title
  status
  createdAt
  startsAt
  endsAt
  usageLimit
  asyncUsageCount
  codesCount {
    count
  }
  codes(first: 1) {
    nodes {
      code
    }
  }
  context {
    __typename
  }
  minimumRequirement {
    ...MinimumFields
  }
}`);

export type CreateDiscountCodeData = {
  discountCodeBasicCreate: {
    codeDiscountNode: { id: string } | null;
    userErrors: { field: string[] | null; message: string; code: DiscountErrorCode | null }[];
  } | null;
};
export type CreateDiscountCodeVariables = { input: DiscountCodeBasicInput };
export const createDiscountCode = operation<
  CreateDiscountCodeData,
  CreateDiscountCodeVariables
>(`mutation CreateDiscountCode($input: DiscountCodeBasicInput!) {
  discountCodeBasicCreate(basicCodeDiscount: $input) {
    codeDiscountNode {
      id
    }
    userErrors {
      field
      message
      code
    }
  }
}`);

export type ListOwnCodesData = {
  discountNodes: {
    nodes: {
      discount:
        | { __typename: "DiscountAutomaticApp" }
        | { __typename: "DiscountAutomaticBasic" }
        | { __typename: "DiscountAutomaticBxgy" }
        | { __typename: "DiscountAutomaticFreeShipping" }
        | { __typename: "DiscountCodeApp" }
        | ({ __typename: "DiscountCodeBasic" } & {
            title: string;
            createdAt: string;
            endsAt: string | null;
            codes: { nodes: { code: string }[] };
            context:
              | { __typename: "DiscountBuyerSelectionAll" }
              | { __typename: "DiscountCustomerSegments" }
              | ({ __typename: "DiscountCustomers" } & { customers: { id: string }[] })
              | { __typename: "DiscountMarkets" };
          })
        | { __typename: "DiscountCodeBxgy" }
        | { __typename: "DiscountCodeFreeShipping" };
    }[];
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
};
export type ListOwnCodesVariables = { search: string; after?: string | null };
export const listOwnCodes = operation<
  ListOwnCodesData,
  ListOwnCodesVariables
>(`query ListOwnCodes($search: String!, $after: String) {
  discountNodes(first: 50, query: $search, after: $after, sortKey: ID) {
    nodes {
      discount {
        __typename
        ... on DiscountCodeBasic {
          title
          createdAt
          endsAt
          codes(first: 1) {
            nodes {
              code
            }
          }
          context {
            __typename
            ... on DiscountCustomers {
              customers {
                id
              }
            }
          }
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}`);

export type CalculateDraftOrderData = {
  draftOrderCalculate: {
    calculatedDraftOrder: {
      taxesIncluded: boolean;
      lineItems: {
        title: string;
        variantTitle: string | null;
        quantity: number;
        variant: { id: string } | null;
        originalUnitPriceSet: { presentmentMoney: MoneyFields };
        discountedTotalSet: { presentmentMoney: MoneyFields };
      }[];
      lineItemsSubtotalPrice: { presentmentMoney: MoneyFields };
      totalDiscountsSet: { presentmentMoney: MoneyFields };
      totalShippingPriceSet: { presentmentMoney: MoneyFields };
      totalTaxSet: { presentmentMoney: MoneyFields };
      totalPriceSet: { presentmentMoney: MoneyFields };
      availableShippingRates: { handle: string; title: string; price: MoneyFields }[];
      warnings: (
        | { __typename: "DraftOrderBundleAddedWarning"; errorCode: string; field: string; message: string }
        | ({ __typename: "DraftOrderDiscountNotAppliedWarning"; errorCode: string; field: string; message: string } & {
            discountCode: string | null;
          })
        | {
            __typename: "DraftOrderMarketRegionCountryCodeNotSupportedWarning";
            errorCode: string;
            field: string;
            message: string;
          }
      )[];
    } | null;
    userErrors: { field: string[] | null; message: string }[];
  } | null;
};
export type CalculateDraftOrderVariables = { input: DraftOrderInput };
export const calculateDraftOrder = operation<
  CalculateDraftOrderData,
  CalculateDraftOrderVariables
>(`mutation CalculateDraftOrder($input: DraftOrderInput!) {
  draftOrderCalculate(input: $input) {
    calculatedDraftOrder {
      taxesIncluded
      lineItems {
        title
        variantTitle
        quantity
        variant {
          id
        }
        originalUnitPriceSet {
          presentmentMoney {
            ...MoneyFields
          }
        }
        discountedTotalSet {
          presentmentMoney {
            ...MoneyFields
          }
        }
      }
      lineItemsSubtotalPrice {
        presentmentMoney {
          ...MoneyFields
        }
      }
      totalDiscountsSet {
        presentmentMoney {
          ...MoneyFields
        }
      }
      totalShippingPriceSet {
        presentmentMoney {
          ...MoneyFields
        }
      }
      totalTaxSet {
        presentmentMoney {
          ...MoneyFields
        }
      }
      totalPriceSet {
        presentmentMoney {
          ...MoneyFields
        }
      }
      availableShippingRates {
        handle
        title
        price {
          ...MoneyFields
        }
      }
      warnings {
        __typename
        errorCode
        field
        message
        ... on DraftOrderDiscountNotAppliedWarning {
          discountCode
        }
      }
    }
    userErrors {
      field
      message
    }
  }
}
fragment MoneyFields on MoneyV2 {
  amount
  currencyCode
}`);

export type CreateDraftOrderData = {
  draftOrderCreate: {
    draftOrder: DraftOrderFields | null;
    userErrors: { field: string[] | null; message: string }[];
  } | null;
};
export type CreateDraftOrderVariables = { input: DraftOrderInput };
export const createDraftOrder = operation<
  CreateDraftOrderData,
  CreateDraftOrderVariables
>(`mutation CreateDraftOrder($input: DraftOrderInput!) {
  draftOrderCreate(input: $input) {
    draftOrder {
      ...DraftOrderFields
    }
    userErrors {
      field
      message
    }
  }
}
fragment DraftOrderFields on DraftOrder {
  id
  name
  status
  ready
  createdAt
  invoiceUrl
  tags
  totalPriceSet {
    presentmentMoney {
      ...MoneyFields
    }
  }
  order {
    id
    name
    displayFinancialStatus
    statusPageUrl
  }
  warnings {
    errorCode
    field
    message
  }
}
fragment MoneyFields on MoneyV2 {
  amount
  currencyCode
}`);

export type ReadDraftOrderData = { draftOrder: DraftOrderFields | null };
export type ReadDraftOrderVariables = { id: string };
export const readDraftOrder = operation<ReadDraftOrderData, ReadDraftOrderVariables>(`query ReadDraftOrder($id: ID!) {
  draftOrder(id: $id) {
    ...DraftOrderFields
  }
}
fragment DraftOrderFields on DraftOrder {
  id
  name
  status
  ready
  createdAt
  invoiceUrl
  tags
  totalPriceSet {
    presentmentMoney {
      ...MoneyFields
    }
  }
  order {
    id
    name
    displayFinancialStatus
    statusPageUrl
  }
  warnings {
    errorCode
    field
    message
  }
}
fragment MoneyFields on MoneyV2 {
  amount
  currencyCode
}`);

export type FindDraftOrdersData = { draftOrders: { nodes: DraftOrderFields[] } };
export type FindDraftOrdersVariables = { search: string };
export const findDraftOrders = operation<
  FindDraftOrdersData,
  FindDraftOrdersVariables
>(`query FindDraftOrders($search: String!) {
  draftOrders(first: 10, query: $search, sortKey: UPDATED_AT, reverse: true) {
    nodes {
      ...DraftOrderFields
    }
  }
}
fragment DraftOrderFields on DraftOrder {
  id
  name
  status
  ready
  createdAt
  invoiceUrl
  tags
  totalPriceSet {
    presentmentMoney {
      ...MoneyFields
    }
  }
  order {
    id
    name
    displayFinancialStatus
    statusPageUrl
  }
  warnings {
    errorCode
    field
    message
  }
}
fragment MoneyFields on MoneyV2 {
  amount
  currencyCode
}`);

export type CompleteDraftOrderData = {
  draftOrderComplete: {
    draftOrder: DraftOrderFields | null;
    userErrors: { field: string[] | null; message: string }[];
  } | null;
};
export type CompleteDraftOrderVariables = { id: string };
export const completeDraftOrder = operation<
  CompleteDraftOrderData,
  CompleteDraftOrderVariables
>(`mutation CompleteDraftOrder($id: ID!) {
  draftOrderComplete(id: $id) {
    draftOrder {
      ...DraftOrderFields
    }
    userErrors {
      field
      message
    }
  }
}
fragment DraftOrderFields on DraftOrder {
  id
  name
  status
  ready
  createdAt
  invoiceUrl
  tags
  totalPriceSet {
    presentmentMoney {
      ...MoneyFields
    }
  }
  order {
    id
    name
    displayFinancialStatus
    statusPageUrl
  }
  warnings {
    errorCode
    field
    message
  }
}
fragment MoneyFields on MoneyV2 {
  amount
  currencyCode
}`);

export type DeleteDraftOrderData = {
  draftOrderDelete: { deletedId: string | null; userErrors: { field: string[] | null; message: string }[] } | null;
};
export type DeleteDraftOrderVariables = { id: string };
export const deleteDraftOrder = operation<
  DeleteDraftOrderData,
  DeleteDraftOrderVariables
>(`mutation DeleteDraftOrder($id: ID!) {
  draftOrderDelete(input: {id: $id}) {
    deletedId
    userErrors {
      field
      message
    }
  }
}`);

export type ListPaymentTermsData = {
  paymentTermsTemplates: { id: string; name: string; paymentTermsType: PaymentTermsType }[];
};
export type ListPaymentTermsVariables = { type: PaymentTermsType };
export const listPaymentTerms = operation<
  ListPaymentTermsData,
  ListPaymentTermsVariables
>(`query ListPaymentTerms($type: PaymentTermsType!) {
  paymentTermsTemplates(paymentTermsType: $type) {
    id
    name
    paymentTermsType
  }
}`);

export type TellFlowData = { flowTriggerReceive: { userErrors: { field: string[] | null; message: string }[] } | null };
export type TellFlowVariables = { handle: string; payload: unknown };
export const tellFlow = operation<
  TellFlowData,
  TellFlowVariables
>(`mutation TellFlow($handle: String!, $payload: JSON!) {
  flowTriggerReceive(handle: $handle, payload: $payload) {
    userErrors {
      field
      message
    }
  }
}`);

export type ReadGiftCardLimitData = { giftCardConfiguration: { issueLimit: MoneyFields } };
export type ReadGiftCardLimitVariables = Record<string, never>;
export const readGiftCardLimit = operation<ReadGiftCardLimitData, ReadGiftCardLimitVariables>(`query ReadGiftCardLimit {
  giftCardConfiguration {
    issueLimit {
      ...MoneyFields
    }
  }
}
fragment MoneyFields on MoneyV2 {
  amount
  currencyCode
}`);

export type CreateGiftCardData = {
  giftCardCreate: {
    giftCard: { id: string } | null;
    userErrors: { field: string[] | null; message: string; code: GiftCardErrorCode | null }[];
  } | null;
};
export type CreateGiftCardVariables = { input: GiftCardCreateInput };
export const createGiftCard = operation<
  CreateGiftCardData,
  CreateGiftCardVariables
>(`mutation CreateGiftCard($input: GiftCardCreateInput!) {
  giftCardCreate(input: $input) {
    giftCard {
      id
    }
    userErrors {
      field
      message
      code
    }
  }
}`);

export type NameDraftBuyerData = {
  draftOrderUpdate: {
    draftOrder: { id: string } | null;
    userErrors: { field: string[] | null; message: string }[];
  } | null;
};
export type NameDraftBuyerVariables = { id: string; customerId: string; tags: readonly string[] };
export const nameDraftBuyer = operation<
  NameDraftBuyerData,
  NameDraftBuyerVariables
>(`mutation NameDraftBuyer($id: ID!, $customerId: ID!, $tags: [String!]!) {
  draftOrderUpdate(
    id: $id
    input: {purchasingEntity: {customerId: $customerId}, tags: $tags}
  ) {
    draftOrder {
      id
    }
    userErrors {
      field
      message
    }
  }
}`);

export type ReadHoldData = {
  draftOrder: {
    status: DraftOrderStatus;
    reserveInventoryUntil: string | null;
    totalPriceSet: { presentmentMoney: MoneyFields };
  } | null;
};
export type ReadHoldVariables = { id: string };
export const readHold = operation<ReadHoldData, ReadHoldVariables>(`query ReadHold($id: ID!) {
  draftOrder(id: $id) {
    status
    reserveInventoryUntil
    totalPriceSet {
      presentmentMoney {
        ...MoneyFields
      }
    }
  }
}
fragment MoneyFields on MoneyV2 {
  amount
  currencyCode
}`);

export type CreateOrderData = {
  orderCreate: {
    order: {
      id: string;
      name: string;
      totalPriceSet: { presentmentMoney: MoneyFields };
      totalOutstandingSet: { presentmentMoney: MoneyFields };
    } | null;
    userErrors: { field: string[] | null; message: string; code: OrderCreateUserErrorCode | null }[];
  } | null;
};
export type CreateOrderVariables = { order: OrderCreateOrderInput; options?: OrderCreateOptionsInput | null };
export const createOrder = operation<
  CreateOrderData,
  CreateOrderVariables
>(`mutation CreateOrder($order: OrderCreateOrderInput!, $options: OrderCreateOptionsInput) {
  orderCreate(order: $order, options: $options) {
    order {
      id
      name
      totalPriceSet {
        presentmentMoney {
          ...MoneyFields
        }
      }
      totalOutstandingSet {
        presentmentMoney {
          ...MoneyFields
        }
      }
    }
    userErrors {
      field
      message
      code
    }
  }
}
fragment MoneyFields on MoneyV2 {
  amount
  currencyCode
}`);

export type BeginOrderEditData = {
  orderEditBegin: {
    calculatedOrder:
      | ({ lineItems: { nodes: { id: string; quantity: number; variant: { id: string } | null }[] } } & EditedOrder)
      | null;
    userErrors: { field: string[] | null; message: string }[];
  } | null;
};
export type BeginOrderEditVariables = { orderId: string };
export const beginOrderEdit = operation<
  BeginOrderEditData,
  BeginOrderEditVariables
>(`mutation BeginOrderEdit($orderId: ID!) {
  orderEditBegin(id: $orderId) {
    calculatedOrder {
      ...EditedOrder
      lineItems(first: 50) {
        nodes {
          id
          quantity
          variant {
            id
          }
        }
      }
    }
    userErrors {
      field
      message
    }
  }
}
fragment EditedOrder on CalculatedOrder {
  id
  totalPriceSet {
    presentmentMoney {
      ...MoneyFields
    }
  }
}
fragment MoneyFields on MoneyV2 {
  amount
  currencyCode
}`);

export type SetEditedQuantityData = {
  orderEditSetQuantity: {
    calculatedOrder: EditedOrder | null;
    userErrors: { field: string[] | null; message: string }[];
  } | null;
};
export type SetEditedQuantityVariables = { id: string; lineItemId: string; quantity: number };
export const setEditedQuantity = operation<
  SetEditedQuantityData,
  SetEditedQuantityVariables
>(`mutation SetEditedQuantity($id: ID!, $lineItemId: ID!, $quantity: Int!) {
  orderEditSetQuantity(
    id: $id
    lineItemId: $lineItemId
    quantity: $quantity
    restock: true
  ) {
    calculatedOrder {
      ...EditedOrder
    }
    userErrors {
      field
      message
    }
  }
}
fragment EditedOrder on CalculatedOrder {
  id
  totalPriceSet {
    presentmentMoney {
      ...MoneyFields
    }
  }
}
fragment MoneyFields on MoneyV2 {
  amount
  currencyCode
}`);

export type AddEditedVariantData = {
  orderEditAddVariant: {
    calculatedOrder: EditedOrder | null;
    userErrors: { field: string[] | null; message: string }[];
  } | null;
};
export type AddEditedVariantVariables = { id: string; variantId: string; quantity: number };
export const addEditedVariant = operation<
  AddEditedVariantData,
  AddEditedVariantVariables
>(`mutation AddEditedVariant($id: ID!, $variantId: ID!, $quantity: Int!) {
  orderEditAddVariant(
    id: $id
    variantId: $variantId
    quantity: $quantity
    allowDuplicates: true
  ) {
    calculatedOrder {
      ...EditedOrder
    }
    userErrors {
      field
      message
    }
  }
}
fragment EditedOrder on CalculatedOrder {
  id
  totalPriceSet {
    presentmentMoney {
      ...MoneyFields
    }
  }
}
fragment MoneyFields on MoneyV2 {
  amount
  currencyCode
}`);

export type CommitOrderEditData = {
  orderEditCommit: { order: { id: string } | null; userErrors: { field: string[] | null; message: string }[] } | null;
};
export type CommitOrderEditVariables = { id: string; staffNote?: string | null };
export const commitOrderEdit = operation<
  CommitOrderEditData,
  CommitOrderEditVariables
>(`mutation CommitOrderEdit($id: ID!, $staffNote: String) {
  orderEditCommit(id: $id, notifyCustomer: false, staffNote: $staffNote) {
    order {
      id
    }
    userErrors {
      field
      message
    }
  }
}`);

export type ReadOrderNewsData = { order: OrderNewsFields | null };
export type ReadOrderNewsVariables = { id: string };
export const readOrderNews = operation<ReadOrderNewsData, ReadOrderNewsVariables>(`query ReadOrderNews($id: ID!) {
  order(id: $id) {
    ...OrderNewsFields
  }
}
fragment OrderNewsFields on Order {
  id
  name
  cancelledAt
  cancellation {
    staffNote
  }
  phone
  customerLocale
  customer {
    id
    firstName
    lastName
    locale
    defaultPhoneNumber {
      phoneNumber
    }
  }
  shippingAddress {
    firstName
    lastName
    phone
  }
  billingAddress {
    firstName
    lastName
    phone
  }
  currentTotalPriceSet {
    presentmentMoney {
      ...MoneyFields
    }
  }
  totalOutstandingSet {
    presentmentMoney {
      ...MoneyFields
    }
  }
  paymentCollectionDetails {
    additionalPaymentCollectionUrl
  }
}
fragment MoneyFields on MoneyV2 {
  amount
  currencyCode
}`);

export type ReadParcelNewsData = {
  fulfillment: {
    id: string;
    status: FulfillmentStatus;
    estimatedDeliveryAt: string | null;
    deliveredAt: string | null;
    trackingInfo: { url: string | null }[];
    events: { nodes: { status: FulfillmentEventStatus; happenedAt: string }[] };
    order: OrderNewsFields;
  } | null;
};
export type ReadParcelNewsVariables = { id: string };
export const readParcelNews = operation<ReadParcelNewsData, ReadParcelNewsVariables>(`query ReadParcelNews($id: ID!) {
  fulfillment(id: $id) {
    id
    status
    estimatedDeliveryAt
    deliveredAt
    trackingInfo(first: 1) {
      url
    }
    events(first: 20, sortKey: HAPPENED_AT, reverse: true) {
      nodes {
        status
        happenedAt
      }
    }
    order {
      ...OrderNewsFields
    }
  }
}
fragment OrderNewsFields on Order {
  id
  name
  cancelledAt
  cancellation {
    staffNote
  }
  phone
  customerLocale
  customer {
    id
    firstName
    lastName
    locale
    defaultPhoneNumber {
      phoneNumber
    }
  }
  shippingAddress {
    firstName
    lastName
    phone
  }
  billingAddress {
    firstName
    lastName
    phone
  }
  currentTotalPriceSet {
    presentmentMoney {
      ...MoneyFields
    }
  }
  totalOutstandingSet {
    presentmentMoney {
      ...MoneyFields
    }
  }
  paymentCollectionDetails {
    additionalPaymentCollectionUrl
  }
}
fragment MoneyFields on MoneyV2 {
  amount
  currencyCode
}`);

export type ReadReturnNewsData = {
  return: {
    id: string;
    status: ReturnStatus;
    decline: { note: string | null } | null;
    refunds: { nodes: { totalRefundedSet: { presentmentMoney: MoneyFields } }[] };
    returnLineItems: { nodes: { processedQuantity: number }[] };
    reverseFulfillmentOrders: {
      nodes: {
        reverseDeliveries: {
          nodes: {
            deliverable:
              | ({ __typename: "ReverseDeliveryShippingDeliverable" } & {
                  label: { publicFileUrl: string | null } | null;
                })
              | null;
          }[];
        };
      }[];
    };
    order: OrderNewsFields;
  } | null;
};
export type ReadReturnNewsVariables = { id: string };
export const readReturnNews = operation<ReadReturnNewsData, ReadReturnNewsVariables>(`query ReadReturnNews($id: ID!) {
  return(id: $id) {
    id
    status
    decline {
      note
    }
    refunds(first: 10) {
      nodes {
        totalRefundedSet {
          presentmentMoney {
            ...MoneyFields
          }
        }
      }
    }
    returnLineItems(first: 20) {
      nodes {
        processedQuantity
      }
    }
    reverseFulfillmentOrders(first: 3) {
      nodes {
        reverseDeliveries(first: 3) {
          nodes {
            deliverable {
              __typename
              ... on ReverseDeliveryShippingDeliverable {
                label {
                  publicFileUrl
                }
              }
            }
          }
        }
      }
    }
    order {
      ...OrderNewsFields
    }
  }
}
fragment MoneyFields on MoneyV2 {
  amount
  currencyCode
}
fragment OrderNewsFields on Order {
  id
  name
  cancelledAt
  cancellation {
    staffNote
  }
  phone
  customerLocale
  customer {
    id
    firstName
    lastName
    locale
    defaultPhoneNumber {
      phoneNumber
    }
  }
  shippingAddress {
    firstName
    lastName
    phone
  }
  billingAddress {
    firstName
    lastName
    phone
  }
  currentTotalPriceSet {
    presentmentMoney {
      ...MoneyFields
    }
  }
  totalOutstandingSet {
    presentmentMoney {
      ...MoneyFields
    }
  }
  paymentCollectionDetails {
    additionalPaymentCollectionUrl
  }
}`);

export type ReadPickupNewsData = {
  fulfillmentOrder: {
    id: string;
    status: FulfillmentOrderStatus;
    fulfillAt: string | null;
    fulfillmentHolds: { reason: FulfillmentHoldReason }[];
    order: OrderNewsFields;
  } | null;
};
export type ReadPickupNewsVariables = { id: string };
export const readPickupNews = operation<ReadPickupNewsData, ReadPickupNewsVariables>(`query ReadPickupNews($id: ID!) {
  fulfillmentOrder(id: $id) {
    id
    status
    fulfillAt
    fulfillmentHolds {
      reason
    }
    order {
      ...OrderNewsFields
    }
  }
}
fragment OrderNewsFields on Order {
  id
  name
  cancelledAt
  cancellation {
    staffNote
  }
  phone
  customerLocale
  customer {
    id
    firstName
    lastName
    locale
    defaultPhoneNumber {
      phoneNumber
    }
  }
  shippingAddress {
    firstName
    lastName
    phone
  }
  billingAddress {
    firstName
    lastName
    phone
  }
  currentTotalPriceSet {
    presentmentMoney {
      ...MoneyFields
    }
  }
  totalOutstandingSet {
    presentmentMoney {
      ...MoneyFields
    }
  }
  paymentCollectionDetails {
    additionalPaymentCollectionUrl
  }
}
fragment MoneyFields on MoneyV2 {
  amount
  currencyCode
}`);

export type ReadReplacementNewsData = {
  fulfillment: {
    id: string;
    status: FulfillmentStatus;
    trackingInfo: { url: string | null }[];
    fulfillmentLineItems: { nodes: { lineItem: { id: string } }[] };
    order: {
      returns: { nodes: { exchangeLineItems: { nodes: { lineItems: { id: string }[] | null }[] } }[] };
    } & OrderNewsFields;
  } | null;
};
export type ReadReplacementNewsVariables = { id: string };
export const readReplacementNews = operation<
  ReadReplacementNewsData,
  ReadReplacementNewsVariables
>(`query ReadReplacementNews($id: ID!) {
  fulfillment(id: $id) {
    id
    status
    trackingInfo(first: 1) {
      url
    }
    fulfillmentLineItems(first: 50) {
      nodes {
        lineItem {
          id
        }
      }
    }
    order {
      ...OrderNewsFields
      returns(first: 5, reverse: true) {
        nodes {
          exchangeLineItems(first: 20) {
            nodes {
              lineItems {
                id
              }
            }
          }
        }
      }
    }
  }
}
fragment OrderNewsFields on Order {
  id
  name
  cancelledAt
  cancellation {
    staffNote
  }
  phone
  customerLocale
  customer {
    id
    firstName
    lastName
    locale
    defaultPhoneNumber {
      phoneNumber
    }
  }
  shippingAddress {
    firstName
    lastName
    phone
  }
  billingAddress {
    firstName
    lastName
    phone
  }
  currentTotalPriceSet {
    presentmentMoney {
      ...MoneyFields
    }
  }
  totalOutstandingSet {
    presentmentMoney {
      ...MoneyFields
    }
  }
  paymentCollectionDetails {
    additionalPaymentCollectionUrl
  }
}
fragment MoneyFields on MoneyV2 {
  amount
  currencyCode
}`);

export type AddTagsData = {
  tagsAdd: { node: { id: string } | null; userErrors: { field: string[] | null; message: string }[] } | null;
};
export type AddTagsVariables = { id: string; tags: readonly string[] };
export const addTags = operation<AddTagsData, AddTagsVariables>(`mutation AddTags($id: ID!, $tags: [String!]!) {
  tagsAdd(id: $id, tags: $tags) {
    node {
      id
    }
    userErrors {
      field
      message
    }
  }
}`);

export type RemoveTagsData = {
  tagsRemove: { node: { id: string } | null; userErrors: { field: string[] | null; message: string }[] } | null;
};
export type RemoveTagsVariables = { id: string; tags: readonly string[] };
export const removeTags = operation<
  RemoveTagsData,
  RemoveTagsVariables
>(`mutation RemoveTags($id: ID!, $tags: [String!]!) {
  tagsRemove(id: $id, tags: $tags) {
    node {
      id
    }
    userErrors {
      field
      message
    }
  }
}`);

export type ReadOrderNoteData = { order: { note: string | null } | null };
export type ReadOrderNoteVariables = { id: string };
export const readOrderNote = operation<ReadOrderNoteData, ReadOrderNoteVariables>(`query ReadOrderNote($id: ID!) {
  order(id: $id) {
    note
  }
}`);

export type ReadOrderPaymentsData = {
  order: {
    transactions: {
      id: string;
      kind: OrderTransactionKind;
      status: OrderTransactionStatus;
      gateway: string | null;
      amountSet: { presentmentMoney: MoneyFields };
      parentTransaction: { id: string } | null;
    }[];
  } | null;
};
export type ReadOrderPaymentsVariables = { orderId: string };
export const readOrderPayments = operation<
  ReadOrderPaymentsData,
  ReadOrderPaymentsVariables
>(`query ReadOrderPayments($orderId: ID!) {
  order(id: $orderId) {
    transactions(first: 50) {
      id
      kind
      status
      gateway
      amountSet {
        presentmentMoney {
          ...MoneyFields
        }
      }
      parentTransaction {
        id
      }
    }
  }
}
fragment MoneyFields on MoneyV2 {
  amount
  currencyCode
}`);

export type BookManualPaymentData = {
  orderCreateManualPayment: {
    order: { id: string } | null;
    userErrors: {
      field: string[] | null;
      message: string;
      code: OrderCreateManualPaymentOrderCreateManualPaymentErrorCode | null;
    }[];
  } | null;
};
export type BookManualPaymentVariables = { orderId: string; method: string };
export const bookManualPayment = operation<
  BookManualPaymentData,
  BookManualPaymentVariables
>(`mutation BookManualPayment($orderId: ID!, $method: String!) {
  orderCreateManualPayment(id: $orderId, paymentMethodName: $method) {
    order {
      id
    }
    userErrors {
      field
      message
      code
    }
  }
}`);

export type RefundOrderData = {
  refundCreate: { refund: { id: string } | null; userErrors: { field: string[] | null; message: string }[] } | null;
};
export type RefundOrderVariables = { input: RefundInput; key: string };
export const refundOrder = operation<
  RefundOrderData,
  RefundOrderVariables
>(`mutation RefundOrder($input: RefundInput!, $key: String!) {
  refundCreate(input: $input) @idempotent(key: $key) {
    refund {
      id
    }
    userErrors {
      field
      message
    }
  }
}`);

export type ReadOrderPersonData = {
  order: {
    name: string;
    phone: string | null;
    customer: OrdererFields | null;
    shippingAddress: ReachedAt | null;
    billingAddress: ReachedAt | null;
  } | null;
};
export type ReadOrderPersonVariables = { id: string };
export const readOrderPerson = operation<
  ReadOrderPersonData,
  ReadOrderPersonVariables
>(`query ReadOrderPerson($id: ID!) {
  order(id: $id) {
    name
    phone
    customer {
      ...OrdererFields
    }
    shippingAddress {
      ...ReachedAt
    }
    billingAddress {
      ...ReachedAt
    }
  }
}
fragment OrdererFields on Customer {
  id
  firstName
  lastName
  locale
  defaultPhoneNumber {
    phoneNumber
  }
}
fragment ReachedAt on MailingAddress {
  name
  phone
}`);

export type ReadDraftPersonData = {
  draftOrder: {
    name: string;
    phone: string | null;
    customer: OrdererFields | null;
    shippingAddress: ReachedAt | null;
    billingAddress: ReachedAt | null;
  } | null;
};
export type ReadDraftPersonVariables = { id: string };
export const readDraftPerson = operation<
  ReadDraftPersonData,
  ReadDraftPersonVariables
>(`query ReadDraftPerson($id: ID!) {
  draftOrder(id: $id) {
    name
    phone
    customer {
      ...OrdererFields
    }
    shippingAddress {
      ...ReachedAt
    }
    billingAddress {
      ...ReachedAt
    }
  }
}
fragment OrdererFields on Customer {
  id
  firstName
  lastName
  locale
  defaultPhoneNumber {
    phoneNumber
  }
}
fragment ReachedAt on MailingAddress {
  name
  phone
}`);

export type ReadCartUrlData = { abandonedCheckouts: { nodes: { id: string; abandonedCheckoutUrl: string }[] } };
export type ReadCartUrlVariables = { search: string };
export const readCartUrl = operation<ReadCartUrlData, ReadCartUrlVariables>(`query ReadCartUrl($search: String!) {
  abandonedCheckouts(first: 1, query: $search) {
    nodes {
      id
      abandonedCheckoutUrl
    }
  }
}`);

export type ReadOrderData = { order: OrderFields | null };
export type ReadOrderVariables = { id: string };
export const readOrder = operation<ReadOrderData, ReadOrderVariables>(`query ReadOrder($id: ID!) {
  order(id: $id) {
    ...OrderFields
  }
}
fragment OrderFields on Order {
  id
  name
  createdAt
  cancelledAt
  closedAt
  displayFinancialStatus
  displayFulfillmentStatus
  returnStatus
  statusPageUrl
  note
  tags
  customer {
    id
  }
  totalPriceSet {
    presentmentMoney {
      ...MoneyFields
    }
  }
  currentTotalPriceSet {
    presentmentMoney {
      ...MoneyFields
    }
  }
  totalOutstandingSet {
    presentmentMoney {
      ...MoneyFields
    }
  }
  netPaymentSet {
    presentmentMoney {
      ...MoneyFields
    }
  }
  paymentGatewayNames
  paymentCollectionDetails {
    additionalPaymentCollectionUrl
  }
  merchantEditable
  shippingAddress {
    ...AddressFields
  }
  lineItems(first: 20) {
    nodes {
      id
      title
      variantTitle
      sku
      quantity
      currentQuantity
      variant {
        id
      }
    }
  }
  fulfillments(first: 10) {
    ...FulfillmentFields
  }
}
fragment MoneyFields on MoneyV2 {
  amount
  currencyCode
}
fragment AddressFields on MailingAddress {
  id
  firstName
  lastName
  company
  address1
  address2
  city
  provinceCode
  zip
  countryCodeV2
  phone
}
fragment FulfillmentFields on Fulfillment {
  id
  name
  createdAt
  status
  displayStatus
  estimatedDeliveryAt
  inTransitAt
  deliveredAt
  trackingInfo(first: 5) {
    company
    number
    url
  }
  events(first: 3, sortKey: HAPPENED_AT, reverse: true) {
    nodes {
      status
      message
      happenedAt
      city
    }
  }
}`);

export type ListOrderNamesData = {
  customer: { orders: { nodes: { id: string; name: string; createdAt: string }[] } } | null;
};
export type ListOrderNamesVariables = { customerId: string };
export const listOrderNames = operation<
  ListOrderNamesData,
  ListOrderNamesVariables
>(`query ListOrderNames($customerId: ID!) {
  customer(id: $customerId) {
    orders(first: 250, sortKey: PROCESSED_AT, reverse: true) {
      nodes {
        id
        name
        createdAt
      }
    }
  }
}`);

export type ListOrdersData = { customer: { orders: { nodes: OrderFields[] } } | null };
export type ListOrdersVariables = { customerId: string; first: number };
export const listOrders = operation<
  ListOrdersData,
  ListOrdersVariables
>(`query ListOrders($customerId: ID!, $first: Int!) {
  customer(id: $customerId) {
    orders(first: $first, sortKey: PROCESSED_AT, reverse: true) {
      nodes {
        ...OrderFields
      }
    }
  }
}
fragment OrderFields on Order {
  id
  name
  createdAt
  cancelledAt
  closedAt
  displayFinancialStatus
  displayFulfillmentStatus
  returnStatus
  statusPageUrl
  note
  tags
  customer {
    id
  }
  totalPriceSet {
    presentmentMoney {
      ...MoneyFields
    }
  }
  currentTotalPriceSet {
    presentmentMoney {
      ...MoneyFields
    }
  }
  totalOutstandingSet {
    presentmentMoney {
      ...MoneyFields
    }
  }
  netPaymentSet {
    presentmentMoney {
      ...MoneyFields
    }
  }
  paymentGatewayNames
  paymentCollectionDetails {
    additionalPaymentCollectionUrl
  }
  merchantEditable
  shippingAddress {
    ...AddressFields
  }
  lineItems(first: 20) {
    nodes {
      id
      title
      variantTitle
      sku
      quantity
      currentQuantity
      variant {
        id
      }
    }
  }
  fulfillments(first: 10) {
    ...FulfillmentFields
  }
}
fragment MoneyFields on MoneyV2 {
  amount
  currencyCode
}
fragment AddressFields on MailingAddress {
  id
  firstName
  lastName
  company
  address1
  address2
  city
  provinceCode
  zip
  countryCodeV2
  phone
}
fragment FulfillmentFields on Fulfillment {
  id
  name
  createdAt
  status
  displayStatus
  estimatedDeliveryAt
  inTransitAt
  deliveredAt
  trackingInfo(first: 5) {
    company
    number
    url
  }
  events(first: 3, sortKey: HAPPENED_AT, reverse: true) {
    nodes {
      status
      message
      happenedAt
      city
    }
  }
}`);

export type CancelOrderData = {
  orderCancel: {
    job: { id: string; done: boolean } | null;
    orderCancelUserErrors: { field: string[] | null; message: string; code: OrderCancelUserErrorCode | null }[];
  } | null;
};
export type CancelOrderVariables = {
  orderId: string;
  reason: OrderCancelReason;
  restock: boolean;
  refundMethod?: OrderCancelRefundMethodInput | null;
  notifyCustomer: boolean;
  staffNote?: string | null;
};
export const cancelOrder = operation<
  CancelOrderData,
  CancelOrderVariables
>(`mutation CancelOrder($orderId: ID!, $reason: OrderCancelReason!, $restock: Boolean!, $refundMethod: OrderCancelRefundMethodInput, $notifyCustomer: Boolean!, $staffNote: String) {
  orderCancel(
    orderId: $orderId
    reason: $reason
    restock: $restock
    refundMethod: $refundMethod
    notifyCustomer: $notifyCustomer
    staffNote: $staffNote
  ) {
    job {
      id
      done
    }
    orderCancelUserErrors {
      field
      message
      code
    }
  }
}`);

export type ReadCancellationData = {
  job: { done: boolean } | null;
  order: { cancelledAt: string | null; displayFinancialStatus: OrderDisplayFinancialStatus | null } | null;
};
export type ReadCancellationVariables = { jobId: string; orderId: string };
export const readCancellation = operation<
  ReadCancellationData,
  ReadCancellationVariables
>(`query ReadCancellation($jobId: ID!, $orderId: ID!) {
  job(id: $jobId) {
    done
  }
  order(id: $orderId) {
    cancelledAt
    displayFinancialStatus
  }
}`);

export type UpdateOrderData = {
  orderUpdate: { order: { id: string } | null; userErrors: { field: string[] | null; message: string }[] } | null;
};
export type UpdateOrderVariables = { input: OrderInput };
export const updateOrder = operation<UpdateOrderData, UpdateOrderVariables>(`mutation UpdateOrder($input: OrderInput!) {
  orderUpdate(input: $input) {
    order {
      id
    }
    userErrors {
      field
      message
    }
  }
}`);

export type ListOrdersPlacedData = {
  orders: {
    nodes: {
      id: string;
      cancelledAt: string | null;
      test: boolean;
      customer: { id: string } | null;
      lineItems: {
        nodes: {
          title: string;
          variantTitle: string | null;
          currentQuantity: number;
          variant: { id: string } | null;
          product: { tags: string[]; isGiftCard: boolean; booking: { value: string } | null } | null;
        }[];
      };
    }[];
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
};
export type ListOrdersPlacedVariables = { search: string; after?: string | null };
export const listOrdersPlaced = operation<
  ListOrdersPlacedData,
  ListOrdersPlacedVariables
>(`query ListOrdersPlaced($search: String!, $after: String) {
  orders(first: 10, query: $search, after: $after, sortKey: CREATED_AT) {
    nodes {
      id
      cancelledAt
      test
      customer {
        id
      }
      lineItems(first: 20) {
        nodes {
          title
          variantTitle
          currentQuantity
          variant {
            id
          }
          product {
            tags
            isGiftCard
            booking: metafield(namespace: "$app", key: "booking") {
              value
            }
          }
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}`);

export type ReadProductData = {
  product:
    | ({
        variants: { nodes: VariantFields[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } };
      } & ProductFields)
    | null;
};
export type ReadProductVariables = { id: string; after?: string | null };
export const readProduct = operation<
  ReadProductData,
  ReadProductVariables
>(`query ReadProduct($id: ID!, $after: String) {
  product(id: $id) {
    ...ProductFields
    variants(first: 250, after: $after) {
      nodes {
        ...VariantFields
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
fragment ProductFields on Product {
  id
  title
  status
  publishedAt
  productType
  tags
  updatedAt
  booking: metafield(namespace: "$app", key: "booking") {
    value
  }
}
fragment VariantFields on ProductVariant {
  id
  title
  sku
  barcode
  price
  compareAtPrice
  availableForSale
  inventoryQuantity
  inventoryPolicy
  inventoryItem {
    id
    tracked
  }
  selectedOptions {
    name
    value
  }
}`);

export type ReadProductBookingData = { product: { booking: { value: string } | null } | null };
export type ReadProductBookingVariables = { productId: string };
export const readProductBooking = operation<
  ReadProductBookingData,
  ReadProductBookingVariables
>(`query ReadProductBooking($productId: ID!) {
  product(id: $productId) {
    booking: metafield(namespace: "$app", key: "booking") {
      value
    }
  }
}`);

export type ReadInventoryItemData = {
  inventoryItem: { variants: { nodes: ({ product: { id: string } } & VariantFields)[] } | null } | null;
};
export type ReadInventoryItemVariables = { id: string };
export const readInventoryItem = operation<
  ReadInventoryItemData,
  ReadInventoryItemVariables
>(`query ReadInventoryItem($id: ID!) {
  inventoryItem(id: $id) {
    variants(first: 1) {
      nodes {
        ...VariantFields
        product {
          id
        }
      }
    }
  }
}
fragment VariantFields on ProductVariant {
  id
  title
  sku
  barcode
  price
  compareAtPrice
  availableForSale
  inventoryQuantity
  inventoryPolicy
  inventoryItem {
    id
    tracked
  }
  selectedOptions {
    name
    value
  }
}`);

export type EveryProductData = {
  products: {
    edges: {
      node: {
        id: string;
        title: string;
        status: ProductStatus;
        publishedAt: string | null;
        productType: string;
        tags: string[];
        updatedAt: string;
        booking: { value: string } | null;
        variants: {
          edges: {
            node: {
              id: string;
              title: string;
              sku: string | null;
              barcode: string | null;
              price: string;
              compareAtPrice: string | null;
              availableForSale: boolean;
              inventoryQuantity: number | null;
              inventoryPolicy: ProductVariantInventoryPolicy;
              inventoryItem: { id: string; tracked: boolean };
              selectedOptions: { name: string; value: string }[];
            };
          }[];
        };
      };
    }[];
  };
};
export type EveryProductVariables = Record<string, never>;
export const everyProduct = operation<EveryProductData, EveryProductVariables>(`query EveryProduct {
  products {
    edges {
      node {
        id
        title
        status
        publishedAt
        productType
        tags
        updatedAt
        booking: metafield(namespace: "$app", key: "booking") {
          value
        }
        variants {
          edges {
            node {
              id
              title
              sku
              barcode
              price
              compareAtPrice
              availableForSale
              inventoryQuantity
              inventoryPolicy
              inventoryItem {
                id
                tracked
              }
              selectedOptions {
                name
                value
              }
            }
          }
        }
      }
    }
  }
}`);

export type StartBulkQueryData = {
  bulkOperationRunQuery: {
    bulkOperation: { id: string; status: BulkOperationStatus } | null;
    userErrors: { field: string[] | null; message: string; code: BulkOperationUserErrorCode | null }[];
  } | null;
};
export type StartBulkQueryVariables = { query: string };
export const startBulkQuery = operation<
  StartBulkQueryData,
  StartBulkQueryVariables
>(`mutation StartBulkQuery($query: String!) {
  bulkOperationRunQuery(query: $query, groupObjects: true) {
    bulkOperation {
      id
      status
    }
    userErrors {
      field
      message
      code
    }
  }
}`);

export type ReadBulkOperationData = {
  bulkOperation: {
    id: string;
    query: string;
    status: BulkOperationStatus;
    errorCode: BulkOperationErrorCode | null;
    objectCount: string;
    url: string | null;
    createdAt: string;
    completedAt: string | null;
  } | null;
};
export type ReadBulkOperationVariables = { id: string };
export const readBulkOperation = operation<
  ReadBulkOperationData,
  ReadBulkOperationVariables
>(`query ReadBulkOperation($id: ID!) {
  bulkOperation(id: $id) {
    id
    query
    status
    errorCode
    objectCount
    url
    createdAt
    completedAt
  }
}`);

export type ReadReturnableData = {
  returnableFulfillments: {
    nodes: {
      fulfillment: { displayStatus: FulfillmentDisplayStatus | null };
      returnableFulfillmentLineItems: {
        nodes: {
          quantity: number;
          fulfillmentLineItem: {
            id: string;
            lineItem: { title: string; variantTitle: string | null; variant: { id: string } | null };
          };
        }[];
      };
    }[];
  };
  returnReasonDefinitions: { nodes: { id: string; handle: string; name: string; deleted: boolean }[] };
};
export type ReadReturnableVariables = { orderId: string };
export const readReturnable = operation<
  ReadReturnableData,
  ReadReturnableVariables
>(`query ReadReturnable($orderId: ID!) {
  returnableFulfillments(orderId: $orderId, first: 10) {
    nodes {
      fulfillment {
        displayStatus
      }
      returnableFulfillmentLineItems(first: 20) {
        nodes {
          quantity
          fulfillmentLineItem {
            id
            lineItem {
              title
              variantTitle
              variant {
                id
              }
            }
          }
        }
      }
    }
  }
  returnReasonDefinitions(first: 50) {
    nodes {
      id
      handle
      name
      deleted
    }
  }
}`);

export type ReadReturnsData = {
  order: { totalRefundedSet: { presentmentMoney: MoneyFields }; returns: { nodes: ReturnFields[] } } | null;
};
export type ReadReturnsVariables = { orderId: string };
export const readReturns = operation<ReadReturnsData, ReadReturnsVariables>(`query ReadReturns($orderId: ID!) {
  order(id: $orderId) {
    totalRefundedSet {
      presentmentMoney {
        ...MoneyFields
      }
    }
    returns(first: 20, reverse: true) {
      nodes {
        ...ReturnFields
      }
    }
  }
}
fragment MoneyFields on MoneyV2 {
  amount
  currencyCode
}
fragment ReturnFields on Return {
  id
  name
  status
  createdAt
  decline {
    note
  }
}`);

export type RequestReturnData = {
  returnRequest: {
    return: ReturnFields | null;
    userErrors: { field: string[] | null; message: string; code: ReturnErrorCode | null }[];
  } | null;
};
export type RequestReturnVariables = { input: ReturnRequestInput };
export const requestReturn = operation<
  RequestReturnData,
  RequestReturnVariables
>(`mutation RequestReturn($input: ReturnRequestInput!) {
  returnRequest(input: $input) {
    return {
      ...ReturnFields
    }
    userErrors {
      field
      message
      code
    }
  }
}
fragment ReturnFields on Return {
  id
  name
  status
  createdAt
  decline {
    note
  }
}`);

export type ListSegmentsData = { segments: { nodes: { id: string; name: string }[] } };
export type ListSegmentsVariables = { first: number };
export const listSegments = operation<ListSegmentsData, ListSegmentsVariables>(`query ListSegments($first: Int!) {
  segments(first: $first, sortKey: LAST_EDIT_DATE, reverse: true) {
    nodes {
      id
      name
    }
  }
}`);

export type ReadSegmentMembershipData = {
  customerSegmentMembership: { memberships: { segmentId: string; isMember: boolean }[] };
};
export type ReadSegmentMembershipVariables = { customerId: string; segmentIds: readonly string[] };
export const readSegmentMembership = operation<
  ReadSegmentMembershipData,
  ReadSegmentMembershipVariables
>(`query ReadSegmentMembership($customerId: ID!, $segmentIds: [ID!]!) {
  customerSegmentMembership(customerId: $customerId, segmentIds: $segmentIds) {
    memberships {
      segmentId
      isMember
    }
  }
}`);

export type ReadShopData = {
  shop: {
    id: string;
    name: string;
    email: string;
    currencyCode: string;
    ianaTimezone: string;
    shopAddress: { countryCodeV2: string | null; phone: string | null };
    primaryDomain: { url: string };
  };
};
export type ReadShopVariables = Record<string, never>;
export const readShop = operation<ReadShopData, ReadShopVariables>(`query ReadShop {
  shop {
    id
    name
    email
    currencyCode
    ianaTimezone
    shopAddress {
      countryCodeV2
      phone
    }
    primaryDomain {
      url
    }
  }
}`);

export type ReadShopLocaleData = { shop: { primaryDomain: { localization: { defaultLocale: string } | null } } };
export type ReadShopLocaleVariables = Record<string, never>;
export const readShopLocale = operation<ReadShopLocaleData, ReadShopLocaleVariables>(`query ReadShopLocale {
  shop {
    primaryDomain {
      localization {
        defaultLocale
      }
    }
  }
}`);

export type ReadStockData = {
  productVariant: {
    availableForSale: boolean;
    inventoryQuantity: number | null;
    inventoryPolicy: ProductVariantInventoryPolicy;
    inventoryItem: { tracked: boolean };
  } | null;
};
export type ReadStockVariables = { id: string };
export const readStock = operation<ReadStockData, ReadStockVariables>(`query ReadStock($id: ID!) {
  productVariant(id: $id) {
    availableForSale
    inventoryQuantity
    inventoryPolicy
    inventoryItem {
      tracked
    }
  }
}`);

export type ReadStoreCreditData = {
  storeCreditConfiguration: { storeCreditEnabled: boolean };
  customer: { storeCreditAccounts: { nodes: { id: string; balance: MoneyFields }[] } } | null;
};
export type ReadStoreCreditVariables = { customerId: string };
export const readStoreCredit = operation<
  ReadStoreCreditData,
  ReadStoreCreditVariables
>(`query ReadStoreCredit($customerId: ID!) {
  storeCreditConfiguration {
    storeCreditEnabled
  }
  customer(id: $customerId) {
    storeCreditAccounts(first: 5) {
      nodes {
        id
        balance {
          ...MoneyFields
        }
      }
    }
  }
}
fragment MoneyFields on MoneyV2 {
  amount
  currencyCode
}`);

export type ListStoreCreditTransactionsData = {
  storeCreditAccount: { transactions: { nodes: StoreCreditTransactionFields[] } } | null;
};
export type ListStoreCreditTransactionsVariables = { accountId: string };
export const listStoreCreditTransactions = operation<
  ListStoreCreditTransactionsData,
  ListStoreCreditTransactionsVariables
>(`query ListStoreCreditTransactions($accountId: ID!) {
  storeCreditAccount(id: $accountId) {
    transactions(first: 50, sortKey: CREATED_AT, reverse: true) {
      nodes {
        ...StoreCreditTransactionFields
      }
    }
  }
}
fragment StoreCreditTransactionFields on StoreCreditAccountTransaction {
  __typename
  ... on StoreCreditAccountCreditTransaction {
    id
  }
  ... on StoreCreditAccountDebitTransaction {
    id
  }
  event
  createdAt
  amount {
    ...MoneyFields
  }
  balanceAfterTransaction {
    ...MoneyFields
  }
  account {
    id
  }
}
fragment MoneyFields on MoneyV2 {
  amount
  currencyCode
}`);

export type DebitStoreCreditData = {
  storeCreditAccountDebit: {
    storeCreditAccountTransaction: StoreCreditTransactionFields | null;
    userErrors: { field: string[] | null; message: string; code: StoreCreditAccountDebitUserErrorCode | null }[];
  } | null;
};
export type DebitStoreCreditVariables = { id: string; input: StoreCreditAccountDebitInput };
export const debitStoreCredit = operation<
  DebitStoreCreditData,
  DebitStoreCreditVariables
>(`mutation DebitStoreCredit($id: ID!, $input: StoreCreditAccountDebitInput!) {
  storeCreditAccountDebit(id: $id, debitInput: $input) {
    storeCreditAccountTransaction {
      ...StoreCreditTransactionFields
    }
    userErrors {
      field
      message
      code
    }
  }
}
fragment StoreCreditTransactionFields on StoreCreditAccountTransaction {
  __typename
  ... on StoreCreditAccountCreditTransaction {
    id
  }
  ... on StoreCreditAccountDebitTransaction {
    id
  }
  event
  createdAt
  amount {
    ...MoneyFields
  }
  balanceAfterTransaction {
    ...MoneyFields
  }
  account {
    id
  }
}
fragment MoneyFields on MoneyV2 {
  amount
  currencyCode
}`);

export type CreditStoreCreditData = {
  storeCreditAccountCredit: {
    storeCreditAccountTransaction: StoreCreditTransactionFields | null;
    userErrors: { field: string[] | null; message: string; code: StoreCreditAccountCreditUserErrorCode | null }[];
  } | null;
};
export type CreditStoreCreditVariables = { id: string; input: StoreCreditAccountCreditInput };
export const creditStoreCredit = operation<
  CreditStoreCreditData,
  CreditStoreCreditVariables
>(`mutation CreditStoreCredit($id: ID!, $input: StoreCreditAccountCreditInput!) {
  storeCreditAccountCredit(id: $id, creditInput: $input) {
    storeCreditAccountTransaction {
      ...StoreCreditTransactionFields
    }
    userErrors {
      field
      message
      code
    }
  }
}
fragment StoreCreditTransactionFields on StoreCreditAccountTransaction {
  __typename
  ... on StoreCreditAccountCreditTransaction {
    id
  }
  ... on StoreCreditAccountDebitTransaction {
    id
  }
  event
  createdAt
  amount {
    ...MoneyFields
  }
  balanceAfterTransaction {
    ...MoneyFields
  }
  account {
    id
  }
}
fragment MoneyFields on MoneyV2 {
  amount
  currencyCode
}`);

export type ListCreditHoldersData = {
  customerSegmentMembers: {
    edges: { node: { id: string } }[];
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
};
export type ListCreditHoldersVariables = { search: string; after?: string | null };
export const listCreditHolders = operation<
  ListCreditHoldersData,
  ListCreditHoldersVariables
>(`query ListCreditHolders($search: String!, $after: String) {
  customerSegmentMembers(query: $search, first: 250, after: $after) {
    edges {
      node {
        id
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}`);

export type ReadCreditsData = {
  customer: {
    locale: string;
    storeCreditAccounts: {
      nodes: {
        balance: MoneyFields;
        transactions: {
          nodes: (
            | ({ __typename: "StoreCreditAccountCreditTransaction" } & {
                id: string;
                createdAt: string;
                event: StoreCreditSystemEvent;
                expiresAt: string | null;
                amount: MoneyFields;
                remainingAmount: MoneyFields;
              })
            | { __typename: "StoreCreditAccountDebitRevertTransaction" }
            | { __typename: "StoreCreditAccountDebitTransaction" }
            | { __typename: "StoreCreditAccountExpirationTransaction" }
          )[];
        };
      }[];
    };
  } | null;
};
export type ReadCreditsVariables = { customerId: string };
export const readCredits = operation<ReadCreditsData, ReadCreditsVariables>(`query ReadCredits($customerId: ID!) {
  customer(id: $customerId) {
    locale
    storeCreditAccounts(first: 3) {
      nodes {
        balance {
          ...MoneyFields
        }
        transactions(first: 20, sortKey: CREATED_AT, reverse: true) {
          nodes {
            __typename
            ... on StoreCreditAccountCreditTransaction {
              id
              createdAt
              event
              expiresAt
              amount {
                ...MoneyFields
              }
              remainingAmount {
                ...MoneyFields
              }
            }
          }
        }
      }
    }
  }
}
fragment MoneyFields on MoneyV2 {
  amount
  currencyCode
}`);

export type CustomerSmsMarketingState = "NOT_SUBSCRIBED" | "PENDING" | "REDACTED" | "SUBSCRIBED" | "UNSUBSCRIBED";

export type CustomerMarketingOptInLevel = "CONFIRMED_OPT_IN" | "SINGLE_OPT_IN" | "UNKNOWN";

export type DiscountStatus = "ACTIVE" | "EXPIRED" | "SCHEDULED";

export type DraftOrderStatus = "COMPLETED" | "INVOICE_SENT" | "OPEN";

export type OrderDisplayFinancialStatus =
  "AUTHORIZED" | "EXPIRED" | "PAID" | "PARTIALLY_PAID" | "PARTIALLY_REFUNDED" | "PENDING" | "REFUNDED" | "VOIDED";

export type FulfillmentStatus = "CANCELLED" | "ERROR" | "FAILURE" | "OPEN" | "PENDING" | "SUCCESS";

export type FulfillmentDisplayStatus =
  | "ATTEMPTED_DELIVERY"
  | "CANCELED"
  | "CARRIER_PICKED_UP"
  | "CONFIRMED"
  | "DELAYED"
  | "DELIVERED"
  | "FAILURE"
  | "FULFILLED"
  | "IN_TRANSIT"
  | "LABEL_PRINTED"
  | "LABEL_PURCHASED"
  | "LABEL_VOIDED"
  | "MARKED_AS_FULFILLED"
  | "NOT_DELIVERED"
  | "OUT_FOR_DELIVERY"
  | "PICKED_UP"
  | "READY_FOR_PICKUP"
  | "SUBMITTED";

export type FulfillmentEventStatus =
  | "ATTEMPTED_DELIVERY"
  | "CARRIER_PICKED_UP"
  | "CONFIRMED"
  | "DELAYED"
  | "DELIVERED"
  | "FAILURE"
  | "IN_TRANSIT"
  | "LABEL_PRINTED"
  | "LABEL_PURCHASED"
  | "OUT_FOR_DELIVERY"
  | "READY_FOR_PICKUP";

export type OrderDisplayFulfillmentStatus =
  | "FULFILLED"
  | "IN_PROGRESS"
  | "ON_HOLD"
  | "OPEN"
  | "PARTIALLY_FULFILLED"
  | "PENDING_FULFILLMENT"
  | "REQUEST_DECLINED"
  | "RESTOCKED"
  | "SCHEDULED"
  | "UNFULFILLED";

export type OrderReturnStatus =
  "INSPECTION_COMPLETE" | "IN_PROGRESS" | "NO_RETURN" | "RETURNED" | "RETURN_FAILED" | "RETURN_REQUESTED";

export type ProductStatus = "ACTIVE" | "ARCHIVED" | "DRAFT" | "UNLISTED";

export type ProductVariantInventoryPolicy = "CONTINUE" | "DENY";

export type ReturnStatus = "CANCELED" | "CLOSED" | "DECLINED" | "OPEN" | "REQUESTED";

export type StoreCreditSystemEvent =
  | "ADJUSTMENT"
  | "ORDER_CANCELLATION"
  | "ORDER_PAYMENT"
  | "ORDER_REFUND"
  | "PAYMENT_FAILURE"
  | "PAYMENT_RETURNED"
  | "TAX_FINALIZATION";

export type MetafieldsSetUserErrorCode =
  | "APP_NOT_AUTHORIZED"
  | "BLANK"
  | "CAPABILITY_VIOLATION"
  | "INCLUSION"
  | "INTERNAL_ERROR"
  | "INVALID"
  | "INVALID_COMPARE_DIGEST"
  | "INVALID_TYPE"
  | "INVALID_VALUE"
  | "LESS_THAN_OR_EQUAL_TO"
  | "PRESENT"
  | "STALE_OBJECT"
  | "TAKEN"
  | "TOO_LONG"
  | "TOO_SHORT";

export type MetafieldsSetInput = {
  compareDigest?: string | null;
  key: string;
  namespace?: string | null;
  ownerId: string;
  type?: string | null;
  value: string;
};

export type AttributeInput = { key: string; value: string };

export type FulfillmentOrderStatus =
  "CANCELLED" | "CLOSED" | "INCOMPLETE" | "IN_PROGRESS" | "ON_HOLD" | "OPEN" | "SCHEDULED";

export type FulfillmentOrderHoldUserErrorCode =
  | "DUPLICATED_FULFILLMENT_ORDER_LINE_ITEMS"
  | "DUPLICATE_FULFILLMENT_HOLD_HANDLE"
  | "FULFILLMENT_ORDER_HOLD_LIMIT_REACHED"
  | "FULFILLMENT_ORDER_NOT_FOUND"
  | "FULFILLMENT_ORDER_NOT_SPLITTABLE"
  | "GREATER_THAN_ZERO"
  | "INVALID_LINE_ITEM_QUANTITY"
  | "TAKEN";

export type FulfillmentOrderHoldInput = {
  externalId?: string | null;
  fulfillmentOrderLineItems?: readonly FulfillmentOrderLineItemInput[] | null;
  handle?: string | null;
  notifyMerchant?: boolean | null;
  reason: FulfillmentHoldReason;
  reasonNotes?: string | null;
};

export type FulfillmentOrderReleaseHoldUserErrorCode = "FULFILLMENT_ORDER_NOT_FOUND" | "INVALID_ACCESS";

export type CustomerInput = {
  email?: string | null;
  emailMarketingConsent?: CustomerEmailMarketingConsentInput | null;
  firstName?: string | null;
  id?: string | null;
  lastName?: string | null;
  locale?: string | null;
  metafields?: readonly MetafieldInput[] | null;
  multipassIdentifier?: string | null;
  note?: string | null;
  phone?: string | null;
  smsMarketingConsent?: CustomerSmsMarketingConsentInput | null;
  tags?: readonly string[] | null;
  taxExempt?: boolean | null;
  taxExemptions?: readonly TaxExemption[] | null;
  whatsAppMarketingConsent?: CustomerMarketingConsentInput | null;
};

export type CustomerSmsMarketingConsentErrorCode = "INCLUSION" | "INTERNAL_ERROR" | "INVALID" | "MISSING_ARGUMENT";

export type CustomerSmsMarketingConsentUpdateInput = {
  customerId: string;
  smsMarketingConsent: CustomerSmsMarketingConsentInput;
};

export type MailingAddressInput = {
  address1?: string | null;
  address2?: string | null;
  city?: string | null;
  company?: string | null;
  countryCode?: string | null;
  firstName?: string | null;
  lastName?: string | null;
  phone?: string | null;
  provinceCode?: string | null;
  zip?: string | null;
};

export type DiscountErrorCode =
  | "ACTIVE_PERIOD_OVERLAP"
  | "APPLIES_ON_NOTHING"
  | "BLANK"
  | "CONFLICT"
  | "DISCOUNT_NOT_COMPATIBLE_WITH_CONDITION_TYPES"
  | "DUPLICATE"
  | "END_DATE_BEFORE_START_DATE"
  | "EQUAL_TO"
  | "EXCEEDED_MAX"
  | "GREATER_THAN"
  | "GREATER_THAN_OR_EQUAL_TO"
  | "IMPLICIT_DUPLICATE"
  | "INCLUSION"
  | "INTERNAL_ERROR"
  | "INVALID"
  | "INVALID_COMBINES_WITH_FOR_DISCOUNT_CLASS"
  | "INVALID_DISCOUNT_CLASS_FOR_PRICE_RULE"
  | "INVALID_PRODUCT_DISCOUNTS_FALSE_WITH_EXISTING_TAGS_ON_SAME_CART_LINE"
  | "INVALID_PRODUCT_DISCOUNTS_WITH_TAGS_ON_SAME_CART_LINE_FOR_DISCOUNT_CLASS"
  | "INVALID_PRODUCT_DISCOUNTS_WITH_TAGS_ON_SAME_CART_LINE_WITHOUT_PRODUCT_DISCOUNTS"
  | "INVALID_TAG_LENGTH"
  | "LESS_THAN"
  | "LESS_THAN_OR_EQUAL_TO"
  | "MAX_APP_DISCOUNTS"
  | "MINIMUM_SUBTOTAL_AND_QUANTITY_RANGE_BOTH_PRESENT"
  | "MISSING_ARGUMENT"
  | "MISSING_FUNCTION_IDENTIFIER"
  | "MULTIPLE_FUNCTION_IDENTIFIERS"
  | "MULTIPLE_RECURRING_CYCLE_LIMIT_FOR_NON_SUBSCRIPTION_ITEMS"
  | "PRESENT"
  | "PRODUCT_DISCOUNTS_WITH_TAGS_ON_SAME_CART_LINE_NOT_ENTITLED"
  | "RECURRING_CYCLE_LIMIT_NOT_A_VALID_INTEGER"
  | "TAKEN"
  | "TOO_LONG"
  | "TOO_MANY_ARGUMENTS"
  | "TOO_MANY_PRODUCT_DISCOUNTS_WITH_TAGS_ON_SAME_CART_LINE"
  | "TOO_MANY_TAGS"
  | "TOO_SHORT"
  | "VALUE_OUTSIDE_RANGE";

export type DiscountCodeBasicInput = {
  appliesOncePerCustomer?: boolean | null;
  code?: string | null;
  combinesWith?: DiscountCombinesWithInput | null;
  context?: DiscountContextInput | null;
  customerGets?: DiscountCustomerGetsInput | null;
  endsAt?: string | null;
  minimumRequirement?: DiscountMinimumRequirementInput | null;
  recurringCycleLimit?: number | null;
  startsAt?: string | null;
  tags?: readonly string[] | null;
  title?: string | null;
  usageLimit?: number | null;
};

export type DraftOrderInput = {
  acceptAutomaticDiscounts?: boolean | null;
  allowDiscountCodesInCheckout?: boolean | null;
  appliedDiscount?: DraftOrderAppliedDiscountInput | null;
  billingAddress?: MailingAddressInput | null;
  customAttributes?: readonly AttributeInput[] | null;
  deposit?: DepositInput | null;
  discountCodes?: readonly string[] | null;
  email?: string | null;
  lineItems?: readonly DraftOrderLineItemInput[] | null;
  localizedFields?: readonly LocalizedFieldInput[] | null;
  metafields?: readonly MetafieldInput[] | null;
  note?: string | null;
  paymentTerms?: PaymentTermsInput | null;
  phone?: string | null;
  poNumber?: string | null;
  presentmentCurrencyCode?: string | null;
  purchasingEntity?: PurchasingEntityInput | null;
  reserveInventoryUntil?: string | null;
  sessionToken?: string | null;
  shippingAddress?: MailingAddressInput | null;
  shippingLine?: ShippingLineInput | null;
  sourceName?: string | null;
  tags?: readonly string[] | null;
  taxExempt?: boolean | null;
  transformerFingerprint?: string | null;
  useCustomerDefaultAddress?: boolean | null;
  visibleToCustomer?: boolean | null;
};

export type PaymentTermsType = "FIXED" | "FULFILLMENT" | "NET" | "RECEIPT" | "UNKNOWN";

export type GiftCardErrorCode =
  | "CUSTOMER_NOT_FOUND"
  | "GIFT_CARD_LIMIT_EXCEEDED"
  | "GREATER_THAN"
  | "INTERNAL_ERROR"
  | "INVALID"
  | "MISSING_ARGUMENT"
  | "RECIPIENT_NOT_FOUND"
  | "TAKEN"
  | "TOO_LONG"
  | "TOO_SHORT";

export type GiftCardCreateInput = {
  code?: string | null;
  crossCurrencyRedemptionStrategy?: GiftCardCrossCurrencyRedemptionStrategy | null;
  customerId?: string | null;
  expiresOn?: string | null;
  initialAmount?: MoneyInput | null;
  note?: string | null;
  recipientAttributes?: GiftCardRecipientInput | null;
  templateSuffix?: string | null;
};

export type OrderCreateUserErrorCode =
  | "FULFILLMENT_SERVICE_INVALID"
  | "INVALID"
  | "INVENTORY_CLAIM_FAILED"
  | "PROCESSED_AT_INVALID"
  | "REDUNDANT_CUSTOMER_FIELDS"
  | "SHOP_DORMANT"
  | "TAX_LINE_RATE_MISSING";

export type OrderCreateOrderInput = {
  billingAddress?: MailingAddressInput | null;
  buyerAcceptsMarketing?: boolean | null;
  closedAt?: string | null;
  companyLocationId?: string | null;
  currency?: string | null;
  customAttributes?: readonly OrderCreateCustomAttributeInput[] | null;
  customer?: OrderCreateCustomerInput | null;
  discountCode?: OrderCreateDiscountCodeInput | null;
  email?: string | null;
  financialStatus?: OrderCreateFinancialStatus | null;
  fulfillment?: OrderCreateFulfillmentInput | null;
  fulfillmentStatus?: OrderCreateFulfillmentStatus | null;
  lineItems?: readonly OrderCreateLineItemInput[] | null;
  metafields?: readonly MetafieldInput[] | null;
  name?: string | null;
  note?: string | null;
  phone?: string | null;
  poNumber?: string | null;
  presentmentCurrency?: string | null;
  processedAt?: string | null;
  referringSite?: string | null;
  shippingAddress?: MailingAddressInput | null;
  shippingLines?: readonly OrderCreateShippingLineInput[] | null;
  sourceIdentifier?: string | null;
  sourceName?: string | null;
  sourceUrl?: string | null;
  tags?: readonly string[] | null;
  taxLines?: readonly OrderCreateTaxLineInput[] | null;
  taxesIncluded?: boolean | null;
  test?: boolean | null;
  transactions?: readonly OrderCreateOrderTransactionInput[] | null;
  userId?: string | null;
};

export type OrderCreateOptionsInput = {
  inventoryBehaviour?: OrderCreateInputsInventoryBehavior | null;
  sendFulfillmentReceipt?: boolean | null;
  sendReceipt?: boolean | null;
};

export type FulfillmentHoldReason =
  | "AWAITING_PAYMENT"
  | "AWAITING_RETURN_ITEMS"
  | "HIGH_RISK_OF_FRAUD"
  | "INCORRECT_ADDRESS"
  | "INVENTORY_OUT_OF_STOCK"
  | "ONLINE_STORE_POST_PURCHASE_CROSS_SELL"
  | "OTHER"
  | "UNKNOWN_DELIVERY_DATE";

export type OrderTransactionKind =
  "AUTHORIZATION" | "CAPTURE" | "CHANGE" | "EMV_AUTHORIZATION" | "REFUND" | "SALE" | "SUGGESTED_REFUND" | "VOID";

export type OrderTransactionStatus = "AWAITING_RESPONSE" | "ERROR" | "FAILURE" | "PENDING" | "SUCCESS" | "UNKNOWN";

export type OrderCreateManualPaymentOrderCreateManualPaymentErrorCode =
  | "AMOUNT_EXCEEDS_BALANCE"
  | "AMOUNT_NOT_POSITIVE"
  | "CURRENCY_MISMATCH"
  | "GATEWAY_NOT_FOUND"
  | "ORDER_IS_TEMPORARILY_UNAVAILABLE"
  | "ORDER_NOT_FOUND"
  | "PROCESSED_AT_INVALID";

export type RefundInput = {
  allowOverRefunding?: boolean | null;
  currency?: string | null;
  discrepancyReason?: OrderAdjustmentInputDiscrepancyReason | null;
  note?: string | null;
  notify?: boolean | null;
  orderId: string;
  processedAt?: string | null;
  refundDuties?: readonly RefundDutyInput[] | null;
  refundLineItems?: readonly RefundLineItemInput[] | null;
  refundMethods?: readonly RefundMethodInput[] | null;
  shipping?: ShippingRefundInput | null;
  transactions?: readonly OrderTransactionInput[] | null;
};

export type OrderCancelUserErrorCode =
  | "INTERNAL_ERROR"
  | "INVALID"
  | "NOT_FOUND"
  | "NO_REFUND_PERMISSION"
  | "NO_REFUND_TO_STORE_CREDIT_PERMISSION"
  | "STORE_CREDIT_REFUND_B2B_NOT_SUPPORTED"
  | "STORE_CREDIT_REFUND_EXPIRATION_IN_PAST"
  | "STORE_CREDIT_REFUND_MISSING_CUSTOMER";

export type OrderCancelReason = "CUSTOMER" | "DECLINED" | "FRAUD" | "INVENTORY" | "OTHER" | "STAFF";

export type OrderCancelRefundMethodInput =
  | { originalPaymentMethodsRefund: boolean; storeCreditRefund?: never }
  | { originalPaymentMethodsRefund?: never; storeCreditRefund: OrderCancelStoreCreditRefundInput };

export type OrderInput = {
  customAttributes?: readonly AttributeInput[] | null;
  email?: string | null;
  id: string;
  localizedFields?: readonly LocalizedFieldInput[] | null;
  metafields?: readonly MetafieldInput[] | null;
  note?: string | null;
  phone?: string | null;
  poNumber?: string | null;
  shippingAddress?: MailingAddressInput | null;
  tags?: readonly string[] | null;
};

export type BulkOperationStatus = "CANCELED" | "CANCELING" | "COMPLETED" | "CREATED" | "EXPIRED" | "FAILED" | "RUNNING";

export type BulkOperationUserErrorCode = "INVALID" | "LIMIT_REACHED" | "OPERATION_IN_PROGRESS";

export type BulkOperationErrorCode = "ACCESS_DENIED" | "INTERNAL_SERVER_ERROR" | "TIMEOUT";

export type ReturnErrorCode =
  | "ALREADY_EXISTS"
  | "BLANK"
  | "CREATION_FAILED"
  | "EQUAL_TO"
  | "FEATURE_NOT_ENABLED"
  | "GREATER_THAN"
  | "GREATER_THAN_OR_EQUAL_TO"
  | "INCLUSION"
  | "INCOMPATIBLE_WITH_STANDARD_POLICY"
  | "INTERNAL_ERROR"
  | "INVALID"
  | "INVALID_STATE"
  | "LESS_THAN"
  | "LESS_THAN_OR_EQUAL_TO"
  | "MISSING_PERMISSION"
  | "NOTIFICATION_FAILED"
  | "NOT_A_NUMBER"
  | "NOT_EDITABLE"
  | "NOT_FOUND"
  | "PRESENT"
  | "TAKEN"
  | "TOO_BIG"
  | "TOO_LONG"
  | "TOO_MANY_ARGUMENTS"
  | "TOO_SHORT"
  | "WRONG_LENGTH";

export type ReturnRequestInput = {
  orderId: string;
  returnLineItems: readonly ReturnRequestLineItemInput[];
  returnShippingFee?: ReturnShippingFeeInput | null;
};

export type StoreCreditAccountDebitUserErrorCode =
  "ACCOUNT_NOT_FOUND" | "INSUFFICIENT_FUNDS" | "MISMATCHING_CURRENCY" | "NEGATIVE_OR_ZERO_AMOUNT";

export type StoreCreditAccountDebitInput = { debitAmount: MoneyInput };

export type StoreCreditAccountCreditUserErrorCode =
  | "ACCOUNT_NOT_FOUND"
  | "CREDIT_LIMIT_EXCEEDED"
  | "EXPIRES_AT_IN_PAST"
  | "MISMATCHING_CURRENCY"
  | "NEGATIVE_OR_ZERO_AMOUNT"
  | "OWNER_NOT_FOUND"
  | "UNSUPPORTED_CURRENCY";

export type StoreCreditAccountCreditInput = {
  creditAmount: MoneyInput;
  expiresAt?: string | null;
  notify?: boolean | null;
};

export type FulfillmentOrderLineItemInput = { id: string; quantity: number };

export type CustomerEmailMarketingConsentInput = {
  consentUpdatedAt?: string | null;
  marketingOptInLevel?: CustomerMarketingOptInLevel | null;
  marketingState: CustomerEmailMarketingState;
  sourceLocationId?: string | null;
};

export type MetafieldInput = {
  id?: string | null;
  key?: string | null;
  namespace?: string | null;
  type?: string | null;
  value?: string | null;
};

export type CustomerSmsMarketingConsentInput = {
  consentUpdatedAt?: string | null;
  marketingOptInLevel?: CustomerMarketingOptInLevel | null;
  marketingState: CustomerSmsMarketingState;
  sourceLocationId?: string | null;
};

export type TaxExemption =
  | "CA_BC_COMMERCIAL_FISHERY_EXEMPTION"
  | "CA_BC_CONTRACTOR_EXEMPTION"
  | "CA_BC_PRODUCTION_AND_MACHINERY_EXEMPTION"
  | "CA_BC_RESELLER_EXEMPTION"
  | "CA_BC_SUB_CONTRACTOR_EXEMPTION"
  | "CA_DIPLOMAT_EXEMPTION"
  | "CA_MB_COMMERCIAL_FISHERY_EXEMPTION"
  | "CA_MB_FARMER_EXEMPTION"
  | "CA_MB_RESELLER_EXEMPTION"
  | "CA_NL_VPT_RESELLER_EXEMPTION"
  | "CA_NS_COMMERCIAL_FISHERY_EXEMPTION"
  | "CA_NS_FARMER_EXEMPTION"
  | "CA_ON_PURCHASE_EXEMPTION"
  | "CA_PE_COMMERCIAL_FISHERY_EXEMPTION"
  | "CA_SK_COMMERCIAL_FISHERY_EXEMPTION"
  | "CA_SK_CONTRACTOR_EXEMPTION"
  | "CA_SK_FARMER_EXEMPTION"
  | "CA_SK_PRODUCTION_AND_MACHINERY_EXEMPTION"
  | "CA_SK_RESELLER_EXEMPTION"
  | "CA_SK_SUB_CONTRACTOR_EXEMPTION"
  | "CA_SK_VPT_RESELLER_EXEMPTION"
  | "CA_STATUS_CARD_EXEMPTION"
  | "EU_REVERSE_CHARGE_EXEMPTION_RULE"
  | "US_AK_RESELLER_EXEMPTION"
  | "US_AL_RESELLER_EXEMPTION"
  | "US_AR_RESELLER_EXEMPTION"
  | "US_AZ_RESELLER_EXEMPTION"
  | "US_CA_RESELLER_EXEMPTION"
  | "US_CO_RESELLER_EXEMPTION"
  | "US_CT_RESELLER_EXEMPTION"
  | "US_DC_RESELLER_EXEMPTION"
  | "US_DE_RESELLER_EXEMPTION"
  | "US_FL_RESELLER_EXEMPTION"
  | "US_GA_RESELLER_EXEMPTION"
  | "US_HI_RESELLER_EXEMPTION"
  | "US_IA_RESELLER_EXEMPTION"
  | "US_ID_RESELLER_EXEMPTION"
  | "US_IL_RESELLER_EXEMPTION"
  | "US_IN_RESELLER_EXEMPTION"
  | "US_KS_RESELLER_EXEMPTION"
  | "US_KY_RESELLER_EXEMPTION"
  | "US_LA_RESELLER_EXEMPTION"
  | "US_MA_RESELLER_EXEMPTION"
  | "US_MD_RESELLER_EXEMPTION"
  | "US_ME_RESELLER_EXEMPTION"
  | "US_MI_RESELLER_EXEMPTION"
  | "US_MN_RESELLER_EXEMPTION"
  | "US_MO_RESELLER_EXEMPTION"
  | "US_MS_RESELLER_EXEMPTION"
  | "US_MT_RESELLER_EXEMPTION"
  | "US_NC_RESELLER_EXEMPTION"
  | "US_ND_RESELLER_EXEMPTION"
  | "US_NE_RESELLER_EXEMPTION"
  | "US_NH_RESELLER_EXEMPTION"
  | "US_NJ_RESELLER_EXEMPTION"
  | "US_NM_RESELLER_EXEMPTION"
  | "US_NV_RESELLER_EXEMPTION"
  | "US_NY_RESELLER_EXEMPTION"
  | "US_OH_RESELLER_EXEMPTION"
  | "US_OK_RESELLER_EXEMPTION"
  | "US_OR_RESELLER_EXEMPTION"
  | "US_PA_RESELLER_EXEMPTION"
  | "US_RI_RESELLER_EXEMPTION"
  | "US_SC_RESELLER_EXEMPTION"
  | "US_SD_RESELLER_EXEMPTION"
  | "US_TN_RESELLER_EXEMPTION"
  | "US_TX_RESELLER_EXEMPTION"
  | "US_UT_RESELLER_EXEMPTION"
  | "US_VA_RESELLER_EXEMPTION"
  | "US_VT_RESELLER_EXEMPTION"
  | "US_WA_RESELLER_EXEMPTION"
  | "US_WI_RESELLER_EXEMPTION"
  | "US_WV_RESELLER_EXEMPTION"
  | "US_WY_RESELLER_EXEMPTION";

export type CustomerMarketingConsentInput = {
  optInLevel?: CustomerMarketingOptInLevel | null;
  sourceLocationId?: string | null;
  state: CustomerMarketingConsentState;
  updatedAt?: string | null;
};

export type DiscountCombinesWithInput = {
  orderDiscounts?: boolean | null;
  productDiscounts?: boolean | null;
  productDiscountsWithTagsOnSameCartLine?: ProductDiscountsWithTagsOnSameCartLineInput | null;
  shippingDiscounts?: boolean | null;
};

export type DiscountContextInput =
  | { all: DiscountBuyerSelection; customerSegments?: never; customers?: never; markets?: never }
  | { all?: never; customerSegments: DiscountCustomerSegmentsInput; customers?: never; markets?: never }
  | { all?: never; customerSegments?: never; customers: DiscountCustomersInput; markets?: never }
  | { all?: never; customerSegments?: never; customers?: never; markets: DiscountMarketsInput };

export type DiscountCustomerGetsInput = {
  appliesOnOneTimePurchase?: boolean | null;
  appliesOnSubscription?: boolean | null;
  items?: DiscountItemsInput | null;
  value?: DiscountCustomerGetsValueInput | null;
};

export type DiscountMinimumRequirementInput = {
  quantity?: DiscountMinimumQuantityInput | null;
  subtotal?: DiscountMinimumSubtotalInput | null;
};

export type DraftOrderAppliedDiscountInput = {
  amountWithCurrency?: MoneyInput | null;
  description?: string | null;
  title?: string | null;
  value: number;
  valueType: DraftOrderAppliedDiscountType;
};

export type DepositInput = { percentage: number };

export type DraftOrderLineItemInput = {
  appliedDiscount?: DraftOrderAppliedDiscountInput | null;
  components?: readonly DraftOrderLineItemComponentInput[] | null;
  customAttributes?: readonly AttributeInput[] | null;
  generatePriceOverride?: boolean | null;
  originalUnitPriceWithCurrency?: MoneyInput | null;
  priceOverride?: MoneyInput | null;
  quantity: number;
  requiresShipping?: boolean | null;
  sku?: string | null;
  taxable?: boolean | null;
  title?: string | null;
  uuid?: string | null;
  variantId?: string | null;
  weight?: WeightInput | null;
};

export type LocalizedFieldInput = { key: LocalizedFieldKey; value: string };

export type PaymentTermsInput = {
  paymentSchedules?: readonly PaymentScheduleInput[] | null;
  paymentTermsTemplateId?: string | null;
};

export type PurchasingEntityInput = { customerId?: string | null; purchasingCompany?: PurchasingCompanyInput | null };

export type ShippingLineInput = {
  priceWithCurrency?: MoneyInput | null;
  shippingRateHandle?: string | null;
  title?: string | null;
};

export type GiftCardCrossCurrencyRedemptionStrategy = "MARKET_FX" | "NONE" | "SPOT_FX";

export type MoneyInput = { amount: string; currencyCode: string };

export type GiftCardRecipientInput = {
  id: string;
  message?: string | null;
  preferredName?: string | null;
  sendNotificationAt?: string | null;
};

export type OrderCreateCustomAttributeInput = { key: string; value: string };

export type OrderCreateCustomerInput =
  | { toAssociate: OrderCreateAssociateCustomerAttributesInput; toUpsert?: never }
  | { toAssociate?: never; toUpsert: OrderCreateUpsertCustomerAttributesInput };

export type OrderCreateDiscountCodeInput = {
  freeShippingDiscountCode?: OrderCreateFreeShippingDiscountCodeAttributesInput | null;
  itemFixedDiscountCode?: OrderCreateFixedDiscountCodeAttributesInput | null;
  itemPercentageDiscountCode?: OrderCreatePercentageDiscountCodeAttributesInput | null;
};

export type OrderCreateFinancialStatus =
  "AUTHORIZED" | "EXPIRED" | "PAID" | "PARTIALLY_PAID" | "PARTIALLY_REFUNDED" | "PENDING" | "REFUNDED" | "VOIDED";

export type OrderCreateFulfillmentInput = {
  locationId: string;
  notifyCustomer?: boolean | null;
  originAddress?: FulfillmentOriginAddressInput | null;
  shipmentStatus?: FulfillmentEventStatus | null;
  trackingCompany?: string | null;
  trackingNumber?: string | null;
};

export type OrderCreateFulfillmentStatus = "FULFILLED" | "PARTIAL" | "RESTOCKED";

export type OrderCreateLineItemInput = {
  fulfillmentService?: string | null;
  giftCard?: boolean | null;
  priceSet?: MoneyBagInput | null;
  productId?: string | null;
  properties?: readonly OrderCreateLineItemPropertyInput[] | null;
  quantity: number;
  requiresShipping?: boolean | null;
  sku?: string | null;
  taxLines?: readonly OrderCreateTaxLineInput[] | null;
  taxable?: boolean | null;
  title?: string | null;
  variantId?: string | null;
  variantTitle?: string | null;
  vendor?: string | null;
  weight?: WeightInput | null;
};

export type OrderCreateShippingLineInput = {
  code?: string | null;
  priceSet: MoneyBagInput;
  source?: string | null;
  taxLines?: readonly OrderCreateTaxLineInput[] | null;
  title: string;
};

export type OrderCreateTaxLineInput = {
  channelLiable?: boolean | null;
  priceSet?: MoneyBagInput | null;
  rate: string;
  title: string;
};

export type OrderCreateOrderTransactionInput = {
  amountSet: MoneyBagInput;
  authorizationCode?: string | null;
  deviceId?: string | null;
  gateway?: string | null;
  giftCardId?: string | null;
  kind?: OrderTransactionKind | null;
  locationId?: string | null;
  processedAt?: string | null;
  receiptJson?: unknown;
  status?: OrderTransactionStatus | null;
  test?: boolean | null;
  userId?: string | null;
};

export type OrderCreateInputsInventoryBehavior = "BYPASS" | "DECREMENT_IGNORING_POLICY" | "DECREMENT_OBEYING_POLICY";

export type OrderAdjustmentInputDiscrepancyReason = "CUSTOMER" | "DAMAGE" | "OTHER" | "RESTOCK";

export type RefundDutyInput = { dutyId: string; refundType?: RefundDutyRefundType | null };

export type RefundLineItemInput = {
  lineItemId: string;
  locationId?: string | null;
  quantity: number;
  restockType?: RefundLineItemRestockType | null;
};

export type RefundMethodInput = { storeCreditRefund: StoreCreditRefundInput };

export type ShippingRefundInput = { amount?: string | null; fullRefund?: boolean | null };

export type OrderTransactionInput = {
  amount: string;
  gateway: string;
  kind: OrderTransactionKind;
  orderId: string;
  parentId?: string | null;
};

export type OrderCancelStoreCreditRefundInput = { expiresAt?: string | null };

export type ReturnRequestLineItemInput = {
  customerNote?: string | null;
  fulfillmentLineItemId: string;
  quantity: number;
  restockingFee?: RestockingFeeInput | null;
  returnReasonDefinitionId?: string | null;
};

export type ReturnShippingFeeInput = { amount: MoneyInput };

export type CustomerEmailMarketingState =
  "INVALID" | "NOT_SUBSCRIBED" | "PENDING" | "REDACTED" | "SUBSCRIBED" | "UNSUBSCRIBED";

export type CustomerMarketingConsentState = "NEVER_SUBSCRIBED" | "PENDING" | "REDACTED" | "SUBSCRIBED" | "UNSUBSCRIBED";

export type ProductDiscountsWithTagsOnSameCartLineInput = {
  add?: readonly string[] | null;
  remove?: readonly string[] | null;
};

export type DiscountBuyerSelection = "ALL";

export type DiscountCustomerSegmentsInput = { add?: readonly string[] | null; remove?: readonly string[] | null };

export type DiscountCustomersInput = { add?: readonly string[] | null; remove?: readonly string[] | null };

export type DiscountMarketsInput = { add?: readonly string[] | null; remove?: readonly string[] | null };

export type DiscountItemsInput = {
  all?: boolean | null;
  collections?: DiscountCollectionsInput | null;
  products?: DiscountProductsInput | null;
};

export type DiscountCustomerGetsValueInput = {
  discountAmount?: DiscountAmountInput | null;
  discountOnQuantity?: DiscountOnQuantityInput | null;
  percentage?: number | null;
};

export type DiscountMinimumQuantityInput = { greaterThanOrEqualToQuantity?: string | null };

export type DiscountMinimumSubtotalInput = { greaterThanOrEqualToSubtotal?: string | null };

export type DraftOrderAppliedDiscountType = "FIXED_AMOUNT" | "PERCENTAGE";

export type DraftOrderLineItemComponentInput = { quantity: number; uuid?: string | null; variantId?: string | null };

export type WeightInput = { unit: WeightUnit; value: number };

export type LocalizedFieldKey =
  | "SHIPPING_CREDENTIAL_BR"
  | "SHIPPING_CREDENTIAL_CL"
  | "SHIPPING_CREDENTIAL_CN"
  | "SHIPPING_CREDENTIAL_CO"
  | "SHIPPING_CREDENTIAL_CR"
  | "SHIPPING_CREDENTIAL_EC"
  | "SHIPPING_CREDENTIAL_ES"
  | "SHIPPING_CREDENTIAL_GT"
  | "SHIPPING_CREDENTIAL_ID"
  | "SHIPPING_CREDENTIAL_KR"
  | "SHIPPING_CREDENTIAL_MX"
  | "SHIPPING_CREDENTIAL_MY"
  | "SHIPPING_CREDENTIAL_PE"
  | "SHIPPING_CREDENTIAL_PT"
  | "SHIPPING_CREDENTIAL_PY"
  | "SHIPPING_CREDENTIAL_TR"
  | "SHIPPING_CREDENTIAL_TW"
  | "SHIPPING_CREDENTIAL_TYPE_CO"
  | "TAX_CREDENTIAL_BR"
  | "TAX_CREDENTIAL_CL"
  | "TAX_CREDENTIAL_CO"
  | "TAX_CREDENTIAL_CR"
  | "TAX_CREDENTIAL_EC"
  | "TAX_CREDENTIAL_ES"
  | "TAX_CREDENTIAL_GT"
  | "TAX_CREDENTIAL_ID"
  | "TAX_CREDENTIAL_IT"
  | "TAX_CREDENTIAL_MX"
  | "TAX_CREDENTIAL_MY"
  | "TAX_CREDENTIAL_PE"
  | "TAX_CREDENTIAL_PT"
  | "TAX_CREDENTIAL_PY"
  | "TAX_CREDENTIAL_TR"
  | "TAX_CREDENTIAL_TYPE_CO"
  | "TAX_CREDENTIAL_TYPE_MX"
  | "TAX_CREDENTIAL_USE_MX"
  | "TAX_EMAIL_IT";

export type PaymentScheduleInput = { dueAt?: string | null; issuedAt?: string | null };

export type PurchasingCompanyInput = { companyContactId: string; companyId: string; companyLocationId: string };

export type OrderCreateAssociateCustomerAttributesInput = { email?: string | null; id?: string | null };

export type OrderCreateUpsertCustomerAttributesInput = {
  addresses?: readonly OrderCreateCustomerAddressInput[] | null;
  email?: string | null;
  firstName?: string | null;
  id?: string | null;
  lastName?: string | null;
  multipassIdentifier?: string | null;
  note?: string | null;
  phone?: string | null;
  tags?: readonly string[] | null;
  taxExempt?: boolean | null;
};

export type OrderCreateFreeShippingDiscountCodeAttributesInput = { code: string };

export type OrderCreateFixedDiscountCodeAttributesInput = { amountSet?: MoneyBagInput | null; code: string };

export type OrderCreatePercentageDiscountCodeAttributesInput = { code: string; percentage?: number | null };

export type FulfillmentOriginAddressInput = {
  address1?: string | null;
  address2?: string | null;
  city?: string | null;
  countryCode: string;
  provinceCode?: string | null;
  zip?: string | null;
};

export type MoneyBagInput = { presentmentMoney?: MoneyInput | null; shopMoney: MoneyInput };

export type OrderCreateLineItemPropertyInput = { name: string; value: string };

export type RefundDutyRefundType = "FULL" | "PROPORTIONAL";

export type RefundLineItemRestockType = "CANCEL" | "LEGACY_RESTOCK" | "NO_RESTOCK" | "RETURN";

export type StoreCreditRefundInput = { amount: MoneyInput; expiresAt?: string | null };

export type RestockingFeeInput = { percentage: number };

export type DiscountCollectionsInput = { add?: readonly string[] | null; remove?: readonly string[] | null };

export type DiscountProductsInput = {
  productVariantsToAdd?: readonly string[] | null;
  productVariantsToRemove?: readonly string[] | null;
  productsToAdd?: readonly string[] | null;
  productsToRemove?: readonly string[] | null;
};

export type DiscountAmountInput = { amount?: string | null; appliesOnEachItem?: boolean | null };

export type DiscountOnQuantityInput = { effect?: DiscountEffectInput | null; quantity?: string | null };

export type WeightUnit = "GRAMS" | "KILOGRAMS" | "OUNCES" | "POUNDS";

export type OrderCreateCustomerAddressInput = {
  address1?: string | null;
  address2?: string | null;
  city?: string | null;
  company?: string | null;
  country?: string | null;
  firstName?: string | null;
  lastName?: string | null;
  phone?: string | null;
  province?: string | null;
  zip?: string | null;
};

export type DiscountEffectInput = { amount?: string | null; percentage?: number | null };

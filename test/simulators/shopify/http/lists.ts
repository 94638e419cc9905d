const money = "{ shopMoney { amount currencyCode } }";
const address = "{ firstName lastName address1 address2 city provinceCode zip countryCodeV2 phone }";
const lines = `{ nodes { id title quantity variantTitle sku variant { id } originalUnitPriceSet ${money} customAttributes { key value } } }`;

/** The questions behind /sim/stores/:shop/…: the records as the Admin API shows them. */
export const lists: Record<string, string> = {
  orders: `{ orders(sortKey: ORDER_NUMBER) { nodes {
    id name number createdAt updatedAt processedAt cancelledAt cancelReason closedAt email phone note tags sourceName
    displayFinancialStatus displayFulfillmentStatus returnStatus statusPageUrl discountCodes paymentGatewayNames
    customer { id displayName defaultPhoneNumber { phoneNumber } }
    subtotalPriceSet ${money} totalShippingPriceSet ${money} totalTaxSet ${money} totalPriceSet ${money}
    currentTotalPriceSet ${money} totalRefundedSet ${money} totalOutstandingSet ${money}
    customAttributes { key value } shippingAddress ${address} paymentTerms { paymentTermsName paymentTermsType }
    lineItems { nodes { id title quantity currentQuantity variantTitle sku variant { id } originalUnitPriceSet ${money} customAttributes { key value } } }
    transactions { id kind status gateway amountSet ${money} }
    refunds { id createdAt note totalRefundedSet ${money} }
    returns { nodes { id name status } }
    fulfillments { id name status displayStatus createdAt deliveredAt estimatedDeliveryAt trackingInfo { company number url } }
  } } }`,
  customers: `{ customers(sortKey: ID) { nodes {
    id firstName lastName displayName locale tags note createdAt updatedAt numberOfOrders amountSpent { amount currencyCode }
    defaultPhoneNumber { phoneNumber marketingState marketingOptInLevel marketingUpdatedAt marketingCollectedFrom }
    defaultEmailAddress { emailAddress marketingState } defaultAddress ${address} addressesV2 { nodes ${address} }
    storeCreditAccounts { nodes { id balance { amount currencyCode } } }
    metafields { nodes { namespace key type value } }
  } } }`,
  products: `{ products(sortKey: ID) { nodes {
    id title handle status vendor productType tags totalInventory createdAt updatedAt onlineStoreUrl
    priceRangeV2 { minVariantPrice { amount currencyCode } maxVariantPrice { amount currencyCode } }
    options { name values }
    variants { nodes { id title displayName sku barcode price compareAtPrice inventoryQuantity availableForSale inventoryPolicy selectedOptions { name value } } }
  } } }`,
  drafts: `{ draftOrders(sortKey: ID) { nodes {
    id name status createdAt updatedAt completedAt email phone note2 tags invoiceUrl invoiceSentAt reserveInventoryUntil discountCodes
    customer { id displayName defaultPhoneNumber { phoneNumber } } order { id name }
    subtotalPriceSet ${money} totalShippingPriceSet ${money} totalTaxSet ${money} totalPriceSet ${money}
    customAttributes { key value } shippingAddress ${address} paymentTerms { paymentTermsName paymentTermsType }
    lineItems ${lines}
  } } }`,
};

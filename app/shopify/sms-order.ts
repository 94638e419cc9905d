/** Marks the orders that were placed by text, for the merchant's own filters and for our automations. */
export const smsOrderTag = "SMS order";

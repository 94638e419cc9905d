/** Marks the orders that were placed by text, for the merchant's own filters and for our automations. */
export const smsOrderTag = "SMS order";

/** Marks those among them that were paid with store credit: there, and nowhere else, the money goes back when one is undone. */
export const paidByCreditTag = "Paid with store credit";

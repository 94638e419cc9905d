/** Marks the orders that were placed by text, for the merchant's own filters and for our automations. */
export const smsOrderTag = "SMS order";

/** Marks those among them that were paid with store credit: there, and nowhere else, the money goes back when one is undone. */
export const paidByCreditTag = "Paid with store credit";

/** What Shopify calls the payment of an order that was pending and then paid with store credit by text. */
export const creditPaymentName = "Store credit";

/** Its money came out of store credit, and goes back there. */
export const isPaidByCredit = ({ tags, paidBy }: { tags: readonly string[]; paidBy: readonly string[] }) =>
  tags.includes(paidByCreditTag) || paidBy.includes(creditPaymentName);

/** Marks what was paid for somebody at a biller: it is undone where the biller did not pay, and by nobody's text. */
export const billTag = "Bill paid by text";

/** Every note that something done by text leaves for the shop's staff says so: whose text it was has been told in its thread. */
export const isNoteOfText = (note: string | null | undefined) => /\bby text\b/i.test(note ?? "");

/** What a customer's text would have led to, by the name under which Shopify, or a biller, would have been asked. */
const words: Record<string, string> = {
  CreateCustomer: "Here they would become a customer of your shop, and what they asked for would go on.",
  CreateDraftOrder: "Here the order would be drawn up.",
  CompleteDraftOrder: "Here the order would be placed.",
  CreateOrder: "Here the order would be placed.",
  CancelOrder: "Here the order would be cancelled.",
  CommitOrderEdit: "Here the order would be changed.",
  BeginOrderEdit: "Here the order would be changed.",
  UpdateOrder: "Here the order would be changed.",
  RequestReturn: "Here the return would be asked for.",
  CreateGiftCard: "Here the gift card would be made.",
  UpdateCustomer: "Here the customer would be changed.",
  CreateAddress: "Here the address would be saved.",
  UpdateAddress: "Here the address would be saved.",
  SetDefaultAddress: "Here the address would be saved.",
  SetSmsConsent: "Here their word on texts would be saved in Shopify.",
  DebitStoreCredit: "Here store credit would be taken.",
  CreditStoreCredit: "Here store credit would be given.",
  PayBill: "Here the bill would be paid.",
};

export const stopWordsOf = (what: string) => words[what] ?? "Here your shop would be changed.";

// Every text that a store event can set off. To add one, add its line.
export { orderConfirmation } from "./order-confirmation.ts";
export { orderFulfilled } from "./order-fulfilled.ts";
export { backInStock } from "./back-in-stock.ts";
export { priceDrop } from "./price-drop.ts";
export { topupPaid } from "./topup-paid.ts";
export { referral } from "./referral.ts";

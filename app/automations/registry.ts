// Every text that a store event can set off. To add one, add its line.
export { orderConfirmation } from "./order-confirmation.ts";
export { orderFulfilled } from "./order-fulfilled.ts";
export { orderPaid } from "./order-paid.ts";
export { paymentReminder } from "./payment-reminder.ts";
export { paymentFailed } from "./payment-failed.ts";
export { orderEdited } from "./order-edited.ts";
export { orderCancelled } from "./order-cancelled.ts";
export { orderRefunded } from "./order-refunded.ts";
export { inTransit } from "./in-transit.ts";
export { deliveryDay } from "./delivery-day.ts";
export { outForDelivery } from "./out-for-delivery.ts";
export { delivered } from "./delivered.ts";
export { deliveryProblem } from "./delivery-problem.ts";
export { backInStock } from "./back-in-stock.ts";
export { priceDrop } from "./price-drop.ts";
export { topupPaid } from "./topup-paid.ts";
export { referral } from "./referral.ts";

// Every command that a customer can text. To add one, add its line: HELP, the settings and the templates are drawn from it.
export { buy } from "./buy.ts";
export { track } from "./track.ts";
export { cancel } from "./cancel.ts";
export { balance } from "./balance.ts";
export { reorder } from "./buy.reorder.ts";
export { orders } from "./orders.ts";
export { price } from "./price.ts";
export { search } from "./search.ts";
export { address } from "./address.ts";
export { name } from "./name.ts";
export { email } from "./email.ts";
export { language } from "./language.ts";
export { returnItems } from "./return.ts";
export { refund } from "./refund.ts";
export { send } from "./send.ts";
export { deals } from "./deals.ts";
export { person } from "./person.ts";

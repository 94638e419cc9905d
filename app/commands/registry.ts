// Every command that a customer can text. To add one, add its line: HELP, the settings and the templates are drawn from it.
export { buy } from "./buy.ts";
export { track } from "./track.ts";
export { cancel } from "./cancel.ts";
export { balance } from "./balance.ts";
export { reorder } from "./buy.reorder.ts";

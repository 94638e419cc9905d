import { byId, element } from "./element.js";

const shownMs = 5000;

export function toast(message, bad = false) {
  const made = element("div", { className: bad ? "toast bad" : "toast" }, message);
  byId("toasts").append(made);
  setTimeout(() => made.remove(), shownMs);
}

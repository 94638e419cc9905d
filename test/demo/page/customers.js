import { element } from "./element.js";
import { liveTable } from "./table.js";
import { pill } from "./words.js";

/** The simulated store's customers, and whether they agreed to be texted. */
export function customersPanel(act) {
  const table = liveTable({
    headings: ["Customer", "Phone", "Address", "SMS marketing", "Actions"],
    empty: "This shop has no customers yet.",
    row: (customer) => row(customer, act),
  });
  return { part: "customers", title: "Customers", card: table.card, show: table.show };
}

function row({ displayName, phone, defaultAddress, smsMarketingConsent }, act) {
  const state = smsMarketingConsent?.marketingState ?? "NOT_SUBSCRIBED";
  const next = state === "SUBSCRIBED" ? "UNSUBSCRIBED" : "SUBSCRIBED";
  const change = { type: "button", onclick: () => act("setConsent", { phone, state: next }) };
  return element(
    "tr",
    {},
    element("td", {}, element("b", {}, displayName)),
    element("td", {}, phone ?? "–"),
    element(
      "td",
      { className: "quiet" },
      defaultAddress ? [defaultAddress.address1, defaultAddress.city].filter(Boolean).join(", ") : "none",
    ),
    element("td", {}, pill(state)),
    element(
      "td",
      {},
      phone &&
        element("button", change, next === "SUBSCRIBED" ? `Subscribe ${displayName}` : `Unsubscribe ${displayName}`),
    ),
  );
}

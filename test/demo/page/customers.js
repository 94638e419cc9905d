import { element } from "./element.js";
import { liveTable } from "./table.js";
import { money, pill } from "./words.js";

/** The simulated store's customers, and whether they agreed to be texted. */
export function customersPanel(act) {
  const table = liveTable({
    headings: ["Customer", "Phone", "Address", "Store credit", "SMS marketing", "Actions"],
    empty: "This shop has no customers yet.",
    row: (customer) => row(customer, act),
  });
  return { part: "customers", title: "Customers", card: table.card, show: table.show };
}

function row({ displayName, defaultPhoneNumber, defaultAddress, storeCreditAccounts }, act) {
  const { phoneNumber: phone, marketingState: state } = defaultPhoneNumber ?? {};
  const next = state === "SUBSCRIBED" ? "UNSUBSCRIBED" : "SUBSCRIBED";
  const change = { type: "button", onclick: () => act("setConsent", phone, next) };
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
    element(
      "td",
      { className: "number" },
      storeCreditAccounts.nodes.map(({ balance }) => element("div", {}, money({ shopMoney: balance }))),
    ),
    element("td", {}, phone && pill(state)),
    element(
      "td",
      {},
      phone &&
        element("button", change, next === "SUBSCRIBED" ? `Subscribe ${displayName}` : `Unsubscribe ${displayName}`),
    ),
  );
}

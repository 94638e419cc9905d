import { askFor } from "./dialog.js";
import { element } from "./element.js";
import { liveTable } from "./table.js";
import { words, pill, money } from "./words.js";

const sampleTracking = () => `1Z999AA1${Math.floor(10_000_000 + Math.random() * 90_000_000)}`;

/** The simulated store's orders, with what a merchant may do to each. */
export function ordersPanel(act) {
  const table = liveTable({
    headings: ["Order", "Customer", "Items", "Total", "Payment", "Fulfillment", "Actions"],
    empty: "No orders yet. Text BUY from the phone.",
    row: (order) => row(order, act),
  });
  return { part: "orders", title: "Orders", card: table.card, show: (orders) => table.show(newestFirst(orders)) };
}

const newestFirst = (orders) =>
  orders.toSorted((one, other) => other.createdAt.localeCompare(one.createdAt) || other.name.localeCompare(one.name));

function row(order, act) {
  const {
    id,
    name,
    customer,
    lineItems,
    totalPriceSet,
    displayFinancialStatus,
    displayFulfillmentStatus,
    cancelledAt,
  } = order;
  return element(
    "tr",
    {},
    element(
      "td",
      { className: "fixed" },
      element("b", {}, name),
      element(
        "div",
        { className: "quiet" },
        new Date(order.createdAt).toLocaleString([], {
          month: "short",
          day: "numeric",
          hour: "numeric",
          minute: "2-digit",
        }),
      ),
    ),
    element("td", {}, customer?.displayName ?? "–"),
    element(
      "td",
      {},
      lineItems.nodes.map((line) =>
        element("div", {}, `${line.quantity} × ${[line.title, line.variantTitle].filter(Boolean).join(", ")}`),
      ),
    ),
    element("td", { className: "number" }, money(totalPriceSet)),
    element("td", {}, pill(displayFinancialStatus)),
    element("td", {}, cancelledAt ? pill("CANCELED") : pill(displayFulfillmentStatus), trackingOf(order)),
    element(
      "td",
      {},
      element(
        "div",
        { className: "actions" },
        actionsOf(order).map(({ label, run }) =>
          element("button", { type: "button", ariaLabel: `${label} ${name}`, onclick: () => run(id, act) }, label),
        ),
      ),
    ),
  );
}

const trackingOf = ({ fulfillments }) =>
  fulfillments.flatMap(({ trackingInfo, displayStatus }) =>
    trackingInfo.map(({ company, number }) =>
      element("div", { className: "quiet" }, [company, number, words(displayStatus)].filter(Boolean).join(" · ")),
    ),
  );

function actionsOf({ name, cancelledAt, fulfillments }) {
  if (cancelledAt) return [];
  if (fulfillments.length === 0)
    return [
      { label: "Fulfill", run: (order, act) => fulfil(order, name, act) },
      { label: "Cancel", run: (order, act) => act("cancel", order) },
    ];
  if (fulfillments.every(({ displayStatus }) => displayStatus === "DELIVERED")) return [];
  return [{ label: "Mark delivered", run: (order, act) => act("markDelivered", order) }];
}

async function fulfil(order, name, act) {
  const tracking = await askFor(`Fulfill ${name}`, [
    { name: "company", label: "Carrier", value: "UPS" },
    { name: "number", label: "Tracking number", value: sampleTracking() },
  ]);
  if (tracking) await act("fulfil", order, tracking);
}

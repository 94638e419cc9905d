import { createFrame } from "./admin.js";
import { customersPanel } from "./customers.js";
import { byId, element, markCurrent } from "./element.js";
import { ask, listen } from "./live.js";
import { ordersPanel } from "./orders.js";
import { createPhone } from "./phone.js";
import { productsPanel } from "./products.js";
import { toast } from "./toasts.js";

const world = await ask("/demo/world");
let shop = world.shops[0];
const language = byId("language");
let panel;
let unread = 0;

const panels = Object.fromEntries(
  [ordersPanel(act), productsPanel(act), customersPanel(act)].map((made) => [made.part, made]),
);
const frame = createFrame({ appUrl: world.appUrl, onNavigate: () => (location.hash = "") });
const phone = createPhone({ shoppers: world.shoppers, onText: countUnread });

/** Does what a merchant, or the carrier, does in the store. */
async function act(action, ...args) {
  try {
    await ask(`/sim/merchant/${action}`, { shop: shop.domain, args });
  } catch (error) {
    toast(error.message, true);
    await refresh();
  }
}

/** The address's # says which part of the store is shown; without one, the app is. */
async function showPart() {
  panel = panels[location.hash.slice(1)];
  frame.show(panel?.title);
  byId("panel").hidden = !panel;
  for (const link of document.querySelectorAll("#store-links a")) markCurrent(link, link.hash === location.hash);
  if (panel) {
    byId("panel").replaceChildren(panel.card);
    await refresh();
  }
}

async function refresh() {
  const asked = panel;
  if (!asked) return;
  const records = await ask(`/demo/store/${asked.part}?${new URLSearchParams({ shop: shop.domain })}`);
  if (asked === panel) asked.show(records);
}

async function openShop(domain) {
  shop = world.shops.find((one) => one.domain === domain);
  frame.open(shop, language.value);
  await Promise.all([phone.open(shop), refresh()]);
}

function showView(view) {
  document.body.dataset.view = view;
  for (const button of document.querySelectorAll(".views button"))
    button.setAttribute("aria-pressed", String(button.dataset.show === view));
  if (view === "phone") countUnread(undefined);
}

/** On a narrow screen the phone may be out of sight while texts arrive. */
function countUnread(text) {
  unread = text && document.body.dataset.view !== "phone" ? unread + 1 : 0;
  byId("unread").textContent = String(unread);
  byId("unread").hidden = unread === 0;
}

function showConnection(live) {
  byId("connection").textContent = live ? "live" : "the demo has stopped";
  byId("connection").classList.toggle("live", live);
}

byId("shop").append(...world.shops.map(({ domain, name }) => element("option", { value: domain }, name)));
byId("shop").addEventListener("change", ({ target }) => openShop(target.value));
for (const button of document.querySelectorAll(".views button"))
  button.addEventListener("click", () => showView(button.dataset.show));
addEventListener("hashchange", showPart);

const asked = new URLSearchParams(location.search).get("locale");
if ([...language.options].some(({ value }) => value === asked)) language.value = asked;
language.addEventListener("change", () => {
  const address = new URL(location.href);
  address.searchParams.set("locale", language.value);
  history.replaceState(null, "", address);
  frame.open(shop, language.value);
});

await openShop(shop.domain);
await showPart();
listen({
  here: () => {
    showConnection(true);
    void phone.reload();
    void refresh();
  },
  text: phone.receive,
  changed: phone.change,
  store: ({ domain }) => domain === shop.domain && refresh(),
  lost: () => showConnection(false),
});

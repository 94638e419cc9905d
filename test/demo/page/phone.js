import { byId, element } from "./element.js";
import { ask } from "./live.js";
import { createShoppers } from "./shoppers.js";
import { suggestionsFor } from "./suggestions.js";
import { thingsToTry } from "./things-to-try.js";
import { createThread } from "./thread.js";
import { toast } from "./toasts.js";

/** The phone on the right: one shopper's texts with one shop. `onText` is told of every text that a shopper gets. */
export function createPhone({ shoppers, onText }) {
  const thread = createThread();
  const faces = createShoppers(shoppers, choose);
  let shopper = shoppers[0];
  let shop;
  let last;
  let waiting = 0;

  byId("compose").addEventListener("submit", (event) => {
    event.preventDefault();
    void send(byId("text").value);
    byId("text").value = "";
  });

  byId("try").replaceChildren(
    ...thingsToTry.map(({ title, texts }) =>
      element(
        "section",
        {},
        element("h3", {}, title),
        ...texts.map(({ text }) => element("button", { type: "button", onclick: () => tryOut(text) }, text)),
      ),
    ),
  );

  function tryOut(text) {
    byId("try").parentElement.open = false;
    void send(text);
  }

  async function choose(one) {
    shopper = one;
    await reload();
  }

  async function open(newShop) {
    shop = newShop;
    byId("shop-name").textContent = shop.name;
    byId("shop-number").textContent = shop.number;
    byId("shop-initial").textContent = shop.name[0];
    await choose(shopper);
  }

  async function reload() {
    const asked = [shop, shopper];
    const texts = await ask(`/demo/thread?${new URLSearchParams({ shop: shop.domain, phone: shopper.phone })}`);
    if (asked[0] !== shop || asked[1] !== shopper) return;
    byId("about").textContent = `${shopper.phone} · ${shopper.about}`;
    thread.show(texts, `Text ${shop.name} from ${shopper.name}’s phone: try a suggestion below.`);
    last = texts.at(-1);
    suggest();
  }

  async function send(text) {
    if (!text.trim()) return;
    wait(1);
    try {
      const { status } = await ask("/demo/texts", { from: shopper.phone, text: text.trim(), shop: shop.domain });
      if (status.length === 0) toast("The shop has no number connected yet: see Settings", true);
    } catch (error) {
      toast(error.message, true);
    } finally {
      wait(-1);
    }
  }

  function wait(step) {
    waiting += step;
    thread.showTyping(waiting > 0);
  }

  function receive(text) {
    if (![text.from, text.to].includes(shop.number)) return;
    if (text.direction === "outbound") onText(text);
    if (![text.from, text.to].includes(shopper.phone)) return faces.mark(text.to);
    if (thread.has(text)) return;
    thread.add(text);
    last = text;
    suggest();
  }

  function suggest() {
    byId("suggestions").replaceChildren(
      ...suggestionsFor(last?.direction === "outbound" ? last.text : undefined).map(({ text, hot }) =>
        element("button", { type: "button", className: hot ? "hot" : "", onclick: () => send(text) }, text),
      ),
    );
  }

  return { open, receive, reload, change: thread.change };
}

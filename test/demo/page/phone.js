import { byId, element } from "./element.js";
import { ask } from "./live.js";
import { suggestionsFor } from "./suggestions.js";
import { toast } from "./toasts.js";

const colours = ["#7a4dd8", "#b8540d", "#0b7285", "#6b7280"];
const statuses = {
  Queued: "sending",
  Sent: "sent",
  Delivered: "delivered",
  DeliveryFailed: "not delivered",
  SendingFailed: "not sent",
};
const initials = (name) => (name === "Unknown" ? "?" : name.replace(/(\w)\w*\s*/g, "$1"));
const clockOf = (at) => new Date(at).toLocaleTimeString([], { hour: "2-digit", minute: "2-digit" });
const dayOf = (at) => new Date(at).toLocaleDateString([], { weekday: "short", day: "numeric", month: "short" });

/** The phone on the right: one shopper's texts with one shop. `heard` is told of texts that nobody is looking at. */
export function createPhone({ shoppers, heard }) {
  let shopper = shoppers[0];
  let shop;
  let texts = [];
  let waiting = 0;

  const radios = shoppers.map((one, index) =>
    element("input", {
      type: "radio",
      name: "shopper",
      className: "unseen",
      checked: index === 0,
      onchange: () => choose(one),
    }),
  );
  const dots = new Map(
    shoppers.map(({ phone }) => [
      phone,
      element("span", { className: "dot", hidden: true, role: "img", ariaLabel: "new texts" }),
    ]),
  );
  byId("shoppers").append(
    ...shoppers.map((one, index) =>
      element(
        "label",
        { className: "shopper" },
        radios[index],
        element(
          "span",
          { className: "face", style: `background:${colours[index % colours.length]}`, ariaHidden: "true" },
          initials(one.name),
        ),
        one.name,
        dots.get(one.phone),
      ),
    ),
  );
  byId("compose").addEventListener("submit", (event) => {
    event.preventDefault();
    void send(byId("text").value);
    byId("text").value = "";
  });

  async function choose(one) {
    shopper = one;
    dots.get(one.phone).hidden = true;
    byId("about").textContent = `${one.phone} · ${one.about}`;
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
    const asked = `${shop.domain} ${shopper.phone}`;
    const found = await ask(`/demo/thread?${new URLSearchParams({ shop: shop.domain, phone: shopper.phone })}`);
    if (asked !== `${shop.domain} ${shopper.phone}`) return;
    texts = found;
    draw();
  }

  async function send(text) {
    if (!text.trim()) return;
    waiting += 1;
    draw();
    try {
      const { status } = await ask("/demo/texts", { from: shopper.phone, text: text.trim(), shop: shop.domain });
      if (status.length === 0) toast("The shop has no number connected yet: see Settings", true);
    } catch (error) {
      toast(error.message, true);
    } finally {
      waiting -= 1;
      draw();
    }
  }

  function receive(text) {
    if (![text.from, text.to].includes(shop.number)) return;
    if (text.direction === "outbound") heard(text);
    if (![text.from, text.to].includes(shopper.phone)) {
      const dot = dots.get(text.to);
      if (dot) dot.hidden = false;
      return;
    }
    const known = texts.findIndex(({ id }) => id === text.id);
    if (known >= 0) texts[known] = text;
    else texts.push(text);
    draw(known < 0 ? text.id : undefined);
  }

  function draw(newest) {
    const thread = byId("thread");
    thread.replaceChildren(...bubbles(texts, newest), ...(waiting ? [typing()] : []));
    if (texts.length === 0 && !waiting)
      thread.append(
        element("p", { className: "hint" }, `Text ${shop.name} from ${shopper.name}’s phone: try a suggestion below.`),
      );
    thread.scrollTop = thread.scrollHeight;
    const last = texts.findLast(({ direction }) => direction === "outbound");
    const isAnswered = last && texts.at(-1) !== last;
    byId("suggestions").replaceChildren(
      ...suggestionsFor(isAnswered ? undefined : last?.text).map(({ text, hot }) =>
        element("button", { type: "button", className: hot ? "hot" : "", onclick: () => send(text) }, text),
      ),
    );
  }

  return { open, receive, reload };
}

function bubbles(texts, newest) {
  return texts.flatMap((text, index) => {
    const mine = text.direction === "inbound";
    const side = mine ? "mine" : "theirs";
    const newDay = index === 0 || dayOf(texts[index - 1].at) !== dayOf(text.at);
    return [
      newDay && element("div", { className: "day" }, dayOf(text.at)),
      element(
        "div",
        { className: `bubble ${side}${text.id === newest ? " new" : ""}` },
        element("span", { className: "unseen" }, mine ? "You: " : "Shop: "),
        ...withLinks(text.text),
      ),
      element("div", { className: `meta ${side}` }, about(text)),
    ].filter(Boolean);
  });
}

const about = ({ at, parts, status, direction }) =>
  [clockOf(at), parts === 1 ? "1 part" : `${parts} parts`, direction === "outbound" && statuses[status]]
    .filter(Boolean)
    .join(" · ");

const withLinks = (text) =>
  text
    .split(/(https?:\/\/\S+)/)
    .map((piece, index) =>
      index % 2 ? element("a", { href: piece, target: "_blank", rel: "noreferrer" }, piece) : piece,
    );

const typing = () =>
  element(
    "div",
    { className: "typing", role: "img", ariaLabel: "The shop is writing" },
    element("i"),
    element("i"),
    element("i"),
  );

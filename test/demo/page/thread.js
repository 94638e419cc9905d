import { byId, element } from "./element.js";

const statuses = {
  Queued: "sending",
  Sent: "sent",
  Delivered: "delivered",
  DeliveryFailed: "not delivered",
  SendingFailed: "not sent",
};
const clockOf = (at) => new Date(at).toLocaleTimeString([], { hour: "2-digit", minute: "2-digit" });
const dayOf = (at) => new Date(at).toLocaleDateString([], { weekday: "short", day: "numeric", month: "short" });

/** The bubbles on the phone. Only what is new is added, so that a screen reader says it once. */
export function createThread() {
  const thread = byId("thread");
  const typing = element(
    "div",
    { className: "typing", role: "img", ariaLabel: "The shop is writing", hidden: true },
    [1, 2, 3].map(() => element("i")),
  );
  const hint = element("p", { className: "hint" });
  let metas = new Map();
  let lastDay;

  function show(texts, emptyHint) {
    metas = new Map();
    lastDay = undefined;
    hint.textContent = emptyHint;
    thread.replaceChildren(hint, typing);
    for (const text of texts) add(text, false);
  }

  function add(text, isNew = true) {
    const side = text.direction === "inbound" ? "mine" : "theirs";
    const meta = element("div", { className: `meta ${side}` }, about(text));
    metas.set(text.id, meta);
    if (dayOf(text.at) !== lastDay) typing.before(element("div", { className: "day" }, dayOf(text.at)));
    lastDay = dayOf(text.at);
    typing.before(bubble(text, side, isNew), meta);
    hint.hidden = true;
    scrollDown();
  }

  function change(text) {
    const meta = metas.get(text.id);
    if (meta) meta.textContent = about(text);
  }

  function showTyping(isTyping) {
    typing.hidden = !isTyping;
    scrollDown();
  }

  const scrollDown = () => (thread.scrollTop = thread.scrollHeight);

  return { show, add, change, showTyping, has: ({ id }) => metas.has(id) };
}

const bubble = (text, side, isNew) =>
  element(
    "div",
    { className: `bubble ${side}${isNew ? " new" : ""}` },
    element("span", { className: "unseen" }, side === "mine" ? "You: " : "Shop: "),
    ...withLinks(text.text),
  );

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

import { byId, element, markCurrent } from "./element.js";
import { ask } from "./live.js";
import { toast } from "./toasts.js";

/**
 * The stand-in for Shopify's admin around the framed app: gives it session tokens and shows what it asks for through
 * App Bridge (the messages are listed at the head of the Shopify simulator's app-bridge.js).
 */
export function createFrame({ appUrl, onNavigate }) {
  const frame = byId("app");
  let shop;
  let panelTitle;
  let title = { title: "", actions: [] };
  let isUnsaved = false;

  const tell = (message) => frame.contentWindow.postMessage({ sim: 1, ...message }, appUrl);
  const heard = {
    idToken: async () => (await ask(`/demo/session-token?${new URLSearchParams({ shop: shop.domain })}`)).token,
    toast: ({ message, isError }) => toast(message, isError),
    title: (asked) => {
      title = asked;
      showTitle();
    },
    nav: showLinks,
    saveBar: ({ open }) => {
      isUnsaved = open;
      showSaveBar();
    },
    location: ({ path }) => markLink(path),
    top: ({ href }) => location.assign(href),
  };

  addEventListener("message", async ({ origin, source, data }) => {
    if (origin !== appUrl || source !== frame.contentWindow || data?.sim !== 1) return;
    const reply = await heard[data.type]?.(data.payload);
    if (data.id !== undefined) tell({ id: data.id, reply });
  });
  byId("save").addEventListener("click", () => tell({ type: "save" }));
  byId("discard").addEventListener("click", () => tell({ type: "discard" }));

  function showTitle() {
    const actions = panelTitle ? [] : title.actions;
    byId("title").textContent = panelTitle ?? (title.title || "smscommerce");
    byId("title-actions").replaceChildren(
      ...actions.map(({ id, label, primary, disabled }) =>
        element(
          "button",
          {
            type: "button",
            disabled,
            className: primary ? "primary" : "",
            onclick: () => tell({ type: "action", payload: { id } }),
          },
          label,
        ),
      ),
    );
  }

  function showSaveBar() {
    byId("save-bar").hidden = !isUnsaved || panelTitle !== undefined;
  }

  /** The app's own name leads to its first page, as in Shopify's menu. */
  function showLinks({ links }) {
    byId("app-links").replaceChildren(
      ...[{ href: "/app", label: "smscommerce" }, ...links].map(({ href, label }) =>
        element(
          "li",
          {},
          element("a", { href: new URL(href, appUrl).href, onclick: (event) => follow(event, href) }, label),
        ),
      ),
    );
    markLink();
  }

  function follow(event, href) {
    event.preventDefault();
    onNavigate();
    tell({ type: "navigate", payload: { href } });
  }

  let path = "/app";
  function markLink(moved = path) {
    path = new URL(moved, appUrl).pathname;
    const links = [...document.querySelectorAll("#app-links a")];
    const nearest = links.findLast((link) => path.startsWith(new URL(link.href).pathname));
    for (const link of links) markCurrent(link, link === nearest && !panelTitle);
  }

  return {
    /** Shows the app, or steps back for a part of the store with this title. */
    show(newPanelTitle) {
      panelTitle = newPanelTitle;
      frame.hidden = Boolean(panelTitle);
      showTitle();
      showSaveBar();
      markLink();
    },
    /** Shopify's admin tells an app its language in the address. */
    open(newShop, language) {
      shop = newShop;
      title = { title: "", actions: [] };
      const address = new URL(shop.appAddress);
      address.searchParams.set("locale", language);
      frame.src = address.href;
    },
  };
}

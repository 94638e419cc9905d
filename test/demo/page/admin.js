import { byId, element } from "./element.js";
import { ask } from "./live.js";
import { toast } from "./toasts.js";

/**
 * The stand-in for Shopify's admin around the framed app: gives it session tokens and shows what it asks for by
 * App Bridge (see the App Bridge script of the Shopify simulator for the messages).
 */
export function createFrame({ appUrl, onNavigate }) {
  const frame = byId("app");
  let shop;
  let title = { title: "smscommerce" };
  let panelTitle;

  const tell = (message) => frame.contentWindow.postMessage({ sim: 1, ...message }, appUrl);
  const heard = {
    idToken: async () => (await ask(`/demo/session-token?${new URLSearchParams({ shop: shop.domain })}`)).token,
    toast: ({ message, isError }) => toast(message, isError),
    title: (asked) => {
      title = asked;
      showTitle();
    },
    nav: showLinks,
    saveBar: ({ open }) => void (byId("save-bar").hidden = !open),
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
    const actions = panelTitle ? [] : (title.actions ?? []);
    byId("title").textContent = panelTitle ?? title.title;
    byId("title-actions").replaceChildren(
      ...actions.map(({ id, label, primary }) =>
        element(
          "button",
          {
            type: "button",
            className: primary ? "primary" : "",
            onclick: () => tell({ type: "action", payload: { id } }),
          },
          label,
        ),
      ),
    );
  }

  function showLinks({ links }) {
    byId("app-links").replaceChildren(
      ...links.map(({ href, label }) =>
        element("li", {}, element("a", { href, onclick: (event) => follow(event, href) }, label)),
      ),
    );
  }

  function follow(event, href) {
    event.preventDefault();
    onNavigate();
    tell({ type: "navigate", payload: { href } });
    markLink(href);
  }

  function markLink(path) {
    for (const link of document.querySelectorAll("#app-links a"))
      link.toggleAttribute("aria-current", new URL(link.href).pathname === new URL(path, appUrl).pathname);
  }

  return {
    /** Shows the app, or steps back for a part of the store with this title. */
    show(newPanelTitle) {
      panelTitle = newPanelTitle;
      frame.hidden = Boolean(panelTitle);
      showTitle();
    },
    open(newShop) {
      shop = newShop;
      frame.src = shop.appAddress;
    },
  };
}

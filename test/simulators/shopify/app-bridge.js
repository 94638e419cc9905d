/**
 * A stand-in for Shopify's App Bridge, served at /shopifycloud/app-bridge.js.
 *
 * It speaks to the page that frames the app, the stand-in for Shopify's admin, by postMessage. Every message is an object
 * `{ sim: 1, type, id?, payload? }`; one that has an id must be answered with `{ sim: 1, id, reply }`. The frame listens to
 * its parent only; the parent should listen to the app's origin only.
 *
 *   frame -> parent
 *     idToken                                        answer: a fresh session token
 *     scopes                                         answer: { granted, required, optional }
 *     toast        { id, message, isError, duration }
 *     toastHide    { id }
 *     loading      { busy }
 *     title        { title, actions: [{ id, label, primary, disabled }] }   the title bar, whenever it changes
 *     nav          { links: [{ href, label }] }      the app's menu, whenever it changes
 *     saveBar      { id, open }                      show or hide "unsaved changes"
 *     modal        { id, open, title, html }
 *     location     { path }                          the app has moved to another page
 *     top          { href }                          leave the frame for this address
 *
 *   parent -> frame
 *     navigate     { href }                          a menu entry was chosen
 *     action       { id }                            a title bar action was pressed
 *     save, discard                                  a button of the save bar was pressed
 *     modalHide    { id }
 */
(() => {
  if (window.shopify) return;
  const script = document.currentScript;
  const query = new URLSearchParams(location.search);
  const meta = document.querySelector('meta[name="shopify-api-key"]');
  const framed = window.parent !== window;

  const tell = (type, payload) => {
    if (framed) window.parent.postMessage({ sim: 1, type, payload }, "*");
  };

  const waiting = new Map();
  let count = 0;
  const ask = (type, payload) =>
    new Promise((resolve, reject) => {
      if (!framed) return reject(new Error("App Bridge: the app is not inside the admin"));
      const id = `ask-${++count}`;
      const timer = setTimeout(() => {
        waiting.delete(id);
        reject(new Error(`App Bridge: the admin did not answer ${type}`));
      }, 10_000);
      waiting.set(id, (reply) => {
        clearTimeout(timer);
        resolve(reply);
      });
      window.parent.postMessage({ sim: 1, type, id, payload }, "*");
    });

  const visibility = (tag, name) => ({
    show: async (id) => element(tag, id)?.show?.() ?? tell(name, { id, open: true }),
    hide: async (id) => element(tag, id)?.hide?.() ?? tell(name, { id, open: false }),
    toggle: async (id) => element(tag, id)?.toggle?.(),
  });
  const element = (tag, id) => (id ? document.getElementById(id) : document.querySelector(tag));

  window.shopify = {
    config: {
      apiKey: meta?.content ?? script?.dataset.apiKey,
      shop: query.get("shop") ?? undefined,
      host: query.get("host") ?? undefined,
      locale: query.get("locale") ?? "en",
      disabledFeatures: [],
    },
    origin: location.origin,
    ready: Promise.resolve(),
    environment: { embedded: framed, mobile: false, pos: false, intent: false },
    idToken: () => ask("idToken"),
    toast: {
      show(message, options = {}) {
        const id = `toast-${++count}`;
        tell("toast", { id, message, isError: options.isError ?? false, duration: options.duration ?? 5000 });
        return id;
      },
      hide: (id) => tell("toastHide", { id }),
    },
    loading: (busy = true) => tell("loading", { busy }),
    saveBar: { ...visibility("ui-save-bar", "saveBar"), leaveConfirmation: async () => {} },
    modal: visibility("ui-modal", "modal"),
    scopes: {
      query: () => ask("scopes"),
      request: async () => ({ result: "declined-all" }),
      revoke: async () => {},
    },
    user: async () => ({}),
  };

  /* Requests to the app itself carry a fresh session token, and are tried once more when the app says that it was stale. */
  const plainFetch = window.fetch.bind(window);
  window.fetch = async (input, init) => {
    const request = input instanceof Request ? input : null;
    const url = new URL(request ? request.url : input, location.href);
    if (!framed || url.origin !== location.origin) return plainFetch(input, init);
    const attempt = async () => {
      const headers = new Headers(init?.headers ?? request?.headers);
      if (!headers.has("Authorization")) headers.set("Authorization", `Bearer ${await window.shopify.idToken()}`);
      headers.set("X-Requested-With", "XMLHttpRequest");
      headers.set("Accept-Language", window.shopify.config.locale);
      return plainFetch(request ? request.clone() : input, { ...init, headers });
    };
    const first = await attempt();
    const stale = first.headers.get("X-Shopify-Retry-Invalid-Session-Request") === "1";
    const response = stale ? await attempt() : first;
    const elsewhere = response.headers.get("X-Shopify-API-Request-Failure-Reauthorize-Url");
    if (elsewhere) tell("top", { href: new URL(elsewhere, location.href).href });
    return response;
  };

  /* Pages that leave the frame do so through the admin. */
  const plainOpen = window.open.bind(window);
  window.open = (url, target, features) => {
    if (!framed || (target !== "_top" && target !== "_parent")) return plainOpen(url, target, features);
    tell("top", { href: new URL(String(url), location.href).href });
    return null;
  };

  const hidden = document.createElement("style");
  hidden.textContent = "ui-nav-menu,ui-title-bar,ui-save-bar,ui-modal,s-app-nav{display:none}";
  document.head.append(hidden);

  /** An element that is not shown here but tells the admin about itself, now and at every change. */
  class Announced extends HTMLElement {
    connectedCallback() {
      this.watcher = new MutationObserver(() => this.announce());
      this.watcher.observe(this, { childList: true, subtree: true, attributes: true, characterData: true });
      this.announce();
    }
    disconnectedCallback() {
      this.watcher?.disconnect();
      this.leave?.();
    }
    announce() {}
  }

  const links = (menu) =>
    [...menu.querySelectorAll("a, s-link")]
      .filter((link) => link.getAttribute("rel") !== "home")
      .map((link) => ({ href: link.getAttribute("href"), label: link.textContent.trim() }));

  class NavMenu extends Announced {
    announce() {
      tell("nav", { links: links(this) });
    }
  }

  let buttons = new Map();
  class TitleBar extends Announced {
    announce() {
      buttons = new Map([...this.querySelectorAll("button")].map((button, index) => [`action-${index}`, button]));
      const actions = [...buttons].map(([id, button]) => ({
        id,
        label: button.textContent.trim(),
        primary: button.getAttribute("variant") === "primary",
        disabled: button.disabled,
      }));
      tell("title", { title: this.getAttribute("title") ?? document.title, actions });
    }
    leave() {
      buttons = new Map();
      tell("title", { title: "", actions: [] });
    }
  }

  /** Shown and hidden by its methods, by the `open` attribute, or through window.shopify. */
  class Shown extends Announced {
    get showing() {
      return this.hasAttribute("open");
    }
    async show() {
      if (this.showing) return;
      this.setAttribute("open", "");
      this.dispatchEvent(new Event("show"));
    }
    async hide() {
      if (!this.showing) return;
      this.removeAttribute("open");
      this.dispatchEvent(new Event("hide"));
    }
    async toggle() {
      await (this.showing ? this.hide() : this.show());
    }
    leave() {
      this.removeAttribute("open");
      this.announce();
    }
  }

  class SaveBar extends Shown {
    announce() {
      tell("saveBar", { id: this.id, open: this.isConnected && this.showing });
    }
    press(action) {
      const [save, discard] = [this.querySelector('[variant="primary"]'), this.querySelector("button:not([variant])")];
      (action === "save" ? save : discard)?.click();
    }
  }

  class Modal extends Shown {
    announce() {
      const title = this.querySelector("ui-title-bar")?.getAttribute("title") ?? "";
      tell("modal", { id: this.id, open: this.isConnected && this.showing, title, html: this.innerHTML });
    }
  }

  customElements.define("ui-nav-menu", NavMenu);
  customElements.define("s-app-nav", class extends NavMenu {});
  customElements.define("ui-title-bar", TitleBar);
  customElements.define("ui-save-bar", SaveBar);
  customElements.define("ui-modal", Modal);

  /** Lets the app's own router go there when it listens, as its provider does; otherwise the page is loaded. */
  let routed = false;
  const go = (href) => {
    const link = document.createElement("a");
    link.setAttribute("href", href);
    document.body.append(link);
    const handled = !link.dispatchEvent(new Event("shopify:navigate", { bubbles: true, cancelable: true }));
    link.remove();
    if (!handled && !routed) load(href);
  };

  /** As the admin opens a page: the app must be told again whose admin it is in. */
  const load = (href) => {
    const url = new URL(href, location.href);
    for (const name of ["embedded", "shop", "host", "locale"])
      if (query.has(name)) url.searchParams.set(name, query.get(name));
    location.assign(url);
  };
  const plainListen = document.addEventListener.bind(document);
  document.addEventListener = (type, ...rest) => {
    if (type === "shopify:navigate") routed = true;
    return plainListen(type, ...rest);
  };

  const openSaveBar = () => document.querySelector("ui-save-bar[open]") ?? document.querySelector("ui-save-bar");
  const handlers = {
    navigate: ({ href }) => go(href),
    action: ({ id }) => buttons.get(id)?.click(),
    save: () => openSaveBar()?.press("save"),
    discard: () => openSaveBar()?.press("discard"),
    modalHide: ({ id }) => element("ui-modal", id)?.hide?.(),
  };

  window.addEventListener("message", (event) => {
    if (event.source !== window.parent || event.data?.sim !== 1) return;
    const { id, type, reply, payload } = event.data;
    if (id && waiting.has(id)) {
      waiting.get(id)(reply);
      waiting.delete(id);
    } else if (Object.hasOwn(handlers, type)) handlers[type](payload ?? {});
  });

  /* Moves of the app's router, so that the admin's address follows. */
  let lastPath = location.pathname + location.search;
  const moved = () => {
    const path = location.pathname + location.search;
    if (path === lastPath) return;
    lastPath = path;
    tell("location", { path });
  };
  for (const name of ["pushState", "replaceState"]) {
    const plain = history[name].bind(history);
    history[name] = (...args) => {
      plain(...args);
      moved();
    };
  }
  window.addEventListener("popstate", moved);

  /* The app's "your session token is missing" page loads this script only to come back with one. */
  const reload = query.get("shopify-reload");
  if (reload) {
    window.shopify.idToken().then((token) => {
      const target = new URL(reload, location.origin);
      if (target.origin !== location.origin) return;
      target.searchParams.set("id_token", token);
      location.replace(target);
    });
  }

  tell("location", { path: lastPath });
})();

// A small stand-in for the page around an extension: Shopify's `s-*` elements as far as they are used here, and what it gives as `shopify`.
// What an element or a capability is not asked for in earnest is refused, not made up.
const host = { complaints: [], isClosed: false, ...globalThis.hosting };
globalThis.host = host;

/** An element whose properties, however they are set, are drawn by `draw(root, values, element)`. */
function define(tag, names, build) {
  class Element extends HTMLElement {
    static observedAttributes = names.map((name) => name.toLowerCase());
    values = {};
    constructor() {
      super();
      this.update = build(this.attachShadow({ mode: "open" }), this.values, this);
    }
    connectedCallback() {
      this.update?.(this.values);
    }
    attributeChangedCallback(attribute, _, value) {
      this[names.find((name) => name.toLowerCase() === attribute)] = value;
    }
  }
  for (const name of names)
    Object.defineProperty(Element.prototype, name, {
      get() {
        return this.values[name];
      },
      set(value) {
        this.values[name] = value;
        this.update?.(this.values);
      },
    });
  customElements.define(tag, Element);
}

function piece(root, html) {
  root.innerHTML = html;
  return root.firstElementChild;
}

for (const tag of ["s-stack", "s-text", "s-badge"])
  define(tag, ["direction", "gap", "alignItems", "color", "type", "tone"], (root) => void piece(root, "<slot></slot>"));
define("s-heading", [], (root) => void piece(root, "<h2><slot></slot></h2>"));
// What is slotted stands in the element itself: so does its role.
define("s-banner", ["tone"], (root, _, element) => {
  piece(root, "<div><slot></slot></div>");
  return () => element.isConnected && element.setAttribute("role", "status");
});
define("s-spinner", ["accessibilityLabel"], (root) => {
  const bar = piece(root, "<div role=progressbar></div>");
  return ({ accessibilityLabel }) => bar.setAttribute("aria-label", accessibilityLabel);
});
define("s-link", ["href"], (root) => {
  const link = piece(root, "<a><slot></slot></a>");
  return ({ href }) => link.setAttribute("href", href);
});
define("s-button", ["loading", "disabled"], (root) => {
  const button = piece(root, "<button><slot></slot></button>");
  return ({ loading, disabled }) => (button.disabled = Boolean(loading || disabled));
});
define("s-text-area", ["label", "details", "rows", "value"], (root, values) => {
  const label = piece(root, "<label><span></span><textarea></textarea></label>");
  const [name, area] = label.children;
  // Before the event reaches whoever listens to the element itself.
  area.addEventListener("input", () => (values.value = area.value));
  return () => {
    name.textContent = values.label;
    if (area.value !== values.value) area.value = values.value ?? "";
  };
});
define("s-admin-block", ["collapsedSummary"], (root) => void piece(root, "<section><slot></slot></section>"));
define("s-admin-action", ["heading", "loading"], (root) => {
  const dialog = piece(
    root,
    "<div role=dialog><h2></h2><slot></slot><slot name=secondary-actions></slot><slot name=primary-action></slot></div>",
  );
  return ({ heading }) => (dialog.firstElementChild.textContent = heading);
});

// Shopify keeps what is ticked with the buyer, and with the number that stands in the field; nothing without the capability.
const consent = { isTicked: false, phone: undefined };
function noteConsent(policy) {
  if (!host.mayCollectConsent || policy !== "sms-marketing") host.complaints.push(`no consent to ${policy}`);
  else if (consent.isTicked) void globalThis.keepConsent(consent.phone ?? null);
}
define("s-consent-checkbox", ["policy", "label", "checked"], (root, values, element) => {
  const label = piece(root, "<label><input type=checkbox><span></span></label>");
  const [box, name] = label.children;
  box.addEventListener("change", () => {
    values.checked = consent.isTicked = box.checked;
    noteConsent(values.policy);
    element.dispatchEvent(new Event("change", { bubbles: true }));
  });
  return () => (name.textContent = values.label);
});
define("s-consent-phone-field", ["policy", "label", "defaultValue"], (root, values) => {
  const label = piece(root, "<label><span></span><input type=tel></label>");
  const [name, field] = label.children;
  field.addEventListener("change", () => {
    consent.phone = field.value;
    noteConsent(values.policy);
  });
  return () => {
    name.textContent = values.label;
    field.defaultValue = values.defaultValue ?? "";
  };
});

// Shopify's admin adds the token of whoever is logged in, and finds the app; its checkout does neither, and lets nobody out unasked.
const outside = globalThis.fetch;
globalThis.fetch = async (address, init = {}) => {
  if (!host.isAdmin)
    return host.mayFetch && /^https?:/.test(address)
      ? outside(address, init)
      : Promise.reject(new TypeError("refused"));
  const headers = new Headers(init.headers);
  headers.set("authorization", `Bearer ${await globalThis.tokenNow()}`);
  return outside(new URL(address, host.appUrl), { ...init, headers });
};

const filled = (said, values = {}) => said.replace(/\{\{(\w+)\}\}/g, (_, name) => String(values[name]));
globalThis.shopify = {
  ...host.given,
  extend: (target, run) => ((host.target = target), (host.run = run)),
  i18n: {
    translate(key, values) {
      if (!(key in host.words)) host.complaints.push(`no word for ${key}`);
      return filled(host.words[key] ?? key, values);
    },
    formatDate: (at, options) => new Intl.DateTimeFormat(host.language, options).format(at),
  },
  sessionToken: { get: () => globalThis.tokenNow() },
  close: () => (host.isClosed = true),
};

import { byId, element } from "./element.js";

/** Asks for a few values; resolves to undefined where the person thought better of it. */
export function askFor(title, fields) {
  const dialog = byId("ask");
  const inputs = fields.map(({ name, value }) => element("input", { name, value, required: true }));
  dialog.setAttribute("aria-label", title);
  dialog.replaceChildren(
    element(
      "form",
      { method: "dialog" },
      element("h2", {}, title),
      fields.map(({ label }, index) => element("label", {}, label, inputs[index])),
      element(
        "menu",
        {},
        element("button", { type: "button", onclick: () => dialog.close("") }, "Cancel"),
        element("button", { className: "primary", value: "yes" }, title),
      ),
    ),
  );
  dialog.returnValue = "";
  dialog.showModal();
  return new Promise((resolve) =>
    dialog.addEventListener(
      "close",
      () =>
        resolve(
          dialog.returnValue === "yes" ? Object.fromEntries(inputs.map(({ name, value }) => [name, value])) : undefined,
        ),
      { once: true },
    ),
  );
}

import { element } from "./element.js";

/**
 * A table that is kept up to date: only rows whose record changed are drawn anew, so that what somebody
 * is typing in another row stays, and what changed can be seen.
 */
export function liveTable({ headings, row, empty }) {
  const body = element("tbody");
  const table = element(
    "table",
    {},
    element(
      "thead",
      {},
      element(
        "tr",
        {},
        headings.map((heading) => element("th", { scope: "col" }, heading)),
      ),
    ),
    body,
  );
  const nothing = element("p", { className: "empty" }, empty);
  const card = element("div", { className: "card", tabIndex: 0 }, table, nothing);
  const drawn = new Map();

  function show(records) {
    const first = drawn.size === 0;
    const rows = records.map((record) => {
      const written = JSON.stringify(record);
      const known = drawn.get(record.id);
      if (known?.written === written) return known.made;
      const made = row(record);
      if (!first) made.classList.add("changed");
      drawn.set(record.id, { written, made });
      return made;
    });
    replaceWhereDifferent(body, rows);
    table.hidden = records.length === 0;
    nothing.hidden = records.length > 0;
  }

  return { card, show };
}

/** Leaves rows that stay where they are untouched: moving an element would take the focus from it. */
function replaceWhereDifferent(body, rows) {
  const wanted = new Set(rows);
  for (const child of [...body.children]) if (!wanted.has(child)) child.remove();
  rows.forEach((made, index) => {
    if (body.children[index] !== made) body.insertBefore(made, body.children[index] ?? null);
  });
}

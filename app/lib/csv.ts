/** What a spreadsheet takes for a formula. A phone number is none, though it begins with a plus. */
const formula = /^(?!\+\d+$)[=+\-@\t\r]/;

/** One line of a CSV file (RFC 4180), ended. What a spreadsheet would run is kept from it by an apostrophe. */
export const csvLine = (cells: readonly (string | number | null | undefined)[]): string =>
  `${cells.map((cell) => quoted(harmless(cell))).join(",")}\r\n`;

function harmless(cell: string | number | null | undefined): string {
  if (typeof cell === "number") return String(cell);
  const text = cell ?? "";
  return formula.test(text) ? `'${text}` : text;
}

const quoted = (text: string) =>
  /[",\r\n]/.test(text) || text !== text.trim() ? `"${text.replaceAll('"', '""')}"` : text;

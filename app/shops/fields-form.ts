import { schemaOf, type Field, type Fields } from "./fields.ts";

/** A field's value as a form has it: `on` and `off`, numbers as they are written, one line for each of a list. */
export function toForm(field: Field, value: unknown): string {
  switch (field.kind) {
    case "switch":
      return value === true ? "on" : "off";
    case "list":
      return Array.isArray(value) ? value.join("\n") : "";
    default:
      return String(value);
  }
}

/** The value that a form's field holds, not judged yet. */
function fromForm(field: Field, written: string): unknown {
  switch (field.kind) {
    case "switch":
      return written === "on";
    case "number":
    case "money":
      return written.trim() === "" ? undefined : Number(written.replace(",", "."));
    case "list":
      return written.split("\n").flatMap((line) => line.trim() || []);
    default:
      return written;
  }
}

/** Reads a form's fields; a field that was not sent is as on the first day. What is wrong is said by field. */
export function readFields(
  fields: Fields,
  sent: Readonly<Record<string, string | undefined>>,
): { values: Record<string, unknown> } | { errors: Record<string, string> } {
  const errors: Record<string, string> = {};
  const values: Record<string, unknown> = {};
  for (const [key, field] of Object.entries(fields)) {
    const read = schemaOf(field).safeParse(fromForm(field, sent[key] ?? toForm(field, field.default)));
    if (read.success) values[key] = read.data;
    else errors[key] = read.error.issues[0]?.message ?? "";
  }
  return Object.keys(errors).length > 0 ? { errors } : { values };
}

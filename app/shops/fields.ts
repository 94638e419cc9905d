import { z } from "zod";

type Described = { label: string; help?: string };

/** One choice that a plug-in leaves to the merchant. `default` is what holds on the first day. */
export type Field =
  | (Described & { kind: "switch"; default: boolean })
  /** `unit` stands behind the number on the page: "hours", "%". */
  | (Described & { kind: "number"; min: number; max: number; unit?: string; default: number })
  /** In the shop's currency. */
  | (Described & { kind: "money"; min?: number; max: number; default: number })
  /** `longest` in characters. */
  | (Described & { kind: "text"; longest: number; default: string })
  | (Described & { kind: "choice"; options: readonly { value: string; label: string }[]; default: string })
  /** Lines of text, at most `longest` of them. */
  | (Described & { kind: "list"; longest: number; default: readonly string[] });

export type Fields = Readonly<Record<string, Field>>;

type ValueOf<Of extends Field> = Of extends { kind: "switch" }
  ? boolean
  : Of extends { kind: "number" | "money" }
    ? number
    : Of extends { kind: "list" }
      ? readonly string[]
      : Of extends { kind: "choice"; options: readonly { value: infer Value }[] }
        ? Value
        : string;

export type Values<Of extends Fields> = { [Key in keyof Of]: ValueOf<Of[Key]> };

/** Declares what a plug-in leaves to the merchant. Its page is drawn from this. */
export const defineFields = <const Of extends Fields>(fields: Of): Of => fields;

/** What the merchant chose, and the default where nothing is stored or what is stored cannot be read. */
export function chosen<Of extends Fields>(fields: Of, stored: Record<string, unknown> | undefined): Values<Of> {
  const values = Object.entries(fields).map(([key, field]) => {
    const read = schemaOf(field).safeParse(stored?.[key]);
    return [key, read.success ? read.data : field.default];
  });
  return Object.fromEntries(values) as Values<Of>;
}

const schemas = new WeakMap<Field, z.ZodType>();

/** What a field may hold. Made once for each field that a plug-in declares. */
export function schemaOf(field: Field): z.ZodType {
  const schema = schemas.get(field) ?? makeSchema(field);
  schemas.set(field, schema);
  return schema;
}

function makeSchema(field: Field): z.ZodType {
  switch (field.kind) {
    case "switch":
      return z.boolean();
    case "number":
    case "money":
      return z
        .number(`Write a number`)
        .min(field.min ?? 0, `Not less than ${field.min ?? 0}`)
        .max(field.max, `Not more than ${field.max}`);
    case "text":
      return z.string().trim().max(field.longest, `At most ${field.longest} characters`);
    case "choice":
      return z.enum(field.options.map(({ value }) => value));
    case "list":
      return z.array(z.string().trim().min(1)).max(field.longest, `At most ${field.longest} lines`);
  }
}

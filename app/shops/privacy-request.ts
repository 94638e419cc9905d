import { z } from "zod";
import { toPhoneNumber } from "#app/lib/phone-number.ts";

// Ids beyond 2^53 come as strings, the others as numbers.
const Id = z.union([z.string(), z.number()]).transform(String);

/** What Shopify sends with customers/data_request and customers/redact. */
export const PersonRequest = z.object({
  customer: z.object({ id: Id.nullish(), email: z.string().nullish(), phone: z.string().nullish() }).nullish(),
  orders_to_redact: z.array(Id).nullish(),
});
export type PersonRequest = z.infer<typeof PersonRequest>;

/** The person that a request is about, in the forms in which we may have written them down. */
export type Person = { customerIds: string[]; phones: string[]; marks: string[]; numbers: string[] };

/** `country` is the shop's: customers' numbers may be in its national form. */
export function personIn({ customer, orders_to_redact: orders }: PersonRequest, country: string): Person {
  const { id, email, phone } = customer ?? {};
  const number = toPhoneNumber(phone, country);
  return {
    customerIds: id ? [id, `gid://shopify/Customer/${id}`] : [],
    phones: number ? [number] : [],
    marks: [email, phone, number].flatMap((mark) => (mark && mark.length > 3 ? [mark] : [])),
    numbers: [...(id ? [id] : []), ...(orders ?? [])],
  };
}

/** A pattern of PostgreSQL's that finds a person in a text, and no longer number that only contains theirs. */
export function patternOf({ marks, numbers }: Pick<Person, "marks" | "numbers">): string | undefined {
  const escaped = marks.map((mark) => mark.replace(/[^\p{L}\p{N}]/gu, "\\$&"));
  const whole = numbers.filter((number) => /^\d+$/.test(number)).map((number) => `(?<![0-9])${number}(?![0-9])`);
  return [...escaped, ...whole].join("|") || undefined;
}

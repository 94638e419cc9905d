/**
 * The email in what a person wrote, in small letters. RFC 5321's lengths; Shopify judges the rest. Undefined where there is none,
 * or more than one: we would not know which is meant.
 */
export function readEmailAddress(written: string): string | undefined {
  const found = written.match(/[^\s@<>,;:"()[\]]{1,64}@[\p{L}\p{N}.-]{1,250}\.[\p{L}]{2,24}/gu) ?? [];
  const [email, another] = found;
  return another ? undefined : email?.toLowerCase();
}

import { Refusal, userError } from "../graphql/errors.ts";

/** Trimmed, each once whatever its case, sorted as Shopify returns them. */
export function tidyTags(tags: readonly string[]): string[] {
  const seen = new Map<string, string>();
  for (const tag of tags.flatMap((one) => one.split(","))) {
    const text = tag.trim();
    if (text && !seen.has(text.toLowerCase())) seen.set(text.toLowerCase(), text);
  }
  return [...seen.values()].sort((a, b) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1));
}

export function customerTags(tags: readonly string[], path: string[]): string[] {
  const tidy = tidyTags(tags);
  if (tidy.length > 250) throw new Refusal(userError(path, "Tags cannot be more than 250", "INVALID"));
  if (tidy.some((tag) => tag.length > 255)) {
    throw new Refusal(userError(path, "Tags is too long (maximum is 255 characters)", "TOO_LONG"));
  }
  return tidy;
}

export function draftTags(tags: readonly string[]): string[] {
  const errors = tags.flatMap((tag, index) =>
    tag.length > 40
      ? [userError(["tags", String(index)], "Title Tag exceeds the maximum length of 40 characters")]
      : [],
  );
  if (errors.length > 0) throw new Refusal(...errors);
  return tidyTags(tags);
}

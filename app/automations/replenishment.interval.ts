/** What runs out after so many days: goods with these words in their title, or with this tag. */
export type Interval = { goods: string; days: number };

/** Shopify shows an app no older orders. */
export const longestDays = 58;

/** Reads the merchant's lines, such as "Coffee beans = 30". Those that say no days, or too many, are left out. */
export function readIntervals(lines: readonly string[]): Interval[] {
  return lines.flatMap((line) => {
    const [, goods = "", written] = /^(.+?)\s*[=:]\s*(\d{1,3})(?:\s*\p{L}+)?\s*$/u.exec(line.trim()) ?? [];
    const days = Number(written);
    return goods && days >= 1 && days <= longestDays ? [{ goods: goods.toLowerCase(), days }] : [];
  });
}

/** How long these goods last: what the first line that names them says. */
export const daysFor = (intervals: readonly Interval[], { title, tags }: { title: string; tags: readonly string[] }) =>
  intervals.find(({ goods }) => title.toLowerCase().includes(goods) || tags.some((tag) => tag.toLowerCase() === goods))
    ?.days;

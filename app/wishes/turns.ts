/** How long one unit is left to somebody who was told of it, before the next in line hears. */
export const turnLastsMs = 24 * 3_600_000;

export type Place = { id: string; toldAt: Date | null };

/**
 * Whose turn it is in the line for one variant, of which `left` are in stock (null: enough for all). Whoever was told stands for
 * one unit: until it is gone, or until their day is over. So never more people are told than there are units, in the order in
 * which they asked, and it does not matter how often this is looked at.
 */
export function turnsIn<Each extends Place>(
  line: readonly Each[],
  left: number | null,
  now: Date,
): { next: Each[]; over: Each[] } {
  const units = left ?? Infinity;
  const told = line.filter(({ toldAt }) => toldAt).toSorted((a, b) => Number(a.toldAt) - Number(b.toldAt));
  const current = told.filter(({ toldAt }) => Number(toldAt) + turnLastsMs > now.getTime());
  const standing = current.slice(Math.max(0, current.length - units));
  return {
    next: line.filter(({ toldAt }) => !toldAt).slice(0, units - standing.length),
    over: told.filter((one) => !standing.includes(one)),
  };
}

/** How long one unit is left to somebody who was told of it, before the next in line hears. */
export const turnLastsMs = 24 * 3_600_000;

export type Place = { id: string; toldAt: Date | null };

/**
 * How many more may be told of one variant, of which `units` are in stock (null: enough for all), and whose turn is over of those who
 * were. Whoever was told stands for one unit: until it is gone, or until their day is over. So never more people are told than there are
 * units, where the first who wait are told, and it does not matter how often this is looked at.
 */
export function turnsIn<Each extends Place>(
  line: readonly Each[],
  units: number | null,
  now: Date,
): { free: number; over: Each[] } {
  const most = units ?? Infinity;
  const told = line.filter(({ toldAt }) => toldAt).toSorted((a, b) => Number(a.toldAt) - Number(b.toldAt));
  const current = told.filter(({ toldAt }) => Number(toldAt) + turnLastsMs > now.getTime());
  const standing = current.slice(Math.max(0, current.length - most));
  return {
    free: most - standing.length,
    over: told.filter((one) => !standing.includes(one)),
  };
}

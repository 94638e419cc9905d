/**
 * The fewest steps that still break what all of them broke: whole parts are left out as long as it stays broken, then smaller ones
 * (delta debugging). `breaks` is asked until nothing more can go, or `isOver` says so.
 */
export async function shrink<Step>(
  steps: readonly Step[],
  breaks: (steps: Step[]) => Promise<boolean>,
  isOver: () => boolean = () => false,
): Promise<Step[]> {
  let left = [...steps];
  for (let parts = 2; left.length > 1 && !isOver();) {
    const size = Math.ceil(left.length / parts);
    const without = await firstOf(left, size, breaks, isOver);
    if (without) {
      left = without;
      parts = Math.max(parts - 1, 2);
    } else if (size === 1) return left;
    else parts = Math.min(parts * 2, left.length);
  }
  return left;
}

async function firstOf<Step>(
  steps: readonly Step[],
  size: number,
  breaks: (steps: Step[]) => Promise<boolean>,
  isOver: () => boolean,
): Promise<Step[] | undefined> {
  // What came last is the likeliest to matter: the first parts are left out first.
  for (let from = 0; from < steps.length && !isOver(); from += size) {
    const rest = steps.filter((_, index) => index < from || index >= from + size);
    if (rest.length > 0 && (await breaks(rest))) return rest;
  }
  return undefined;
}

/** One line of the table that `npm run bench` prints: what was measured, and what the same work costs without us in the same run. */
export type BenchRow = {
  /** The module that measured it. */
  bench: string;
  what: string;
  value: number;
  unit: string;
  /** The plainest way to do the same, on the same machine a moment before. */
  beside?: { what: string; value: number };
};

/** How many times as much as what stands beside it. */
export const ratioOf = ({ value, beside }: BenchRow) => (beside && beside.value > 0 ? value / beside.value : undefined);

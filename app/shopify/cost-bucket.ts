/** What is known of a shop's bucket of query points: how many there were at a moment, and how fast they come back. */
export type Bucket = { available: number; maximum: number; restorePerSecond: number; atMs: number };

/** How long to wait until the bucket holds `cost` points. Nothing, where the bucket is not known yet. */
export function waitForPointsMs(bucket: Bucket | undefined, cost: number, nowMs: number): number {
  if (!bucket) return 0;
  const missing = Math.min(cost, bucket.maximum) - pointsAt(bucket, nowMs);
  return missing <= 0 ? 0 : Math.ceil((missing / bucket.restorePerSecond) * 1000);
}

/** The bucket with `cost` points taken: calls that are under way at once must not all count on the same points. */
export const takePoints = (bucket: Bucket, cost: number, nowMs: number): Bucket => ({
  ...bucket,
  available: pointsAt(bucket, nowMs) - cost,
  atMs: nowMs,
});

/** What it holds at a moment. */
export const pointsAt = ({ available, maximum, restorePerSecond, atMs }: Bucket, nowMs: number) =>
  Math.min(maximum, available + ((nowMs - atMs) / 1000) * restorePerSecond);

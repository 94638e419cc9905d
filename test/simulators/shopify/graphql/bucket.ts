export type BucketSize = { maximumAvailable: number; restoreRate: number };

/** The leaky bucket of one app in one shop. Time is the machine's, not the shop's: points come back while tests wait. */
export class Bucket {
  readonly size: BucketSize;
  private available: number;
  private filledAt = performance.now();

  constructor(size: BucketSize) {
    this.size = size;
    this.available = size.maximumAvailable;
  }

  /** Takes the points, or leaves the bucket alone and says that there are too few. */
  take(points: number): boolean {
    this.restore();
    if (this.available < points) return false;
    this.available -= points;
    return true;
  }

  giveBack(points: number): void {
    this.available = Math.min(this.size.maximumAvailable, this.available + points);
  }

  empty(): void {
    this.restore();
    this.available = 0;
  }

  status() {
    this.restore();
    return { ...this.size, currentlyAvailable: Math.floor(this.available) };
  }

  private restore(): void {
    const now = performance.now();
    this.giveBack(((now - this.filledAt) / 1000) * this.size.restoreRate);
    this.filledAt = now;
  }
}

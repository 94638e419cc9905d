type Kept<Value> = { value: Value; untilMs: number };

/**
 * Remembers for some seconds what was looked up, for what is asked again with every text and hardly ever changes. Whoever changes it
 * here has it forgotten; another process may go by what was true so long ago.
 */
export class ShortMemory<Value> {
  #kept = new Map<string, Kept<Value>>();
  readonly #keptMs: number;
  readonly #most: number;

  constructor({ keptMs = 3_000, most = 1_000 } = {}) {
    this.#keptMs = keptMs;
    this.#most = most;
  }

  /** What is not there is looked up again each time. */
  async recall<Found extends Value | undefined>(key: string, lookUp: () => Promise<Found>): Promise<Found | Value> {
    const kept = this.#kept;
    const known = kept.get(key);
    if (known && known.untilMs > performance.now()) return known.value;
    const value = await lookUp();
    if (value === undefined) return value;
    if (kept.size >= this.#most) kept.clear();
    kept.set(key, { value, untilMs: performance.now() + this.#keptMs });
    return value;
  }

  /** What is being looked up meanwhile may be what was true before: it is not kept either. */
  forget() {
    this.#kept = new Map();
  }
}

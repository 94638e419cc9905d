export type FaultKind =
  "500" | "503" | "429" | "throttled" | "internal-error" | "drop-before" | "drop-after" | "slow" | "401";

type Fault = { kind: FaultKind; operation: string | null; times: number; delayMs: number };

/** Accidents waiting to happen to the next matching requests, in the order they were asked for. */
export class Faults {
  private queue: Fault[] = [];

  /**
   * `operation` is an operation's name, a root field, or "access_token" for the token endpoint; without it the next
   * request of any kind is hit.
   */
  next(kind: FaultKind, options: { operation?: string; times?: number; delayMs?: number } = {}): void {
    const { operation = null, times = 1, delayMs = 6000 } = options;
    this.queue.push({ kind, operation, times, delayMs });
  }

  /** How many have hit nothing yet. */
  get waiting(): number {
    return this.queue.length;
  }

  clear(): void {
    this.queue = [];
  }

  /** Takes the fault meant for a request known by any of these names. */
  take(names: string[]): { kind: FaultKind; delayMs: number } | null {
    const fault = this.queue.find((one) => one.operation === null || names.includes(one.operation));
    if (!fault) return null;
    fault.times -= 1;
    if (fault.times <= 0) this.queue = this.queue.filter((one) => one !== fault);
    return fault;
  }
}

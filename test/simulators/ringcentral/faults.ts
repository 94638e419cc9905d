/** A misfortune of the network, in place of an answer. */
export type FaultKind =
  "429" | "429-account" | "401" | "500" | "502" | "503" | "drop-before" | "drop-after" | "slow" | "not-json" | "cut";

type Fault = { kind: FaultKind; path: string | RegExp; times: number; ms: number };

/** Misfortunes that wait for the next calls they fit. */
export function createFaults() {
  let waiting: Fault[] = [];
  return {
    /** The next `times` calls to `path` (a part of `POST /restapi/...`) meet with it. `ms` is for "slow". */
    next(kind: FaultKind, options: { path?: string | RegExp; times?: number; ms?: number } = {}): void {
      waiting.push({ kind, path: options.path ?? "", times: options.times ?? 1, ms: options.ms ?? 60_000 });
    },
    take(method: string, path: string): Fault | undefined {
      const called = `${method} ${path}`;
      const found = waiting.find((fault) =>
        typeof fault.path === "string" ? called.includes(fault.path) : fault.path.test(called),
      );
      if (found && --found.times === 0) waiting = waiting.filter((fault) => fault !== found);
      return found;
    },
    clear: () => void (waiting = []),
  };
}
export type Faults = ReturnType<typeof createFaults>;

type Started = {
  name: string;
  stop(): unknown;
  /** What can be done at once where nobody wants to wait. */
  kill?: (() => void) | undefined;
};

export type CleanUp = {
  /** What was started last is stopped first. */
  add(started: Started): void;
  run(): Promise<void>;
  force(): void;
};

/** Remembers what was started, so that a start that fails half way leaves nothing behind either. */
export function createCleanUp(complain: (line: string) => void): CleanUp {
  const running: Started[] = [];
  let stopping: Promise<void> | undefined;

  async function stopAll() {
    for (let last = running.at(-1); last; last = running.at(-1)) {
      try {
        await last.stop();
      } catch (error) {
        complain(`${last.name} did not stop as it should: ${(error as Error).message}`);
      }
      running.splice(running.indexOf(last), 1);
    }
  }

  return {
    add: (started) => void running.push(started),
    run: () => (stopping ??= stopAll()),
    force() {
      for (const { kill } of running.toReversed()) kill?.();
    },
  };
}

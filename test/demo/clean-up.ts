export type CleanUp = {
  /** What was started last is stopped first. */
  add(name: string, stop: () => unknown): void;
  run(): Promise<void>;
};

/** Remembers what was started, so that a start that fails half way leaves nothing behind either. */
export function createCleanUp(complain: (line: string) => void): CleanUp {
  const started: { name: string; stop: () => unknown }[] = [];
  let running: Promise<void> | undefined;

  async function stopAll() {
    for (let last = started.pop(); last; last = started.pop()) {
      try {
        await last.stop();
      } catch (error) {
        complain(`${last.name} did not stop as it should: ${(error as Error).message}`);
      }
    }
  }

  return {
    add: (name, stop) => void started.push({ name, stop }),
    run: () => (running ??= stopAll()),
  };
}

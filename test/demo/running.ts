import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DemoError, type DemoOptions } from "./options.ts";

const noteIn = (folder: string) => join(folder, "demo-port");

/** Two demos on one folder would overwrite each other's records. Throws DemoError where one runs there. */
export async function refuseSecond({ folder }: DemoOptions): Promise<void> {
  if (!existsSync(noteIn(folder))) return;
  const port = readFileSync(noteIn(folder), "utf8");
  const found = await whoAnswers(port);
  if (found?.folder === folder)
    throw new DemoError(
      `A demo already runs on ${folder}: http://localhost:${port} (to run another beside it, set DATA_DIR, PORT and DEMO_PORT)`,
    );
}

/** Leaves a note for the next one; answers how to take it away again. */
export function noteRunning({ folder, demoPort }: DemoOptions): () => void {
  writeFileSync(noteIn(folder), String(demoPort));
  return () => rmSync(noteIn(folder), { force: true });
}

async function whoAnswers(port: string): Promise<{ folder?: string } | undefined> {
  try {
    const response = await fetch(`http://localhost:${port}/demo/here`, { signal: AbortSignal.timeout(1000) });
    return (await response.json()) as { folder?: string };
  } catch {
    return undefined;
  }
}

import { portFrom } from "../test/demo/options.ts";

/** A complaint in plain words: shown without a stack. */
export class Complaint extends Error {}

/** Asks the demo that runs on DEMO_PORT. Throws Complaint where none runs, or with what it says against the request. */
export async function askDemo<Answer>(path: string, request?: RequestInit): Promise<Answer> {
  const port = portFrom(process.env, "DEMO_PORT", 4000);
  const response = await fetch(`http://localhost:${port}${path}`, request).catch(() => {
    throw new Complaint(
      `No demo runs on port ${port}. Start one with "npm run demo", or name its port with DEMO_PORT.`,
    );
  });
  const answer = (await response.json().catch(() => ({}))) as Answer & { error?: string };
  if (!response.ok) throw new Complaint(answer.error ?? `The demo answered ${response.status}`);
  return answer;
}

/** Runs a script's work; says plainly what it complains of and ends with 1. */
export async function run(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    const { message, stack } = error as Error;
    const plain =
      error instanceof Complaint ||
      ["DemoError", "FillError"].includes((error as Error).name) ||
      isArgumentError(error);
    console.error(plain ? message : stack);
    process.exitCode = 1;
  }
}

const isArgumentError = (error: unknown) => String((error as { code?: unknown }).code).startsWith("ERR_PARSE_ARGS");

import { spawn } from "node:child_process";
import { once } from "node:events";

export type Ended = { code: number | null; out: string; err: string };

/** Runs one of the project's scripts as npm would, and waits for its end. */
export async function runScript(
  name: string,
  args: string[],
  environment: Record<string, string> = {},
  input = "",
): Promise<Ended> {
  const child = spawn(process.execPath, [`scripts/${name}.ts`, ...args], { env: { ...process.env, ...environment } });
  const ended: Ended = { code: null, out: "", err: "" };
  child.stdout.on("data", (piece: Buffer) => (ended.out += piece));
  child.stderr.on("data", (piece: Buffer) => (ended.err += piece));
  child.stdin.on("error", () => {}); // a script that asks for nothing may be gone before it could read
  child.stdin.end(input);
  const [code] = (await once(child, "close")) as [number | null];
  return { ...ended, code };
}

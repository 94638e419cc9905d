import { createInterface } from "node:readline";
import { type Awaiting, interpret, nearestIntent } from "#app/conversations/interpret/interpret.ts";

const states: readonly string[] = [
  "confirm",
  "otp",
  "rating",
  "address",
  "quantity",
  "choice",
  "name",
  "email",
  "answer",
] satisfies Awaiting[];

/** Reads a line of JSON; throws with what is wrong with it. */
function readLine(line: string): { text: string; awaiting?: Awaiting } {
  const row: unknown = JSON.parse(line);
  if (typeof row !== "object" || row === null || !("text" in row) || typeof row.text !== "string") {
    throw new Error('"text" is missing or is no string');
  }
  const context: unknown = "context" in row ? row.context : undefined;
  const awaiting =
    typeof context === "object" && context !== null && "awaiting" in context ? context.awaiting : undefined;
  if (awaiting === undefined || awaiting === null) return { text: row.text };
  if (typeof awaiting !== "string" || !states.includes(awaiting))
    throw new Error(`"awaiting" must be one of ${states.join(", ")}`);
  return { text: row.text, awaiting: awaiting as Awaiting };
}

let number = 0;
for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
  number += 1;
  if (line.trim() === "") continue;
  let answer: object;
  try {
    const { text, awaiting } = readLine(line);
    const reading = interpret(text, { awaiting });
    answer = {
      intent: nearestIntent(reading.intent),
      slots: reading.slots,
      rule: reading.rule,
      ...(reading.also ? { also: nearestIntent(reading.also) } : {}),
    };
  } catch (error) {
    const message = `line ${number}: ${error instanceof Error ? error.message : String(error)}`;
    process.stderr.write(`interpret: ${message}\n`);
    answer = { error: message };
    process.exitCode = 1;
  }
  process.stdout.write(`${JSON.stringify(answer)}\n`);
}

import { readCommand } from "../grammar/command.ts";
import type { Message } from "../message.ts";
import type { Reading } from "../reading.ts";

/** The answer to the question for an email: one is in the text, and nothing else is asked for. */
export function readEmail(message: Message): Reading | undefined {
  const [email] = /[^\s@<>,;]{1,64}@[^\s@<>,;]{1,255}\.[a-z]{2,24}/i.exec(message.clean) ?? [];
  const other = email && readCommand(message)?.intent;
  if (!email || (other && other !== "email")) return undefined;
  return { intent: "answer", slots: { answer: message.clean.trim(), email }, rule: "awaited.email" };
}

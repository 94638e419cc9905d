import { z } from "zod";
import type { Command, CommandRequest } from "#app/commands/command.ts";
import * as registry from "#app/commands/registry.ts";
import { db, type Tx } from "#app/lib/db.server.ts";
import type { Decision, Talk } from "./decision.ts";

const commands: readonly Command[] = Object.values(registry);

export const approvedStep = (messageId: string) => ({ process: `text:${messageId}`, name: "approved" });
const Approved = z.object({ command: z.string(), codeId: z.string(), offer: z.unknown() });

/**
 * Writes down what the right code approved, before any of it is done: a try that dies goes on with exactly that, whatever was texted,
 * switched off or said in the meantime.
 */
export const noteApproved = ({ journal }: CommandRequest, approved: z.infer<typeof Approved>) =>
  journal("approved", { find: async () => undefined, act: async () => approved });

/** What an earlier try of this text was about to do, carried on; undefined where there was none. */
export async function carryOn({ messageId, request, conversation, begun }: Talk): Promise<Decision | undefined> {
  if (!begun) return undefined;
  const known = await db.step.findUnique({ where: { process_name: approvedStep(messageId) } });
  const approved = Approved.safeParse(known?.result).data;
  const command = approved && commands.find(({ key }) => key === approved.command);
  if (!command) return undefined;
  // What they have come to talk about since stays open.
  const isOpen = conversation.state === "awaiting-code" && conversation.codeId === approved.codeId;
  const decided = await command.approve!(request, command.offer!.parse(approved.offer));
  return { speaker: command, step: decided, keep: !isOpen };
}

/** It is done: what it was, with whose address, need not be kept. */
export async function forgetApproved(tx: Tx, { messageId, begun, conversation }: Talk): Promise<void> {
  if (begun || conversation.state === "awaiting-code") await tx.step.deleteMany({ where: approvedStep(messageId) });
}

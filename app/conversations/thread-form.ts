import { z } from "zod";
import { longestText } from "#app/templates/render.ts";
import { longestNote } from "./thread-notes.ts";

const text = z.string().trim().min(1).max(longestText);
const id = z.uuid();

const entryIntents = ["withdraw", "confirm", "remove-note", "send-again", "ask-network"] as const;
const stateIntents = ["take-over", "hand-back", "unlock", "opt-out", "seen", "introduce"] as const;
/** About one thing that stands in the thread: a text, a note, what is to be sent later. */
export type EntryIntent = (typeof entryIntents)[number];
/** About the conversation as a whole. */
export type StateIntent = (typeof stateIntents)[number];

/** What a person of the shop may do in a thread, as its page sends it. */
export const ThreadForm = z.discriminatedUnion("intent", [
  /** The same key twice is one text. */
  z.object({ intent: z.literal("reply"), text, key: id }),
  /** `dueAt` by the shop's clock, as 2026-11-23T09:00. */
  z.object({ intent: z.literal("schedule"), text, key: id, dueAt: z.string() }),
  z.object({ intent: z.literal("note"), text: z.string().trim().min(1).max(longestNote) }),
  z.object({ intent: z.literal("fill"), id }),
  z.object({ intent: z.enum(entryIntents), id }),
  z.object({ intent: z.enum(stateIntents) }),
]);
export type ThreadForm = z.infer<typeof ThreadForm>;

import { AsyncLocalStorage } from "node:async_hooks";
import type { PrismaClient } from "../../prisma/generated/client.ts";

/** What would have been asked of somebody outside: under which name, and with what. */
export type Wanted = { what: string; input: unknown };

type Rehearsal = {
  /** Everything is written here, and nothing of it is kept. */
  db: PrismaClient;
  aheadMs: number;
  /** What it came to, the first first: it goes no further than that. */
  wanted: Wanted[];
};

const stage = new AsyncLocalStorage<Rehearsal | undefined>();

/** The rehearsal that this work is part of, if it is one. */
export const rehearsal = () => stage.getStore();

export const onStage = <T>(rehearsed: Rehearsal, work: () => T): T => stage.run(rehearsed, work);

/** For what a rehearsal shares with everybody else, such as a token that is renewed: it happens as always, and is kept. */
export const offStage = <T>(work: () => T): T => stage.run(undefined, work);

export class RehearsalEnd extends Error {}

/** Stands before everything that changes something outside. Throws RehearsalEnd in a rehearsal, and otherwise does nothing. */
export function notInRehearsal(what: string, input: unknown): void {
  const rehearsed = rehearsal();
  if (!rehearsed) return;
  rehearsed.wanted.push({ what, input });
  throw new RehearsalEnd(`A rehearsal ends where ${what} would be asked for`);
}

import { AsyncLocalStorage } from "node:async_hooks";
import { newId } from "#app/lib/id.server.ts";
import { traceparentNow } from "./span.server.ts";

/**
 * What ties together all that one request leads to, in whichever process: its id, which every log line of it carries, and where the last
 * span of its trace was (W3C `traceparent`), if it has one.
 */
export type Trail = { id: string; traceparent?: string };

const trails = new AsyncLocalStorage<Trail>();

/** The trail that this work is on, if it is on one. */
export const trail = () => trails.getStore();

export const onTrail = <T>(one: Trail, work: () => T): T => trails.run(one, work);

export const newTrail = (): Trail => ({ id: newId() });

const headerOfTrace = /^00-(?!0{32})[\da-f]{32}-(?!0{16})[\da-f]{16}-[\da-f]{2}$/;

/** A number could be somebody's: an id has a letter. */
const headerOfId = /^(?=.*[A-Za-z])[\w-]{8,64}$/;

/** The trail that who asks is on already, where what they say of it is well-formed, and else a new one. */
export function trailOf(header: (name: string) => string | undefined | null): Trail {
  const traceparent = header("traceparent") ?? "";
  const traced = headerOfTrace.test(traceparent) && { traceparent };
  const id = header("x-request-id") ?? "";
  if (headerOfId.test(id)) return { id, ...traced };
  return traced ? { id: traceparent.split("-")[1]!, ...traced } : newTrail();
}

/** This work's trail in one word, to go along with a job. */
export function carried(): string | undefined {
  const here = trail();
  if (!here) return undefined;
  const traceparent = traceparentNow() ?? here.traceparent;
  return traceparent ? `${here.id} ${traceparent}` : here.id;
}

/** Reads what `carried` gave. A job of the clock, or of before, begins a trail of its own. */
export function readTrail(word: unknown): Trail {
  const [id = "", traceparent = ""] = typeof word === "string" ? word.split(" ") : [];
  if (!headerOfId.test(id)) return newTrail();
  return { id, ...(headerOfTrace.test(traceparent) && { traceparent }) };
}

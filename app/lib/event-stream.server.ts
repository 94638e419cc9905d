import { setTimeout as wait } from "node:timers/promises";

/** How often an open page's news are looked for, how long a stream lives until its reader shows who they are again, in ms. */
const pace = { look: 1_500, beat: 15_000, life: 300_000 };

const stopping = new AbortController();

/** Ends all streams, which would otherwise outlive a server that wants to stop. */
export const endStreams = () => stopping.abort();

/**
 * Server-sent events: says `changed` whenever `mark` does, at first where it is not what the reader has (`since`), and nothing of
 * what changed: the reader loads that as it loads any page.
 * Ends when the reader leaves (`signal`), when the server stops, and by itself after some minutes.
 */
export function streamOfChanges(signal: AbortSignal, since: string, mark: () => Promise<string>): Response {
  const ended = AbortSignal.any([signal, stopping.signal, AbortSignal.timeout(pace.life)]);
  const news = changesOf(since, mark, ended);
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { value, done } = await news.next();
      if (done) controller.close();
      else controller.enqueue(new TextEncoder().encode(value));
    },
    cancel: () => void news.return(undefined),
  });
  const headers = { "content-type": "text/event-stream", "cache-control": "no-cache, no-transform" };
  return new Response(body, { headers: { ...headers, "x-accel-buffering": "no" } });
}

async function* changesOf(
  since: string,
  mark: () => Promise<string>,
  ended: AbortSignal,
): AsyncGenerator<string, undefined> {
  let known = since;
  let spokenAt = -Infinity;
  do {
    const current = await mark();
    const isNew = current !== known;
    if (!isNew && performance.now() - spokenAt < pace.beat) continue;
    known = current;
    spokenAt = performance.now();
    // A beat keeps proxies from taking a quiet stream for a dead one.
    yield isNew ? "event: changed\ndata:\n\n" : ": still here\n\n";
  } while (await pause(ended));
  return undefined;
}

const pause = (ended: AbortSignal) => wait(pace.look, true, { signal: ended, ref: false }).catch(() => false);

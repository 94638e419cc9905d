import { useRevalidator } from "@remix-run/react";
import { useEffect, useRef } from "react";

/** How long to wait before listening again, in ms: at first, and at most. */
const patience = { first: 1_000, most: 30_000 };

/**
 * Loads the page's data again whenever it is no longer what `mark` stands for, while somebody looks at the page. Listens by fetch,
 * since an EventSource could not carry the session's token, which App Bridge adds to every fetch, and which belongs in no address.
 */
export function useLive(url: string, mark: string) {
  const { revalidate } = useRevalidator();
  const latest = useRef({ revalidate, mark });
  useEffect(() => void (latest.current = { revalidate, mark }));
  useEffect(() => {
    let listening: AbortController | undefined;
    const address = () => `${url}since=${latest.current.mark}`;
    const change = () => latest.current.revalidate();
    function follow() {
      listening?.abort();
      if (document.hidden) return;
      listening = new AbortController();
      void listen(address, listening.signal, change);
    }
    follow();
    document.addEventListener("visibilitychange", follow);
    return () => {
      document.removeEventListener("visibilitychange", follow);
      listening?.abort();
    };
  }, [url]);
}

async function listen(address: () => string, signal: AbortSignal, onChange: () => void) {
  for (let wait = patience.first; !signal.aborted; wait = Math.min(wait * 2, patience.most)) {
    const heard = await hear(address(), signal, onChange).catch(() => false);
    if (heard) wait = patience.first;
    await pause(wait, signal);
  }
}

/** Follows one stream to its end. Was there anything to hear? */
async function hear(url: string, signal: AbortSignal, onChange: () => void): Promise<boolean> {
  const response = await fetch(url, { signal, headers: { accept: "text/event-stream" } });
  if (!response.ok || !response.body) return false;
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  let said = "";
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    said += read.value;
    // An event ends with an empty line, wherever the network cut it.
    if (!said.endsWith("\n\n")) continue;
    if (said.includes("event: changed")) onChange();
    said = "";
  }
  return true;
}

const pause = (ms: number, signal: AbortSignal) =>
  new Promise<void>((done) => {
    const timer = setTimeout(done, ms);
    signal.addEventListener("abort", () => {
      clearTimeout(timer);
      done();
    });
  });

import { useRevalidator } from "@remix-run/react";
import { useEffect, useRef } from "react";

/** How long to wait before listening again, in ms: at first, and at most. */
const patience = { first: 1_000, most: 30_000 };

/**
 * Loads the page's data again whenever the server says that it changed, while somebody looks at the page. Listens by fetch, since
 * an EventSource could not carry the session's token, which App Bridge adds to every fetch, and which belongs in no address.
 */
export function useLive(url: string) {
  const { revalidate } = useRevalidator();
  const latest = useRef(revalidate);
  useEffect(() => void (latest.current = revalidate));
  useEffect(() => {
    let listening: AbortController | undefined;
    const change = () => latest.current();
    function follow() {
      listening?.abort();
      if (document.hidden) return;
      listening = new AbortController();
      void listen(url, listening.signal, change);
    }
    function comeBack() {
      follow();
      if (!document.hidden) change();
    }
    follow();
    document.addEventListener("visibilitychange", comeBack);
    return () => {
      document.removeEventListener("visibilitychange", comeBack);
      listening?.abort();
    };
  }, [url]);
}

async function listen(url: string, signal: AbortSignal, onChange: () => void) {
  for (let wait = patience.first; !signal.aborted; wait = Math.min(wait * 2, patience.most)) {
    const heard = await hear(url, signal, onChange).catch(() => false);
    if (heard) wait = patience.first;
    await pause(wait, signal);
    // What changed while nobody listened.
    if (!signal.aborted && heard) onChange();
  }
}

/** Follows one stream to its end. Was there anything to hear? */
async function hear(url: string, signal: AbortSignal, onChange: () => void): Promise<boolean> {
  const response = await fetch(url, { signal, headers: { accept: "text/event-stream" } });
  if (!response.ok || !response.body) return false;
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  for (let read = await reader.read(); !read.done; read = await reader.read())
    if (read.value.includes("event: changed")) onChange();
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

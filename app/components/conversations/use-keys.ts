import { useEffect, useRef } from "react";

/** Hears the keys that are pressed anywhere within an element: give it the ref. */
export function useKeys(onKey: (event: KeyboardEvent, within: HTMLElement) => void) {
  const within = useRef<HTMLDivElement>(null);
  const latest = useRef(onKey);
  useEffect(() => void (latest.current = onKey));
  useEffect(() => {
    const element = within.current;
    if (!element) return undefined;
    const hear = (event: KeyboardEvent) => latest.current(event, element);
    element.addEventListener("keydown", hear);
    return () => element.removeEventListener("keydown", hear);
  }, []);
  return within;
}

/** Ctrl and Enter, or Command and Enter, send what is written; Enter alone begins a new line. */
export const useSendKey = (send: () => void) =>
  useKeys((event) => {
    if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey) || event.isComposing) return;
    event.preventDefault();
    send();
  });

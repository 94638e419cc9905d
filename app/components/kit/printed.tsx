import { useSyncExternalStore, type ReactNode } from "react";
import { createPortal } from "react-dom";

const never = () => () => {};

const paperOf = (size: string) => `@page { size: ${size} portrait; margin: 0 }`;

/** What is printed instead of the page, on paper of this size, without margins: it stands beside the page, unseen until then. */
export function Printed({ size, children }: { size: string; children: ReactNode }) {
  // The server has no page to stand beside.
  const isShown = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  if (!isShown) return null;
  return createPortal(
    <div className="flyer-sheet" aria-hidden="true">
      <style>{paperOf(size)}</style>
      {children}
    </div>,
    document.body,
  );
}

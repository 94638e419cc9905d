import { useEffect, useState, type ReactNode } from "react";
import { createPortal } from "react-dom";

const paperOf = (size: string) => `@page { size: ${size} portrait; margin: 0 }`;

/** What is printed instead of the page, on paper of this size, without margins: it stands beside the page, unseen until then. */
export function Printed({ size, children }: { size: string; children: ReactNode }) {
  const [body, setBody] = useState<HTMLElement>();
  useEffect(() => setBody(document.body), []);
  if (!body) return null;
  return createPortal(
    <div className="flyer-sheet" aria-hidden="true">
      <style>{paperOf(size)}</style>
      {children}
    </div>,
    body,
  );
}

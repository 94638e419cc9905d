import { useSyncExternalStore, type ReactNode } from "react";
import { createPortal } from "react-dom";
import type { Size } from "#app/flyers/size.ts";

const never = () => () => {};

/** In measures: browsers know A4 by its name, and not A6. */
const papers: Record<Size, string> = { A6: "105mm 148mm", A4: "210mm 297mm" };

const paperOf = (size: Size) => `@page { size: ${papers[size]}; margin: 0 }`;

/** What is printed instead of the page, on paper of this size, without margins: it stands beside the page, unseen until then. */
export function Printed({ size, children }: { size: Size; children: ReactNode }) {
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

import { useAppBridge } from "@shopify/app-bridge-react";
import { useEffect, useRef } from "react";

/** What an action answers: whether it worked, what to say about it, and what is wrong with which field ("" for the whole). */
export type Answer = { ok: boolean; said?: string; errors?: Record<string, string> };

/** Says what came of an action, once: in the admin's toast. */
export function useAnswer<Of extends Answer>(answer: Of | undefined, onAnswer?: (answer: Of) => void) {
  const shopify = useAppBridge();
  const last = useRef<Of>(undefined);
  useEffect(() => {
    if (!answer || answer === last.current) return;
    last.current = answer;
    if (answer.said) shopify.toast.show(answer.said, { isError: !answer.ok });
    onAnswer?.(answer);
  });
}

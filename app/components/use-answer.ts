import { useAppBridge } from "@shopify/app-bridge-react";
import { useEffect, useRef } from "react";

/** What an action answers: whether it worked, what to say about it, and what is wrong with which field ("" for the whole). */
export type Answer = { ok: boolean; said?: string; errors?: Record<string, string> };

type Asked<Of> = { state: "idle" | "submitting" | "loading"; data: Of | undefined };

/** Says what came of an action in the admin's toast, once, when the page shows it too. */
export function useAnswer<Of extends Answer>({ state, data }: Asked<Of>, onAnswer?: (answer: Of) => void) {
  const shopify = useAppBridge();
  const last = useRef<Of>(undefined);
  useEffect(() => {
    if (state !== "idle" || !data || data === last.current) return;
    last.current = data;
    if (data.said) shopify.toast.show(data.said, { isError: !data.ok });
    onAnswer?.(data);
  });
}

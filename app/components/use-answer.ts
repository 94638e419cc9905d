import { useAppBridge } from "@shopify/app-bridge-react";
import { useEffect, useRef } from "react";
import { useSay } from "./translation.ts";

/** What an action answers: whether it worked, what to say about it, and what is wrong with which field ("" for the whole), in English. */
export type Answer = { ok: boolean; said?: string; errors?: Record<string, string> };

type Asked<Of> = { state: "idle" | "submitting" | "loading"; data: Of | undefined };

/**
 * Says what came of an action in the admin's toast, at once: what was asked about may be gone from the page a moment later.
 * `onAnswer` waits until the page shows what came of it, too.
 */
export function useAnswer<Of extends Answer>({ state, data }: Asked<Of>, onAnswer?: (answer: Of) => void) {
  const shopify = useAppBridge();
  const say = useSay();
  const last = useRef<{ said?: Of; answered?: Of }>({});
  useEffect(() => {
    if (!data || state === "submitting") return;
    if (data !== last.current.said && data.said) shopify.toast.show(say(data.said), { isError: !data.ok });
    last.current.said = data;
    if (state !== "idle" || data === last.current.answered) return;
    last.current.answered = data;
    onAnswer?.(data);
  });
}

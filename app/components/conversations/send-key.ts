import type { KeyboardEvent } from "react";

/** Ctrl and Enter, or Command and Enter, send what is written; Enter alone begins a new line. */
export const onSendKey = (send: () => void) => (event: KeyboardEvent) => {
  if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey) || event.nativeEvent.isComposing) return;
  event.preventDefault();
  send();
};

import { rehearsal } from "./rehearsal.server.ts";

/** The time now. Tests may set it ahead or back; nothing else reads the machine's clock. */
export const clock = { offsetMs: 0 };

export const now = () => new Date(Date.now() + clock.offsetMs + (rehearsal()?.aheadMs ?? 0));

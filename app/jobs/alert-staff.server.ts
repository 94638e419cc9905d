import { alertStaff as alert } from "#app/messages/alert.server.ts";
import type { JobPayload } from "#app/queue/catalog.ts";

/** Tells the shop's own people that somebody should look. */
export const alertStaff = (about: JobPayload<"alert-staff">) => alert(about);

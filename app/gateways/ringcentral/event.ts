import { z } from "zod";
import type { Received } from "#app/gateways/gateway.ts";
import type { PhoneNumber } from "#app/lib/phone-number.ts";
import { Time } from "./answer.ts";
import { readConsents } from "./consent-record.ts";
import { Message, toMobileOriginated } from "./message.ts";

const Event = z.object({
  event: z.string(),
  timestamp: Time,
  body: z.unknown(),
});

type Happened = Omit<Received, "response">;

/** What an event says. Events of other kinds and of another number say nothing to us. */
export function readEvent(payload: unknown, number: PhoneNumber, seenAt: Date): Happened {
  const nothing: Happened = { messages: [], receipts: [], consents: [], pull: false };
  const read = Event.safeParse(payload);
  if (!read.success) return nothing;
  const { event, body, timestamp = seenAt } = read.data;
  // The ids in the path are the real ones, whatever the filter that was subscribed to said.
  const path = event.split("?")[0] ?? "";
  if (path.endsWith("/message-store/instant")) return { ...nothing, ...readInstant(body, number, timestamp) };
  if (path.endsWith("/message-store")) return { ...nothing, pull: true };
  if (path.endsWith("/sms/consents")) return { ...nothing, consents: readConsents(body, number, timestamp) };
  if (/\/subscription\/[^/]+$/.test(path)) return { ...nothing, renew: true };
  return nothing;
}

/** A body that we cannot read is no reason to lose the text: it is in the message store. */
function readInstant(body: unknown, number: PhoneNumber, seenAt: Date): Partial<Happened> {
  const read = Message.safeParse(body);
  if (!read.success) return { pull: true };
  const message = toMobileOriginated(read.data, number, seenAt);
  return { messages: message ? [message] : [] };
}

import { z } from "zod";
import type { NetworkConsent, Received } from "#app/gateways/gateway.ts";
import type { PhoneNumber } from "#app/lib/phone-number.ts";
import { toPhoneNumber } from "#app/lib/phone-number.ts";
import { Time } from "./answer.ts";
import { Message, toMobileOriginated } from "./message.ts";

const Event = z.object({
  event: z.string(),
  timestamp: Time,
  body: z.unknown(),
});

const ConsentBody = z.object({
  records: z.array(
    z.object({
      from: z.string(),
      to: z.string(),
      optStatus: z.string(),
      source: z.string().catch("unknown"),
      lastModifiedTime: Time,
    }),
  ),
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

function readConsents(body: unknown, number: PhoneNumber, seenAt: Date): NetworkConsent[] {
  const { records } = ConsentBody.catch({ records: [] }).parse(body);
  return records.flatMap(({ from, to, optStatus, source, lastModifiedTime }) => {
    const phone = toPhoneNumber(to);
    // `*` stands for every number of the account; the filter is the account's, so others' numbers come here too.
    const ours = from === "*" || toPhoneNumber(from) === number;
    if (!phone || !ours || (optStatus !== "OptOut" && optStatus !== "OptIn")) return [];
    const change = optStatus === "OptOut" ? "opt-out" : "opt-in";
    return [{ phone, number, change, at: lastModifiedTime ?? seenAt, source }];
  });
}

import { z } from "zod";
import type { DeliveryReceipt, MobileOriginated } from "#app/gateways/gateway.ts";
import type { PhoneNumber } from "#app/lib/phone-number.ts";
import { toPhoneNumber } from "#app/lib/phone-number.ts";
import { Id, Time } from "./answer.ts";
import { reasonOf } from "./delivery-codes.ts";

const Party = z.object({ phoneNumber: z.string().optional() });

/** A message as an event or the message store shows it. Read leniently: older and newer forms differ in what they add. */
export const Message = z.object({
  id: Id,
  type: z.string().default("SMS"),
  direction: z.string().optional(),
  from: Party.catch({}),
  to: z.array(Party).catch([]),
  subject: z.string().catch(""),
  attachments: z.array(z.object({ type: z.string().catch("") })).catch([]),
  availability: z.string().default("Alive"),
  messageStatus: z.string().optional(),
  creationTime: Time,
  deliveryErrorCode: z.string().optional().catch(undefined),
  segmentCount: z.number().int().positive().optional().catch(undefined),
});
export type Message = z.infer<typeof Message>;

/** Pagers, faxes and voicemail are in the same store. */
const isText = (message: Message) => ["SMS", "MMS", "Text"].includes(message.type);

/**
 * A text to our number, or undefined: one to another number of the same extension is that number's own affair, and a
 * sender without a full number (a short code, a withheld one) could not be answered.
 */
export function toMobileOriginated(message: Message, number: PhoneNumber, seenAt: Date): MobileOriginated | undefined {
  const from = toPhoneNumber(message.from.phoneNumber);
  const reached = message.to.some((party) => toPhoneNumber(party.phoneNumber) === number);
  if (!from || !reached || !isText(message) || message.direction === "Outbound") return undefined;
  return {
    externalId: message.id,
    from,
    to: number,
    text: message.subject,
    receivedAt: message.creationTime ?? seenAt,
    attachments: message.attachments.filter(({ type }) => type !== "Text").length,
    group: message.to.length > 1,
  };
}

const statuses: Record<string, DeliveryReceipt["status"]> = {
  Sent: "sent",
  Delivered: "delivered",
  DeliveryFailed: "failed",
  SendingFailed: "failed",
};

/** What became of a text of ours; undefined while it is still with RingCentral. */
export function toReceipt(message: Message): DeliveryReceipt | undefined {
  const status = statuses[message.messageStatus ?? ""];
  if (!status || message.direction !== "Outbound" || !isText(message)) return undefined;
  const { id, deliveryErrorCode: code, segmentCount: parts } = message;
  const to = toPhoneNumber(message.to[0]?.phoneNumber);
  return {
    externalId: id,
    ...(to && { to }),
    status,
    ...(code && { code }),
    ...(status === "failed" && { reason: code ? reasonOf(code) : "other" }),
    ...(parts && { parts }),
  };
}

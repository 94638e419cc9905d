import { setTimeout as sleep } from "node:timers/promises";
import { SegmentedMessage } from "sms-segments-calculator";
import { z } from "zod";
import type { Call } from "./call.ts";
import { extensionUri, int64, jsonOf } from "./call.ts";
import type { Events } from "./events.ts";
import { featureNotAvailable, invalidParameter, refuse } from "./refusals.ts";
import type { Message, MessageStatus, World } from "./world.ts";
import { conversationIdOf, dated, nextMessageId, toText, track } from "./world.ts";

const maxUnits = 1000;
const maxRecipients = 10;

const Recipient = z.object({ phoneNumber: z.string() });
const SmsRequest = z.object({ from: Recipient, to: z.array(Recipient).min(1), text: z.string() });

/** POST …/sms: takes a text, answers `Queued`, and then does with it what the script of its recipient says. */
export function sendSms(call: Call, events: Events): object {
  const { from, to, text } = jsonOf(call, SmsRequest);
  const request = { from: from.phoneNumber, to: to.map((recipient) => recipient.phoneNumber), text };
  const own = call.account.numbers.find((number) => number.phoneNumber === request.from);
  if (!own || own.ofAnotherExtension)
    throw featureNotAvailable("MSG-304", "Phone number doesn't belong to extension", "phoneNumber");
  if (!own.features.includes("SmsSender"))
    throw featureNotAvailable("MSG-367", "Specified 'from' number doesn't support SMS", "from.phoneNumber");
  checkRecipients(request.to, own.features);
  checkText(request.text);
  const message = storeOutbound(call.world, { ...request, ...ownerOf(call) });
  events.changed(message, "added");
  void track(call.world, playScript(call.world, events, message));
  return messageOf(call, message);
}

const ownerOf = ({ account }: Call) => ({ accountId: account.accountId, extensionId: account.extensionId });

function checkRecipients(to: string[], features: string[]): void {
  if (to.length > maxRecipients) throw refuse(400, "MSG-381", "Too many recipients", { parameterName: "to" });
  if (new Set(to).size < to.length) throw invalidParameter("CMN-406", "to");
  for (const number of to) {
    if (!/^\+[1-9]\d{9,14}$/.test(number)) throw invalidParameter("CMN-101", "to.phoneNumber", number);
    if (!number.startsWith("+1") && !features.includes("InternationalSmsSender"))
      throw refuse(403, "MSG-240", "International SMS is not available", {}, "InternationalProhibited");
  }
  if (to.length > 1 && !features.includes("MmsSender"))
    throw featureNotAvailable("MSG-242", "The requested feature is not available");
}

function checkText(text: string): void {
  if (text === "" || text.length > maxUnits) throw invalidParameter("CMN-101", "text");
}

function storeOutbound(
  world: World,
  details: { from: string; to: string[]; text: string; accountId: string; extensionId: string },
): Message {
  const message: Message = {
    ...details,
    id: nextMessageId(world),
    direction: "Outbound",
    attachments: [],
    status: "Queued",
    attempts: 0,
    conversationId: conversationIdOf(details.from, details.to),
    createdAt: world.now().getTime(),
    ...dated(world),
  };
  world.messages.push(message);
  world.bus.emit("text", toText(message));
  return message;
}

/** The confirmation that the network itself sends after a STOP: no call of the app's. */
export function sendByNetwork(world: World, details: Parameters<typeof storeOutbound>[1]): void {
  setStatus(world, storeOutbound(world, details), "Delivered");
}

async function playScript(world: World, events: Events, message: Message): Promise<void> {
  for (const [status, code] of stepsOf(world, message)) {
    await sleep(world.receiptDelayMs);
    setStatus(world, message, status, code);
    events.changed(message, "updated");
  }
}

/** `delivered`, `sent`, `stuck`, `failed:<code>` after it was sent, `rejected:<code>` before. */
function stepsOf(world: World, message: Message): [MessageStatus, string?][] {
  const to = message.to[0] ?? "";
  const blocked = world.consents.some(
    (consent) =>
      consent.optStatus === "OptOut" && consent.to === to && (consent.from === "*" || consent.from === message.from),
  );
  if (blocked) return [["SendingFailed", "SMS-RC-413"]];
  const suffix = [...world.scripts.keys()].find((key) => key.startsWith("*") && to.endsWith(key.slice(1)));
  const [ending, code] = (world.scripts.get(to) ?? world.scripts.get(suffix ?? "") ?? "delivered").split(":");
  if (ending === "stuck") return [];
  if (ending === "sent") return [["Sent"]];
  if (ending === "rejected") return [["SendingFailed", code]];
  if (ending === "failed") return [["Sent"], ["DeliveryFailed", code]];
  return [["Sent"], ["Delivered"]];
}

function setStatus(world: World, message: Message, status: MessageStatus, code?: string): void {
  message.status = status;
  if (status !== "SendingFailed") message.attempts = 1;
  if (code) message.deliveryErrorCode = code;
  Object.assign(message, dated(world));
  world.bus.emit("changed", toText(message));
}

/** A message as REST shows it; what a carrier charged and why it failed only when read alone. */
export function messageOf(call: Call, message: Message, alone = false): object {
  const uri = `${extensionUri(call)}/message-store/${message.id}`;
  const inbound = message.direction === "Inbound";
  return {
    uri,
    id: int64(message.id),
    to: message.to.map((phoneNumber) => ({ phoneNumber, ...(inbound && { name: call.account.name }) })),
    from: { phoneNumber: message.from, ...(!inbound && { name: call.account.name }) },
    type: "SMS",
    creationTime: new Date(message.createdAt).toISOString(),
    readStatus: inbound ? "Unread" : "Read",
    priority: "Normal",
    attachments: attachmentsOf(message, uri),
    direction: message.direction,
    availability: "Alive",
    subject: message.text,
    messageStatus: message.status,
    ...(!inbound && { smsSendingAttemptsCount: message.attempts }),
    conversationId: int64(message.conversationId),
    conversation: {
      id: message.conversationId,
      uri: `${call.world.url}/restapi/v1.0/conversation/${message.conversationId}`,
    },
    lastModifiedTime: new Date(message.modifiedAt).toISOString(),
    ...(alone && { segmentCount: new SegmentedMessage(message.text).segmentsCount }),
    ...(alone && message.deliveryErrorCode && { deliveryErrorCode: message.deliveryErrorCode }),
    ...(alone && message.status === "Delivered" && { smsDeliveryTime: new Date(message.modifiedAt).toISOString() }),
  };
}

function attachmentsOf(message: Message, uri: string): object[] {
  const text = { id: int64(message.id), uri: `${uri}/content/${message.id}`, type: "Text", contentType: "text/plain" };
  return [
    ...(message.text === "" ? [] : [text]),
    ...message.attachments.map(({ id, contentType, size }) => ({
      id: int64(id),
      uri: `${uri}/content/${id}`,
      type: "MmsAttachment",
      contentType,
      size,
    })),
  ];
}

import { setTimeout as sleep } from "node:timers/promises";
import type { Message, Subscription, World } from "./world.ts";
import { nextEventId, track } from "./world.ts";

/** An address must answer within this time, or the delivery has failed. */
export const answerWithinMs = 3000;
/** An address that fails for so long is not tried again. */
const blacklistAfterMs = 10 * 60_000;
/** Changes of the message store are told together. */
const changesTogetherMs = 20;

type EventKind = "instant" | "changes" | "consents" | "reminder";
type Delivery = { subscription: Subscription; kind: EventKind; payload: object };

/** Tells the addresses of subscriptions what happened, well or, on request, badly. */
export function createEvents(world: World) {
  let losing: { kind?: EventKind; times: number }[] = [];
  let duplicating = 0;
  let holding: { times: number; kind?: EventKind } | undefined;
  let delayMs = 0;
  let held: Delivery[] = [];
  const changes = new Map<string, { added: number; updated: number; ids: string[] }>();

  async function deliver(delivery: Delivery): Promise<number> {
    if (delayMs > 0) await sleep(delayMs);
    const { subscription } = delivery;
    const status = await post(subscription, delivery.payload);
    noteDelivery(world, subscription, status);
    return status;
  }

  /** What was held back goes out the wrong way round. */
  async function release(): Promise<number[]> {
    const deliveries = held.toReversed();
    held = [];
    holding = undefined;
    const statuses: number[] = [];
    for (const delivery of deliveries) statuses.push(await deliver(delivery));
    return statuses;
  }

  async function dispatch(delivery: Delivery): Promise<number[]> {
    const isOf = (one: { kind?: EventKind }) => one.kind === undefined || one.kind === delivery.kind;
    const lost = losing.find(isOf);
    if (lost) {
      lost.times -= 1;
      losing = losing.filter((one) => one.times > 0);
      return [];
    }
    if (holding && isOf(holding)) {
      held.push(delivery);
      return held.length >= holding.times ? release() : [];
    }
    const statuses = [await deliver(delivery)];
    if (duplicating > 0) {
      duplicating -= 1;
      statuses.push(await deliver(delivery));
    }
    return statuses;
  }

  /** One event to every live subscription whose filter it fits; resolves to the statuses of the answers. */
  async function emit(kind: EventKind, owner: { accountId: string; extensionId: string }, body: object) {
    const deliveries = world.subscriptions.flatMap((subscription): Delivery[] => {
      const filter = subscription.filters.find((one) => kindOf(one) === kind);
      if (!filter || !isLive(world, subscription) || !hears(subscription, kind, owner)) return [];
      const payload = {
        uuid: nextEventId(world),
        event: filter,
        timestamp: world.now().toISOString(),
        subscriptionId: subscription.id,
        ownerId: subscription.extensionId,
        body,
      };
      return [{ subscription, kind, payload }];
    });
    const answers = await track(world, Promise.all(deliveries.map(dispatch)));
    return answers.flat();
  }

  /** The store's event says only how many messages are new and changed. */
  function changed(message: Message, what: "added" | "updated"): void {
    const { accountId, extensionId } = message;
    const gathered = changes.get(extensionId);
    if (gathered) {
      gathered[what] += 1;
      if (what === "added") gathered.ids.push(message.id);
      return;
    }
    changes.set(extensionId, {
      added: what === "added" ? 1 : 0,
      updated: what === "updated" ? 1 : 0,
      ids: what === "added" ? [message.id] : [],
    });
    const tell = sleep(changesTogetherMs).then(() => {
      const { added, updated, ids } = changes.get(extensionId) ?? { added: 0, updated: 0, ids: [] };
      changes.delete(extensionId);
      const type = message.attachments.length > 0 ? "MMS" : "SMS";
      return emit("changes", message, {
        accountId,
        extensionId,
        lastUpdated: world.now().toISOString(),
        changes: [
          {
            type: "SMS",
            newCount: added,
            updatedCount: updated,
            ...(type === "SMS" && ids.length > 0 && { newMessageIds: ids }),
          },
        ],
      });
    });
    void track(world, tell);
  }

  return {
    emit,
    changed,
    release,
    /** The next events get lost on the way. */
    lose: (times = 1, kind?: EventKind) => void losing.push({ times, ...(kind && { kind }) }),
    /** The next events arrive twice. */
    duplicate: (times = 1) => void (duplicating = times),
    /** The next events wait for each other and arrive the last one first. */
    reorder: (times = 2, kind?: EventKind) => void (holding = { times, ...(kind && { kind }) }),
    /** Every event comes so much later. */
    delay: (ms: number) => void (delayMs = ms),
  };
}
export type Events = ReturnType<typeof createEvents>;

export function kindOf(filter: string): EventKind | undefined {
  if (filter.endsWith("/message-store/instant?type=SMS")) return "instant";
  if (filter.endsWith("/message-store")) return "changes";
  if (filter.endsWith("/sms/consents")) return "consents";
  if (/\/subscription\/~\?threshold=\d+&interval=\d+$/.test(filter)) return "reminder";
  return undefined;
}

export const isLive = (world: World, subscription: Subscription): boolean =>
  !subscription.blacklisted && subscription.expiresAt > world.now().getTime();

const hears = (subscription: Subscription, kind: EventKind, owner: { accountId: string; extensionId: string }) =>
  kind === "consents" ? subscription.accountId === owner.accountId : subscription.extensionId === owner.extensionId;

/** Posts as RingCentral does; 0 where there was no answer in time. */
async function post(subscription: Subscription, payload: object): Promise<number> {
  try {
    const response = await fetch(subscription.address, {
      method: "POST",
      headers: {
        accept: "application/json",
        "content-type": "application/json; charset=UTF-8",
        "user-agent": "RingCentral-Webhook/8.3",
        ...(subscription.verificationToken && { "verification-token": subscription.verificationToken }),
      },
      body: JSON.stringify(payload),
      signal: AbortSignal.timeout(answerWithinMs),
    });
    await response.arrayBuffer();
    return response.status;
  } catch {
    return 0;
  }
}

function noteDelivery(world: World, subscription: Subscription, status: number): void {
  if (status === 200) {
    delete subscription.failingSince;
    return;
  }
  const now = world.now().getTime();
  subscription.failingSince ??= now;
  if (now - subscription.failingSince < blacklistAfterMs) return;
  const reason = status === 0 ? "I/O operation is failed. Details: [Read timed out]" : `HTTP status is ${status}`;
  subscription.blacklisted = { at: now, reason };
}

/** The body of the event for one message: ids are text here, unlike in the REST API. */
export function instantBody(world: World, message: Message, ownerName: string): object {
  const text = message.text === "" ? [] : [{ id: message.id, type: "Text", contentType: "text/plain" }];
  const store = `/restapi/v1.0/account/${message.accountId}/extension/${message.extensionId}/message-store/${message.id}`;
  return {
    id: message.id,
    to: message.to.map((phoneNumber, index) => ({
      phoneNumber,
      ...(index === 0 && { name: ownerName, target: true }),
    })),
    from: { phoneNumber: message.from, ...numberInfo(message.from) },
    type: "SMS",
    creationTime: new Date(message.createdAt).toISOString(),
    lastModifiedTime: new Date(message.modifiedAt).toISOString(),
    readStatus: "Unread",
    priority: "Normal",
    attachments: [
      ...text,
      ...message.attachments.map((attachment) => ({
        ...attachment,
        type: "MmsAttachment",
        uri: `${world.url}${store}/content/${attachment.id}`,
      })),
    ],
    direction: "Inbound",
    availability: "Alive",
    subject: message.text,
    messageStatus: "Received",
    conversation: { id: message.conversationId },
    eventType: "Create",
    owner: { extensionId: message.extensionId, extensionType: "User", name: ownerName },
  };
}

function numberInfo(phoneNumber: string): object {
  const [, nationalDestinationCode, subscriberNumber] = /^\+1(\d{3})(\d{7})$/.exec(phoneNumber) ?? [];
  if (!nationalDestinationCode) return {};
  return { phoneNumberInfo: { countryCode: "1", nationalDestinationCode, subscriberNumber } };
}

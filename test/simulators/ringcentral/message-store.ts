import type { Call } from "./call.ts";
import { extensionUri, paged } from "./call.ts";
import { messageOf } from "./messages.ts";
import { invalidParameter, notFound, refuse } from "./refusals.ts";
import type { Message } from "./world.ts";

const dayMs = 24 * 3600_000;
/** An incremental sync repeats so much of the one before it. */
const overlapMs = 5000;

/** GET …/message-store: newest first, and only the last day unless asked for more. */
export function listMessages(call: Call): object {
  const uri = `${extensionUri(call)}/message-store`;
  const page = paged(call, uri, found(call));
  return { uri: `${uri}${call.url.search}`, ...page, records: page.records.map((message) => messageOf(call, message)) };
}

/** GET …/message-store/{id}, or several ids with commas: then each with a status of its own. */
export function readMessages(call: Call): { status: number; body: unknown } {
  const ids = (call.params.messageId ?? "").split(",");
  const own = ids.map((id) => ownMessages(call).find((message) => message.id === id));
  if (ids.length === 1) {
    if (!own[0]) throw notFound("messageId");
    return { status: 200, body: messageOf(call, own[0], true) };
  }
  const body = own.map((message, index) =>
    message
      ? { resourceId: ids[index], status: 200, body: messageOf(call, message, true) }
      : { resourceId: ids[index], status: 404, responseDescription: "Resource for parameter [messageId] is not found" },
  );
  return { status: 207, body };
}

/** GET …/message-sync: everything once, then everything that changed since. */
export function syncMessages(call: Call): object {
  const query = call.url.searchParams;
  const syncType = query.get("syncType") ?? (query.get("syncToken") ? "ISync" : "FSync");
  if (syncType !== "FSync" && syncType !== "ISync") throw invalidParameter("CMN-101", "syncType");
  const limit = Math.min(
    Number(query.get("recordCount") ?? Infinity),
    syncType === "FSync" ? call.world.syncRecords : Infinity,
  );
  const all = syncType === "FSync" ? found(call) : changedSince(call, query.get("syncToken") ?? "");
  const { world, account } = call;
  const now = world.now();
  return {
    uri: `${extensionUri(call)}/message-sync${call.url.search}`,
    records: all.slice(0, limit).map((message) => messageOf(call, message)),
    syncInfo: {
      syncType,
      syncToken: Buffer.from(`${account.extensionId} ${now.getTime()} ${world.sequence}`).toString("base64url"),
      syncTime: now.toISOString(),
      olderRecordsExist: all.length > limit,
    },
  };
}

function changedSince(call: Call, syncToken: string): Message[] {
  const [extensionId, time, revision] = Buffer.from(syncToken, "base64url").toString().split(" ");
  const since = Number(time);
  if (extensionId !== call.account.extensionId || !(since >= call.world.syncTokensFrom))
    throw refuse(
      400,
      "MSG-333",
      "Parameter [syncToken] is invalid",
      { parameterName: "syncToken" },
      "InvalidParameter",
    );
  return newestFirst(
    ownMessages(call).filter(
      (message) => message.revision > Number(revision) || message.modifiedAt >= since - overlapMs,
    ),
  );
}

function found(call: Call): Message[] {
  const query = call.url.searchParams;
  const to = timeOf(query.get("dateTo"), "dateTo") ?? call.world.now().getTime();
  const from = timeOf(query.get("dateFrom"), "dateFrom") ?? to - dayMs;
  const directions = query.getAll("direction");
  const types = query.getAll("messageType");
  const phone = query.get("phoneNumber");
  return newestFirst(
    ownMessages(call).filter(
      (message) =>
        message.createdAt >= from &&
        message.createdAt <= to &&
        (directions.length === 0 || directions.includes(message.direction)) &&
        (types.length === 0 || types.includes("SMS")) &&
        (!phone || message.from === phone || message.to.includes(phone)),
    ),
  );
}

function timeOf(written: string | null, parameterName: string): number | undefined {
  if (written === null) return undefined;
  const time = Date.parse(written);
  if (Number.isNaN(time)) throw invalidParameter("CMN-101", parameterName, written);
  return time;
}

const ownMessages = (call: Call) =>
  call.world.messages.filter((message) => message.extensionId === call.account.extensionId);

const newestFirst = (messages: Message[]) => messages.toSorted((a, b) => b.createdAt - a.createdAt);

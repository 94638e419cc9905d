import { z } from "zod";
import type { Call } from "./call.ts";
import { jsonOf } from "./call.ts";
import type { Events } from "./events.ts";
import { sendByNetwork } from "./messages.ts";
import { invalidParameter } from "./refusals.ts";
import type { Consent, Message, World } from "./world.ts";
import { accountOfNumber } from "./world.ts";

const optOutWords = ["STOP", "UNSUBSCRIBE", "QUIT", "CANCEL", "END"];
const optInWords = ["START", "SUBSCRIBE", "RESUME", "CONTINUE", "UNSTOP"];

/** A merchant's own campaign registration says what the network answers. This one says this. */
export const networkConfirmation = "You have been unsubscribed and will receive no further messages.";

export function listConsents(call: Call): object {
  const query = call.url.searchParams;
  const wanted = query.getAll("optStatus").length > 0 ? query.getAll("optStatus") : ["OptOut"];
  const fits = (name: "from" | "to", value: string) =>
    query.getAll(name).length === 0 || query.getAll(name).includes(value);
  const numbers = new Set(call.account.numbers.map((number) => number.phoneNumber));
  const records = call.world.consents
    .filter((one) => one.from === "*" || numbers.has(one.from))
    .filter((one) => wanted.includes(one.optStatus) && fits("from", one.from) && fits("to", one.to));
  const perPage = Math.min(1000, Math.max(1, Number(query.get("perPage") ?? 100)));
  const page = pageOf(query.get("pageToken"));
  const shown = records.slice((page - 1) * perPage, page * perPage);
  const paging = {
    ...{ perPage, pageToken: tokenOf(page), firstPageToken: tokenOf(1) },
    ...(page > 1 && { previousPageToken: tokenOf(page - 1) }),
    ...(page * perPage < records.length && { nextPageToken: tokenOf(page + 1) }),
  };
  return { records: shown.map(recordOf), paging };
}

/** Pages are not counted aloud: a token is to be handed back as it came. */
const tokenOf = (page: number) => Buffer.from(String(page)).toString("base64");

function pageOf(token: string | null): number {
  const page = token === null ? 1 : Number(Buffer.from(token, "base64").toString());
  if (!Number.isInteger(page) || page < 1) throw invalidParameter("CMN-101", "pageToken");
  return page;
}

const ConsentRequest = z.object({
  records: z.array(z.record(z.string(), z.unknown())).min(1).max(1000),
});
const ConsentRecord = z.object({
  from: z.string(),
  to: z.string(),
  optStatus: z.enum(["OptIn", "OptOut"]),
  source: z.string().default("Api"),
});

export async function patchConsents(call: Call, events: Events): Promise<object> {
  const failed: object[] = [];
  const error = { errorCode: "CMN-101", message: "Parameter [records] value is invalid" };
  for (const record of jsonOf(call, ConsentRequest).records) {
    const read = ConsentRecord.safeParse(record);
    if (read.success && !call.world.fixedConsents.has(read.data.to)) await note(call.world, events, read.data);
    else failed.push({ ...record, error });
  }
  return failed.length > 0 ? { failedRecords: failed } : {};
}

/** What the network makes of a STOP or START by itself: it keeps it, tells of it, blocks the pair and confirms. */
export async function hearKeyword(world: World, events: Events, message: Message): Promise<void> {
  const word = message.text.trim().toUpperCase();
  const optStatus = optOutWords.includes(word) ? "OptOut" : optInWords.includes(word) ? "OptIn" : undefined;
  const business = message.to[0];
  if (!optStatus || !business) return;
  await note(world, events, { from: business, to: message.from, optStatus, source: "Recipient" });
  const { accountId, extensionId } = message;
  if (optStatus === "OptOut")
    sendByNetwork(world, { accountId, extensionId, from: business, to: [message.from], text: networkConfirmation });
}

/** Keeps what a pair of numbers agreed to; the newest counts. */
export async function note(world: World, events: Events, change: Omit<Consent, "modifiedAt">): Promise<number[]> {
  const consent = { ...change, modifiedAt: world.now().getTime() };
  world.consents = [...world.consents.filter((one) => one.from !== change.from || one.to !== change.to), consent];
  const owner = accountOfNumber(world, change.from) ?? world.accounts[0];
  if (!owner) return [];
  return events.emit("consents", owner, { records: [recordOf(consent)] });
}

const recordOf = ({ modifiedAt, ...consent }: Consent) => ({
  ...consent,
  lastModifiedTime: new Date(modifiedAt).toISOString(),
});

import { z } from "zod";
import type { DeliveryReceipt, GatewayAccount, MobileOriginated } from "#app/gateways/gateway.ts";
import { now } from "#app/lib/clock.server.ts";
import type { PhoneNumber } from "#app/lib/phone-number.ts";
import { toPhoneNumber } from "#app/lib/phone-number.ts";
import type { Connection, Options } from "./connection.server.ts";
import { connect } from "./connection.server.ts";
import type { Credentials } from "./credentials.ts";
import { Message, toMobileOriginated, toReceipt } from "./message.ts";
import type { Endpoint } from "./sdk.server.ts";
import { RingCentralError } from "./trouble.ts";

const extension = "/restapi/v1.0/account/~/extension/~";
const hourMs = 3600_000;

type Account = GatewayAccount<Credentials>;
type Changes = { messages: MobileOriginated[]; receipts: DeliveryReceipt[]; cursor: string };

/** Says from when on, and by which token, to go on. */
const Cursor = z.object({ syncToken: z.string(), syncedAt: z.coerce.date() });

/**
 * Asks RingCentral for all that changed since the cursor, or for all since `from`. A text that was received long before
 * is not news: it changed because somebody read it.
 */
export async function changes(
  account: Account,
  since: { cursor?: string; from: Date },
  endpoint: Endpoint,
): Promise<Changes> {
  const connection = connect(account, endpoint);
  const cursor = readCursor(since.cursor);
  // Longer than RingCentral's own overlap, so that no text falls between two looks.
  const newsFrom = cursor ? new Date(cursor.syncedAt.getTime() - hourMs) : since.from;
  const synced = await sync(connection, cursor, newsFrom);
  const records = await withFailures(connection, synced.records);
  const news = records.filter((record) => !record.creationTime || record.creationTime >= newsFrom);
  return {
    messages: news
      .map((record) => toMobileOriginated(record, account.number, now()))
      .filter((one) => one !== undefined),
    receipts: records.map(toReceipt).filter((one) => one !== undefined),
    cursor: JSON.stringify(synced.cursor),
  };
}

function readCursor(written: string | undefined): z.infer<typeof Cursor> | undefined {
  if (!written) return undefined;
  try {
    return Cursor.parse(JSON.parse(written));
  } catch {
    return undefined;
  }
}

const SyncAnswer = z.object({
  records: z.array(z.unknown()).catch([]),
  syncInfo: z.object({
    syncToken: z.string(),
    syncTime: z.coerce.date(),
    olderRecordsExist: z.boolean().catch(false),
  }),
});

/** What changed since the cursor; where its token is of no more use, everything of the last day before it. */
async function sync(connection: Connection, cursor: z.infer<typeof Cursor> | undefined, newsFrom: Date) {
  if (!cursor) return fullSync(connection, newsFrom);
  try {
    const query = { syncType: "ISync", syncToken: cursor.syncToken };
    return await askSync(connection, query);
  } catch (error) {
    if (!(error instanceof RingCentralError && (error.code === "MSG-333" || error.parameter === "syncToken")))
      throw error;
    // Texts of the day before may still have been on their way when the cursor was written.
    return fullSync(connection, new Date(cursor.syncedAt.getTime() - 24 * hourMs));
  }
}

/** A sync has no pages: what it leaves out is on those of the list. */
async function fullSync(connection: Connection, from: Date) {
  const query = { syncType: "FSync", messageType: "SMS", dateFrom: from.toISOString() };
  const synced = await askSync(connection, query);
  const oldest = synced.records.findLast((record) => record.creationTime)?.creationTime;
  if (!synced.olderRecordsExist || !oldest) return synced;
  const older = await list(connection, { dateFrom: from.toISOString(), dateTo: oldest.toISOString() });
  const known = new Set(synced.records.map((record) => record.id));
  return { ...synced, records: [...synced.records, ...older.filter((record) => !known.has(record.id))] };
}

async function askSync(connection: Connection, query: Record<string, string>) {
  const answer = SyncAnswer.parse(await connection.call("GET", `${extension}/message-sync`, { query }));
  const { syncToken, syncTime, olderRecordsExist } = answer.syncInfo;
  return { records: readAll(answer.records), cursor: { syncToken, syncedAt: syncTime }, olderRecordsExist };
}

/** A record that cannot be read must not keep the others from us. */
function readAll(records: unknown[]): Message[] {
  return records.flatMap((record) => {
    const read = Message.safeParse(record);
    return read.success && read.data.availability !== "Purged" ? [read.data] : [];
  });
}

/** How many messages one call may ask for by id. */
const idsPerCall = 20;

/** Lists need not tell why a text failed and what it cost; the message itself does. */
async function withFailures(connection: Connection, records: Message[]): Promise<Message[]> {
  const unexplained = records.filter((record) => toReceipt(record)?.status === "failed" && !record.deliveryErrorCode);
  const explained = new Map<string, Message>();
  for (let start = 0; start < unexplained.length; start += idsPerCall) {
    const ids = unexplained.slice(start, start + idsPerCall).map((record) => record.id);
    for (const record of await readByIds(connection, ids)) explained.set(record.id, record);
  }
  return records.map((record) => explained.get(record.id) ?? record);
}

const Several = z.array(z.object({ body: z.unknown().optional() }));

async function readByIds(connection: Connection, ids: string[]): Promise<Message[]> {
  const options: Options = ids.length > 1 ? { headers: { Accept: "application/vnd.ringcentral.multipart+json" } } : {};
  const answer = await connection.call("GET", `${extension}/message-store/${ids.join(",")}`, options);
  const several = Several.safeParse(answer);
  return readAll(several.success ? several.data.map(({ body }) => body) : [answer]);
}

const Page = z.object({
  records: z.array(z.unknown()).catch([]),
  navigation: z.object({ nextPage: z.unknown().optional() }).catch({}),
});

async function list(connection: Connection, filter: Record<string, string>): Promise<Message[]> {
  const found: unknown[] = [];
  for (let page = 1; ; page += 1) {
    const query = { messageType: "SMS", perPage: "1000", page: String(page), ...filter };
    const answer = Page.parse(await connection.call("GET", `${extension}/message-store`, { query }));
    found.push(...answer.records);
    if (!answer.navigation.nextPage || answer.records.length === 0) return readAll(found);
  }
}

/** Their clock and ours may differ by so much. */
const clockSkewMs = 10_000;

/** The ids of all texts that may be the one that we handed over and got no answer for. */
export async function lookUp(
  account: Account,
  sent: { to: PhoneNumber; text: string; after: Date },
  endpoint: Endpoint,
): Promise<string[]> {
  const dateFrom = new Date(sent.after.getTime() - clockSkewMs).toISOString();
  const filter = { direction: "Outbound", phoneNumber: sent.to, dateFrom };
  const records = await list(connect(account, endpoint), filter);
  return records
    .filter(
      (record) =>
        record.direction === "Outbound" &&
        sameText(record.subject, sent.text) &&
        toPhoneNumber(record.from.phoneNumber) === account.number &&
        record.to.some((party) => toPhoneNumber(party.phoneNumber) === sent.to),
    )
    .map(({ id }) => id);
}

/** Spaces and line ends may be changed on the way. */
const sameText = (one: string, other: string) => squeeze(one) === squeeze(other);
const squeeze = (text: string) => text.normalize("NFC").replaceAll(/\s+/g, " ").trim();

import { DateTime } from "luxon";
import { csvFile } from "#app/lib/csv.server.ts";
import type { Shop } from "#app/shops/shop.ts";
import { loadLog, type LoggedMessage, type LogWish } from "./log.server.ts";
import { sourceIn, wasBilled } from "./message.ts";

const headings = [
  ...["When", "Direction", "Number", "Name", "Text", "Kind", "Set off by", "Status", "Why", "Error code"],
  ...["Parts", "Price, about", "Currency"],
];
const most = 1_000;

/** The texts that a wish is for, the newest first, as a file that is sent while it is read. */
export const exportLog = (shop: Shop, wish: Omit<LogWish, "shopId">): Response =>
  csvFile("texts.csv", pagesOf(shop, { ...wish, shopId: shop.id }));

async function* pagesOf(shop: Shop, wish: LogWish) {
  yield [headings];
  for (let after: string | undefined, isFirst = true; isFirst || after; isFirst = false) {
    const { messages, next } = await loadLog({ ...wish, after, most });
    yield messages.map((message) => cellsOf(shop, message));
    after = next;
  }
}

function cellsOf({ timeZone, settings, currency }: Shop, message: LoggedMessage) {
  const { direction, phone, name, text, kind, rule, status, reason, ended, errorCode, parts } = message;
  const at = DateTime.fromJSDate(message.createdAt, { zone: timeZone }).toFormat("yyyy-MM-dd HH:mm:ss");
  const isBilled = direction === "out" && wasBilled(status);
  return [
    ...[at, direction, phone, name, text, kind, sourceIn(rule), status, reason ?? ended, errorCode, parts],
    ...[isBilled ? (parts * settings.pricePerPart).toFixed(4) : "", isBilled ? currency : ""],
  ];
}

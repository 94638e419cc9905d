import { now } from "#app/lib/clock.server.ts";
import { db } from "#app/lib/db.server.ts";
import { newId } from "#app/lib/id.server.ts";
import type { Shop } from "#app/shops/shop.ts";
import { delimiterOf, isWorkbook, markedEncoding, type Encoding } from "./format.ts";
import { namesColumns } from "./guess-columns.ts";
import { readRows } from "./read-rows.ts";

/** Some 300,000 people. */
export const mostBytes = 30_000_000;
const pieceBytes = 262_144;
const headBytes = 65_536;

export type Upload = { fileName: string; author: string; body: AsyncIterable<Uint8Array> };

/** Keeps a file as it comes in, a piece at a time. Answers its import, or why it cannot be one, in a merchant's words. */
export async function receiveFile(
  shop: Pick<Shop, "id" | "country">,
  { fileName, author, body }: Upload,
): Promise<{ id: string } | { refused: string }> {
  const id = newId();
  const about = { id, shopId: shop.id, fileName: fileName.slice(0, 200), author, createdAt: now() };
  await db.contactImport.create({
    data: { ...about, encoding: "utf-8", delimiter: ",", hasNames: true, state: "uploading" },
  });
  const kept = await keepPieces(id, shop.id, body);
  if (typeof kept !== "string") {
    const { head, encoding } = kept;
    const text = new TextDecoder(encoding).decode(head, { stream: true });
    const format = { encoding, delimiter: delimiterOf(text) };
    const first = await readRows([head], format).next();
    if (first.value?.cells) {
      const hasNames = namesColumns(first.value.cells, shop.country);
      await db.contactImport.update({ where: { id }, data: { ...format, hasNames, state: "uploaded" } });
      return { id };
    }
  }
  await db.contactImport.delete({ where: { id } });
  return { refused: typeof kept === "string" ? kept : "There is nothing in this file that can be read as a list." };
}

type Kept = { head: Uint8Array; encoding: Encoding };

async function keepPieces(importId: string, shopId: string, body: AsyncIterable<Uint8Array>): Promise<Kept | string> {
  const isUtf8 = utf8Check();
  let head: Uint8Array = new Uint8Array();
  let [index, bytes] = [0, 0];
  for await (const piece of inPieces(body)) {
    if (index === 0 && isWorkbook(piece)) return "This is a workbook. In Excel or Numbers, save it as CSV first.";
    bytes += piece.length;
    if (bytes > mostBytes) return "This file is too large: 30 MB at most. Split it in two.";
    if (index === 0) head = piece.slice(0, headBytes);
    isUtf8.take(piece);
    await db.importPiece.create({ data: { importId, shopId, index, bytes: new Uint8Array(piece) } });
    index += 1;
  }
  return { head, encoding: markedEncoding(head) ?? (isUtf8.holds() ? "utf-8" : "windows-1252") };
}

/** Whether bytes, as they come, are UTF-8: what is not was most likely written by an older Excel. */
function utf8Check() {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let isSound = true;
  const attempt = (piece?: Uint8Array) => {
    try {
      if (isSound) decoder.decode(piece, { stream: piece !== undefined });
    } catch {
      isSound = false;
    }
  };
  return {
    take: attempt,
    holds() {
      attempt();
      return isSound;
    },
  };
}

/** The same bytes in pieces of one size. */
async function* inPieces(body: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let held = new Uint8Array();
  for await (const part of body) {
    const joined = new Uint8Array(held.length + part.length);
    joined.set(held);
    joined.set(part, held.length);
    held = joined;
    for (; held.length >= pieceBytes; held = held.slice(pieceBytes)) yield held.slice(0, pieceBytes);
  }
  if (held.length > 0) yield held;
}

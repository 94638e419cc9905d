import { createHash, randomBytes } from "node:crypto";

let last = 0n;

/**
 * A UUIDv7 (RFC 9562) that is greater than every one this process made before: rows and jobs made in
 * one statement then keep the order in which they were made.
 */
export function newId(): string {
  const time = BigInt(Date.now()) << 12n;
  last = time > last ? time : last + 1n;
  const head = last.toString(16).padStart(15, "0");
  const tail = randomBytes(8);
  tail[0] = (tail[0]! & 0x3f) | 0x80;
  const digits = `${head.slice(0, 12)}7${head.slice(12)}${tail.toString("hex")}`;
  return digits.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}

/** A UUIDv8 (RFC 9562): the same for the same words. */
export function uuidOf(words: string): string {
  const digits = createHash("sha256").update(words).digest("hex").slice(0, 32);
  return digits.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*$/, "$1-$2-8$3-8$4-$5");
}

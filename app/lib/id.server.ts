import { createHash, randomUUID } from "node:crypto";

let last = 0n;

/**
 * A UUIDv7 (RFC 9562) that is greater than every one this process made before: rows and jobs made in
 * one statement then keep the order in which they were made.
 */
export function newId(): string {
  const time = BigInt(Date.now()) << 12n;
  last = time > last ? time : last + 1n;
  const head = last.toString(16).padStart(15, "0");
  // Its second half is variant and chance as ours is, and Node keeps a store of them.
  const tail = randomUUID().slice(19);
  return `${head.slice(0, 8)}-${head.slice(8, 12)}-7${head.slice(12)}-${tail}`;
}

/** A UUIDv8 (RFC 9562): the same for the same words. */
export function uuidOf(words: string): string {
  const digits = createHash("sha256").update(words).digest("hex").slice(0, 32);
  return digits.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*$/, "$1-$2-8$3-8$4-$5");
}

/** How the bytes of a text file are to be read. */
const encodings = ["utf-8", "utf-16le", "utf-16be", "windows-1252"] as const;
export type Encoding = (typeof encodings)[number];

export type Format = { encoding: Encoding; delimiter: string };

/** Which encoding a file's first bytes give away: by its mark, or by the zeros between Latin letters. Undefined: UTF-8, or an older one. */
export function markedEncoding(head: Uint8Array): Encoding | undefined {
  if (head[0] === 0xff && head[1] === 0xfe) return "utf-16le";
  if (head[0] === 0xfe && head[1] === 0xff) return "utf-16be";
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) return "utf-8";
  const sample = head.subarray(0, 400);
  const zeros = (at: number) => sample.filter((byte, index) => byte === 0 && index % 2 === at).length;
  const many = sample.length / 5;
  if (zeros(1) > many) return "utf-16le";
  return zeros(0) > many ? "utf-16be" : undefined;
}

/** Is it no text at all, but a workbook? By the first bytes of zipped and of older Excel files. */
export const isWorkbook = ([first, second]: Uint8Array) =>
  (first === 0x50 && second === 0x4b) || (first === 0xd0 && second === 0xcf);

const delimiters = [",", ";", "\t", "|"] as const;

/** What stands between two cells: of the usual ones, the one that stands in every line most often. */
export function delimiterOf(head: string): string {
  const lines = countsByLine(head);
  const least = delimiters.map((_, index) => Math.min(...lines.map((counts) => counts[index]!)));
  return delimiters[least.indexOf(Math.max(...least))]!;
}

const linesLookedAt = 20;

/** How often each delimiter stands in each of the first lines, outside of quotation marks. */
function countsByLine(head: string): number[][] {
  const lines: number[][] = [];
  let counts = delimiters.map(() => 0);
  let [isQuoted, isEmpty] = [false, true];
  for (const letter of head) {
    if (letter === '"') isQuoted = !isQuoted;
    const place = isQuoted ? -1 : delimiters.indexOf(letter as (typeof delimiters)[number]);
    if (place >= 0) counts[place]! += 1;
    const ends = !isQuoted && (letter === "\n" || letter === "\r");
    if (!ends) isEmpty = false;
    else if (!isEmpty) {
      lines.push(counts);
      if (lines.length === linesLookedAt) return lines;
      [counts, isEmpty] = [delimiters.map(() => 0), true];
    }
  }
  // The last one may be cut off: it counts where it is the only one.
  return lines.length > 0 ? lines : [counts];
}

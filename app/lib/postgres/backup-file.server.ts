import { createReadStream } from "node:fs";
import { createGunzip } from "node:zlib";
import { BackupError, closing, form, opening, type Footer, type Header } from "./backup.server.ts";

/** What stands in a backup, the first first. A table's rows must be taken before the next part is asked for. */
export type Part =
  { header: Header } | { table: string; columns: string; rows: AsyncGenerator<Buffer> } | { footer: Footer };

const cut = "The file is not whole: it was cut off, or changed. Use another backup";

/** Reads a backup part by part. Throws BackupError where it is none, or is not whole. */
export async function* partsOf(file: string): AsyncGenerator<Part> {
  const lines = new Lines(createReadStream(file).pipe(createGunzip()));
  const first = await lines.next().catch(() => undefined);
  if (!first?.startsWith(opening)) throw new BackupError(`${file} is not a backup of this app`);
  const header = JSON.parse(first.slice(opening.length)) as Header;
  if (header.form > form)
    throw new BackupError("The backup was made by a newer version of the app: restore it with that one");
  yield { header };
  for (;;) {
    const line = await whole(lines.next());
    if (line?.startsWith(closing)) return yield { footer: JSON.parse(line.slice(closing.length)) as Footer };
    const [, table, columns] =
      /^COPY (public\."?\w+"?|pgboss\.job) \(((?:"?\w+"?(?:, )?)+)\) FROM stdin;$/.exec(line ?? "") ?? [];
    if (!table || !columns) throw new BackupError(cut);
    yield { table, columns, rows: rowsFrom(lines) };
  }
}

/** Reads it to its end. Returns its first line; throws BackupError where a row is missing. */
export async function check(file: string): Promise<Header> {
  const counted: Record<string, number> = {};
  let header: Header | undefined;
  for await (const part of partsOf(file)) {
    if ("header" in part) ({ header } = part);
    else if ("footer" in part) {
      const expected = part.footer.rows;
      if (Object.keys(expected).some((table) => expected[table] !== counted[table])) throw new BackupError(cut);
      return header!;
    } else {
      counted[part.table] = 0;
      for await (const rows of part.rows) counted[part.table]! += countLines(rows);
    }
  }
  throw new BackupError(cut);
}

function countLines(rows: Buffer): number {
  let count = 0;
  for (let at = rows.indexOf(10); at >= 0; at = rows.indexOf(10, at + 1)) count += 1;
  return count;
}

const piece = 64 * 1024;

/** The rows of one table, many at a time, up to the line that ends them. */
async function* rowsFrom(lines: Lines): AsyncGenerator<Buffer> {
  let taken: Buffer[] = [];
  let size = 0;
  for (;;) {
    const line = await whole(lines.row());
    if (!line) throw new BackupError(cut);
    if (line.length === 3 && line.toString() === "\\.\n") break;
    taken.push(line);
    size += line.length;
    if (size < piece) continue;
    yield Buffer.concat(taken);
    taken = [];
    size = 0;
  }
  if (taken.length > 0) yield Buffer.concat(taken);
}

/** What gzip complains of is a file that is not whole, too. */
const whole = <T>(reading: Promise<T>): Promise<T> =>
  reading.catch((cause: unknown) => {
    throw new BackupError(cut, { cause });
  });

/** Lines as PostgreSQL writes them: ended by LF and by nothing else that people may take for a line's end. */
class Lines {
  readonly #pieces: AsyncIterator<Buffer>;
  #rest = Buffer.alloc(0);

  constructor(stream: AsyncIterable<Buffer>) {
    this.#pieces = stream[Symbol.asyncIterator]();
  }

  /** With its end; nothing after the last one. */
  async row(): Promise<Buffer | undefined> {
    for (let from = 0; ;) {
      const end = this.#rest.indexOf(10, from);
      if (end >= 0) {
        const line = this.#rest.subarray(0, end + 1);
        this.#rest = this.#rest.subarray(end + 1);
        return line;
      }
      from = this.#rest.length;
      const { value, done } = (await this.#pieces.next()) as IteratorResult<Buffer, undefined>;
      if (done) return undefined;
      this.#rest = Buffer.concat([this.#rest, value]);
    }
  }

  next = async () => (await this.row())?.toString().slice(0, -1);
}

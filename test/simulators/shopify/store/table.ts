import type { Gid } from "../gid.ts";

type Seen<T> = { at: number; copy: T | null };

/**
 * One kind of record. Besides the live records it keeps, when an index lag is set, what Shopify's search index would
 * know by now: a search sees the copies, a look-up by id the live record.
 */
export class Table<T extends { id: Gid }> {
  readonly records = new Map<Gid, T>();
  onChange: () => void = () => {};
  lagMs = 0;
  private readonly indexed = new Map<Gid, T>();
  private pending: { id: Gid; seen: Seen<T> }[] = [];

  get(id: Gid | null | undefined): T | null {
    return id ? (this.records.get(id) ?? null) : null;
  }

  all(): T[] {
    return [...this.records.values()];
  }

  find(test: (record: T) => boolean): T | null {
    for (const record of this.records.values()) if (test(record)) return record;
    return null;
  }

  /** Stores a new record, or announces that a stored one was changed. */
  put(record: T): T {
    this.records.set(record.id, record);
    this.noteForIndex(record.id, record);
    return record;
  }

  delete(id: Gid): boolean {
    const gone = this.records.delete(id);
    if (gone) this.noteForIndex(id, null);
    return gone;
  }

  /**
   * Live records whose indexed copy passes the test: new and changed ones appear only after the index lag. Without a test
   * it is no search, and everything is there at once.
   */
  search(test: ((indexed: T) => boolean) | null): T[] {
    if (!test) return this.all();
    if (this.lagMs === 0) return this.all().filter(test);
    this.catchUp();
    return [...this.indexed.values()].filter(test).flatMap((copy) => this.records.get(copy.id) ?? []);
  }

  load(records: T[]): void {
    this.records.clear();
    for (const record of records) this.records.set(record.id, record);
    this.indexNow();
  }

  /** Makes the index current, as it is for records that have been there for long. */
  indexNow(): void {
    this.pending = [];
    this.indexed.clear();
    for (const record of this.all()) this.indexed.set(record.id, structuredClone(record));
  }

  private noteForIndex(id: Gid, record: T | null): void {
    this.onChange();
    if (this.lagMs === 0) return;
    this.pending.push({ id, seen: { at: performance.now() + this.lagMs, copy: record && structuredClone(record) } });
  }

  private catchUp(): void {
    const now = performance.now();
    const due = this.pending.filter((change) => change.seen.at <= now);
    this.pending = this.pending.filter((change) => change.seen.at > now);
    for (const { id, seen } of due) {
      if (seen.copy) this.indexed.set(id, seen.copy);
      else this.indexed.delete(id);
    }
  }
}

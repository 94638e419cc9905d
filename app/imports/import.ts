import type { Encoding } from "./format.ts";
import type { Plan } from "./plan.ts";
import type { Counts } from "./results.ts";

/** uploading → uploaded ⇄ checking → checked → running → done. One that is stopped can go on where it stopped. */
export type ImportState = "uploading" | "uploaded" | "checking" | "checked" | "running" | "stopped" | "done";

/** A list of people that a merchant brings in. */
export type Import = {
  id: string;
  shopId: string;
  fileName: string;
  encoding: Encoding;
  delimiter: string;
  /** The first row is the names of the columns. */
  hasNames: boolean;
  state: ImportState;
  plan: Plan | undefined;
  author: string;
  rowsDone: number;
  rowsAll: number | null;
  counts: Counts;
  /** Why it stopped, for the merchant. */
  trouble: string | null;
  createdAt: Date;
  startedAt: Date | null;
  endedAt: Date | null;
};

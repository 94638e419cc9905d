import { peopleFrom, type InboxFilter, type Place, type Row } from "./inbox-query.server.ts";
import { needOf, type Need } from "./waiting.ts";

export { inboxFilters, type InboxFilter } from "./inbox-query.server.ts";

/** One person in the merchant's inbox. */
export type Listed = {
  contactId: string;
  phone: string;
  name: string | null;
  need: Need | undefined;
  unseen: number;
  /** The last text between them and the shop, and whose it is. */
  text: string | null;
  from: "customer" | "robot" | "team";
  lastAt: Date | null;
};

export type InboxWish = {
  shopId: string;
  filter: InboxFilter;
  /** Part of a name or a number: looks through everybody, whatever the filter. */
  search?: string;
  /** The `next` of the page before. */
  after?: string;
  most?: number;
};

/**
 * One page of the people who text with a shop: those who need somebody first, then the others, each by their last text. Pages are
 * told apart by the last one shown, so that the hundredth is as quick as the first and nobody is shown twice.
 */
export async function loadInbox({ after, most = 50, ...wish }: InboxWish) {
  const from = placeIn(after) ?? beginOf(wish.search ? "found" : "first");
  const rows = await peopleFrom(wish, from, most + 1);
  const all = rows.map((row) => ({ ...row, phase: from.phase }));
  if (from.phase === "first" && wish.filter === "all" && rows.length <= most) {
    const others = await peopleFrom(wish, beginOf("rest"), most + 1 - rows.length);
    all.push(...others.map((row) => ({ ...row, phase: "rest" as const })));
  }
  const shown = all.slice(0, most);
  const last = all.length > most ? shown.at(-1) : undefined;
  return { people: shown.map(toListed), next: last && `${last.phase}_${last.at.toISOString()}_${last.contactId}` };
}

/** How many people wait for somebody of the shop: at most 100 are counted. */
export async function countWaiting(shopId: string): Promise<number> {
  const { people } = await loadInbox({ shopId, filter: "needs-you", most: 100 });
  return people.filter(({ need }) => need !== "with-team").length;
}

const beginOf = (phase: Place["phase"]): Place => ({
  phase,
  at: new Date("9999-12-31"),
  id: "ffffffff-ffff-ffff-ffff-ffffffffffff",
});

function placeIn(after: string | undefined): Place | undefined {
  const [, phase, time, id] = /^(first|rest|found)_(.{24})_([\da-f]{8}-[\da-f-]{27})$/.exec(after ?? "") ?? [];
  const at = new Date(time ?? NaN);
  return id && !Number.isNaN(at.getTime()) ? { phase: phase as Place["phase"], at, id } : undefined;
}

function toListed(row: Row): Listed {
  const { contactId, phone, name, text, direction, kind, lastAt, unseen } = row;
  const need = needOf(row);
  const from = direction === "in" ? "customer" : kind === "person" ? "team" : "robot";
  return { contactId, phone, name, need, unseen: need ? unseen : 0, text, from, lastAt };
}

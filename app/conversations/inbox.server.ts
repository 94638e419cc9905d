import { textsWith, type FoundText } from "./inbox-search.server.ts";
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
  /** Where a search found this text, and not the person. */
  textId?: string;
};

export type InboxWish = {
  shopId: string;
  filter: InboxFilter;
  /** Part of a name or a number, or words of texts: looks through everybody, whatever the filter. */
  search?: string;
  /** The `next` of the page before. */
  after?: string;
  most?: number;
};

/**
 * One page of the people who text with a shop: those who need somebody first, then the others, each by their last text; or of what a
 * search found, people first and then texts. Pages are told apart by the last one shown, so that the hundredth is as quick as the
 * first and nobody is shown twice.
 */
export async function loadInbox({ after, most = 50, ...wish }: InboxWish) {
  const from = placeIn(after) ?? beginOf(wish.search ? "found" : "first");
  const found = await rowsFrom(wish, from, most + 1);
  const next = followedBy(from.phase, wish);
  if (next && found.length <= most) found.push(...(await rowsFrom(wish, beginOf(next), most + 1 - found.length)));
  const shown = found.slice(0, most);
  const last = found.length > most ? shown.at(-1)?.place : undefined;
  return {
    people: shown.map(({ listed }) => listed),
    next: last && `${last.phase}_${last.at.toISOString()}_${last.id}`,
  };
}

type Phase = Place["phase"] | "texts";
type PlaceAnywhere = Omit<Place, "phase"> & { phase: Phase };
type Placed = { listed: Listed; place: PlaceAnywhere };

/** What stands behind the last of a phase. */
function followedBy(phase: Phase, { filter }: InboxWish): Phase | undefined {
  if (phase === "found") return "texts";
  return phase === "first" && filter === "all" ? "rest" : undefined;
}

async function rowsFrom(wish: InboxWish, { phase, ...from }: PlaceAnywhere, most: number): Promise<Placed[]> {
  if (phase === "texts") {
    const texts = await textsWith(wish.shopId, wish.search ?? "", from, most);
    return texts.map((text) => ({ listed: listedText(text), place: { phase, at: text.at, id: text.id } }));
  }
  const rows = await peopleFrom(wish, { phase, ...from }, most);
  return rows.map((row) => ({ listed: toListed(row), place: { phase, at: row.at, id: row.contactId } }));
}

/** How many people wait for somebody of the shop: at most 100 are counted. */
export async function countWaiting(shopId: string): Promise<number> {
  const { people } = await loadInbox({ shopId, filter: "needs-you", most: 100 });
  return people.filter(({ need }) => need !== "with-team").length;
}

const beginOf = (phase: Phase): PlaceAnywhere => ({
  phase,
  at: new Date("9999-12-31"),
  id: "ffffffff-ffff-ffff-ffff-ffffffffffff",
});

function placeIn(after: string | undefined): PlaceAnywhere | undefined {
  const [, phase, time, id] = /^(first|rest|found|texts)_(.{24})_([\da-f]{8}-[\da-f-]{27})$/.exec(after ?? "") ?? [];
  const at = new Date(time ?? NaN);
  return id && !Number.isNaN(at.getTime()) ? { phase: phase as Phase, at, id } : undefined;
}

function toListed(row: Row): Listed {
  const { contactId, phone, name, text, direction, kind, lastAt, unseen } = row;
  const need = needOf(row);
  return { contactId, phone, name, need, unseen: need ? unseen : 0, text, from: writerOf({ direction, kind }), lastAt };
}

const listedText = ({ id, contactId, phone, name, text, at, ...by }: FoundText): Listed => ({
  ...{ contactId, phone, name, text, lastAt: at, textId: id },
  ...{ need: undefined, unseen: 0, from: writerOf(by) },
});

const writerOf = ({ direction, kind }: { direction: string | null; kind: string | null }): Listed["from"] =>
  direction === "in" ? "customer" : kind === "person" ? "team" : "robot";

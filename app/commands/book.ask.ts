import { hasRoom, isAt, momentsOf, nearestTo, staysOf, unitsFor, type Stay } from "#app/bookings/choose.ts";
import type { Slot } from "#app/bookings/slots.ts";
import { formatMoney } from "#app/lib/money.ts";
import { say } from "#app/outcomes/outcome.ts";
import type { Booking } from "#app/products/booking.ts";
import type { BookStep, Draft, Question } from "./book.draft.ts";
import { ask, type CommandRequest } from "./command.ts";

/** Why what they said cannot be had; "again" where it answers another question than ours. */
export type Why = "past" | "unclear" | "none" | "taken" | "again" | "";

/** A booking under way, and what there is to book. */
export type Scene = { request: CommandRequest; draft: Draft; booking: Booking; slots: Slot[]; why: Why };

const mostOffered = 3;
const mostKinds = 5;

/** The first thing that is still missing, asked about; undefined where nothing is. One question a text. */
export function askNext(scene: Scene): BookStep | undefined {
  return (
    askWhen(scene) ??
    askNights(scene) ??
    askKind(scene) ??
    askPersons(scene) ??
    askNames(scene) ??
    askNote(scene) ??
    askName(scene)
  );
}

/** What they mean, where it is one thing and there is room for them. */
export const stayMeant = (scene: Scene): Stay | undefined => freeIn(scene).find((stay) => isMeant(scene, stay));

export const unitsIn = ({ booking, draft }: Scene) => unitsFor(booking, draft.persons);

const staysIn = ({ booking, slots, draft }: Scene) =>
  staysOf(slots, booking.night === undefined ? 1 : (draft.nights ?? 1)).filter(
    ({ slots: [first] }) => draft.kind === undefined || first?.kind === draft.kind,
  );
const freeIn = (scene: Scene) => staysIn(scene).filter((stay) => hasRoom(stay, unitsIn(scene)));
const isMeant = ({ draft: { whens } }: Scene, { slots: [first] }: Stay) =>
  whens.length === 0 || (!!first && whens.some((when) => isAt(first, when)));

function question(
  { draft, why }: Scene,
  asked: Question,
  values: Record<string, unknown>,
  offered: Draft["offered"] = [],
): BookStep {
  return ask(
    asked,
    { product: draft.title, why, ...values },
    { awaiting: "answer", field: "text", draft: { ...draft, asked, offered } },
  );
}

function askWhen(scene: Scene): BookStep | undefined {
  const { draft, why } = scene;
  const free = freeIn(scene);
  if (free.length === 0) return say("soldOut", { product: draft.title, left: mostLeftOf(staysIn(scene)) });
  const meant = free.filter((stay) => isMeant(scene, stay));
  const isAboutWhen = ["past", "unclear", "taken"].includes(why);
  if (!isAboutWhen && momentsOf(meant).length === 1) return undefined;
  const gone = staysIn(scene).some((stay) => isMeant(scene, stay)) ? "taken" : "none";
  const offered = momentsOf(meant.length > 0 ? meant : nearestTo(draft.whens[0], free)).slice(0, mostOffered);
  return question(
    { ...scene, why: isAboutWhen ? why : meant.length > 0 ? "" : gone },
    "when",
    { options: offered.map(({ slots: [first] }) => first?.when) },
    offered.map(({ slots: [first] }) => ({ when: { date: first?.date, time: first?.time } })),
  );
}

const mostLeftOf = (stays: readonly Stay[]) => Math.max(0, ...stays.map(({ left }) => left ?? 0));

function askNights(scene: Scene): BookStep | undefined {
  const { booking, draft } = scene;
  const most = booking.nights?.most ?? 1;
  if (booking.night === undefined || most === 1) return undefined;
  const { nights } = draft;
  return nights !== undefined && nights <= most ? undefined : question(scene, "nights", { most });
}

function askKind(scene: Scene): BookStep | undefined {
  const meant = freeIn(scene).filter((stay) => isMeant(scene, stay));
  const kinds = meant.map(({ slots: [first] }) => ({ kind: first?.kind ?? "", price: first?.price ?? "" }));
  if (kinds.length < 2) return undefined;
  const { language, shop } = scene.request;
  const offered = kinds.slice(0, mostKinds);
  const options = offered.map(({ kind, price }) => ({
    kind,
    price: formatMoney({ amount: price, currencyCode: shop.currency }, language),
  }));
  return question(
    scene,
    "kind",
    { options },
    offered.map(({ kind }) => ({ kind })),
  );
}

function askPersons(scene: Scene): BookStep | undefined {
  const { booking, draft } = scene;
  if (!booking.persons) return undefined;
  const { least, most } = booking.persons;
  const { persons } = draft;
  if (persons !== undefined && persons >= least && persons <= most) return undefined;
  return question({ ...scene, why: persons === undefined ? scene.why : "again" }, "persons", { least, most });
}

function askNames(scene: Scene): BookStep | undefined {
  const { booking, draft } = scene;
  if (booking.names === undefined) return undefined;
  const count = booking.names === "each" ? (draft.persons ?? 1) : 1;
  if (draft.names?.length === count) return undefined;
  return question({ ...scene, why: draft.names ? "again" : scene.why }, "names", { count });
}

function askNote(scene: Scene): BookStep | undefined {
  const { booking, draft } = scene;
  return booking.note && draft.note === undefined ? question(scene, "note", { ask: booking.note.ask }) : undefined;
}

/** Of somebody whom the shop does not know. */
function askName(scene: Scene): BookStep | undefined {
  return scene.draft.name === undefined ? question(scene, "name", {}) : undefined;
}

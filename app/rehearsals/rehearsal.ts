/** How far the clock of a rehearsal may be moved: a month. */
export const mostAheadMinutes = 31 * 24 * 60;
/** So many texts, both ways, and it is time for a new one. */
export const mostTexts = 200;
export const longestText = 1_000;

/** One text of a rehearsal, for the merchant's eyes: codes stand in it, as they do on a phone. */
export type RehearsedText = {
  id: string;
  from: "customer" | "shop";
  text: string;
  parts: number;
  at: string;
  /** Why nothing came back. */
  silence?: string;
  stop?: { what: string; input: unknown };
};

/** Why a turn did not take place; nothing was changed by it. */
export class RehearsalRefused extends Error {}

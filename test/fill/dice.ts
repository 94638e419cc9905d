import { chanceFrom } from "../support/chance.ts";

/** Everything that a filled shop owes to chance: the same for the same seed. */
export function diceFrom(seed: number) {
  const chance = chanceFrom(seed);
  const below = (most: number) => Math.floor(chance() * most);
  const digits = (count: number, base: number) =>
    Array.from({ length: count }, () => below(base).toString(base)).join("");
  return {
    chance,
    below,
    happens: (share: number) => chance() < share,
    oneOf: <T>(all: readonly T[]): T => all[below(all.length)]!,
    /** A UUIDv7 of that moment, as the app makes them. */
    idAt(at: Date): string {
      const time = at.getTime().toString(16).padStart(12, "0");
      return `${time.slice(0, 8)}-${time.slice(8)}-7${digits(3, 16)}-a${digits(3, 16)}-${digits(12, 16)}`;
    },
    digits: (count: number) => digits(count, 10),
  };
}

export type Dice = ReturnType<typeof diceFrom>;

export const minutes = (count: number) => count * 60_000;
export const daysBefore = (end: Date, count: number) => new Date(end.getTime() - Math.round(count * 86_400_000));
export const later = (at: Date, ms: number) => new Date(at.getTime() + ms);

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { turnLastsMs, turnsIn, type Place } from "#app/wishes/turns.ts";

const now = new Date("2026-11-22T12:00:00Z");
const ago = (ms: number) => new Date(now.getTime() - ms);
const hour = 3_600_000;
/** Whom a line lets hear of it now: the first who wait, as many as there are units for. */
function turnsOf(line: readonly Place[], left: number | null, at: Date) {
  const { free, over } = turnsIn(line, left, at);
  return { next: line.filter(({ toldAt }) => !toldAt).slice(0, free), over };
}
const ids = (places: readonly Place[]) => places.map(({ id }) => id).join("");
/** A line of letters; a digit after one says how many hours ago that person was told. */
const line = (written: string): Place[] =>
  [...written.matchAll(/([a-z])(\d*)/g)].map(([, id, hours]) => ({
    id: id!,
    toldAt: hours ? ago(Number(hours) * hour) : null,
  }));

describe("whose turn it is", () => {
  test.each([
    ["nobody's while there is none", "abc", 0, "", ""],
    ["the first one's where there is one", "abc", 1, "a", ""],
    ["everybody's where it is not counted", "abc", null, "abc", ""],
    ["nobody's while the one unit is left to somebody", "a2bc", 1, "", ""],
    ["the next one's when more came in", "a2bc", 2, "b", ""],
    ["the next one's after a day", "a25bc", 1, "b", "a"],
    ["over for whoever was told, when it is sold", "a2b1cd", 1, "", "a"],
    ["over for all who were told, when all is sold", "a2b1cd", 0, "", "ab"],
    ["two more people's for two more units", "a2b1cd", 4, "cd", ""],
  ])("%s", (_what, waiting, left, next, over) => {
    const turns = turnsOf(line(waiting), left, now);
    expect({ next: ids(turns.next), over: ids(turns.over) }).toEqual({ next, over });
  });
});

test("never are more people told than there are, nobody twice, nobody before who asked earlier, whatever the shop does", () => {
  const step = fc.record({ left: fc.nat(6), hours: fc.nat(30), repeat: fc.integer({ min: 1, max: 3 }) });
  fc.assert(
    fc.property(fc.nat(12), fc.array(step, { maxLength: 12 }), (people, steps) => {
      let places: Place[] = Array.from({ length: people }, (_, index) => ({ id: String(index), toldAt: null }));
      let at = now.getTime();
      let lastTold = -1;
      for (const { left, hours, repeat } of steps) {
        at += hours * hour;
        const toldBy = (id: string) => places.find((place) => place.id === id)?.toldAt;
        let heard = 0;
        for (let time = 0; time < repeat; time++) {
          const { next, over } = turnsOf(places, left, new Date(at));
          heard += next.length;
          for (const { id } of next) {
            expect(toldBy(id)).toBeNull();
            expect(Number(id)).toBe(lastTold + 1);
            lastTold = Number(id);
          }
          const told = new Set(next);
          places = places
            .filter((place) => !over.includes(place))
            .map((place) => (told.has(place) ? { ...place, toldAt: new Date(at) } : place));
          const standing = places.filter(({ toldAt }) => toldAt && Number(toldAt) + turnLastsMs > at);
          expect(standing.length).toBeLessThanOrEqual(left);
        }
        expect(heard).toBeLessThanOrEqual(left);
      }
    }),
  );
});

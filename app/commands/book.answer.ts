import { kindMeant, readWhen } from "#app/bookings/choose.ts";
import { readCounts, readHowMany } from "#app/bookings/counts.ts";
import { readNames } from "#app/bookings/names.ts";
import type { Draft, Question } from "./book.draft.ts";
import { readBackOf } from "./book.find.ts";
import type { Why } from "./book.ask.ts";
import type { CommandRequest } from "./command.ts";

type Answered = { draft: Draft; why?: Why };

const longestNote = 160;
const personName = /^[\p{L}\p{M}'’.\- ]{2,60}$/u;

/** What the answer to our last question settles. */
export function readAnswer(request: CommandRequest, { asked = "when", offered, ...draft }: Draft): Answered {
  const open = { ...draft, offered: [] };
  const picked = offered[Number(/^\W*(\d{1,2})\W*$/.exec(request.text)?.[1]) - 1];
  return readers[asked](request, open, { picked, kinds: offered.flatMap(({ kind }) => kind ?? []) });
}

type Choice = { picked: Draft["offered"][number] | undefined; kinds: string[] };

const again = (draft: Draft): Answered => ({ draft, why: "again" });

const readers: Record<Question, (request: CommandRequest, draft: Draft, choice: Choice) => Answered> = {
  when: (request, draft, { picked }) =>
    picked?.when ? { draft: { ...draft, whens: [picked.when] } } : whenSaid(request, draft, request.text),
  kind({ text }, draft, { picked, kinds }) {
    const kind = picked?.kind ?? kindMeant(text, kinds);
    return kind === undefined ? again(draft) : { draft: { ...draft, kind } };
  },
  nights({ text, language }, draft) {
    const nights = readHowMany(text, language);
    return nights ? { draft: { ...draft, nights } } : again(draft);
  },
  persons({ text, language }, draft) {
    const persons = readHowMany(text, language);
    return persons ? { draft: { ...draft, persons } } : again(draft);
  },
  names({ text }, draft) {
    const names = readNames(text);
    return names ? { draft: { ...draft, names } } : again(draft);
  },
  note: ({ text }, draft) => ({
    draft: { ...draft, note: /^\W*0?\W*$/.test(text) ? "" : text.trim().slice(0, longestNote) },
  }),
  name({ text }, draft) {
    const name = text.trim().replace(/\s+/g, " ");
    return personName.test(name) ? { draft: { ...draft, name } } : again(draft);
  },
};

/** Day, hour and how many, out of a text that may say all of it. */
export function whenSaid(request: CommandRequest, draft: Draft, text: string): Answered {
  const { persons, nights, rest } = readCounts(text, request.language);
  const [known, another] = draft.whens;
  const { whens, why } = readWhen(rest, { ...readBackOf(request), known: another ? undefined : known });
  const settled = { ...draft, persons: persons ?? draft.persons, nights: nights ?? draft.nights };
  return { draft: whens.length > 0 ? { ...settled, whens } : settled, why };
}

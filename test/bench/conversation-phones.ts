/** Texts go in by some line, and what a phone gets comes back by it. */
export type Line = {
  text(from: string, text: string): Promise<unknown>;
  onText(hear: (to: string, text: string) => void): void;
};

/** What was texted is not answered: within this time, in ms, nobody waits any longer. */
const patienceMs = 30_000;

export type Script = "track" | "buy";

export type Phones = ReturnType<typeof phonesOn>;

/**
 * So many phones, one after the other: each lets go of a conversation before it begins the next. `hold` has the next free phone hold one
 * that was due at `since`, and resolves to how long each of its texts waited for its answer, in ms; the last is undefined where it got none.
 */
export function phonesOn(line: Line, numbers: readonly string[]) {
  const waiting = new Map<string, (text: string) => void>();
  line.onText((to, text) => waiting.get(to)?.(text));
  const free = [...numbers];

  /** Undefined where no answer like that came in time. */
  function answerTo(phone: string, said: string, expected: RegExp): Promise<string | undefined> {
    return new Promise((resolve) => {
      const timer = setTimeout(() => end(undefined), patienceMs);
      const end = (answer: string | undefined) => {
        clearTimeout(timer);
        waiting.delete(phone);
        resolve(answer);
      };
      waiting.set(phone, (text) => expected.test(text) && end(text));
      line.text(phone, said).catch(() => end(undefined));
    });
  }

  async function converse(phone: string, script: Script, since: number): Promise<Waits> {
    const waits: (number | undefined)[] = [];
    let said: string | undefined = openings[script];
    for (let askedAt = since; said !== undefined; askedAt = performance.now()) {
      const answer: string | undefined = await answerTo(phone, said, expected[script][waits.length]!);
      waits.push(answer === undefined ? undefined : performance.now() - askedAt);
      said = script === "buy" && waits.length === 1 ? code.exec(answer ?? "")?.[0] : undefined;
    }
    return waits;
  }

  return {
    async hold(script: Script, since: number): Promise<Waits> {
      const phone = free.shift();
      if (!phone) throw new Error("There are not phones enough");
      const waits = await converse(phone, script, since);
      free.push(phone);
      return waits;
    },
  };
}

export type Waits = readonly (number | undefined)[];

const code = /\b\d{6}\b/;
const openings: Record<Script, string> = { track: "TRACK", buy: "BUY 1 blue mug" };
const expected: Record<Script, readonly RegExp[]> = { track: [/./], buy: [code, /placed/] };

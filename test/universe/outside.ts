import { AsyncLocalStorage } from "node:async_hooks";
import pg from "pg";
import { PreparingClient } from "#app/lib/postgres/preparing-client.server.ts";
import type { Counted, Mishap } from "./plan.ts";

/** Strikes when that many of what it counts have left the app since it was set: the last before, or after, it took effect. */
type Strike = { what: "death" | "database"; counted: Counted; after: number; done: boolean; forMs: number };
type Awaited = { from: string; mishap: Mishap; after: number };
type Send = typeof fetch;
type Query = (this: pg.Client, ...given: unknown[]) => unknown;

/** Of which process some work is: it outlives its story, so that what was left of one does nothing in the next. */
const lives = new AsyncLocalStorage<{ over: boolean }>();

/** Whether a story is on. Between two of them, too, what is left of the last one's processes reaches nobody. */
let isOn = false;
const isLeftOver = () => !isOn && lives.getStore()?.over;
const send: Send = globalThis.fetch;
globalThis.fetch = (...given) => (isLeftOver() ? Promise.reject(unreachable("ECONNREFUSED")) : send(...given));
for (const client of [pg.Client.prototype, PreparingClient.prototype]) {
  const ask = client.query as Query;
  client.query = function query(this: pg.Client, ...given: unknown[]) {
    return isLeftOver() ? failed(given.at(-1)) : ask.apply(this, given);
  } as never;
}

/**
 * All that stands between the app and what is outside of it: its connections to the database, its calls, and what comes to its doors.
 * A process that dies in the middle of something is one that nothing leaves any more: no statement, no call, no answer.
 */
export type Outside = ReturnType<typeof createOutside>;

export function createOutside(doors: string) {
  const state = { dead: false, away: false };
  const own = new AsyncLocalStorage<boolean>();
  let life = { over: false };
  isOn = true;
  /** Work of a process that died does nothing any more, also when the next process is there. */
  const isOver = () => state.dead || lives.getStore()?.over;
  const clients = new Set<pg.Client>();
  const underWay = new Set<AbortController>();
  const kept: (() => Promise<unknown>)[] = [];
  let awaited: Awaited[] = [];
  let strike: Strike | undefined;
  let fallen: () => void = () => {};
  const original = { connect: pg.Client.prototype.connect, fetch: globalThis.fetch };
  /** How many statements of the app have been seen to leave it. */
  let statements = 0;

  /** Counts one that leaves; says when it is the one that is struck. */
  function isStruck(kind: "statement" | "call" | "change" | "text"): "before" | "after" | undefined {
    if (!strike || state.dead || state.away || own.getStore()) return undefined;
    if (!countedAs[strike.counted].includes(kind) || --strike.after !== 0) return undefined;
    return strike.done ? "after" : "before";
  }

  function fall() {
    if (!strike) return;
    const { what, forMs } = strike;
    strike = undefined;
    if (what === "death") state.dead = life.over = true;
    else {
      state.away = true;
      setTimeout(() => (state.away = false), forMs);
    }
    for (const client of clients) streamOf(client).destroy();
    clients.clear();
    if (state.dead) for (const call of underWay) call.abort(new TypeError("the process that called is dead"));
    // Whoever starts it again is no part of it.
    if (state.dead) lives.exit(fallen);
  }

  pg.Client.prototype.connect = function connect(this: pg.Client, done?: (error: Error) => void) {
    if (state.dead || state.away) {
      const error = Object.assign(new Error("connect ECONNREFUSED"), { code: "ECONNREFUSED" });
      if (!done) return Promise.reject(error);
      process.nextTick(done, error);
      return undefined;
    }
    clients.add(this);
    this.once("end", () => clients.delete(this));
    return original.connect.call(this, done as never) as never;
  } as never;

  /** Asks as it was asked before, where the process is alive and nothing strikes. */
  const watched = (before: Query): Query =>
    function query(this: pg.Client, ...given: unknown[]) {
      const ask = () => before.apply(this, given);
      if (lives.getStore()?.over && !state.dead) return failed(given.at(-1));
      if (!isWork(given[0])) return ask();
      statements += 1;
      const struck = isStruck("statement");
      if (struck === "before") fall();
      if (struck !== "after") return ask();
      const done = given.at(-1);
      if (typeof done === "function") {
        given[given.length - 1] = () => {
          fall();
          (done as (error: Error) => void)(lost());
        };
        return ask();
      }
      return (ask() as Promise<unknown>).finally(fall).then(() => Promise.reject(lost()));
    };
  const asking = [pg.Client.prototype, PreparingClient.prototype].map((client) => {
    const before = client.query;
    client.query = watched(before) as never;
    return () => void (client.query = before);
  });

  globalThis.fetch = (input, init) => {
    const url = input instanceof Request ? input.url : String(input);
    return url.startsWith(doors) ? arrive(url, input, init) : leave(url, input, init);
  };

  async function leave(url: string, input: Parameters<Send>[0], init: Parameters<Send>[1]): Promise<Response> {
    if (isOver()) throw unreachable("ECONNREFUSED");
    const struck = isStruck(kindOf(url, init));
    if (struck === "before") {
      fall();
      throw unreachable("ECONNRESET");
    }
    const call = new AbortController();
    underWay.add(call);
    const gone = new Promise<never>((_, reject) =>
      call.signal.addEventListener("abort", () => reject(call.signal.reason as Error)),
    );
    gone.catch(() => {});
    try {
      const answer = original.fetch(input, init);
      if (struck !== "after") return await Promise.race([answer, gone]);
      await answer.catch(() => {});
      fall();
      throw unreachable("ECONNRESET");
    } finally {
      underWay.delete(call);
    }
  }

  async function arrive(url: string, input: Parameters<Send>[0], init: Parameters<Send>[1]): Promise<Response> {
    if (state.dead) throw unreachable("ECONNREFUSED");
    const send = () => original.fetch(input, init);
    switch (mishapOf(url, init)) {
      case "never there":
        throw unreachable("ECONNREFUSED");
      case "twice":
        return (await Promise.all([send(), send()]))[0];
      case "answer lost":
        await send();
        throw unreachable("ECONNRESET");
      case "late":
        kept.push(() => original.fetch(input, { ...init, signal: null }));
        return new Response();
      default:
        return send();
    }
  }

  function mishapOf(url: string, init: Parameters<Send>[1]): Mishap | undefined {
    const from = url.includes("/webhooks/shopify") ? "Shopify" : url.includes("/webhooks/sms") ? "RingCentral" : "";
    const mine = awaited.filter((one) => one.from === from);
    const due = mine.find(({ after }) => after === 0);
    for (const one of mine) one.after -= 1;
    awaited = awaited.filter((one) => one !== due);
    // What RingCentral tells nobody twice is heard of by the hint that something changed.
    const hint = due?.mishap === "never there" && from === "RingCentral" && !bodyOf(init).includes("instant");
    return hint ? undefined : due?.mishap;
  }

  return {
    state,
    /** Counts and strikes from now on. Resolves when the process has died; a database that goes comes back by itself. */
    strikes: (next: Strike) => void (strike = next),
    onDeath: (heard: () => void) => void (fallen = heard),
    /** Something will happen to an event that comes, so many of its kind from now. */
    mishap: (one: Awaited) => void awaited.push({ ...one }),
    /** Nothing happens any more. */
    calm() {
      strike = undefined;
      awaited = [];
    },
    /** What came late comes now. */
    release: async () => {
      for (const come of kept.splice(0)) await come();
    },
    /** The story's own questions to the database are no part of the app: they count nothing. */
    aside: <T>(work: () => Promise<T>): Promise<T> => own.run(true, work),
    /** Work of the process that is there now, and does nothing more once it has died. */
    live: <T>(work: () => T): T => lives.run(life, work),
    revive() {
      life = { over: false };
      state.dead = false;
    },
    /** Whether anything of the app has been seen at all: an app that asks in a way of its own would never be struck. */
    get sees() {
      return statements > 0;
    },
    close() {
      life.over = true;
      isOn = false;
      pg.Client.prototype.connect = original.connect;
      for (const giveBack of asking) giveBack();
      globalThis.fetch = original.fetch;
    },
  };
}

const streamOf = (client: pg.Client) =>
  (client as unknown as { connection: { stream: { destroy(): void } } }).connection.stream;

const lost = () => Object.assign(new Error("Connection terminated unexpectedly"), { code: "08006" });

function failed(done: unknown) {
  if (typeof done !== "function") return Promise.reject(lost());
  process.nextTick(done, lost());
  return undefined;
}

function unreachable(code: string): TypeError {
  return new TypeError("fetch failed", { cause: Object.assign(new Error(code), { code }) });
}

const bodyOf = (init: Parameters<Send>[1]) => (typeof init?.body === "string" ? init.body : "");

/** Looking whether there is something to do, and how the queues are, is no work. */
function isWork(query: unknown): boolean {
  const text = typeof query === "string" ? query : ((query as { text?: string } | null)?.text ?? "");
  return !/pgboss\.(queue|version|schedule|bam|subscription|warning)|SKIP LOCKED|AS asked\(name\)|heartbeat_on = |^\s*(LISTEN|SELECT 1\b)/i.test(
    text,
  );
}

/** What a call is: one that hands a text over, one that changes something otherwise, or one that only asks. */
function kindOf(url: string, init: Parameters<Send>[1]): "text" | "change" | "call" {
  if (url.endsWith("/sms")) return "text";
  return url.endsWith("/payments") || /"query":"[^"]*\bmutation\b/.test(bodyOf(init)) ? "change" : "call";
}

const countedAs: Record<Counted, readonly string[]> = {
  anything: ["statement", "text", "change", "call"],
  calls: ["text", "change", "call"],
  changes: ["text", "change"],
  texts: ["text"],
};

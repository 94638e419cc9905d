import { readFileSync } from "node:fs";
import { Agent, request } from "node:http";
import { connect } from "node:net";
import { pool } from "#app/lib/db.server.ts";
import { chanceFrom } from "../support/chance.ts";
import { demoShop } from "../support/world.ts";
import { fuzzParsers } from "./fuzz-parsers.ts";
import { nextRequest, type Asked, type Doors } from "./fuzz-requests.ts";
import type { Machine } from "./machine.ts";
import type { Report } from "./report.ts";
import { setStage, type FaultStage } from "./stage.ts";

type Wish = { databaseUrl: string; requests: number; seed: number };

const together = 32;
const patienceMs = 15_000;
/** So many are worked on behind the doors, too; the others are only let in. */
const workedOn = 2_000;

/** The doors of a real server get what is right, what is bent and what is no HTTP at all; the readers behind them get the same. */
export async function run({ databaseUrl, requests, seed }: Wish): Promise<Report> {
  const stage = await setStage({ databaseUrl, logLevel: "error" });
  try {
    const [web, worker] = (["web", "worker"] as const).map((role) => stage.machines.find((one) => one.role === role)!) as [Machine, Machine]; // prettier-ignore
    const chance = chanceFrom(seed);
    const doors = doorsOf(stage);
    const first = await knock(web.url, doors, chance, Math.min(requests, workedOn));
    await stage.quiet(300_000);
    const { rows } = await pool().query<{ name: string; error: string }>(`SELECT name, error FROM "ParkedJob"`);
    await worker.stop();
    const before = memoryOf(web.pid!);
    const rest = await knock(web.url, doors, chance, Math.max(0, requests - workedOn));
    const torn = await knockWithBytes(web.url, chance, Math.ceil(requests / 100));
    const after = memoryOf(web.pid!);
    const parsed = await fuzzParsers(chanceFrom(seed), Math.ceil(requests / 10));
    const all = [first, rest];
    const answers = new Map<number, number>();
    for (const { statuses } of all)
      for (const [status, count] of statuses) answers.set(status, (answers.get(status) ?? 0) + count);
    const took = all.flatMap(({ tookMs }) => tookMs).toSorted((a, b) => a - b);
    return {
      scenario: "the doors and the readers behind them get what is bent",
      did: {
        ...Object.fromEntries([...answers].toSorted(([a], [b]) => a - b).map(([status, count]) => [`answered ${status}`, count])), // prettier-ignore
        ...{ "torn requests over TCP": torn, "texts and files read": parsed.read },
        ...{ "p99 ms": took[Math.floor(took.length * 0.99)] ?? 0, "slowest ms": took.at(-1) ?? 0 },
        ...{ "memory before, MB": before, "memory after, MB": after },
      },
      ...{ lost: [], twice: [], unknown: 0, recoveryMs: {} },
      broken: [
        ...all.flatMap(({ broken }) => broken),
        ...rows.map(({ name, error }) => `a ${name} job failed for good: ${error}`),
        ...parsed.broken,
        ...(after > before + 300 ? [`the server grew from ${before} to ${after} MB`] : []),
        ...((await isWell(web.url)) ? [] : ["the server does not answer any more"]),
      ],
    };
  } finally {
    await stage.close();
  }
}

/** What a network that is let in knows. */
export function doorsOf({ ringcentral }: FaultStage): Doors {
  const [subscription] = ringcentral.subscriptions;
  const hook = new URL(subscription!.address).pathname.split("/").at(-1)!;
  return { hook, verificationToken: subscription!.verificationToken ?? "", secret: "test-secret", domain: demoShop };
}

export type Knocked = { statuses: Map<number, number>; tookMs: number[]; broken: string[] };

/** Each must be answered, soon, and never by an error of ours. */
export async function knock(url: string, doors: Doors, chance: () => number, count: number): Promise<Knocked> {
  const agent = new Agent({ keepAlive: true, maxSockets: together });
  const found: Knocked = { statuses: new Map(), tookMs: [], broken: [] };
  let left = count;
  async function one() {
    while (left-- > 0) {
      const asked = nextRequest(chance, doors);
      const began = performance.now();
      const status = await ask(url, asked, agent);
      found.tookMs.push(performance.now() - began);
      found.statuses.set(status, (found.statuses.get(status) ?? 0) + 1);
      if (status === 0 || status >= 500) found.broken.push(`${status || "no answer"} to ${inShort(asked)}`);
    }
  }
  await Promise.all(Array.from({ length: together }, one));
  agent.destroy();
  return found;
}

const inShort = ({ method, path, headers, body }: Asked) =>
  JSON.stringify({ method, path: path.slice(0, 200), headers: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, value.slice(0, 60)])), body: String(body ?? "").slice(0, 400) }); // prettier-ignore

/** The status; 0 where there was none in time. */
function ask(url: string, { method, path, headers, body }: Asked, agent: Agent): Promise<number> {
  return new Promise((answered) => {
    try {
      const asked = request(
        url,
        {
          method,
          path: encodeURI(path).replaceAll("%25", "%"),
          headers: sendable(headers),
          agent,
          timeout: patienceMs,
        },
        (answer) =>
          // prettier-ignore
          answer.resume().on("close", () => answered(answer.statusCode ?? 0)),
      );
      asked.on("timeout", () => asked.destroy());
      // A server that has heard enough may hang up in the middle of what it is told.
      asked.on("error", ({ code }: NodeJS.ErrnoException) => answered(["ECONNRESET", "EPIPE"].includes(code ?? "") ? 400 : 0)); // prettier-ignore
      asked.end(["GET", "HEAD"].includes(method) ? undefined : body);
    } catch {
      answered(400); // not even Node would send it
    }
  });
}

const sendable = (headers: Record<string, string>) =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, value.replaceAll(/[^\x20-\x7e]/g, "?")]));

/** What is no HTTP: each connection is answered or ended. Returns how many there were; throws where one is left hanging. */
export async function knockWithBytes(url: string, chance: () => number, count: number): Promise<number> {
  const { hostname, port } = new URL(url);
  const starts = ["POST /webhooks/shopify HTTP/1.1\r\nhost: x\r\ncontent-length: -1\r\n\r\n", "GET / HTTP/9.9\r\n\r\n", "\r\n\r\n\r\n", "POST / HTTP/1.1\r\nhost: x\r\ntransfer-encoding: chunked\r\n\r\nZZ\r\n", "GET /\0 HTTP/1.1\r\n\r\n", "\x16\x03\x01\x02\x00\x01", "HELO there\r\n"]; // prettier-ignore
  for (let place = 0; place < count; place++) {
    const start = starts[Math.floor(chance() * starts.length)]!;
    const noise = Buffer.from(Array.from({ length: Math.floor(chance() * 200) }, () => Math.floor(chance() * 256)));
    await new Promise<void>((ended, hangs) => {
      const socket = connect(Number(port), hostname, () => socket.end(Buffer.concat([Buffer.from(start, "latin1"), noise]))); // prettier-ignore
      socket.setTimeout(patienceMs, () => hangs(new Error(`no end to ${JSON.stringify(start)}`)));
      socket.on("error", () => ended()).on("close", () => ended()).resume(); // prettier-ignore
    });
  }
  return count;
}

const isWell = (url: string) =>
  fetch(`${url}/readyz`).then(({ ok }) => ok, () => false); // prettier-ignore

/** What a process holds in memory, in MB; 0 where the system does not say. */
export function memoryOf(pid: number): number {
  try {
    const [, kB] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8")) ?? [];
    return Math.round(Number(kB) / 1024);
  } catch {
    return 0;
  }
}

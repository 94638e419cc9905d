import { Agent, request } from "node:http";
import { setTimeout as wait } from "node:timers/promises";
import { pool } from "#app/lib/db.server.ts";
import { doorsOf, memoryOf } from "./fuzz.ts";
import type { Machine } from "./machine.ts";
import type { Report } from "./report.ts";
import { setStage, type FaultStage } from "./stage.ts";

type Wish = { databaseUrl: string; events: number; perSecond?: number };

const metricsToken = "metrics-token-of-a-test";

/** Texts come in much faster than they can be answered: the door stays fast, the queue grows where an operator sees it, and all are answered. */
export async function run({ databaseUrl, events, perSecond = 200 }: Wish): Promise<Report> {
  const environment = { METRICS_TOKEN: metricsToken };
  const stage = await setStage({ databaseUrl, logLevel: "warn", environment });
  try {
    const [web] = stage.webs() as [Machine];
    const began = performance.now();
    const watching = watch(stage);
    const { statuses, tookMs } = await pour(stage, events, perSecond);
    const pouredMs = performance.now() - began;
    await stage.quiet(900_000);
    const seen = await watching.enough();
    const drainedMs = performance.now() - began - pouredMs;
    const { rows } = await pool().query<{ ended: number; people: number }>(
      `SELECT count(*) FILTER (WHERE "status" = 'ended')::int AS ended, count(DISTINCT "phone")::int AS people FROM "Message" WHERE "direction" = 'in' AND "externalId" LIKE '77%'`,
    );
    const answered = new Map<string, number>();
    for (const { to } of stage.ringcentral.sent) answered.set(to, (answered.get(to) ?? 0) + 1);
    const people = Array.from({ length: events }, (_, place) => numberOf(place));
    const sorted = tookMs.toSorted((a, b) => a - b);
    const at = (share: number) => sorted[Math.floor(sorted.length * share)] ?? 0;
    return {
      scenario: "texts come in faster than they can be answered",
      did: {
        ...{
          "texts in": events,
          "texts a second": Math.round((events / pouredMs) * 1000),
          "door p50 ms": at(0.5),
          "door p99 ms": at(0.99),
        },
        ...{ "most texts waiting, as /metrics says": seen.waiting, "the oldest of them, seconds": seen.oldest },
        ...{
          "answered a second": Math.round((events / (pouredMs + drainedMs)) * 1000),
          "memory of web at most, MB": seen.memory,
        },
        ...{ "texts ended": rows[0]!.ended },
      },
      lost: people.filter((phone) => !answered.has(phone)).map((phone) => `the answer to ${phone}`),
      twice: people.filter((phone) => answered.get(phone)! > 1).map((phone) => `the answer to ${phone}`),
      unknown: 0,
      broken: [
        ...[...statuses]
          .filter(([status]) => status !== 200)
          .map(([status, count]) => `the door answered ${status} ${count} times`),
        ...(at(0.99) > 1_000 ? [`the slowest hundredth waited ${at(0.99)} ms at the door`] : []),
        ...(seen.waiting === 0 ? ["/metrics did not show that anything waits"] : []),
        ...(seen.unready > 0 ? [`the server said ${seen.unready} times that it is not ready`] : []),
        ...(memoryOf(web.pid!) > 900 ? [`the server holds ${memoryOf(web.pid!)} MB`] : []),
      ],
      recoveryMs: { "until all that waited was answered": [drainedMs] },
    };
  } finally {
    await stage.close();
  }
}

const numberOf = (place: number) => `+1416${String(5_550_000 + place).padStart(7, "0")}`;

/** So many a second, whatever the answers take. */
async function pour(stage: FaultStage, count: number, perSecond: number) {
  const { hook, verificationToken } = doorsOf(stage);
  const agent = new Agent({ keepAlive: true, maxSockets: 256 });
  const url = `${stage.webs()[0]!.url}/webhooks/sms/ringcentral/${hook}`;
  const statuses = new Map<number, number>();
  const tookMs: number[] = [];
  async function text(place: number) {
    const began = performance.now();
    const status = await post(url, eventOf(place), verificationToken, agent);
    tookMs.push(performance.now() - began);
    statuses.set(status, (statuses.get(status) ?? 0) + 1);
  }
  const began = performance.now();
  const all: Promise<void>[] = [];
  for (let place = 0; place < count; place++) {
    const ahead = began + (place * 1000) / perSecond - performance.now();
    if (ahead > 1) await wait(ahead);
    all.push(text(place));
  }
  await Promise.all(all);
  agent.destroy();
  return { statuses, tookMs };
}

function eventOf(place: number): string {
  const at = new Date().toISOString();
  return JSON.stringify({
    ...{ uuid: crypto.randomUUID(), event: "/restapi/v1.0/account/1/extension/2/message-store/instant?type=SMS" },
    ...{ timestamp: at, subscriptionId: crypto.randomUUID() },
    body: {
      ...{ id: `77${String(place).padStart(8, "0")}`, type: "SMS", direction: "Inbound", subject: "HELP" },
      ...{ from: { phoneNumber: numberOf(place) }, to: [{ phoneNumber: "+18005550199", target: true }] },
      ...{ attachments: [], messageStatus: "Received", creationTime: at, lastModifiedTime: at, availability: "Alive" },
    },
  });
}

const post = (url: string, body: string, token: string, agent: Agent) =>
  new Promise<number>((answered) => {
    const headers = { "content-type": "application/json", "verification-token": token };
    const asked = request(url, { method: "POST", headers, agent }, (answer) =>
      answer.resume().on("end", () => answered(answer.statusCode!)),
    );
    asked.on("error", () => answered(0)).end(body);
  });

/** What an operator sees meanwhile, twice a second. */
function watch(stage: FaultStage) {
  const [web] = stage.webs();
  const seen = { waiting: 0, oldest: 0, unready: 0, memory: 0 };
  const over = new AbortController();
  const headers = { authorization: `Bearer ${metricsToken}` };
  const done = (async () => {
    for (; !over.signal.aborted; await wait(500)) {
      const figures = await fetch(`${web!.url}/metrics`, { headers }).then((answer) => answer.text(), () => ""); // prettier-ignore
      const { ok } = await fetch(`${web!.url}/readyz`).catch(() => ({ ok: false }));
      seen.waiting = Math.max(
        seen.waiting,
        figure(figures, /^smscommerce_jobs\{[^}]*answer-message[^}]*waiting[^}]*\} (\S+)/m),
      );
      seen.oldest = Math.max(
        seen.oldest,
        figure(figures, /^smscommerce_job_oldest_seconds\{[^}]*answer-message[^}]*\} (\S+)/m),
      );
      seen.memory = Math.max(seen.memory, memoryOf(web!.pid!));
      if (!ok) seen.unready += 1;
    }
  })();
  return {
    async enough() {
      over.abort();
      await done;
      return seen;
    },
  };
}

const figure = (figures: string, what: RegExp) => Number(what.exec(figures)?.[1] ?? 0);

import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import type { Driver } from "./conversation.ts";
import { freePort } from "../support/app-process.ts";

type Running = { pids: number[]; stop(): Promise<void> };
/** Undefined where it is not installed. */
type Yardstick = { name: string; start(people: number, driver: Driver): Promise<Running | undefined> };

const reply = "Order 1001 is on its way. UPS 1Z999AA10123456784";

/** What others use to answer texts, each with one fixed reply that it keeps nothing of. Found on PATH, or where a variable says. */
export const yardsticks: readonly Yardstick[] = [
  { name: "Kannel", start: startKannel },
  { name: "Node-RED", start: startNodeRed },
];

const onPath = (program: string, folders = process.env.PATH ?? "") =>
  folders
    .split(delimiter)
    .map((folder) => join(folder, program))
    .find((file) => existsSync(file));

/** Kannel's two programs, between an HTTP SMSC and a service whose reply stands in its configuration. `KANNEL`: the folder they are in. */
async function startKannel(people: number, driver: Driver): Promise<Running | undefined> {
  const folders = process.env.KANNEL ?? `${process.env.PATH}${delimiter}/usr/sbin`;
  const [bearerbox, smsbox] = ["bearerbox", "smsbox"].map((program) => onPath(program, folders));
  if (!bearerbox || !smsbox) return undefined;
  const [admin, box, smsc, sendsms] = await Promise.all([freePort(), freePort(), freePort(), freePort()]);
  const { replyTo } = await driver.does("plain", { people, kind: "kannel", textTo: `http://127.0.0.1:${smsc}/sms` });
  const groups = [
    { group: "core", "admin-port": admin, "admin-password": "bench", "smsbox-port": box, "log-level": 4 },
    {
      ...{ group: "smsc", smsc: "http", "smsc-id": "bench", "system-type": "kannel", port: smsc, "send-url": replyTo },
      ...{ "smsc-username": "bench", "smsc-password": "bench", "connect-allow-ip": "127.0.0.1" },
    },
    { group: "smsbox", "bearerbox-host": "127.0.0.1", "sendsms-port": sendsms, "log-level": 4 },
    { group: "sms-service", keyword: "default", text: reply, "catch-all": true },
  ];
  const configuration = groups.map((group) =>
    Object.entries(group)
      .map(([key, value]) => `${key} = "${value}"`)
      .join("\n"),
  );
  const folder = temporary();
  writeFileSync(join(folder, "kannel.conf"), `${configuration.join("\n\n")}\n`);
  const bearer = begin(bearerbox, ["kannel.conf"], folder);
  await wait(1_500);
  const sms = begin(smsbox, ["kannel.conf"], folder);
  await wait(1_500);
  return together([sms, bearer], folder);
}

/** A flow of three: a text comes in over HTTP, a function makes the reply, and it goes out over HTTP. `NODE_RED`: its red.js. */
async function startNodeRed(people: number, driver: Driver): Promise<Running | undefined> {
  const program = process.env.NODE_RED ?? onPath("node-red");
  if (!program) return undefined;
  const port = await freePort();
  const textTo = `http://127.0.0.1:${port}/sms`;
  const { replyTo } = await driver.does("plain", { people, kind: "node-red", textTo });
  const func = `msg.payload = { to: msg.payload.from, text: ${JSON.stringify(reply)} }; msg.headers = { "content-type": "application/json" }; return msg;`;
  const flow = [
    { id: "tab", type: "tab", label: "bench" },
    { id: "in", z: "tab", type: "http in", url: "/sms", method: "post", wires: [["taken", "made"]] },
    { id: "taken", z: "tab", type: "http response", statusCode: "200", wires: [] },
    { id: "made", z: "tab", type: "function", func, outputs: 1, wires: [["out"]] },
    { id: "out", z: "tab", type: "http request", method: "POST", url: replyTo, ret: "txt", wires: [[]] },
  ];
  const folder = temporary();
  writeFileSync(join(folder, "flows.json"), JSON.stringify(flow));
  const settings = {
    uiPort: port,
    uiHost: "127.0.0.1",
    flowFile: "flows.json",
    logging: { console: { level: "error" } },
  };
  writeFileSync(join(folder, "settings.js"), `module.exports = ${JSON.stringify(settings)};\n`);
  const red = begin(process.execPath, [program, "-u", folder, "-s", join(folder, "settings.js")], folder);
  for (const until = Date.now() + 30_000; Date.now() < until; await wait(200)) {
    const headers = { "content-type": "application/json" };
    const body = JSON.stringify({ from: "+14155559999", text: "Are you there?" });
    const status = await fetch(textTo, { method: "POST", headers, body }).then(
      (response) => response.status,
      () => 404,
    );
    if (status !== 404) return together([red], folder);
  }
  await together([red], folder).stop();
  throw new Error("Node-RED did not begin within half a minute");
}

const temporary = () => mkdtempSync(join(tmpdir(), "bench-"));

const begin = (program: string, args: string[], cwd: string) => spawn(program, args, { cwd, stdio: "ignore" });

function together(children: ReturnType<typeof begin>[], folder: string): Running {
  return {
    pids: children.map(({ pid }) => pid!),
    async stop() {
      for (const child of children) {
        if (child.exitCode !== null || child.signalCode !== null) continue;
        child.kill("SIGTERM");
        await Promise.race([once(child, "exit"), wait(5_000)]);
        child.kill("SIGKILL");
      }
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

import { Agent, createServer, request, type IncomingMessage } from "node:http";
import { text as textOf } from "node:stream/consumers";
import type { Line } from "./conversation-phones.ts";

const agent = new Agent({ keepAlive: true, maxSockets: 256 });

/** A network that does nothing but hand texts on and hear replies, spoken to as Kannel's HTTP SMSC or in JSON. */
export async function startPlainNetwork({ kind, textTo }: { kind: "kannel" | "node-red"; textTo: string }) {
  let hear: (to: string, text: string) => void = () => {};
  const server = createServer((asked, response) => {
    void replyIn(asked).then(({ to, text }) => {
      response.writeHead(202, { "content-type": "text/plain" }).end("0: Accepted for delivery");
      hear(`+${to.replace(/\D/g, "")}`, text);
    });
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as { port: number };
  const line: Line = { text: kind === "kannel" ? byKannel(textTo) : byJson(textTo), onText: (to) => void (hear = to) };
  return { replyTo: `http://127.0.0.1:${port}/send`, line };
}

async function replyIn(asked: IncomingMessage): Promise<{ to: string; text: string }> {
  if (asked.method === "POST") return JSON.parse(await textOf(asked)) as { to: string; text: string };
  const { searchParams } = new URL(asked.url ?? "/", "http://network");
  return { to: searchParams.get("to") ?? "", text: searchParams.get("text") ?? "" };
}

const byKannel = (url: string) => (from: string, text: string) =>
  ask(`${url}?${new URLSearchParams({ username: "bench", password: "bench", from, to: "+18005550000", text })}`);

const byJson = (url: string) => (from: string, text: string) => ask(url, JSON.stringify({ from, text }));

function ask(url: string, body?: string): Promise<void> {
  const headers = body ? { "content-type": "application/json", "content-length": Buffer.byteLength(body) } : {};
  return new Promise((resolve, reject) => {
    request(url, { method: body ? "POST" : "GET", headers, agent }, (response) =>
      response.resume().on("end", () => (response.statusCode! < 300 ? resolve() : reject(new Error("not taken")))),
    )
      .on("error", reject)
      .end(body);
  });
}

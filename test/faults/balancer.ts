import { Agent, createServer, request, type IncomingMessage, type ServerResponse } from "node:http";
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { buffer } from "node:stream/consumers";

/** What stands before several web processes: each request goes to the next one that takes it. */
export async function startBalancer(backends: () => readonly string[]) {
  const agent = new Agent({ keepAlive: true, maxSockets: 256 });
  let turn = 0;

  async function pass(incoming: IncomingMessage, outgoing: ServerResponse) {
    const body = await buffer(incoming);
    const all = backends();
    turn += 1;
    // Whoever does not even take the connection has not seen the request: the next one gets it.
    for (let tries = 0; tries < all.length; tries++) {
      const answer = await ask(all[(turn + tries) % all.length]!, incoming, body);
      if (answer === "refused") continue;
      if (answer === "cut") return void outgoing.destroy();
      outgoing.writeHead(answer.statusCode!, answer.headers);
      answer.on("error", () => outgoing.destroy()).pipe(outgoing);
      return;
    }
    outgoing.writeHead(502).end();
  }

  const ask = (backend: string, { method, url, headers }: IncomingMessage, body: Buffer) =>
    new Promise<IncomingMessage | "refused" | "cut">((answered) => {
      const asked = request(backend + url, { method, headers, agent }, answered);
      asked.on("error", ({ code }: NodeJS.ErrnoException) => answered(code === "ECONNREFUSED" ? "refused" : "cut"));
      asked.end(body);
    });

  const server = createServer((incoming, outgoing) => void pass(incoming, outgoing).catch(() => outgoing.destroy()));
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async close() {
      agent.destroy();
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}

import { connect, createServer, type AddressInfo, type Socket } from "node:net";
import { once } from "node:events";
import { setTimeout as wait } from "node:timers/promises";

/** How an answer comes over: whole; cut off half-way; a byte at a time, so that it never ends; or never. */
export type Manner = "whole" | "half" | "drip" | "silence";

export type Wire = Awaited<ReturnType<typeof layWire>>;

/** A connection to a network that can be had badly: `next` says, answer by answer, how it comes over. */
export async function layWire(to: string, next: () => Manner) {
  const { hostname, port } = new URL(to);
  const counts: Record<Manner, number> = { whole: 0, half: 0, drip: 0, silence: 0 };
  const open = new Set<Socket>();

  const server = createServer((client) => {
    const upstream = connect(Number(port), hostname);
    for (const socket of [client, upstream]) {
      open.add(socket);
      socket.on("error", () => {});
      socket.on("close", () => {
        open.delete(socket);
        client.destroy();
        upstream.destroy();
      });
    }
    client.pipe(upstream);
    let manner: Manner | undefined;
    client.on("data", () => (manner = undefined)); // another question: another answer
    upstream.on("data", (answer: Buffer) => {
      if (!manner) counts[(manner = next())] += 1;
      void bring(client, answer, manner);
    });
  });

  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    counts,
    async close() {
      for (const socket of open) socket.destroy();
      await new Promise((done) => server.close(done));
    },
  };
}

async function bring(client: Socket, answer: Buffer, manner: Manner) {
  if (manner === "whole") client.write(answer);
  if (manner === "half") client.write(answer.subarray(0, Math.floor(answer.length / 2)), () => client.destroy());
  if (manner !== "drip") return;
  for (const byte of answer) {
    if (client.destroyed) return;
    client.write(Buffer.of(byte));
    await wait(250);
  }
}

import { once } from "node:events";
import type { Socket } from "node:net";
import type pg from "pg";

/** What node-postgres gives a query of one's own kind. */
type Connection = {
  stream: Socket;
  query(text: string): void;
  sendCopyFromChunk(chunk: Buffer): void;
  endCopyFrom(): void;
  sendCopyFail(message: string): void;
};

/** As many bytes are kept while nobody takes them. */
const most = 1 << 20;

/** The rows that `COPY … TO STDOUT` gives, each as a line of PostgreSQL's text format, no faster than they are taken. */
export async function* copyOut(client: pg.ClientBase, text: string): AsyncGenerator<Buffer> {
  let rows: Buffer[] = [];
  let size = 0;
  let ended: { error?: Error } | undefined;
  let socket: Socket | undefined;
  let wake = () => {};
  function end(error?: Error) {
    ended ??= { error };
    wake();
  }
  const query = {
    submit(connection: Connection) {
      socket = connection.stream;
      connection.query(text);
    },
    handleCopyData({ chunk }: { chunk: Buffer }) {
      // A copy: the chunk lies in the buffer that the driver reads into, and is overwritten when more arrives.
      rows.push(Buffer.from(chunk));
      if ((size += chunk.length) > most) socket?.pause();
      wake();
    },
    handleCommandComplete() {},
    handleError: end,
    handleReadyForQuery: () => end(),
  };
  client.query(query as never);
  for (;;) {
    if (rows.length === 0 && !ended) await new Promise<void>((resolve) => (wake = resolve));
    const taken = rows;
    rows = [];
    size = 0;
    socket?.resume();
    yield* taken;
    if (!ended || rows.length > 0) continue;
    if (ended.error) throw ended.error;
    return;
  }
}

/** Gives `COPY … FROM STDIN` its rows. Throws what PostgreSQL, or whoever gives the rows, complains of; then nothing was copied. */
export async function copyIn(client: pg.ClientBase, text: string, rows: AsyncIterable<Buffer>): Promise<void> {
  let ended = false;
  let complaint: unknown;

  async function give(connection: Connection) {
    try {
      for await (const chunk of rows) {
        if (ended) return;
        connection.sendCopyFromChunk(chunk);
        if (connection.stream.writableNeedDrain) await once(connection.stream, "drain");
      }
      if (!ended) connection.endCopyFrom();
    } catch (error) {
      complaint = error;
      if (!ended) connection.sendCopyFail("the rows end here");
    }
  }

  await new Promise<void>((resolve, reject) => {
    function end(error?: Error) {
      ended = true;
      if (error) reject(complaint ?? error);
      else resolve();
    }
    const query = {
      submit: (connection: Connection) => connection.query(text),
      handleCopyInResponse: (connection: Connection) => void give(connection),
      handleCommandComplete() {},
      handleError: end,
      handleReadyForQuery: () => end(),
    };
    client.query(query as never);
  });
}

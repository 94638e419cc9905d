import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

export type SeenSpan = {
  traceId: string;
  id: string;
  parentId: string;
  name: string;
  attributes: Record<string, string | number | boolean>;
};

/** Takes what OpenTelemetry's OTLP/HTTP exporters send (opentelemetry-proto, trace/v1 and metrics/v1), and reads it. */
export async function startCollector() {
  const bodies: Record<"traces" | "metrics", Buffer[]> = { traces: [], metrics: [] };
  const server = createServer((request, response) => {
    const pieces: Buffer[] = [];
    request.on("data", (piece: Buffer) => pieces.push(piece));
    request.on("end", () => {
      const signal = request.url === "/v1/traces" ? "traces" : "metrics";
      bodies[signal].push(Buffer.concat(pieces));
      response.writeHead(200, { "content-type": "application/x-protobuf" }).end();
    });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    /** Everything that came, as text, to look for what must not be in it. */
    raw: () => Buffer.concat([...bodies.traces, ...bodies.metrics]).toString("latin1"),
    hasMetrics: () => bodies.metrics.length > 0,
    spans: () => bodies.traces.flatMap(spansIn),
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}

// ExportTraceServiceRequest 1 ResourceSpans, 2 ScopeSpans, 2 Span: 1 trace, 2 span, 4 parent, 5 name, 9 attributes.
const spansIn = (request: Buffer): SeenSpan[] =>
  all(request, 1)
    .flatMap((resource) => all(resource, 2))
    .flatMap((scope) => all(scope, 2))
    .map((span) => ({
      traceId: one(span, 1).toString("hex"),
      id: one(span, 2).toString("hex"),
      parentId: one(span, 4).toString("hex"),
      name: one(span, 5).toString(),
      attributes: Object.fromEntries(all(span, 9).map((pair) => [one(pair, 1).toString(), valueIn(one(pair, 2))])),
    }));

/** AnyValue: 1 text, 2 boolean, 3 whole number, 4 number. */
function valueIn(any: Buffer): string | number | boolean {
  const [[field, value] = [0, 0]] = fieldsOf(any);
  if (typeof value === "number") return field === 2 ? value === 1 : value;
  return field === 4 ? value.readDoubleLE() : value.toString();
}

const all = (message: Buffer, field: number) =>
  fieldsOf(message).flatMap(([number, value]) => (number === field && typeof value !== "number" ? [value] : []));
const one = (message: Buffer, field: number) => all(message, field)[0] ?? Buffer.alloc(0);

/** Protocol Buffers' wire format: a varint of field and type, then a varint, 8 bytes, a length and so many bytes, or 4 bytes. */
function fieldsOf(message: Buffer): [number, number | Buffer][] {
  const fields: [number, number | Buffer][] = [];
  let at = 0;
  const varint = () => {
    let value = 0;
    for (let shift = 1; ; shift *= 128) {
      const byte = message[at++]!;
      value += (byte & 127) * shift;
      if (byte < 128) return value;
    }
  };
  const bytes = (length: number) => message.subarray(at, (at += length));
  while (at < message.length) {
    const tag = varint();
    const type = tag & 7;
    fields.push([tag >>> 3, type === 0 ? varint() : bytes(type === 1 ? 8 : type === 5 ? 4 : varint())]);
  }
  return fields;
}

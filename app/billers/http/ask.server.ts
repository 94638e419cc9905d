import http from "node:http";
import https from "node:https";
import { env } from "#app/lib/env.server.ts";
import { publicLookup, refusePrivate } from "./public-address.server.ts";

/** One request to a biller, and its answer. */
export type Asked = { url: URL; method: "GET" | "POST"; headers: Record<string, string>; body?: unknown };
export type Answered = { status: number; body: unknown };

/** Nothing came back. `sent`: the biller may have got it. */
export class NoAnswer extends Error {
  readonly sent: boolean;
  constructor(message: string, sent: boolean, options?: ErrorOptions) {
    super(message, options);
    this.name = "NoAnswer";
    this.sent = sent;
  }
}

export const patience = { ms: 15_000 };
const mostBytes = 256 * 1024;

/** On the machine of somebody who tries the app out, a biller of their own may be reached. */
export const isAllowedHere = (url: URL) =>
  env.BILLERS_ON_THIS_MACHINE === "allowed" && url.protocol === "http:" && url.hostname === "127.0.0.1";

/** Asks over HTTPS, never into a private network, follows no redirect, reads no more than a bound. Throws NoAnswer. */
export async function ask({ url, method, headers, body }: Asked): Promise<Answered> {
  const here = isAllowedHere(url);
  if (!here && url.protocol !== "https:") throw new NoAnswer(`${url.protocol} is not allowed`, false);
  let sent = false;
  try {
    if (!here) refusePrivate(url);
    const written = body === undefined ? undefined : JSON.stringify(body);
    return await new Promise((resolve, reject) => {
      const request = (here ? http : https).request(url, {
        ...{ method, agent: false, signal: AbortSignal.timeout(patience.ms) },
        headers: {
          accept: "application/json",
          ...(written !== undefined && {
            "content-type": "application/json",
            "content-length": Buffer.byteLength(written),
          }),
          ...headers,
        },
        ...(!here && { lookup: publicLookup }),
      });
      request.once("socket", (socket) => socket.once(here ? "connect" : "secureConnect", () => (sent = true)));
      request.once("error", reject);
      request.once("response", (response) => void read(response).then(resolve, reject));
      request.end(written);
    });
  } catch (error) {
    throw new NoAnswer((error as Error).message, sent, { cause: error });
  }
}

async function read(response: http.IncomingMessage): Promise<Answered> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of response as AsyncIterable<Buffer>) {
    bytes += chunk.byteLength;
    if (bytes > mostBytes) throw new Error("the answer is too long");
    chunks.push(chunk);
  }
  return { status: response.statusCode ?? 0, body: parsed(Buffer.concat(chunks).toString("utf8")) };
}

/** Undefined where it is no JSON. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

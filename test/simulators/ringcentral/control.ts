import type { IncomingMessage, ServerResponse } from "node:http";
import { json } from "node:stream/consumers";
import { z } from "zod";
import type { Text, World } from "./world.ts";

export type TextFromOptions = {
  /** Which of the merchant's numbers; the one that texted this phone last unless given. */
  to?: string | undefined;
  attachments?: number | undefined;
  /** Others who got the same text. */
  group?: string[] | undefined;
  /** The network's id of the text: digits. */
  externalId?: string | undefined;
  /** How often the same event is delivered. */
  repeat?: number | undefined;
};

const TextRequest = z.object({
  from: z.string(),
  text: z.string(),
  to: z.string().optional(),
  attachments: z.number().int().min(0).optional(),
});

type Phones = {
  world: World;
  textFrom(phone: string, text: string, options?: TextFromOptions): Promise<{ status: number[] }>;
  thread(phone: string): Text[];
};

/** What a person at a shopper's phone can do, over HTTP: `/sim/texts`, `/sim/phones/:number`, `/sim/stream`. */
export async function answerControl(phones: Phones, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { pathname } = new URL(request.url ?? "/", "http://simulator");
  const reply = (status: number, body: unknown) => {
    response.writeHead(status, { "content-type": "application/json", "access-control-allow-origin": "*" });
    response.end(JSON.stringify(body));
  };
  if (request.method === "POST" && pathname === "/sim/texts") return reply(...(await postText(phones, request)));
  const [, phone] = /^\/sim\/phones\/([^/]+)$/.exec(pathname) ?? [];
  if (request.method === "GET" && phone) return reply(200, phones.thread(decodeURIComponent(phone)));
  if (request.method === "GET" && pathname === "/sim/stream") return stream(phones.world, response);
  reply(404, { error: `The RingCentral simulator does not know ${request.method} ${pathname}` });
}

async function postText(phones: Phones, request: IncomingMessage): Promise<[number, unknown]> {
  try {
    const { from, text, ...options } = TextRequest.parse(await json(request));
    return [200, await phones.textFrom(from, text, options)];
  } catch (error) {
    return [400, { error: error instanceof Error ? error.message : String(error) }];
  }
}

/** Every text both ways, and every change of its status, as server-sent events. */
function stream(world: World, response: ServerResponse): void {
  response.writeHead(200, {
    "content-type": "text/event-stream",
    "cache-control": "no-cache",
    "access-control-allow-origin": "*",
  });
  const tell = (event: string) => (text: Text) => response.write(`event: ${event}\ndata: ${JSON.stringify(text)}\n\n`);
  const [onText, onChanged] = [tell("text"), tell("changed")];
  response.write(": here\n\n");
  world.bus.on("text", onText).on("changed", onChanged);
  response.on("close", () => world.bus.off("text", onText).off("changed", onChanged));
}

import { once } from "node:events";
import http from "node:http";
import { buffer } from "node:stream/consumers";
import { env } from "#app/lib/env.server.ts";
import { action } from "#app/routes/webhooks.sms.$gateway.$hook.tsx";

/** The webhook's door behind a real port, which the app then takes for its own public address. */
export async function openDoor() {
  const server = http.createServer((incoming, outgoing) => void answer(incoming, outgoing));
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as { port: number };
  const before = env.SHOPIFY_APP_URL;
  env.SHOPIFY_APP_URL = `http://127.0.0.1:${port}`;
  return {
    close() {
      env.SHOPIFY_APP_URL = before;
      server.closeAllConnections();
      server.close();
    },
  };
}

async function answer(incoming: http.IncomingMessage, outgoing: http.ServerResponse) {
  const body = await buffer(incoming);
  const response = await knock(incoming.url ?? "/", {
    method: incoming.method ?? "POST",
    headers: new Headers(Object.entries(incoming.headers).map(([name, value]) => [name, String(value)])),
    body: body.length > 0 ? body : null,
  });
  outgoing.writeHead(response.status, Object.fromEntries(response.headers)).end(await response.text());
}

/** What the door answers to one request. */
export async function knock(path: string, init: RequestInit): Promise<Response> {
  const [, , , gateway, hook] = path.split("/");
  const request = new Request(`http://door${path}`, init);
  try {
    return await action({ request, params: { gateway, hook }, context: {} });
  } catch (thrown) {
    if (thrown instanceof Response) return thrown;
    return new Response(String(thrown), { status: 500 });
  }
}

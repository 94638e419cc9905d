import { createServer, type IncomingMessage } from "node:http";
import { once } from "node:events";
import type { AddressInfo } from "node:net";

type Action = (given: {
  request: Request;
  params: Record<string, string>;
  context: object;
}) => Promise<Response> | Response;

/** The routes that others than merchants call, as the app's router would find them. */
const routes: [RegExp, () => Promise<{ action?: unknown; loader?: unknown }>][] = [
  [/^\/webhooks\/shopify$/, () => import("#app/routes/webhooks.shopify.tsx")],
  [/^\/webhooks\/app\/uninstalled$/, () => import("#app/routes/webhooks.app.uninstalled.tsx")],
  [/^\/webhooks\/app\/scopes_update$/, () => import("#app/routes/webhooks.app.scopes_update.tsx")],
  [/^\/webhooks\/privacy$/, () => import("#app/routes/webhooks.privacy.tsx")],
  [/^\/webhooks\/billers\/(?<hook>[^/]+)$/, () => import("#app/routes/webhooks.billers.$hook.tsx")],
  [/^\/webhooks\/sms\/(?<gateway>[^/]+)\/(?<hook>[^/]+)$/, () => import("#app/routes/webhooks.sms.$gateway.$hook.tsx")],
  [/^\/api\/v1\/messages$/, () => import("#app/routes/api.v1.messages.tsx")],
  [/^\/api\/v1\/messages\/(?<id>[^/]+)$/, () => import("#app/routes/api.v1.messages_.$id.tsx")],
  [/^\/flow\/send-sms$/, () => import("#app/routes/flow.send-sms.tsx")],
  [/^\/flow\/set-sms-consent$/, () => import("#app/routes/flow.set-sms-consent.tsx")],
  [/^\/flow\/triggers$/, () => import("#app/routes/flow.triggers.tsx")],
  [/^\/extensions\/person$/, () => import("#app/routes/extensions.person.tsx")],
  [/^\/extensions\/texts$/, () => import("#app/routes/extensions.texts.tsx")],
  [/^\/extensions\/reminders$/, () => import("#app/routes/extensions.reminders.tsx")],
  [/^\/extensions\/checkout\/number$/, () => import("#app/routes/extensions.checkout.number.tsx")],
  [/^\/extensions\/account\/number$/, () => import("#app/routes/extensions.account.number.tsx")],
  [/^\/proxy\/sign-up$/, () => import("#app/routes/proxy.sign-up.tsx")],
  [/^\/proxy\/qr$/, () => import("#app/routes/proxy.qr.tsx")],
  [/^\/l\/(?<code>[^/]+)$/, () => import("#app/routes/l.$code.tsx")],
];

/** Opens the app's doors on this machine, without its pages: what comes in is a real request over HTTP. */
export async function openDoors() {
  const server = createServer((incoming, outgoing) => {
    void answer(incoming).then(async (response) => {
      outgoing.writeHead(response.status, Object.fromEntries(response.headers));
      outgoing.end(Buffer.from(await response.arrayBuffer()));
    });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}

async function answer(incoming: IncomingMessage): Promise<Response> {
  const { pathname } = new URL(incoming.url ?? "/", "http://app");
  for (const [pattern, load] of routes) {
    const match = pattern.exec(pathname);
    if (!match) continue;
    const { action, loader } = await load();
    const answers = ["GET", "HEAD", "OPTIONS"].includes(incoming.method!) ? loader : action;
    try {
      return await (answers as Action)({
        request: await requestOf(incoming),
        params: { ...match.groups },
        context: {},
      });
    } catch (thrown) {
      if (thrown instanceof Response) return thrown;
      console.error(thrown);
      return new Response(null, { status: 500 });
    }
  }
  return new Response(null, { status: 404 });
}

async function requestOf(incoming: IncomingMessage): Promise<Request> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  const headers = Object.entries(incoming.headers).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, String(value)] as [string, string]],
  );
  const body = ["GET", "HEAD"].includes(incoming.method!) ? undefined : Buffer.concat(chunks);
  return new Request(`http://app.test${incoming.url}`, { method: incoming.method, headers, body });
}

import http from "node:http";
import { once } from "node:events";
import { text } from "node:stream/consumers";
import { ringcentralAt } from "#app/gateways/ringcentral/gateway.server.ts";
import type { Credentials } from "#app/gateways/ringcentral/credentials.ts";
import type { GatewayAccount, GatewayMemory, Received } from "#app/gateways/gateway.ts";
import { PhoneNumber } from "#app/lib/phone-number.ts";
import { demoAccounts } from "../simulators/ringcentral/accounts.ts";
import type { RingCentralSimulator } from "../simulators/ringcentral/start.ts";

export const shopNumber = PhoneNumber.parse("+18005550199");
export const secondNumber = PhoneNumber.parse("+18885550142");
export const ann = PhoneNumber.parse("+12065550101");
export const bob = PhoneNumber.parse("+12065550102");

/** A memory as the database keeps it: one holder at a time, and only what survives JSON. */
export function createMemory(): GatewayMemory {
  let kept = "null";
  let turn: Promise<unknown> = Promise.resolve();
  return {
    read: async () => JSON.parse(kept),
    async exclusively(work) {
      const mine = turn.then(async () => {
        const { remember, result } = await work(JSON.parse(kept));
        kept = JSON.stringify(remember);
        return result;
      });
      turn = mine.catch(() => undefined);
      return mine;
    },
  };
}

export function accountOf(index: 0 | 1, changes: Partial<Credentials> = {}): GatewayAccount<Credentials> {
  const { clientId, clientSecret, jwt } = demoAccounts[index]!;
  return {
    id: `account-${index}`,
    number: index === 0 ? shopNumber : secondNumber,
    credentials: { clientId, clientSecret, jwt, ...changes },
    memory: createMemory(),
  };
}

export const gatewayTo = (simulator: RingCentralSimulator, timeoutMs = 10_000) =>
  ringcentralAt(() => ({ server: simulator.url, timeoutMs }));

export const verificationToken = "a-token-of-this-number";

/** A door of an app: hands each request to the gateway and sends what it answers. */
export async function openDoor(gateway: ReturnType<typeof gatewayTo>) {
  const received: Received[] = [];
  const bodies: string[] = [];
  /** Overrides what the door answers, as broken apps do. */
  const broken: { answer?: (response: http.ServerResponse, validation: string | undefined) => void } = {};
  const server = http.createServer((incoming, outgoing) => {
    if (broken.answer) return broken.answer(outgoing, incoming.headers["validation-token"]?.toString());
    void (async () => {
      const body = await text(incoming);
      if (body) bodies.push(body);
      const request = new Request("http://door/", {
        method: "POST",
        headers: new Headers(Object.entries(incoming.headers).map(([name, value]) => [name, String(value)])),
        body,
      });
      const happened = await gateway
        .receive(request, { verificationToken, number: shopNumber })
        .catch((error: unknown) => (error instanceof Response ? error : new Response(String(error), { status: 500 })));
      const response = happened instanceof Response ? happened : happened.response;
      if (!(happened instanceof Response)) received.push(happened);
      outgoing.writeHead(response.status, Object.fromEntries(response.headers)).end(await response.text());
    })();
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  return {
    address: `http://127.0.0.1:${typeof address === "object" ? address?.port : ""}/webhooks/secret-path`,
    received,
    /** The events as they came. */
    bodies,
    broken,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

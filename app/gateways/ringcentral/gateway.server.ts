import { z } from "zod";
import type { Gateway, GatewayAccount, MobileTerminated } from "#app/gateways/gateway.ts";
import { defineGateway, SendError } from "#app/gateways/gateway.ts";
import { Id } from "./answer.ts";
import { connect, liveEndpoint } from "./connection.server.ts";
import { listConsents, tellConsents } from "./consents.server.ts";
import { Credentials, fields } from "./credentials.ts";
import { reasonOf } from "./delivery-codes.ts";
import { toSendError, tooLong } from "./errors.ts";
import { changes, lookUp } from "./message-store.server.ts";
import { numbers } from "./numbers.server.ts";
import { receive } from "./receive.server.ts";
import type { Endpoint } from "./sdk.server.ts";
import { subscribe, subscription, unsubscribe } from "./subscriptions.server.ts";

/** In UTF-16 units, as JavaScript counts. */
const maxUnits = 1000;

/** RingCentral's ordinary SMS, wherever the endpoint says that it is. */
export const ringcentralAt = (endpoint: () => Endpoint): Gateway<Credentials> => ({
  key: "ringcentral",
  name: "RingCentral",
  credentials: Credentials,
  fields,
  capabilities: {
    receipts: true,
    lookUp: true,
    // It may, if the number's registration says so; only the merchant knows.
    confirmsOptOuts: false,
    maxUnits,
    // 40 are allowed for each user, and what subscriptions need counts with them.
    perMinute: 38,
  },
  receive,
  reasonOf,
  send: (message, account) => send(message, account, endpoint()),
  numbers: (account) => numbers(account, endpoint()),
  subscribe: (account, webhook) => subscribe(account, webhook, endpoint()),
  unsubscribe: (account, id) => unsubscribe(account, id, endpoint()),
  subscription: (account, id) => subscription(account, id, endpoint()),
  changes: (account, since) => changes(account, since, endpoint()).catch(rethrow),
  consents: {
    list: (account, after) => listConsents(account, after, endpoint()).catch(rethrow),
    tell: (account, words) => tellConsents(account, words, endpoint()).catch(rethrow),
  },
  lookUp: (account, sent) => lookUp(account, sent, endpoint()).catch(rethrow),
});

export const ringcentral = defineGateway(ringcentralAt(liveEndpoint));

/** Who asks must know when it may ask again, as who sends. */
const rethrow = (error: unknown): never => {
  throw toSendError(error);
};

const Sent = z.object({ id: Id });

async function send({ from, to, text }: MobileTerminated, account: GatewayAccount<Credentials>, endpoint: Endpoint) {
  if (text.length > maxUnits) throw tooLong(text.length, maxUnits);
  const body = { from: { phoneNumber: from }, to: [{ phoneNumber: to }], text };
  try {
    const answer = await connect(account, endpoint).call("POST", "/restapi/v1.0/account/~/extension/~/sms", { body });
    return { externalId: idOf(answer) };
  } catch (error) {
    throw toSendError(error);
  }
}

function idOf(answer: unknown): string {
  const read = Sent.safeParse(answer);
  if (read.success) return read.data.id;
  throw new SendError({
    code: "no-id",
    merchantMessage: "RingCentral took the text without saying under which number.",
    reason: "unknown",
    uncertain: true,
  });
}

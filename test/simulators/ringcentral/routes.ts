import { allPermissions, allScopes } from "./accounts.ts";
import type { Call } from "./call.ts";
import { listConsents, patchConsents } from "./consents.ts";
import type { Events } from "./events.ts";
import type { Handshake } from "./handshake.ts";
import type { Group } from "./limits.ts";
import { listMessages, readMessages, syncMessages } from "./message-store.ts";
import { sendSms } from "./messages.ts";
import { listPhoneNumbers, readSmsConfiguration } from "./phone-numbers.ts";
import { appLacks, notFound, userLacks } from "./refusals.ts";
import {
  createSubscription,
  deleteSubscription,
  listSubscriptions,
  readSubscription,
  renewSubscription,
  updateSubscription,
} from "./subscriptions.ts";

export type Answer = { status: number; body: unknown };
type Handler = (call: Call, at: { events: Events; handshakes: Handshake[] }) => unknown;
export type Route = {
  method: string;
  pattern: RegExp;
  group: Group;
  scope?: string;
  permission?: string;
  handle: (call: Call, at: { events: Events; handshakes: Handshake[] }) => Promise<Answer>;
};

const extension = "/restapi/v1.0/account/:accountId/extension/:extensionId";
const consents = "/restapi/v2/accounts/:accountId/sms/consents";
const subscription = "/restapi/v1.0/subscription";

const ok = (handler: Handler) => async (call: Call, at: Parameters<Handler>[1]) => ({
  status: 200,
  body: await handler(call, at),
});

function route(method: string, path: string, group: Group, needs: [string?, string?], handle: Route["handle"]): Route {
  const pattern = new RegExp(`^${path.replaceAll(".", "[.]").replaceAll(/:(\w+)/g, "(?<$1>[^/]+)")}$`);
  const [scope, permission] = needs;
  return { method, pattern, group, handle, ...(scope && { scope }), ...(permission && { permission }) };
}

/** What a call costs and needs stands in the published description of the API. */
export const routes: Route[] = [
  route(
    "POST",
    `${extension}/sms`,
    "medium",
    ["SMS", "OutboundSMS"],
    ok((call, { events }) => sendSms(call, events)),
  ),
  route("GET", `${extension}/message-store`, "light", ["ReadMessages", "ReadMessages"], ok(listMessages)),
  route("GET", `${extension}/message-store/:messageId`, "light", ["ReadMessages", "ReadMessages"], async (call) =>
    readMessages(call),
  ),
  route("GET", `${extension}/message-sync`, "light", ["ReadMessages", "ReadMessages"], ok(syncMessages)),
  route("GET", `${extension}/phone-number`, "light", ["ReadAccounts", "ReadUserPhoneNumbers"], ok(listPhoneNumbers)),
  route(
    "GET",
    `${extension}/phone-number/:phoneNumberId/sms-configuration`,
    "light",
    ["ReadAccounts"],
    ok(readSmsConfiguration),
  ),
  route("GET", subscription, "light", [], ok(listSubscriptions)),
  route(
    "POST",
    subscription,
    "medium",
    [],
    ok((call, { handshakes }) => createSubscription(call, handshakes)),
  ),
  route("GET", `${subscription}/:subscriptionId`, "light", [], ok(readSubscription)),
  route("PUT", `${subscription}/:subscriptionId`, "medium", [], ok(updateSubscription)),
  route("POST", `${subscription}/:subscriptionId/renew`, "light", [], ok(renewSubscription)),
  route("DELETE", `${subscription}/:subscriptionId`, "medium", [], async (call) => ({
    status: 204,
    body: deleteSubscription(call),
  })),
  route("GET", consents, "light", ["SMS"], ok(listConsents)),
  route(
    "PATCH",
    consents,
    "light",
    ["SMS"],
    ok((call, { events }) => patchConsents(call, events)),
  ),
];

/** Throws where the app or its user may not, or where the path names somebody else. */
export function authorize(route: Route, call: Call): void {
  const { scopes = allScopes, permissions = allPermissions, accountId, extensionId } = call.account;
  if (route.scope && !scopes.includes(route.scope)) throw appLacks(route.scope);
  if (route.permission && !permissions.includes(route.permission)) throw userLacks(route.permission);
  if (!["~", accountId, undefined].includes(call.params.accountId)) throw notFound("accountId");
  if (!["~", extensionId, undefined].includes(call.params.extensionId)) throw notFound("extensionId");
}
